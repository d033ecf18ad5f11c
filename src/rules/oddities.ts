/** What canonical numbers have not, and how a message names it; in the order it is looked for. */
const kinds: readonly (readonly [found: RegExp, name: string])[] = [
  [/\de[+-]?\d/i, "dạng mũ của máy tính (1e3)"],
  [/0x[\da-f]/i, "dạng hệ 16 của máy tính (0x)"],
  [/[０-９]/, "chữ số toàn khổ"],
  [/−|–|—/, "dấu trừ không phải là dấu - của bàn phím"],
  [/%|‰/, "dấu phần trăm"],
  [/^'/, "dấu nháy đơn ở đầu"],
  [/\*|[¹²³⁰-⁹]|\(\d+\)|\[\d+\]/, "dấu chú thích"],
  [/[\u00a0\u2007\u2009\u202f]/, "khoảng trắng không ngắt"],
  [/^ | $|\d \D|\d \d/, "khoảng trắng"],
  [/\d[.,]\d{3}[.,]\d|\d\.\d{3},|\d,\d{3}\./, "dấu tách hàng nghìn"],
  [/,/, "dấu phẩy"],
  [/^\+/, "dấu + ở đầu"],
  [/^-?0\d/, "số 0 thừa ở đầu"],
  [/^-0(\.0*)?$/, "dấu trừ trước số 0"],
  [/^-?\.\d/, "dấu chấm mà thiếu số 0 ở trước"],
  [/\d\.$/, "dấu chấm ở cuối"],
  [/^-?\d{16}/, "hơn 15 chữ số, máy tính không giữ được đúng"],
  [/^-?\d+\.\d{7}/, "hơn 6 chữ số thập phân"],
  [/\p{L}/u, "chữ"],
];

/**
 * What keeps a text from being a canonical number, in words; none where it is one. Letters are
 * named only where nothing before explains them.
 */
export function oddities(text: string): string[] {
  const short = text.slice(0, 80);
  const found = kinds.filter(([pattern]) => pattern.test(short)).map(([, name]) => name);
  return found.length > 1 ? found.filter((name) => name !== "chữ") : found;
}
