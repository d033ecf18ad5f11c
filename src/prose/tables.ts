import type { HastPluginDefinition } from "satteri";
import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { proseWords } from "../text/words/prose.ts";

/** The styles' classes for a cell: a column aligned right is one of numbers. */
const classes: Readonly<Record<string, string>> = { right: "n", center: "center" };

/**
 * Tables whose cells are aligned by class, as the security policy blocks every `style`, and that
 * scroll by themselves on a phone.
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
          ctx.wrapNode(node, {
            type: "element",
            tagName: "div",
            properties: {
              className: ["scroll"],
              tabIndex: 0,
              role: "region",
              ariaLabel: say(proseWords.table, lang),
            },
            children: [],
          });
        },
      },
    ],
  };
}
