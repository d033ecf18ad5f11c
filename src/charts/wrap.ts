import { textWidth } from "./text-width.ts";

/**
 * A text in lines no wider than `width` px where its words allow: SVG breaks no lines itself.
 * A single word that is wider stands alone; non-breaking spaces hold.
 * @param size of type in px
 */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines;
}
