import type { Area } from "../data/area.ts";
import { areaName } from "../text/area-name.ts";
import type { Bilingual } from "../text/lang.ts";
import { suggester } from "../text/suggest.ts";

/** An area in a message: its name with its type and the id to write. */
export function areaWithId(area: Area): string {
  return `${areaName(area, "vi")} (${area.id})`;
}

type NamedRow = Bilingual & { id: string };
const suggesters = new WeakMap<readonly NamedRow[], (id: string) => string>();

/** The known rows nearest to an id nobody knows, as a message names them; empty for none. */
export function nearestNames(
  id: string,
  rows: readonly NamedRow[],
): Readonly<Record<string, string>> {
  const suggest = suggesters.get(rows) ?? suggesterOf(rows);
  suggesters.set(rows, suggest);
  return { near: suggest(id) };
}

function suggesterOf(rows: readonly NamedRow[]): (id: string) => string {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const near = suggester([...byId.values()].map((row) => ({ id: row.id, names: [row.vi] })));
  return (id) =>
    near(id)
      .slice(0, 3)
      .map((one) => `${byId.get(one)?.vi} (${one})`)
      .join(" hay ");
}

/** The mend of an unknown id: asks whether the nearest was meant, else says where ids are. */
export function askOrLookUp(near: string | undefined, file: string): string {
  return near
    ? `Có phải là ${near}? Nếu đúng thì viết mã trong ngoặc; nếu không thì tra ở cột id của tệp ${file}.`
    : `Tra mã đúng ở cột id của tệp ${file}; nếu là mục mới thì thêm một dòng vào tệp đó trước.`;
}
