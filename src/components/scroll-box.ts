/** What makes a box that scrolls by itself reachable by keyboard, and named for those who hear it. */
export function scrollBox(label: string) {
  return { class: "scroll", tabindex: "0", role: "region", "aria-label": label } as const;
}
