import { type Child, enclose, escapeMarkup, type Markup } from "../../text/markup.ts";

/** Attributes as they are written; null leaves one out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element of a workbook's parts. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? "" : ` ${key}="${escapeMarkup(String(value))}"`,
  );
  return enclose(name, written.join(""), children);
}

/** A part's text: its root element behind the declaration. */
export function partText({ markup }: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${markup}`;
}
