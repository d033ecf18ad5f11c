import type { AreaLevel } from "../../data/area.ts";
import { leaveOut } from "../answer.ts";
import type { Ledger } from "../ledger.ts";
import { type Names, typeWordOf } from "../names.ts";
import { isWhole, marked, nameIn, unmarked } from "../spelling.ts";
import type { Cell } from "../workbook.ts";
import { optionsOf } from "./columns.ts";

/** What a label names: an id (`a+b` for areas given together), nothing, or a row left out. */
export type Named = { id: string } | "left out" | null;

/** The area that speaks of itself where a table names none: the reporter's own, or the province. */
export interface Ground {
  /** Its id. */
  id: string;
  names: Names;
  ledger: Ledger;
}

/** Words for a sum, which may be of the ground or of the areas that are listed. */
const sums = /^(tong|tong so|tong cong|cong|tong cong toan tinh|tong so toan tinh)$/;

/** Whether a label says a sum or a whole, and no area by name. */
export function isTotal(text: string): boolean {
  const plain = unmarked(nameIn(text));
  return isWhole(text) || sums.test(plain);
}

/**
 * The area that a label names, several joined where it names several. A bare name that several
 * bear is a question, and so is a name that none bears.
 */
export function areaOf(cell: Cell, level: AreaLevel | null, ground: Ground): Named {
  const { names, ledger } = ground;
  const plain = unmarked(nameIn(cell.text));
  if (isWhole(cell.text)) return { id: ground.id };
  if (sums.test(plain)) {
    const whole = { value: ground.id, vi: names.wordsOf(ground.id) };
    return answered(ledger.ask(cell, "tong-khong-ro", [whole, leaveOut]));
  }
  const one = names.area(cell.text, level);
  if (one.ids.length === 1 && one.ids[0]) return { id: one.ids[0] };
  const joint = one.ids.length === 0 ? jointAreas(cell.text, level, names) : null;
  if (joint) return { id: joint };
  const asked = one.ids.length > 0 ? one.ids : one.near;
  return answered(ledger.ask(cell, "dia-phuong-khong-ro", optionsOf(asked, names)));
}

function answered(answer: string | null): Named {
  if (answer === null) return null;
  return answer === leaveOut.value ? "left out" : { id: answer };
}

/**
 * Areas named together, as an id: "huyện Kỳ Anh và TX Kỳ Anh", "các xã Cẩm Duệ, Cẩm Vịnh và Yên
 * Hòa (huyện Cẩm Xuyên)": a type said once holds for the names after it, a unit in brackets is
 * the one they lie in. Null where one of them isn't certain.
 */
function jointAreas(text: string, level: AreaLevel | null, names: Names): string | null {
  const within = /\(([^()]+)\)\s*$/.exec(text)?.[1];
  const parent = within === undefined ? null : names.area(within, "district").ids;
  if (parent && parent.length !== 1) return null;
  const body = nameIn(text.replace(/\([^()]+\)\s*$/, "")).replace(/^(các|cac)\s+/i, "");
  const parts = body.split(/\s*[,;+&]\s*|\s+(?:và|va)\s+/u);
  if (parts.length < 2 && parent === null) return null;
  const ids: string[] = [];
  let type = "";
  for (const part of parts) {
    type = typeWordOf(part) ?? type;
    const named = typeWordOf(part) === null ? `${type} ${part}` : part;
    const found = names.area(named, level).ids.filter((id) => {
      return parent === null || names.areas.get(id)?.parent === parent[0];
    });
    if (found.length !== 1 || !found[0]) return null;
    ids.push(found[0]);
  }
  return new Set(ids).size === ids.length ? ids.sort().join("+") : null;
}

/** What the rows above a row speak of. */
export interface Above {
  /** The indicator that the rows above named last. */
  indicator: string | null;
  /** Labels of rows without figures, and of the last indicator, the nearest first. */
  labels: readonly string[];
}

/**
 * The indicator that a label names, alone or after the label of a row above it: "nhiễm nặng" below
 * "Đạo ôn lá". Null where it is a question; "area" where it names an area instead.
 */
export function indicatorOf(
  cell: Cell,
  above: Above,
  ground: Ground,
  parts: readonly string[],
): Named | "area" {
  const { names, ledger } = ground;
  const text = cell.text.replace(/^[\s\-–+*•.·]*(trong đó|gồm|bao gồm)\s*:?\s*/iu, "");
  const alone = lookUp(text, names);
  if (alone.ids.length === 1 && alone.ids[0]) return { id: alone.ids[0] };
  for (const label of above.labels) {
    const joined = names.indicator(`${nameIn(label)} ${nameIn(text)}`).ids;
    if (joined.length === 1 && joined[0]) return { id: joined[0] };
  }
  const isArea = above.indicator !== null && (names.area(text).ids.length > 0 || isTotal(text));
  if (isArea) return "area";
  const asked = [...new Set([...alone.ids, ...parts, ...alone.near])].slice(0, 6);
  return answered(ledger.ask(cell, "chi-tieu-khong-ro", optionsOf(asked, names)));
}

/** An indicator by a label, which may bear its unit in brackets and a word for counting before it. */
function lookUp(text: string, names: Names) {
  const bare = text.replace(/\s*\(([^()]*)\)\s*$/, (whole, inside: string) =>
    names.unit(inside).ids.length > 0 ? "" : whole,
  );
  const found = names.indicator(bare);
  if (found.ids.length > 0) return found;
  const counted = marked(nameIn(bare)).startsWith(`${marked("số")} `)
    ? nameIn(bare).replace(/^\S+\s+/, "")
    : null;
  const again = counted === null ? found : names.indicator(counted);
  return again.ids.length > 0 ? again : found;
}
