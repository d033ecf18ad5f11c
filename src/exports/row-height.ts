/** A line's height in points, of the form's font with Vietnamese marks above and below. */
const lineHeight = 16;
const padding = 3;

/** A wrapped text, how wide its column is in digits, and how far it is indented. */
export interface Wrapped {
  text: string;
  width: number;
  indent?: number;
}

/**
 * A row's height for what is written in it. Spreadsheets fit heights only when somebody types, and
 * some not even then. Letters are taken to be as wide as digits: in the form's font most are
 * narrower, so nothing is cut off.
 */
export function rowHeight(texts: readonly Wrapped[]): number {
  const lines = texts.map(({ text, width, indent = 0 }) => linesOf(text, width - 1 - 2 * indent));
  return Math.max(1, ...lines) * lineHeight + padding;
}

function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const wanted = used === 0 ? word.length : used + 1 + word.length;
    if (used > 0 && wanted > width) {
      lines += 1;
      used = word.length;
    } else used = wanted;
  }
  return lines;
}
