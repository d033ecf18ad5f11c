/** Markup that is escaped already: only `enclose` makes it, so nothing is escaped twice or never. */
export interface Markup {
  readonly markup: string;
}

/** What stands within an element: other elements, words, or nothing. */
export type Child = Markup | string | null;

/**
 * An element of SVG or of another XML; words within it are escaped here.
 * @param attributes as they stand behind its name: ` a="1"`, their values escaped
 */
export function enclose(name: string, attributes: string, children: readonly Child[]): Markup {
  const inner = children.map((child) =>
    child === null ? "" : typeof child === "string" ? escapeMarkup(child) : child.markup,
  );
  const open = `<${name}${attributes}`;
  return { markup: children.length > 0 ? `${open}>${inner.join("")}</${name}>` : `${open}/>` };
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as it stands within an element or an attribute's quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
