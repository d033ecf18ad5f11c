import type { Observation } from "../data/observation.ts";
import { figureAt, isKnown, mainMeasure } from "../model/figure.ts";
import { known, type Model } from "../model/model.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { type Manner, statement } from "./statement.ts";

/** A row of another area, or of several together, which is said then; null where it has no number. */
export function rowClause(model: Model, row: Observation, manner: Manner): string | null {
  const indicator = known(model.indicators, row.indicator);
  const measure = mainMeasure(model, indicator, row.period);
  const figure = figureAt(model, { ...row, measure });
  if (!isKnown(figure)) return null;
  const said = statement(model, figure, manner);
  return row.area.includes("+") ? `${said} (${say(words.jointNote, manner.lang)})` : said;
}
