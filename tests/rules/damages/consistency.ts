import { decimalsOf } from "../../../src/text/decimal.ts";
import { byTime, isPeriod, lastDay, shift } from "../../../src/text/period.ts";
import { type Around, type Damage, holdsOn, ofRow, plus } from "./damage.ts";

const alone = (name: string, codes: readonly string[], most = 5) =>
  ({ name, codes, seen: "alone", most }) as const;
const columns = ["value", "to_date"] as const;

/** Damage to a number that another number contradicts. */
export const consistencyDamages: readonly Damage[] = [
  ofRow(alone("phần lớn hơn tổng", ["phan-vuot-tong"], 5), (around) => {
    const { row, indicator, period, figure } = around;
    const whole = figure(period, indicator.part_of ?? "", row["area"] ?? "");
    const column = columns.find(
      (name) => row[name] && whole?.[name] && (name === "to_date" || indicator.to_date !== "stock"),
    );
    const most = column && whole?.[column]?.text;
    if (!most || whole.qualifier || row["qualifier"]) return null;
    const number = plus(most, 1).slice(0, most.length + 1);
    const unit = { unit: whole.unit };
    const fits = decimalsOf(most) <= indicator.decimals && !isOver(around, number);
    return fits ? { row: { ...row, ...unit, [column]: number } } : null;
  }),
  ofRow(alone("tổng khác các phần", ["phan-khac-tong"], 4), (around) => {
    const { set, row, indicator, period, figure } = around;
    const parts = set.data.indicators.filter((one) => {
      return one.part_of === indicator.id && one.parts === "all";
    });
    const given = parts.map(({ id }) => figure(period, id, row["area"] ?? "")?.value);
    const isWhole = parts.length > 0 && given.every((one) => one) && row["value"];
    return isWhole ? { row: { ...row, value: plus(row["value"] ?? "", 2) } } : null;
  }),
  ofRow(alone("một nơi lớn hơn cả tỉnh", ["dia-phuong-vuot-tong"], 5), (around) => {
    const { row, indicator, area, period, figure } = around;
    const total = figure(period, indicator.id, "tinh-ha-tinh");
    const isPart = area && area.level !== "province" && indicator.area_sum === "yes";
    if (!isPart || !total?.value || !row["value"] || row["unit"] !== total.unit) return null;
    if (total.qualifier || row["qualifier"] || row["as_of"] !== (total.as_of ?? "")) return null;
    const value = plus(total.value.text, 1);
    return isOver(around, value) ? null : { row: { ...row, value } };
  }),
  ofRow(alone("đủ các nơi mà khác tổng", ["dia-phuong-khac-tong"], 3), (around) => {
    const { row } = around;
    if (!isComplete(around)) return null;
    const whole = plus(row["value"] ?? "", 1000);
    return { row: { ...row, value: whole } };
  }),
  ofRow(alone("lũy kế không bằng kỳ trước cộng kỳ này", ["luy-ke-khong-khop"]), (around) => {
    const { row } = around;
    if (!beforeOf(around)?.to_date || !row["value"] || !row["to_date"] || row["qualifier"])
      return null;
    return { row: { ...row, to_date: plus(row["to_date"], 5) } };
  }),
  ofRow(alone("lũy kế giảm", ["luy-ke-giam"]), (around) => {
    const { row } = around;
    const before = beforeOf(around);
    if (!before?.to_date?.amount.gt(9) || !row["to_date"] || row["unit"] !== before.unit)
      return null;
    return { row: { ...row, to_date: plus(before.to_date.text, -5) } };
  }),
  ofRow(alone("lũy kế không về đầu năm", ["luy-ke-khong-dat-lai"]), (around) => {
    const { row, indicator, period, figure } = around;
    const isJanuary = period.endsWith("-01") && indicator.to_date === "year" && isPeriod(period);
    const december = isJanuary ? shift(period, -1) : "";
    const before = figure(december, indicator.id, row["area"] ?? "");
    if (!before?.to_date?.amount.gt(0) || !row["value"]) return null;
    return { row: { ...row, to_date: plus(before.to_date.text, row["value"]) } };
  }),
  ofRow(alone("kỳ này lớn hơn lũy kế", ["ky-vuot-luy-ke", "luy-ke-giam"]), ({ row, indicator }) => {
    const [value, to] = [row["value"], row["to_date"]];
    if (indicator.to_date !== "year" || !value || !to || value === to || row["qualifier"])
      return null;
    return { row: { ...row, value: to, to_date: value } };
  }),
  ofRow(alone("tỷ lệ trên 100", ["ngoai-0-100"]), ({ row, indicator }) =>
    indicator.unit === "phan-tram" ? { row: { ...row, value: "101" } } : null,
  ),
  ofRow(alone("tỷ lệ dưới 0", ["ngoai-0-100", "so-am"]), ({ row, indicator }) =>
    indicator.unit === "phan-tram" ? { row: { ...row, value: "-1" } } : null,
  ),
  ofRow({ ...alone("số âm", ["so-am"]), targets: true }, ({ row, indicator }) =>
    indicator.unit !== "phan-tram" && row["value"] ? { row: { ...row, value: "-1" } } : null,
  ),
  ofRow(alone("tỷ phần trên 1", ["ty-phan-vuot-tong"], 4), (around) => {
    const { row, indicator, period, figure } = around;
    const whole = figure(period, indicator.share_of ?? "", row["area"] ?? "")?.to_date;
    return whole && row["to_date"] ? { row: { ...row, to_date: plus(whole.text, 9) } } : null;
  }),
  ofRow({ ...alone("quá mức lớn nhất của cấp", ["vuot-gioi-han"]), targets: true }, (around) => {
    const { row, indicator, area } = around;
    const max = area && indicator.max?.get(area.level);
    const isOwn = row["value"] && row["unit"] === indicator.unit;
    // Two thousand times would read as a lost decimal point once two numbers do.
    return max && isOwn ? { row: { ...row, value: plus(max.text, 1) } } : null;
  }),
];

/** The row's predecessor in a count that obeys a sum: of the month before, in the same year. */
function beforeOf({ row, indicator, period, figure, set }: Around) {
  const obeys = ["year", "xuan", "ever"].includes(indicator.to_date);
  if (!obeys || !/^\d{4}-\d\d$/.test(period) || period.endsWith("-01")) return undefined;
  const before = shift(period, -1);
  const isBroken = set.data.breaks.some((one) => byTime(one.period, period) === 0);
  return isBroken ? undefined : figure(before, indicator.id, row["area"] ?? "");
}

/** Whether every unit right below the province has its exact value beside the province's own. */
function isComplete({ row, indicator, area, period, figure, set }: Around): boolean {
  if (area?.level !== "province" || indicator.area_sum !== "yes" || !row["value"]) return false;
  if (row["qualifier"] || indicator.levels.includes("group")) return false;
  const units = set.data.areas.filter(
    (one) => one.parent === area.id && one.level !== "group" && holdsOn(one, lastDay(period)),
  );
  return units.every(({ id }) => {
    const own = figure(period, indicator.id, id);
    return own?.value && !own.qualifier;
  });
}

/** Whether a number is above what its indicator can be: that is told first. */
function isOver({ indicator, area }: Around, number: string): boolean {
  const max = area && indicator.max?.get(area.level)?.amount;
  return max?.lt(number) ?? false;
}
