import type { HastPluginDefinition } from "satteri";
import { slug } from "../text/slug.ts";

/** ASCII addresses for headings, as every slug of the site is: `#vi-sao-khong-phai-ban-do`. */
export function headingIds(): HastPluginDefinition {
  const seen = new Map<string, number>();
  return {
    name: "prose-heading-ids",
    element: [
      {
        filter: ["h2", "h3", "h4", "h5", "h6"],
        visit(node, ctx) {
          const id = slug(ctx.textContent(node));
          const before = seen.get(id) ?? 0;
          seen.set(id, before + 1);
          if (id !== "") ctx.setProperty(node, "id", before === 0 ? id : `${id}-${before + 1}`);
        },
      },
    ],
  };
}
