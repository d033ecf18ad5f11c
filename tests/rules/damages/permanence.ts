import type { SourceFile } from "../../../src/data/source-file.ts";
import { type Cells, fileOf, sheetOf } from "../sheet.ts";
import type { ValidSet } from "../valid.ts";
import type { Change, Damage } from "./damage.ts";
import { bytesOf } from "./form.ts";

const beside = (name: string) =>
  ({ name, codes: ["mat-dia-chi"], seen: "beside", most: 1 }) as const;

/** Damage after which an address leads nowhere. */
export const permanenceDamages: readonly Damage[] = [
  {
    ...beside("địa phương đổi mã khắp nơi"),
    to: (set, { path }) =>
      path === "areas.csv" ? renamed(set, path, firstNamed(set, "area")) : null,
  },
  {
    ...beside("chỉ tiêu đổi mã khắp nơi"),
    to: (set, { path }) =>
      path === "indicators.csv" ? renamed(set, path, firstNamed(set, "indicator")) : null,
  },
  {
    ...beside("chỉ tiêu mất cùng mọi số của nó"),
    to(set, { path }) {
      if (path !== "indicators.csv") return null;
      const id = set.data.indicators.find(({ id, part_of, share_of }) => {
        const isWhole = set.data.indicators.some(
          (one) => one.part_of === id || one.share_of === id,
        );
        const own = set.data.observations.filter((one) => one.indicator === id);
        // A period of which it is all there is would go with it.
        const isAmongOthers = own.every(({ period }) =>
          set.data.observations.some((one) => one.period === period && one.indicator !== id),
        );
        return own.length > 0 && isAmongOthers && !isWhole && !part_of && !share_of;
      })?.id;
      const isGone = (row: Cells) => row["indicator"] === id || row["id"] === id;
      return { ...withoutRows(set, isGone), file: path, line: 1 };
    },
  },
  {
    ...beside("kỳ mất cùng mọi tệp của nó"),
    to(set, { path }) {
      const [, folder, period] = /^(figures\/([^/]+))\//.exec(path) ?? [];
      const all = set.files.filter((file) => file.path.startsWith(`${folder}/`));
      if (!period || all[0]?.path !== path || all.length === set.data.observations.length)
        return null;
      const { instead, without } = withoutRows(set, (row) => {
        return (
          row["period"] === period && ["column", "released", "received"].some((name) => name in row)
        );
      });
      const gone = all.map((file) => file.path);
      return { instead, without: [...without, ...gone], file: path, line: 1 };
    },
  },
];

/** The first id that figures name and that stands alone. */
function firstNamed({ data }: ValidSet, column: "area" | "indicator"): string {
  const ids = data.observations.map((row) => row[column]);
  return ids.find((id) => !id.includes("+")) ?? "";
}

/** An id written otherwise in every file. */
function renamed({ files }: ValidSet, file: string, id: string): Change {
  const cell = new RegExp(`(?<=^|[,+])${id}(?=[,+]|$)`, "gm");
  const instead = files.flatMap(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const other = text.replace(cell, `${id}-2031`);
    return other === text ? [] : [sorted({ path, bytes: bytesOf(other) })];
  });
  const own = files.filter(({ path }) => path.endsWith(`/${id}.csv`));
  const moved = own.map(({ path }) => ({
    path: path.replace(/\.csv$/, "-2031.csv"),
    bytes: instead.find((one) => one.path === path)?.bytes ?? new Uint8Array(),
  }));
  const gone = own.map(({ path }) => path);
  const rest = instead.filter(({ path }) => !gone.includes(path));
  return { instead: [...rest, ...moved], without: gone, file, line: 1 };
}

function sorted(file: SourceFile): SourceFile {
  return fileOf(sheetOf(file));
}

/** Rows taken out of all files; a file of which only the head would be left goes as a whole. */
function withoutRows(set: ValidSet, isGone: (row: Cells) => boolean) {
  const changed = set.files.map(sheetOf).flatMap((sheet) => {
    const rows = sheet.rows.filter((row) => !isGone(row));
    return rows.length === sheet.rows.length ? [] : [{ ...sheet, rows }];
  });
  const [kept, emptied] = [true, false].map((isKept) =>
    changed.filter(({ rows }) => rows.length > 0 === isKept),
  );
  return {
    instead: (kept ?? []).map(fileOf),
    without: (emptied ?? []).map(({ path }) => path),
  };
}
