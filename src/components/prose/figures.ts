import type { Model } from "../../model/model.ts";
import type { Use } from "../../prose/component.ts";
import { byPlace, worded } from "../../prose/problem.ts";
import type { Problem } from "../../rules/check.ts";
import { say } from "./said.ts";

/**
 * Everything that texts ask of the data and it can't answer, in one run: what would otherwise stop
 * the build at its first. Commentary isn't shown beside generated data, so nothing is asked of it.
 */
export function checkFigures(model: Model, uses: readonly Use[]): Problem[] {
  if (model.simulated) return [];
  const answers = uses.map((use) => say(model, use));
  const faults = answers.flatMap((answer) => ("code" in answer ? [answer] : []));
  return faults.map(worded).sort(byPlace);
}
