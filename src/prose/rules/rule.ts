import type { Rule } from "../../rules/rule.ts";

/**
 * What makes prose wrong: as a rule of the data is, but found by the readers of `content/`, which
 * give the faults. Its example is of a folder of texts that keeps every rule.
 */
export type ProseRule = Omit<Rule, "find" | "look">;
