import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { deskWords as words } from "../text/words/submit.ts";
import { cellKey } from "./edit.ts";
import { type Child, el } from "./element.ts";
import type { ProblemShown } from "./outcome.ts";
import type { State } from "./state.ts";

/** What a reader does about problems, and what the list must know to show them. */
export interface Mends {
  type(key: string, text: string): void;
  decide(keys: readonly string[], code: string, option: ProblemShown["options"][number]): void;
  reason(id: string, text: string): void;
  /** Shows a cell in its sheet. */
  show(key: string): void;
  /** What was typed into fields and not applied yet, by the field's id. */
  drafts: Map<string, string>;
  /** The address of a problem's explanation. */
  help(code: string): string;
  lang: Lang;
}

/** The problems as a list: what is wrong, where, and how it is mended; null for none. */
export function problemList({ outcome, work }: State, mends: Mends): HTMLElement | null {
  const problems = outcome?.problems ?? [];
  if (problems.length === 0) return null;
  const cards = problems.map((problem, i) => {
    const reason = work.reasons[problem.id] ?? "";
    const isSettled = problem.kind === "reason" && reason.trim() !== "";
    return el(
      "li",
      {
        id: cardId(i),
        class: `card ${problem.kind}${isSettled ? " settled" : ""}`,
        tabindex: -1,
      },
      head(problem, i, mends),
      el("p", { lang: "vi" }, problem.message),
      // What a reason is for and what an answer settles needs no other mend told.
      problem.kind === "mend" || problem.kind === "note"
        ? el("p", { class: "m", lang: "vi" }, problem.fix)
        : null,
      ...actions(problem, problems, reason, mends),
    );
  });
  return el("ol", { class: "cards" }, ...cards);
}

/** The id of a problem's card, by its place among the problems, from 0. */
export function cardId(i: number): string {
  return `cho-${i + 1}`;
}

/** The cell that a problem is about, as a key; null for the whole file. */
export function keyOf({ sheet, address }: ProblemShown): string | null {
  return sheet === null || address === null ? null : cellKey(sheet, address);
}

function head(problem: ProblemShown, i: number, { show, help, lang }: Mends): HTMLElement {
  const key = keyOf(problem);
  const cell = say(words.cell, lang, { cell: problem.address ?? "" });
  return el(
    "h3",
    {},
    el("span", { class: "mark" }, String(i + 1)),
    key === null
      ? say(words.wholeFile, lang)
      : el(
          "button",
          { type: "button", class: "link", id: `o-${i + 1}`, click: () => show(key) },
          cell,
        ),
    el(
      "a",
      { href: help(problem.code), target: "_blank", rel: "noopener" },
      say(words.helpPage, lang),
    ),
  );
}

function actions(
  problem: ProblemShown,
  problems: readonly ProblemShown[],
  reason: string,
  mends: Mends,
): Child[] {
  const { id, kind, address, value, isTypable } = problem;
  const { lang, drafts } = mends;
  const key = keyOf(problem);
  const type = isTypable &&
    key !== null &&
    address !== null && {
      label: say(words.retype, lang, { cell: address }),
      button: say(words.apply, lang),
      value: value ?? "",
      apply: (text: string) => mends.type(key, text),
    };
  if (kind === "reason") {
    const own = {
      label: say(words.reasonFor, lang),
      button: say(words.keepReason, lang),
      value: reason,
      apply: (text: string) => mends.reason(id, text),
    };
    const settled = reason.trim() === "" ? null : el("p", { class: "m" }, say(words.settled, lang));
    return [
      settled,
      field(`ly-do-${id}`, own, drafts),
      type ? field(`o-${id}`, type, drafts) : null,
    ];
  }
  return [
    key !== null && problem.options.length > 0 ? choices(problem, problems, key, mends) : null,
    type ? field(`o-${id}`, type, drafts) : null,
  ];
}

/** The answers to a question as buttons, and whether they are for all cells that are asked alike. */
function choices(
  problem: ProblemShown,
  problems: readonly ProblemShown[],
  key: string,
  { decide, lang }: Mends,
): HTMLElement {
  const alike = problems
    .filter((other) => isAlike(problem, other))
    .flatMap((one) => keyOf(one) ?? []);
  const all = el("input", { type: "checkbox", id: `ca-${problem.id}`.replaceAll(/\s/g, "-") });
  const buttons = problem.options.map((option) => {
    const click = () => decide(all.checked ? alike : [key], problem.code, option);
    return el("button", { type: "button", lang: option.lang, click }, option.words);
  });
  return el(
    "div",
    {},
    el(
      "div",
      { class: "choices", role: "group", "aria-label": say(words.choices, lang) },
      ...buttons,
    ),
    alike.length > 1
      ? el("label", { class: "check" }, all, ` ${say(words.forAll, lang, { n: alike.length })}`)
      : null,
  );
}

function isAlike(a: ProblemShown, b: ProblemShown): boolean {
  const values = (one: ProblemShown) => one.options.map(({ value }) => value).join("\n");
  return a.code === b.code && a.sheet === b.sheet && a.value === b.value && values(a) === values(b);
}

/** A field with its label and its button; Enter is the button. */
function field(
  name: string,
  own: { label: string; button: string; value: string; apply(text: string): void },
  drafts: Map<string, string>,
): HTMLElement {
  const id = name.replaceAll(/\s/g, "-");
  const input: HTMLInputElement = el("input", {
    id,
    value: drafts.get(id) ?? own.value,
    autocomplete: "off",
    input: () => drafts.set(id, input.value),
  });
  const submit = (event: Event) => {
    event.preventDefault();
    drafts.delete(id);
    own.apply(input.value);
  };
  return el(
    "form",
    { class: "field", submit },
    el("label", { for: id }, own.label),
    el("span", { class: "row" }, input, el("button", {}, own.button)),
  );
}
