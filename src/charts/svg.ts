/** Markup that is escaped already: only `element` makes it, so nothing is escaped twice or never. */
export interface Markup {
  readonly markup: string;
}

/** What stands within an element: other elements, words, or nothing. */
export type Child = Markup | string | null;

/** An attribute's value; null leaves the attribute out. Numbers are rounded as `round` does. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/**
 * One SVG element. Words and attribute values are escaped here and nowhere else.
 * @throws Error for a `style` attribute, which the content security policy blocks
 * @throws RangeError when a number is not finite
 */
export function element(name: string, attributes: Attributes, ...children: Child[]): Markup {
  let open = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "style") throw new Error("no style attributes: use a class");
    if (value === null) continue;
    open += ` ${key}="${typeof value === "number" ? round(value) : escapeMarkup(value)}"`;
  }
  const inner = children.map((child) =>
    child === null ? "" : typeof child === "string" ? escapeMarkup(child) : child.markup,
  );
  return { markup: children.length > 0 ? `<${open}>${inner.join("")}</${name}>` : `<${open}/>` };
}

/**
 * A coordinate as it is written: one decimal at most, no point where there is none, never `-0`.
 * @throws RangeError when it is not finite: a browser would drop the shape without a word
 */
export function round(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError(`not a coordinate: ${number}`);
  return `${Math.round(number * 10) / 10}`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
