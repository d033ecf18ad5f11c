import { known, type Model } from "../model/model.ts";
import type { Plan } from "../model/progress.ts";
import type { Lang } from "../text/lang.ts";
import { lastDay } from "../text/period.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { itself } from "./itself.ts";
import { namesUnit, subject } from "./name.ts";
import { nounPhrase, predicate } from "./phrase.ts";
import { planInWords, unitOf } from "./quantity.ts";
import { strong } from "./sentence.ts";

const setBy = {
  assigned: words.assignedPlan,
  pledged: words.pledgedPlan,
  unstated: words.unstatedPlan,
} as const;

/** A plan as a clause, assigned or pledged: "kế hoạch năm 2022 giao cho toàn tỉnh: 200 khu dân cư …". */
export function planClause(model: Model, plan: Plan, lang: Lang, bold = false): string {
  const values = { plan: whose(model, plan, lang), what: planned(model, plan, lang, bold) };
  return say(words.planIs, lang, values);
}

/** Further plans of one area, set by the same: "kế hoạch năm 2022 giao cho toàn tỉnh còn có: …; …". */
export function morePlansClause(model: Model, plans: readonly Plan[], lang: Lang): string | null {
  const [first] = plans;
  if (!first) return null;
  const list = plans.map((plan) => planned(model, plan, lang)).join("; ");
  return say(words.plansAre, lang, { plan: whose(model, first, lang), list });
}

function whose(model: Model, { target }: Plan, lang: Lang): string {
  const who = subject(model, target.area, lastDay(target.period), lang);
  return say(setBy[target.set_by], lang, { year: target.period, who });
}

/** A plan as a quantity with what it is of: "432,3 km đường giao thông nông thôn". */
function planned(model: Model, plan: Plan, lang: Lang, bold = false): string {
  const { target, amount } = plan;
  const indicator = known(model.indicators, target.indicator);
  const counted = { area: target.area, period: target.period, amount };
  const one = target.qualifier === null && itself(model, counted, indicator, lang, bold);
  if (one) return say(words.toBeOne, lang, one);
  const unit = unitOf(model, indicator);
  const n = planInWords(model, plan, lang);
  // A unit that counts things, and isn't in the name: "trình 1 huyện để thẩm định".
  const isCount = unit.base === unit.id && unit.vi !== "%" && indicator.to_date !== "stock";
  if (isCount && !namesUnit(indicator, unit, lang)) {
    return predicate(indicator, bold ? strong(n) : n, lang);
  }
  return nounPhrase(model, indicator, n, lang, bold);
}
