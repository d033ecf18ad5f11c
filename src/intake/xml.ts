/** A tag of an XML text: `open` has content and ends with a `close`, `alone` has none. */
export interface Tag {
  kind: "open" | "close" | "alone";
  /** Without its prefix: `row` of `<x:row>`. */
  name: string;
  /** Attributes without their prefixes, entities read. */
  attributes: Readonly<Record<string, string>>;
  /** Where it begins and ends in the text. */
  from: number;
  to: number;
}

const tagForm =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)(?:[\w-]+:)?([\w-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const attributeForm = /(?:[\w-]+:)?([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The tags of an XML text in order. No entity of the document's own is ever read, so that none
 * can grow: what a document type declares is text between tags.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const found of xml.matchAll(tagForm)) {
    const [whole, slash = "", name, inside = "", alone = ""] = found;
    if (name === undefined) continue;
    const attributes: Record<string, string> = {};
    for (const [, key = "", a, b] of inside.matchAll(attributeForm)) {
      attributes[key] = unescaped(a ?? b ?? "");
    }
    const kind = slash === "/" ? "close" : alone === "/" ? "alone" : "open";
    yield { kind, name, attributes, from: found.index, to: found.index + whole.length };
  }
}

const named: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** A text with the entities that XML itself has read; others are left as they stand. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
