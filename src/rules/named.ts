import type { Area } from "../data/area.ts";
import { areaName } from "../text/area-name.ts";
import type { Bilingual } from "../text/lang.ts";
import { nearest } from "../text/suggest.ts";

/** An area in a message: its name with its type and the id to write. */
export function areaWithId(area: Area): string {
  return `${areaName(area, "vi")} (${area.id})`;
}

/** The known rows nearest to an id nobody knows, as a message names them; empty for none. */
export function nearestNames(
  id: string,
  rows: Iterable<Bilingual & { id: string }>,
): Readonly<Record<string, string>> {
  const byId = new Map([...rows].map((row) => [row.id, row]));
  const candidates = [...byId.values()].map((row) => ({ id: row.id, names: [row.vi] }));
  const near = nearest(id, candidates).map((one) => `${byId.get(one)?.vi} (${one})`);
  return { near: near.join(" hay ") };
}

/** The mend of an unknown id: asks whether the nearest was meant, else says where ids are. */
export function askOrLookUp(near: string | undefined, file: string): string {
  return near
    ? `Có phải là ${near}? Nếu đúng thì viết mã trong ngoặc; nếu không thì tra ở cột id của tệp ${file}.`
    : `Tra mã đúng ở cột id của tệp ${file}; nếu là mục mới thì thêm một dòng vào tệp đó trước.`;
}
