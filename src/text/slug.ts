/**
 * A text without case and Vietnamese marks, for look-up only: NFC does not make "Hoà" and "Hòa"
 * or "Kỳ" and "Kì" one, so a name is folded to find it and stored in its canonical spelling.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** A text as an ASCII slug: "Huyện Can Lộc" is `huyen-can-loc`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
