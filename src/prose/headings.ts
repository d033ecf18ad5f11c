import type { MdastNode } from "satteri";
import type { Finding } from "./finding.ts";
import type { Kind } from "./place.ts";

/** The largest heading of a text: commentary and definitions stand in a section that has its own. */
const first: Readonly<Record<Kind, number>> = {
  thang: 3,
  "chi-tieu": 3,
  "huong-dan": 2,
  trang: 2,
};

/**
 * Judges a text's headings one after another: they begin at the text's first level and go down
 * one step at a time, so that a screen reader's outline has no hole.
 */
export function headingJudge(kind: Kind): (node: MdastNode, text: string) => Finding[] {
  let above = first[kind] - 1;
  return (node, text) => {
    if (node.type !== "heading") return [];
    const wrong = node.depth < first[kind] || node.depth > above + 1;
    if (!wrong) {
      above = node.depth;
      return [];
    }
    const wanted = "#".repeat(Math.min(Math.max(node.depth, first[kind]), above + 1));
    return [{ code: "van-tieu-de", value: text, more: { first: "#".repeat(first[kind]), wanted } }];
  };
}
