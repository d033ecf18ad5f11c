import type { HastPluginDefinition } from "satteri";
import type { Lang } from "../text/lang.ts";
import { isExternal, resolved } from "./url.ts";

/** Links to where pages lie on the built site; links to other hosts say so. */
export function links(lang: Lang, base: string): HastPluginDefinition {
  return {
    name: "prose-links",
    element: {
      filter: ["a"],
      visit(node, ctx) {
        const { href } = node.properties;
        if (typeof href !== "string") return;
        if (isExternal(href)) ctx.setProperty(node, "rel", ["external"]);
        else ctx.setProperty(node, "href", resolved(href, lang, base));
      },
    },
  };
}
