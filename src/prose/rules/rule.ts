import type { Fault } from "../../data/fault.ts";
import type { Rule } from "../../rules/rule.ts";

/** What makes prose wrong: as a rule of the data, but shown at work by a piece of prose. */
export type ProseRule = Omit<Rule, "example" | "find" | "help" | "look">;

/** A rule of prose: its code, its title, what was seen, the mend. */
export function rule(
  code: string,
  [vi, en]: readonly [vi: string, en: string],
  message: (fault: Fault) => string,
  fix: (fault: Fault) => string,
): ProseRule {
  return { code, severity: "error", title: { vi, en }, message, fix };
}
