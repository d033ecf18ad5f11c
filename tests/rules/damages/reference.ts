import { firstDay, lastDay, shift } from "../../../src/text/period.ts";
import { slug } from "../../../src/text/slug.ts";
import { type Cells, fileOf, lineOf, sheetOf } from "../sheet.ts";
import { type Damage, holdsOn, ofRow } from "./damage.ts";

const alone = (name: string, code: string, most = 1) =>
  ({ name, codes: [code], seen: "alone", most }) as const;
const misspelt = (id: string) => id.slice(0, 2) + id.slice(3);

/** Damage to what a row names, and to what its indicator, area and period let it say. */
export const referenceDamages: readonly Damage[] = [
  ofRow({ ...alone("chỉ tiêu gõ sai", "chi-tieu-la", 2), targets: true }, ({ row, indicator }) => ({
    row: { ...row, indicator: misspelt(indicator.id) },
    names: [`(${indicator.id})`],
  })),
  ofRow({ ...alone("chỉ tiêu không có", "chi-tieu-la", 2), targets: true }, ({ row }) => ({
    row: { ...row, indicator: "khong-co-chi-tieu-nay" },
  })),
  ofRow({ ...alone("địa phương gõ sai", "dia-phuong-la", 2), targets: true }, ({ row, area }) =>
    area ? { row: { ...row, area: misspelt(area.id) }, names: [`(${area.id})`] } : null,
  ),
  ofRow(alone("tên trần của hai nơi", "dia-phuong-la", 2), ({ set, row, period }) => {
    const there = set.data.areas.filter((one) => holdsOn(one, lastDay(period)));
    const [, both] =
      [...Map.groupBy(there, ({ vi }) => vi)].find(([, all]) => all.length === 2) ?? [];
    const name = both?.[0]?.vi;
    return name && both
      ? { row: { ...row, area: slug(name) }, names: both.map(({ id }) => `(${id})`) }
      : null;
  }),
  ofRow(alone("địa phương ngoài thời hạn", "dia-phuong-ngoai-thoi-han", 2), (around) => {
    const { set, row, area, period, indicator, figure } = around;
    const day = row["as_of"] || lastDay(period);
    const rows = (id: string) => set.data.areas.filter((one) => one.id === id);
    const other = set.data.areas.find(
      ({ id, level }) =>
        level === area?.level &&
        !rows(id).some((one) => holdsOn(one, day)) &&
        !figure(period, indicator.id, id),
    );
    return other ? { row: { ...row, area: other.id } } : null;
  }),
  ofRow(alone("chỉ tiêu không thu ở cấp này", "sai-cap", 2), (around) => {
    const { set, row, area, period, figure } = around;
    const other = set.data.indicators.find(
      ({ id, levels, max }) =>
        area &&
        !levels.includes(area.level) &&
        !max?.get(area.level) &&
        !figure(period, id, area.id),
    );
    const cells = { indicator: other?.id ?? "", unit: other?.unit ?? "", value: "1", to_date: "" };
    return other && area ? { row: { ...row, ...cells } } : null;
  }),
  ofRow({ ...alone("đơn vị tính gõ sai", "don-vi-tinh-la", 2), targets: true }, ({ row }) => ({
    row: { ...row, unit: `${row["unit"]}x` },
  })),
  ofRow({ ...alone("đơn vị tính khác gốc", "sai-don-vi-tinh", 2), targets: true }, (around) => {
    const { set, row, indicator } = around;
    const unit = row["unit"] === "ha" ? "km" : "ha";
    const base = (id: string) => set.data.units.find((one) => one.id === id)?.base;
    return base(unit) === base(indicator.unit)
      ? null
      : { row: { ...row, unit }, names: [indicator.unit] };
  }),
  ofRow({ ...alone("nguồn không có", "nguon-la"), targets: true }, ({ row }) =>
    row["source"] ? { row: { ...row, source: `${row["source"]}9` } } : null,
  ),
  ofRow(alone("ngày chốt ngoài kỳ", "sai-ngay-chot"), ({ row, period }) =>
    /^\d{4}-\d\d$/.test(period) ? { row: { ...row, as_of: `${shift(period, 1)}-16` } } : null,
  ),
  ofRow({ ...alone("5.666 thay 5666", "qua-nhieu-so-le", 2), targets: true }, (around) => {
    const { row, indicator } = around;
    const isWhole = indicator.decimals === 0 && row["unit"] === indicator.unit && row["value"];
    return isWhole ? { row: { ...row, value: "5.666" }, names: ["5666"] } : null;
  }),
  ofRow(alone("nhiều số lẻ hơn chỉ tiêu có", "qua-nhieu-so-le", 2), ({ row, indicator }) => {
    const [whole, decimals = ""] = (row["value"] ?? "").split(".");
    const more = decimals.padEnd(indicator.decimals, "0");
    const isOwn = row["unit"] === indicator.unit && row["value"];
    return isOwn ? { row: { ...row, value: `${whole}.${more}5` } } : null;
  }),
  ofRow(alone("lũy kế của chỉ tiêu không có lũy kế", "thua-luy-ke", 2), ({ row, indicator }) =>
    indicator.to_date === "none" ? { row: { ...row, to_date: row["value"] ?? "" } } : null,
  ),
  ofRow(alone("dòng không có số", "khong-co-so", 3), ({ row }) => ({
    row: { ...row, value: "", to_date: "" },
  })),
  {
    ...alone("một số ở hai tệp", "trung-so-lieu"),
    to(set, file) {
      const [, folder, reporter] = /^(figures\/[^/]+)\/(.+)\.csv$/.exec(file.path) ?? [];
      const there = set.files.map(({ path }) => path);
      const other = set.data.agencies.find(({ id }) => !there.includes(`${folder}/${id}.csv`));
      if (!folder || !other || !reporter) return null;
      const sheet = sheetOf(file);
      const path = `${folder}/${other.id}.csv`;
      const copy = fileOf({ ...sheet, path, rows: sheet.rows.slice(0, 1) });
      return { instead: [copy], file: path < file.path ? file.path : path, line: 2 };
    },
  },
  inShared("cơ quan gõ sai", "co-quan-la", "indicators.csv", "agency"),
  inShared("cơ quan ban hành gõ sai", "co-quan-la", "sources.csv", "issuer"),
  inShared("chỉ tiêu tổng gõ sai", "chi-tieu-la", "indicators.csv", "part_of"),
  inShared("đơn vị cấp trên gõ sai", "dia-phuong-la", "areas.csv", "parent"),
  inShared("cơ quan nhập thay gõ sai", "co-quan-la", "submissions.csv", "entered_by"),
  inShared("văn bản gửi kèm gõ sai", "nguon-la", "submissions.csv", "source"),
  inShared("đơn vị đã nộp gõ sai", "nop-khong-co-so", "submissions.csv", "reporter"),
  ofSubmission("nhận trước khi kỳ bắt đầu", "nhan-truoc-ky", ({ period = "" }) => ({
    received: firstDay(shift(period, -1)),
  })),
  ofSubmission("ghi là nộp cả tháng sau", "nop-khong-co-so", ({ period = "" }) => ({
    period: shift(period, 1),
    received: firstDay(shift(period, 1)),
  })),
];

/** Damage to the last row that says when figures were received. */
function ofSubmission(name: string, code: string, to: (row: Cells) => Cells): Damage {
  return {
    ...alone(name, code),
    to(_set, file) {
      const sheet = file.path === "submissions.csv" ? sheetOf(file) : null;
      const row = sheet?.rows.at(-1);
      if (!sheet || !row) return null;
      Object.assign(row, to(row));
      return { instead: [fileOf(sheet)], file: file.path, line: lineOf(sheet, row) };
    },
  };
}

/** Damage to what a table of names refers to; asked which was meant. */
function inShared(name: string, code: string, path: string, column: string): Damage {
  return {
    ...alone(name, code),
    to(_set, file) {
      if (file.path !== path) return null;
      const sheet = sheetOf(file);
      const at = sheet.rows.findIndex((row) => row[column]);
      const row = sheet.rows[at];
      if (!row) return null;
      const id = row[column] ?? "";
      row[column] = misspelt(id);
      const written = fileOf(sheet);
      return { instead: [written], file: path, line: lineOf(sheet, row), names: [`(${id})`] };
    },
  };
}
