import { intakeRules } from "../intake/problems/all.ts";
import { intakeHelpPages } from "../intake/problems/help-pages.ts";
import { proseHelpPages } from "../prose/help-pages.ts";
import { proseRules } from "../prose/rules.ts";
import { rules } from "../rules/all.ts";
import { type Explained, explainedBy } from "../rules/explained.ts";
import { helpPages } from "../rules/help-pages.ts";

/** Everything that a user can be told is wrong, whatever tells it: each has a help page. */
export const explained: readonly Explained[] = [
  ...explainedBy(rules, helpPages),
  ...explainedBy(proseRules, proseHelpPages),
  ...explainedBy(intakeRules, intakeHelpPages),
];
