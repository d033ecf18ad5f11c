import { type Child, enclose, escapeMarkup, type Markup } from "../text/markup.ts";

/** An attribute's value; null leaves the attribute out. Numbers are rounded as `round` does. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/**
 * One SVG element, its words and attribute values escaped.
 * @throws Error for a `style` attribute, which the content security policy blocks
 * @throws RangeError when a number is not finite
 */
export function element(name: string, attributes: Attributes, ...children: Child[]): Markup {
  let written = "";
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "style") throw new Error("no style attributes: use a class");
    if (value === null) continue;
    written += ` ${key}="${typeof value === "number" ? round(value) : escapeMarkup(value)}"`;
  }
  return enclose(name, written, children);
}

/**
 * A coordinate as it is written: one decimal at most, no point where there is none, never `-0`.
 * @throws RangeError when it is not finite: a browser would drop the shape without a word
 */
export function round(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError(`not a coordinate: ${number}`);
  return `${Math.round(number * 10) / 10}`;
}
