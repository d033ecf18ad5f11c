import type { Bilingual, Lang } from "./lang.ts";

/** What a unit's name is made of. */
export interface Named extends Bilingual {
  /** tinh, huyen, thi-xa, thanh-pho, xa, phuong, thi-tran or nhom. */
  type: string;
}

const vietnamese: Readonly<Record<string, readonly [full: string, short: string]>> = {
  tinh: ["tỉnh", "Tỉnh"],
  huyen: ["huyện", "H."],
  "thi-xa": ["thị xã", "TX"],
  "thanh-pho": ["thành phố", "TP"],
  xa: ["xã", "X."],
  phuong: ["phường", "P."],
  "thi-tran": ["thị trấn", "TT"],
};

const english: Readonly<Record<string, readonly [full: string, short: string]>> = {
  tinh: ["province", "Prov."],
  huyen: ["district", "Dist."],
  "thi-xa": ["town", "Town"],
  "thanh-pho": ["city", "City"],
  xa: ["commune", "Com."],
  phuong: ["ward", "Ward"],
  "thi-tran": ["township", "Twp."],
};

/**
 * A unit's name with its type, as inside a sentence: "huyện Can Lộc", "Can Lộc district".
 * Ten communes bear an old district's name: a name never stands without its type.
 */
export function areaName(area: Named, lang: Lang): string {
  if (lang === "vi") {
    const type = vietnamese[area.type];
    return type ? `${type[0]} ${area.vi}` : area.vi;
  }
  const type = english[area.type];
  return type ? `${area.en} ${type[0]}` : area.en;
}

/** The same where room is short, as officials abbreviate: "H. Can Lộc", "TX Kỳ Anh", "TP Hà Tĩnh". */
export function areaShort(area: Named, lang: Lang): string {
  if (lang === "vi") {
    const type = vietnamese[area.type];
    return type ? `${type[1]} ${area.vi}` : area.vi;
  }
  const type = english[area.type];
  return type ? `${area.en} ${type[1]}` : area.en;
}

/** A sentence's first letter made capital: "huyện Can Lộc" opens as "Huyện Can Lộc". */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
