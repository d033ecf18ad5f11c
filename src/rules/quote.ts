const longest = 80;

/**
 * A value as a message shows it: in Vietnamese quotation marks, on one line, nothing invisible,
 * cut where it is too long to be read. Null is an empty place.
 */
export function quote(value: string | null): string {
  if (value === null || value === "") return "(trống)";
  const start = value.slice(0, 4 * longest); // a cell may hold megabytes
  const letters = [...start.replaceAll("\n", "⏎").replace(/\p{C}/gu, "�")];
  const shown = letters.length > longest ? [...letters.slice(0, longest), "…"] : letters;
  return `“${shown.join("")}”`;
}
