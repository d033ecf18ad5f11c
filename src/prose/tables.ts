import type { HastNode, HastPluginDefinition } from "satteri";
import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { proseWords } from "../text/words/prose.ts";

/** The styles' classes for a cell: a column aligned right is one of numbers. */
const classes: Readonly<Record<string, string>> = { right: "n", center: "center" };

/**
 * Tables whose cells are aligned by class, as the security policy blocks every `style`, and that
 * scroll by themselves on a phone, named by their heads for those who hear them.
 */
export function tables(lang: Lang): HastPluginDefinition {
  return {
    name: "prose-tables",
    element: [
      {
        filter: ["th", "td"],
        visit(node, ctx) {
          const align = /text-align: (\w+)/.exec(String(node.properties.style ?? ""))?.[1];
          const name = align ? classes[align] : undefined;
          ctx.setProperty(node, "style", null);
          if (name) ctx.setProperty(node, "className", [name]);
          if (node.tagName === "th") ctx.setProperty(node, "scope", "col");
        },
      },
      {
        filter: ["table"],
        visit(node, ctx) {
          const heads = headsOf(node).map((cell) => ctx.textContent(cell));
          ctx.wrapNode(node, {
            type: "element",
            tagName: "div",
            properties: {
              className: ["scroll"],
              tabIndex: 0,
              role: "region",
              ariaLabel: say(proseWords.table, lang, { heads: heads.join(", ") }),
            },
            children: [],
          });
        },
      },
    ],
  };
}

/** The heads within an element, from left to right. */
function headsOf(node: Readonly<HastNode>): Readonly<HastNode>[] {
  if (node.type !== "element") return [];
  return node.tagName === "th" ? [node] : node.children.flatMap(headsOf);
}
