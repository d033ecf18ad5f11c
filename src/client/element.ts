/** What an element is made of: attributes, and what it does on events. */
export interface Props {
  [attribute: string]: string | number | boolean | null | ((event: never) => void);
}

/** What stands in an element: nothing where it is null. */
export type Child = Node | string | null;

/**
 * An element of the page. Text goes in as text and is never read as markup. A property that is a
 * function listens to the event of its name; `true` is an attribute without a value, `false` and
 * null are none.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (typeof value === "function") made.addEventListener(key, value as EventListener);
    else if (value !== null && value !== false) {
      made.setAttribute(key, value === true ? "" : String(value));
    }
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Puts nodes in the place of what an element holds; what had the focus keeps it, by its id. */
export function refill(holder: Element, ...children: readonly Child[]): void {
  const focused = holder.contains(document.activeElement) ? document.activeElement?.id : undefined;
  holder.replaceChildren(...children.filter((child) => child !== null));
  if (focused) document.getElementById(focused)?.focus();
}

/** An element that the page must have. @throws Error where it hasn't */
export function the(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element #${id}`);
  return found;
}
