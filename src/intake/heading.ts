import type { AreaLevel } from "../data/area.ts";
import type { Status } from "../data/observation.ts";
import { isDate } from "../text/date.ts";
import { isPeriod, lastMonthOf, type Period, yearOf } from "../text/period.ts";
import { fold } from "../text/slug.ts";
import { nameIn, unmarked } from "./spelling.ts";

/*
 * What a column's head says, in the spellings that reports have. A head that says several things
 * says the more special one: "lũy kế so với kế hoạch (%)" is a share and no running total.
 */

/** What a column holds. `amount` is done, but not said whether in the period or so far. */
export type Role =
  | "number"
  | "indicator"
  | "area"
  | "unit"
  | "unit-or-area"
  | "note"
  | "as_of"
  | "qualifier"
  | "status"
  | "source"
  | "place"
  | "share"
  | "before"
  | "plan"
  | "to_date"
  | "value"
  | "amount";

/** What one head says. */
export interface Heading {
  role: Role | null;
  /** What stands in brackets, perhaps a unit: "km" of "Đường (km)". */
  bracket: string | null;
  /** The head without its bracket: perhaps a name. */
  name: string;
  /** The day it is counted to, `YYYY-MM-DD`, or `MM-DD` where no year is said. */
  asOf: string | null;
  /** The months it speaks of: 4 of "thực hiện tháng 4", "lũy kế 4 tháng". */
  month: number | null;
  year: number | null;
  status: Status | null;
  /** The tier of the areas below it. */
  level: AreaLevel | null;
}

/** Whole heads, as `unmarked` spells them (i for y), of columns that aren't figures. */
const whole: readonly (readonly [pattern: RegExp, role: Role])[] = [
  [/^(stt|tt|so tt|so thu tu|no|so)$/, "number"],
  [/^(ma )?(dvt|don vi tinh|dv tinh|don vi do|unit)$/, "unit"],
  [/^don vi$/, "unit-or-area"],
  [/^(ghi chu|giai trinh|dien giai|nguien nhan|note)$/, "note"],
  [/^(ngai chot|ngai tinh|chot den ngai|as of)$/, "as_of"],
  [/^(muc chinh xac|qualifier)$/, "qualifier"],
  [/^(tinh trang|status)$/, "status"],
  [/^(nguon|van ban nguon|source)$/, "source"],
  [/^(vi tri|place)$/, "place"],
  [/^(value)$/, "value"],
  [/^(to date)$/, "to_date"],
  [
    /^(ma |ten )?(chi tieu|noi dung|danh muc|hang muc|noi dung chi tieu|chi tieu noi dung|indicator)$/,
    "indicator",
  ],
  [
    /^(ma |ten )?(dia phuong|dia ban|huien|xa|don vi hanh chinh|don vi bao cao|ten don vi|cac dia phuong|cac huien|cac xa|area)$/,
    "area",
  ],
  [/^(ten |cac )?((huien|thi xa|thanh pho|tx|tp|thi|xa|phuong|thi tran|tt)( va )?\s?)+$/, "area"],
];

/** Words anywhere in a head of figures, the most special first. */
const words: readonly (readonly [pattern: RegExp, role: Role])[] = [
  [/\b(phan tram|ti le|so voi|so sanh|tang giam|dat ke hoach|hoan thanh ke hoach)\b/, "share"],
  [/\b(thang truoc|ki truoc|cung ki|nam truoc)\b/, "before"],
  [/\b(ke hoach|kh|muc tieu|chi tieu giao|nhiem vu giao)\b/, "plan"],
  // "Trong tháng, đến 16/4" is of the month; "lũy kế trong tháng 4" is not.
  [/^(?!.*\b(lui ke|cong don|tu dau nam)\b).*\btrong (thang|ki)\b/, "value"],
  [
    /\b(lui ke|cong don|tu dau nam|den nai|den ngai|den thang|den het|tinh den|hien co|\d{1,2} thang( dau nam)?)\b|\bden \d/,
    "to_date",
  ],
  [
    /\b(trong thang|trong ki|thang nai|ki nai|thang bao cao|thang \d{1,2}|phat sinh|qui [iv\d]+)\b/,
    "value",
  ],
  [/\b(thuc hien|ket qua|so luong|gia tri|khoi luong|so lieu|dat)\b/, "amount"],
];

/** Reads a head. */
export function headingOf(text: string): Heading {
  const bracket = /\(([^()]*)\)\s*$/.exec(text)?.[1]?.trim() ?? null;
  const name = nameIn(bracket === null ? text : text.replace(/\([^()]*\)\s*$/, ""));
  const plain = unmarked(name);
  const all = unmarked(text);
  const isDone = /\bthuc hien\b/.test(all);
  const role =
    whole.find(([pattern]) => pattern.test(plain))?.[1] ??
    // "Kết quả thực hiện kế hoạch tháng 4" is no plan.
    words.find(([pattern, of]) => pattern.test(all) && !(of === "plan" && isDone))?.[1] ??
    null;
  const asOf = dayIn(text);
  return {
    role,
    bracket,
    name,
    asOf,
    month: monthIn(fold(text), asOf),
    year: yearIn(fold(text)),
    status: statusIn(all),
    level: levelIn(plain),
  };
}

/** Whether a head's figures are of the period: not those of another month or year beside it. */
export function isOf({ month, year }: Heading, period: Period): boolean {
  if (year !== null && year !== yearOf(period)) return false;
  return month === null || month === lastMonthOf(period);
}

/** The period that a title names: "tháng 4 năm 2020", "tháng 4/2020", "quý I/2020", "6 tháng đầu năm 2019". */
export function periodsIn(text: string): Period[] {
  const plain = fold(text);
  const found = [
    ...[...plain.matchAll(/thang\s+(\d{1,2})\s*,?\s*(?:\/|-|nam)?\s*((?:19|20|21)\d{2})/g)].map(
      ([, month = "", year]) => `${year}-${month.padStart(2, "0")}`,
    ),
    ...[...plain.matchAll(/qu[yi]\s+(iv|i{1,3}|[1-4])\s*(?:\/|-|nam)?\s*((?:19|20|21)\d{2})/g)].map(
      ([, quarter = "", year]) =>
        `${year}-Q${["i", "ii", "iii", "iv"].indexOf(quarter) + 1 || quarter}`,
    ),
    ...[...plain.matchAll(/6 thang (dau|cuoi) nam\s+((?:19|20|21)\d{2})/g)].map(
      ([, half, year]) => `${year}-S${half === "dau" ? 1 : 2}`,
    ),
  ];
  return [...new Set(found)].filter(isPeriod);
}

function dayIn(text: string): string | null {
  const found = /(?<!\d)(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?(?!\d)/.exec(text);
  if (!found || !/đến|den|chốt|ngày|ngay/i.test(text.normalize("NFC"))) return null;
  const [, day = "", month = "", year] = found;
  const date = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (year !== undefined) return isDate(`${year}-${date}`) ? `${year}-${date}` : null;
  return isDate(`2020-${date}`) ? date : null;
}

function monthIn(plain: string, asOf: string | null): number | null {
  if (asOf !== null) return null;
  const [, after, before] = /thang\s+(\d{1,2})\b|\b(\d{1,2})\s+thang\b/.exec(plain) ?? [];
  const month = Number(after ?? before);
  return month >= 1 && month <= 12 ? month : null;
}

function yearIn(plain: string): number | null {
  const [, year] = /(?:nam|thang\s+\d{1,2}\s*\/)\s*((?:19|20|21)\d{2})\b/.exec(plain) ?? [];
  return year === undefined ? null : Number(year);
}

function statusIn(plain: string): Status | null {
  if (/\buoc\b/.test(plain)) return "uoc";
  if (/\bso bo\b/.test(plain)) return "so-bo";
  return /\bchinh thuc\b/.test(plain) ? "chinh-thuc" : null;
}

function levelIn(plain: string): AreaLevel | null {
  const district = /\b(huien|thi xa|thanh pho|tx|tp)\b/.test(plain);
  const commune = /(?<!dia )\bphuong\b|\bthi tran\b|^(ten |cac )?xa\b/.test(plain);
  return district === commune ? null : district ? "district" : "commune";
}
