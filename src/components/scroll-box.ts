import type { View } from "./view.ts";

/** What makes a box that scrolls by itself reachable by keyboard, and named for those who hear it. */
export function scrollBox(label: string) {
  return { class: "scroll", tabindex: "0", role: "region", "aria-label": label } as const;
}

/**
 * The box of a table: where its cells lead anywhere, the keyboard reaches it by them. On a page that
 * stands still they don't.
 */
export function tableBox({ pages }: Pick<View, "pages">, label: string) {
  return pages.indicators.size > 0 ? ({ class: "scroll" } as const) : scrollBox(label);
}
