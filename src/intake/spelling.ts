import { fold } from "../text/slug.ts";

/*
 * Names as they are compared. One Vietnamese word has many spellings that mean the same: composed
 * or not, Hòa or Hoà, Kỳ or Kì, with abbreviations, numbering and footnote marks around it. The
 * marks themselves mean something: Thạch Hà is a district, Thạch Hạ a ward.
 */

/** Abbreviations that have one meaning in these reports. */
const abbreviations: readonly (readonly [short: string, full: string])[] = [
  ["GTNT", "giao thông nông thôn"],
  ["NTM", "nông thôn mới"],
  ["PTNT", "phát triển nông thôn"],
  ["THT", "tổ hợp tác"],
  ["HTX", "hợp tác xã"],
  ["DN", "doanh nghiệp"],
  ["KDC", "khu dân cư"],
  ["UBND", "ủy ban nhân dân"],
  ["BCĐ", "ban chỉ đạo"],
  ["VPĐP", "văn phòng điều phối"],
  ["XDCB", "xây dựng cơ bản"],
];

const short = new RegExp(
  `(?<![\\p{L}\\p{M}])(${abbreviations.map(([letters]) => letters).join("|")})(?![\\p{L}\\p{M}])`,
  "giu",
);
const full = new Map(abbreviations);

/** The marks of Vietnamese tones; what is left of a letter without them is the letter. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A text with what stands before and behind a name taken away: bullets, numbering, footnote marks. */
export function nameIn(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/^[\s\-–—+*•.·'"]+/, "")
    .replace(
      /^(\(?(\d{1,2}|[ivxlc]{1,5}|[a-zđ])[.)](?=\D)(\d{1,2}[.)]?)*|\d{1,2}(\.\d{1,2})+\.?)\s*/i,
      "",
    )
    .replace(/[\s:;.*¹²³⁴⁵⁶⁷⁸⁹]+$/u, "")
    .replace(/\s*(\(\*+\)|\(\d{1,2}\)|\[\d{1,2}\])$/, "")
    .trim();
}

/** How many names are remembered as they were spelled: a data set's own and some workbooks'. */
const most = 20_000;

/** What was spelled before: the same few thousand names are asked for again and again. */
function remembered(spell: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? spell(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}

/** A name by its letters and marks, whichever way they are written. */
export const marked = remembered((text: string): string => {
  const words = text
    .normalize("NFKC")
    .replace(short, (letters) => full.get(letters.toLocaleUpperCase("vi")) ?? letters)
    .toLocaleLowerCase("vi")
    .replace(/%/g, " phần trăm ")
    .normalize("NFD")
    .match(/[\p{L}\p{M}\d]+/gu);
  return (words ?? [])
    .map((word) => {
      const tones = word.match(tone) ?? [];
      const letters = word.replace(tone, "").normalize("NFC").replace(/y/g, "i");
      return letters + tones.join("");
    })
    .join(" ");
});

/** A name by its letters alone. */
export const unmarked = remembered((text: string): string => fold(marked(text)));

/** Whether a text is typed without any mark, so that its letters alone must do. */
export function isUnmarked(text: string): boolean {
  return marked(text) === unmarked(text);
}

/** Whether a name says the whole of what a report is about: "Toàn tỉnh", "cả huyện". */
export function isWhole(text: string): boolean {
  const plain = unmarked(nameIn(text));
  return /^(so lieu )?(chung )?(toan|ca) (tinh|huien|thi xa|thanh pho|xa|phuong|thi tran)$/.test(
    plain,
  );
}
