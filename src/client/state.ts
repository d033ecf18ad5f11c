import type { Lang } from "../text/lang.ts";
import type { Decision, Outcome, Task } from "./outcome.ts";

/*
 * All that the page knows, and how it changes. Each change is a pure function from one state to the
 * next; what is shown follows from the state alone.
 */

/** What was decided about a file: nothing of it is ever lost but by undoing it. */
export interface Work extends Pick<Task, "edits" | "decisions"> {
  /** Why an unusual figure is right, by the problem's id. */
  reasons: Readonly<Record<string, string>>;
}

/** What the page knows. */
export interface State {
  /** A month. */
  period: string;
  /** Empty until it is chosen. */
  reporter: string;
  file: Task["file"] | null;
  work: Work;
  /** What `work` was before, the last one at the end. */
  past: readonly Work[];
  outcome: Outcome | null;
  /** `reading` while the worker reckons; `failed` where it couldn't, with the reason. */
  status: { kind: "idle" } | { kind: "reading" } | { kind: "failed"; reason: string };
  /** Whether what there is was downloaded or opened elsewhere: leaving loses nothing then. */
  isGiven: boolean;
}

const untouched: Work = { edits: {}, decisions: [], reasons: {} };

/** Nothing but the month that is proposed. */
export function firstState(period: string, reporter = ""): State {
  return {
    ...{ period, reporter, file: null, work: untouched, past: [], outcome: null },
    status: { kind: "idle" },
    isGiven: false,
  };
}

/** Another reporter or month; a file that is there is judged anew, what was mended in it stays. */
export function chosen(state: State, of: Pick<State, "period" | "reporter">): State {
  return { ...state, ...of, isGiven: false };
}

/** Another file. */
export function taken(state: State, file: Task["file"]): State {
  return { ...state, file, work: untouched, past: [], outcome: null, isGiven: false };
}

/** No file any more. */
export function emptied(state: State): State {
  return firstState(state.period, state.reporter);
}

/** A cell typed anew: what was decided about what stood there holds no longer. */
export function typed(state: State, key: string, text: string): State {
  const decisions = state.work.decisions.filter((decision) => decision.key !== key);
  return worked(state, { ...state.work, decisions, edits: { ...state.work.edits, [key]: text } });
}

/** What is meant by cells that were asked about. */
export function decided(
  state: State,
  keys: readonly string[],
  code: string,
  { value, words }: Pick<Decision, "value" | "words">,
): State {
  const others = state.work.decisions.filter((one) => one.code !== code || !keys.includes(one.key));
  const decisions = [...others, ...keys.map((key) => ({ key, code, value, words }))];
  return worked(state, { ...state.work, decisions });
}

/** Why an unusual figure is right; empty takes the reason back. */
export function reasoned(state: State, id: string, reason: string): State {
  return worked(state, { ...state.work, reasons: { ...state.work.reasons, [id]: reason } });
}

function worked(state: State, work: Work): State {
  return { ...state, work, past: [...state.past, state.work], isGiven: false };
}

/** The last decision taken back; the same where there is none. */
export function undone(state: State): State {
  const before = state.past.at(-1);
  if (!before) return state;
  return { ...state, work: before, past: state.past.slice(0, -1), isGiven: false };
}

/** What the worker is asked; null while there is no file or nobody's it is. */
export function taskOf(state: State, today: string, lang: Lang): Task | null {
  const { file, period, reporter, work } = state;
  const { edits, decisions } = work;
  return file && reporter !== "" ? { file, period, reporter, edits, decisions, today, lang } : null;
}

/** Whether leaving the page would lose something. */
export function hasUnsaved({ file, isGiven }: State): boolean {
  return file !== null && !isGiven;
}
