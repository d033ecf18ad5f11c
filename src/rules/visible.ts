const longest = 240;

/**
 * Text of a file as a help page shows it: what nobody would see by its code point, a mark of its
 * own beside its letter too, cut where it is long.
 */
export function visible(text: string): string {
  const shown = text
    .slice(0, 4 * longest)
    .replaceAll("\r\n", "‹CR›\n")
    .replace(/[^\n\P{C}]|[\p{M}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, (letter) => {
      const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return `‹U+${code}›`;
    });
  const letters = [...shown];
  return letters.length > longest ? `${letters.slice(0, longest).join("")}…` : shown;
}
