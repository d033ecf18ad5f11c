import type { Area } from "../data/area.ts";
import { unitsOf } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Unit } from "../data/unit.ts";
import type { Model } from "../model/model.ts";
import { areaName } from "../text/area-name.ts";
import type { Lang } from "../text/lang.ts";
import { list, say } from "../text/say.ts";
import { typeWords, findingWords as words } from "../text/words/finding.ts";
import { count } from "./count.ts";

/**
 * A name inside a sentence: "Đường" as "đường", but "OCOP" and "Covid-19" as they are.
 * @param said a sentence's words of the same: what has its capital there is a proper name
 */
export function inside(name: string, said = ""): string {
  const first = name.split(" ", 1)[0] ?? "";
  const proper = /\d/.test(first) || /\p{Lu}/u.test(first.slice(1));
  return proper || said.split(/[ ,]/).includes(first)
    ? name
    : name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
}

/** An indicator's name inside a sentence: "Đạo ôn lá: nhiễm nặng" as "nhiễm nặng (đạo ôn lá)". */
export function indicatorInside(indicator: Indicator, lang: Lang): string {
  const said = lang === "vi" ? indicator.said_vi : indicator.said_en;
  const [kind = "", what] = indicator[lang].split(": ");
  if (what === undefined) return inside(kind, said);
  return say(words.ofKind, lang, { what: inside(what, said), kind: inside(kind, said) });
}

/** Whether an indicator's name says its unit already: "Xã đạt chuẩn", counted in "xã". */
export function namesUnit(indicator: Indicator, unit: Unit, lang: Lang): boolean {
  const name = ` ${indicator[lang].toLocaleLowerCase("vi")} `;
  if (lang === "vi") return name.startsWith(` ${unit.vi} `);
  return name.includes(` ${unit.en} `) || name.startsWith(` ${unit.en_one} `);
}

/** Who a figure is of, as a sentence's subject: "toàn tỉnh", "huyện Can Lộc", several together. */
export function subject(model: Model, area: string, day: string, lang: Lang): string {
  if (area === model.province.id) return say(words.wholeProvince, lang);
  const names = unitsOf(area).map((id) => areaName(model.geography.named(id, day), lang));
  return list(names, lang);
}

/** One row of a comparison: an area, or several whose figure is one. */
export function rowName(areas: readonly Area[], lang: Lang): string {
  const names = list(
    areas.map((area) => areaName(area, lang)),
    lang,
  );
  return areas.length > 1 ? say(words.joint, lang, { who: names }) : names;
}

/** Several rows: "ba huyện Can Lộc, Hương Sơn và Cẩm Xuyên" where all are of one type. */
export function rowNames(rows: readonly { areas: readonly Area[] }[], lang: Lang): string {
  const [first] = rows;
  const type = typeWords[first?.areas[0]?.type ?? ""]?.[lang];
  const alike = rows.every(
    ({ areas }) => areas.length === 1 && areas[0]?.type === first?.areas[0]?.type,
  );
  if (rows.length < 2 || !alike || type === undefined) {
    const names = rows.map(({ areas }) => rowName(areas, lang));
    // "huyện An và huyện Bình (số chung), thị xã Dũng": one "và" is enough.
    return rows.some(({ areas }) => areas.length > 1) ? names.join(", ") : list(names, lang);
  }
  const names = list(
    rows.map(({ areas }) => areas[0]?.[lang] ?? ""),
    lang,
  );
  return say(words.sameType, lang, { count: count(rows.length, lang), type, names });
}
