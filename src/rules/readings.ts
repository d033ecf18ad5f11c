const canonical = /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/;

/**
 * The canonical numbers that a typed text may mean, in Vietnamese reading first: `5,6` is 5.6;
 * `15,092` may be 15.092 or, typed the English way, 15092. None when it reads as no number.
 * For suggestions only.
 */
export function readings(text: string): string[] {
  if (text.length > 40) return [];
  // A footnote's mark first: NFKC would make a digit of it.
  const bare = text.replace(/^'|[¹²³⁰-⁹]+$|\s*(\(\d{1,2}\)|\[\d{1,2}\])$/g, "");
  const plain = bare.normalize("NFKC").replace(/[−–]/g, "-").trim();
  const number = /^\+?(-?[\d.,\s]*\d)[^\d]*$/.exec(plain)?.[1]?.replace(/(?<=\d)\s(?=\d{3})/g, "");
  if (number === undefined) return [];
  const all: string[] = [];
  if (/^-?\d{1,3}(\.\d{3}){2,}$|^-?\d{1,3}(\.\d{3})+,\d+$/.test(number)) {
    all.push(number.replaceAll(".", "").replace(",", "."));
  }
  if (/^-?\d+,\d+$/.test(number)) all.push(number.replace(",", "."));
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(number)) all.push(number.replaceAll(",", ""));
  if (/^-?\d*\.?\d+$/.test(number)) all.push(number);
  return [...new Set(all.map(trim).filter((one) => canonical.test(one)))];
}

/** Without leading zeros, with one before the point, zero without a sign. */
function trim(number: string): string {
  const text = number.replace(/^(-?)0+(?=\d)/, "$1").replace(/^(-?)\./, "$10.");
  return /[1-9]/.test(text) ? text : text.replace("-", "");
}
