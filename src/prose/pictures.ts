import type { HastPluginDefinition } from "satteri";
import type { Lang } from "../text/lang.ts";
import { resolved } from "./url.ts";

/** A picture's size in CSS pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The pictures of the site, by their address from its root: `/anh/nop-so-lieu/chon-vi-2x.webp`. */
export type Pictures = ReadonlyMap<string, PictureSize>;

/**
 * Pictures from where they lie on the built site, loaded when the reader comes near; their size is
 * said, so that nothing jumps when they arrive.
 */
export function pictures(lang: Lang, base: string, known: Pictures): HastPluginDefinition {
  return {
    name: "prose-pictures",
    element: {
      filter: ["img"],
      visit(node, ctx) {
        const { src } = node.properties;
        if (typeof src !== "string") return;
        const size = known.get(src);
        if (!size) throw new Error(`there is no picture ${src} in public/`);
        ctx.setProperty(node, "src", resolved(src, lang, base));
        ctx.setProperty(node, "width", size.width);
        ctx.setProperty(node, "height", size.height);
        ctx.setProperty(node, "loading", "lazy");
      },
    },
  };
}
