import type { HastPluginDefinition } from "satteri";
import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { proseWords } from "../text/words/prose.ts";

/**
 * Footnotes in the text's language. Their head is no heading: a text stands in sections of other
 * levels, and notes are no part of its outline.
 */
export function footnotes(lang: Lang): HastPluginDefinition {
  return {
    name: "prose-footnotes",
    element: [
      {
        filter: ["h2"],
        visit(node) {
          if (node.properties.id !== "footnote-label") return undefined;
          return {
            type: "element",
            tagName: "p",
            properties: { id: "footnote-label", className: ["footnotes-head"] },
            children: [{ type: "text", value: say(proseWords.footnotes, lang) }],
          };
        },
      },
      {
        filter: ["a"],
        visit(node) {
          if (!("dataFootnoteBackref" in node.properties)) return undefined;
          const n = /\d+(-\d+)?$/.exec(String(node.properties.ariaLabel ?? ""))?.[0] ?? "";
          const label = say(proseWords.backTo, lang, { n });
          return {
            type: "element",
            tagName: "a",
            properties: { ...node.properties, ariaLabel: label },
            children: [{ type: "text", value: say(proseWords.back, lang) }],
          };
        },
      },
    ],
  };
}
