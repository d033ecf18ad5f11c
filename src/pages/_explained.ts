import { intakeRules } from "../intake/problems/all.ts";
import { proseRules } from "../prose/rules.ts";
import { rules } from "../rules/all.ts";
import type { Explained } from "../rules/explained.ts";

/** Everything that a user can be told is wrong, whatever tells it: each has a help page. */
export const explained: readonly Explained[] = [...rules, ...proseRules, ...intakeRules];
