import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { deskWords as words } from "../text/words/submit.ts";
import type { State } from "./state.ts";

/** How many places of a file are left to be mended or answered, and how many reasons to be given. */
export interface Left {
  toMend: number;
  toReason: number;
}

/** What is left to do about a file; nothing where there is none. */
export function leftOf({ outcome, work }: Pick<State, "outcome" | "work">): Left {
  const problems = outcome?.problems ?? [];
  const reasons = problems.filter(({ kind }) => kind === "reason");
  const lacking = reasons.filter(({ id }) => !work.reasons[id]?.trim());
  const toMend = problems.filter(({ kind }) => kind === "mend" || kind === "ask");
  return { toMend: toMend.length, toReason: lacking.length };
}

/** The same in a sentence: the first thing that is left, or that nothing is. */
export function leftInWords(state: Pick<State, "outcome" | "work" | "file">, lang: Lang): string {
  const { toMend, toReason } = leftOf(state);
  const file = state.file?.name ?? "";
  if (toMend > 0) return say(words.left, lang, { file, n: toMend });
  if (toReason > 0) return say(words.reasonsLeft, lang, { file, n: toReason });
  return say(state.outcome?.result ? words.noneLeft : words.nothingNew, lang, { file });
}
