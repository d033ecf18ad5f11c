import { type Fault, faultAt, type Place } from "../data/fault.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

const code = "vong-tham-chieu";

/** Indicators that are parts or shares of each other, areas that lie in each other: a circle. */
export const vongThamChieu: Rule = {
  code,
  group: "reference",
  severity: "error",
  message: ({ field, more }) =>
    `Cột ${field} trỏ thành vòng tròn: ${more["circle"]}; một mục không thể thuộc về chính nó.`,
  fix: ({ field }) =>
    `Sửa cột ${field} của một trong các dòng đó cho trỏ đến mục đứng trên nó, hoặc để trống.`,
  find: ({ data }) => [
    ...circles(data.indicators, "part_of"),
    ...circles(data.indicators, "share_of"),
    ...circles(data.areas, "parent"),
  ],
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Tham chiếu đi vòng tròn", en: "References run in a circle" },
  help: {
    vi: "Một mục trỏ về chính nó qua các mục khác, nên không có chỗ bắt đầu. Sửa một trong các dòng cho đúng.",
    en: "An item refers back to itself by way of others. Mend one of the rows.",
  },
  example: {
    file: "indicators.csv",
    right:
      "mo-hinh,san-xuat,Mô hình sản xuất,Production models,xây dựng mới {n},built {n},mo-hinh,0,year,yes,province district,,,,,,\n" +
      "mo-hinh-lon,san-xuat,Mô hình quy mô lớn,Large models,xây dựng mới {n} quy mô lớn,built {n} large,mo-hinh,0,year,yes,province district,mo-hinh,all,",
    wrong:
      "mo-hinh,san-xuat,Mô hình sản xuất,Production models,xây dựng mới {n},built {n},mo-hinh,0,year,yes,province district,mo-hinh-lon,some,,,,\n" +
      "mo-hinh-lon,san-xuat,Mô hình quy mô lớn,Large models,xây dựng mới {n} quy mô lớn,built {n} large,mo-hinh,0,year,yes,province district,mo-hinh,all,",
  },
};

/**
 * One fault for each circle, at the row that closes it when read from the file's top. Walks by a
 * stack of its own: a chain of references may be longer than the language's.
 */
function circles<F extends string>(
  rows: readonly ({ id: string; at: Place } & Record<F, string | null>)[],
  field: F,
): Fault[] {
  const byId = Map.groupBy(rows, (row) => row.id);
  const done = new Set<string>();
  const faults: Fault[] = [];
  const way = new Map<string, (typeof rows)[number][]>(); // from the start to here: rows to follow
  const enter = (id: string) => way.set(id, [...(byId.get(id) ?? [])].reverse());
  for (const { id: start } of rows) {
    const walk = [start];
    if (!done.has(start)) enter(start);
    for (let id = start; way.size > 0; id = walk.at(-1) ?? start) {
      const row = way.get(id)?.pop();
      const next: string | null = row?.[field] ?? null;
      if (!row) {
        done.add(id);
        way.delete(id);
        walk.pop();
      } else if (next !== null && way.has(next)) {
        const ring = walk.slice(walk.indexOf(next));
        const shown = ring.length > 6 ? [...ring.slice(0, 6), "…"] : ring;
        const circle = [...shown, next].join(" → ");
        faults.push(faultAt(row.at, code, field, { circle }));
      } else if (next !== null && byId.has(next) && !done.has(next)) {
        walk.push(next);
        enter(next);
      }
    }
  }
  return faults;
}
