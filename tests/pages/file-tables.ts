import { capital } from "../../src/text/area-name.ts";
import { frequencyOf, lastDay, periodInWords, periodShort } from "../../src/text/period.ts";
import { siteWords as words } from "../../src/text/words/site.ts";
import type { PageTable } from "./outline.ts";
import type { BuiltPage } from "./page.ts";
import { type Asked, correctionRow, factRow, fileRow, planRow } from "./rows.ts";
import type { Held } from "./tables.ts";

/* Tables of rows as the files have them: figures, plans, corrections, facts. */

/** More rows of a period than this are left to the pages of their areas' month. */
const mostRows = 300;

/** Figures as they stand: of a period, of an area in a month, or given jointly. */
export function fileTable(asked: Asked, page: BuiltPage, table: PageTable): Held {
  const { figures, lang, places } = asked;
  const { land, record } = figures;
  const [part = "", first = "", second = ""] = page.place.split("/");
  const isJoint = table.heading === words.jointFigures[lang];
  const isAround = table.heading === words.around[lang];
  const isOwn = !isJoint && !isAround && second !== "";
  const ofPeriod = record.figures.filter(({ period }) => period === first);
  const rows = record.figures.filter(({ area, period }) => {
    const units = area.split("+");
    if (isJoint) return units.length > 1 && units.includes(first);
    const day = lastDay(period);
    const inside = (unit: string) => unit === second || land.on(unit, day)?.parent === second;
    if (isAround) return period === first && area !== second && units.some(inside);
    if (isOwn) return period === first && area === second;
    const isElsewhere = ofPeriod.length > mostRows && places.has(`thang/${period}/${area}/`);
    if (part === "thang") return period === first && !isElsewhere;
    return period.startsWith(first) && capital(periodInWords(period, lang)) === table.lead;
  });
  const found = table.rows.map(([name, ...rest]) => {
    const cells = rest.map(({ text, small }, i) =>
      i === rest.length - 2 ? [text, small] : [text],
    );
    return [name?.text ?? "", name?.small ?? "", ...cells.flat()];
  });
  const expected = rows.map((row) => {
    const cells = fileRow(asked, row);
    if (isJoint) return cells.toSpliced(3, 0, periodShort(row.period, lang));
    return isOwn ? cells.toSpliced(2, 1) : cells;
  });
  return { kind: isAround ? "around" : isJoint ? "joint" : "files", expected, found };
}

/** More plans than this are left to their areas' pages, but for the province's. */
const mostPlans = 40;

/** Plans and how far each got: of a year, an indicator or an area. */
export function planTable(asked: Asked, page: BuiltPage, table: PageTable): Held {
  const { figures, lang } = asked;
  const [part, id = ""] = page.place.split("/");
  const all = figures.record.plans.filter((plan) => {
    if (part === "nam") return plan.period === id;
    return part === "chi-tieu" ? plan.indicator === id : plan.area.split("+").includes(id);
  });
  const whole = figures.land.province.id;
  const isLong = part !== "dia-phuong" && all.length > mostPlans;
  const plans = isLong ? all.filter(({ area }) => area === whole) : all;
  const heads = table.head.map(({ text }) => text);
  const has = (entry: { vi: string; en: string }) => heads.includes(entry[lang]);
  const shown = [has(words.indicator), true, true, has(words.year), true];
  const rows = plans.map((plan) => planRow(asked, plan));
  const isHeld = all.some((plan) => planRow(asked, plan)[5] !== "");
  const expected = rows.map((row) => row.filter((_, i) => shown[i] ?? isHeld));
  const found = table.rows.map((row) =>
    row.flatMap(({ text, small }) => (small === "" ? [text] : [text, small])),
  );
  return { kind: "plans", expected, found };
}

/** Quantities given once. */
export function factTable(asked: Asked, page: BuiltPage, table: PageTable): Held {
  const { figures } = asked;
  const [part, first = "", second = ""] = page.place.split("/");
  const facts = figures.record.facts.filter(({ period, area }) => {
    const units = area.split("+");
    if (part === "dia-phuong") return units.includes(first);
    if (part === "nam") return period.startsWith(first) && frequencyOf(period) !== "month";
    const inside = (unit: string) =>
      unit === second || figures.land.on(unit, lastDay(period))?.parent === second;
    return period === first && (second === "" || units.some(inside));
  });
  const found = table.rows.map(([name, ...rest]) =>
    [name?.text, name?.small, ...rest.map(({ text }) => text)].map((text) => text ?? ""),
  );
  return { kind: "facts", expected: facts.map((fact) => factRow(asked, fact)), found };
}

/** What was corrected: the latest on the home page, a month's on its own. */
export function correctionTable(asked: Asked, page: BuiltPage, table: PageTable): Held {
  const [, period] = page.place.split("/");
  const all = asked.figures.record.corrections;
  const isHome = page.place === "";
  const rows = isHome
    ? all.toSorted((a, b) => b.corrected.localeCompare(a.corrected)).slice(0, 5)
    : all.filter((each) => each.period === period);
  const found = table.rows.map((row) =>
    row.flatMap(({ text, small }, i) => (i === 0 || i === row.length - 1 ? [text, small] : [text])),
  );
  const expected = rows.map((each) => correctionRow(asked, each, isHome));
  return { kind: "corrections", expected, found };
}
