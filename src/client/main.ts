import { largestWorkbook } from "../intake/guard.ts";
import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { deskWords as words } from "../text/words/submit.ts";
import { choice } from "./choice.ts";
import { desk } from "./desk.ts";
import { the } from "./element.ts";
import { downloadForm } from "./form-download.ts";
import { incoming } from "./incoming.ts";
import { keep, restored } from "./kept.ts";
import { leftInWords } from "./left.ts";
import { dayOf, proposedMonth } from "./month.ts";
import type { Mends } from "./problem-list.ts";
import {
  chosen,
  decided,
  emptied,
  firstState,
  hasUnsaved,
  reasoned,
  type State,
  taken,
  taskOf,
  typed,
  undone,
} from "./state.ts";
import { type Setting, show as showSteps } from "./view.ts";

/*
 * The page for handing in. What is known is one state; each thing that the reader does makes the
 * next one of it, and what is shown follows from the state alone.
 */

const app = the("nop-so-lieu");
const { parts = "", help = "", repository = "", email = "", ask = "" } = app.dataset;
const lang: Lang = document.documentElement.lang === "en" ? "en" : "vi";
const worker = desk(parts);
const drafts = new Map<string, string>();

let state = restored(sessionStorage) ?? firstState(proposedMonth(dayOf(new Date())));
let isWhole = false;
let asked = 0;

const showChoice = choice(dayOf(new Date()), (of) => {
  update(chosen(state, of));
  void reckon(false);
});

const mends: Mends = {
  type: (key, text) => work(typed(state, key, text)),
  decide: (keys, code, option) => work(decided(state, keys, code, option)),
  reason: (id, text) => {
    update(reasoned(state, id, text));
    tell(leftInWords(state, lang));
    show();
  },
  show(key) {
    const cells = the("trang-tinh").querySelectorAll("td");
    const cell = [...cells].find((one) => one.dataset["key"] === key);
    cell?.scrollIntoView({ block: "center", inline: "center" });
    cell?.focus({ preventScroll: true });
  },
  drafts,
  help: (code) => `${help}${code}/`,
  lang,
};

const setting: Setting = {
  mends,
  ways: { repository, email },
  lang,
  given: () => {
    state = { ...state, isGiven: true };
  },
};

function show(): void {
  showChoice(state);
  showSteps(state, isWhole, setting);
}

/** Something was decided about the file: it is reckoned anew. */
function work(next: State): void {
  update(next);
  void reckon(false);
}

function update(next: State): void {
  state = next;
  const isKept = keep(state, sessionStorage);
  if (!isKept && state.file) tell(say(words.notKept, lang));
}

/** Says something to who sees and to who hears. */
function tell(text: string): void {
  the("tin").textContent = text;
}

/** Has the worker reckon what becomes of the file; of several answers the last one counts. */
async function reckon(isNew: boolean): Promise<void> {
  const task = taskOf(state, dayOf(new Date()), lang);
  if (!task) {
    if (state.file) tell(say(words.chooseFirst, lang));
    show();
    return;
  }
  asked += 1;
  const own = asked;
  state = { ...state, status: { kind: "reading" } };
  tell(say(words.reading, lang, { name: task.file.name }));
  try {
    const outcome = await worker.reckon(task);
    if (own !== asked) return;
    state = { ...state, outcome, status: { kind: "idle" } };
    show();
    tell(leftInWords(state, lang));
    const step = the(outcome.problems.length > 0 ? "sua" : "xem");
    if (isNew) step.querySelector("h2")?.focus();
  } catch (error) {
    if (own !== asked) return;
    const reason = reasonOf(error);
    state = { ...state, status: { kind: "failed", reason } };
    tell(say(words.failed, lang, { reason }));
    show();
  }
}

/** Takes a file in the place of what there was. */
async function take(file: File): Promise<void> {
  if (file.size > largestWorkbook) {
    const size = Math.ceil(file.size / 1_000_000);
    tell(say(words.tooLarge, lang, { name: file.name, size }));
    return;
  }
  drafts.clear();
  update(taken(state, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  if (state.reporter === "") the("don-vi").focus();
  await reckon(true);
}

/** Makes the form of the chosen month and hands it to the reader. */
async function form(): Promise<void> {
  const { period, reporter } = state;
  tell(say(words.makingForm, lang));
  try {
    tell(await downloadForm(worker, { period, reporter, ask }, lang));
  } catch (error) {
    tell(say(words.failed, lang, { reason: reasonOf(error) }));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

incoming(lang, take);
the("mau").addEventListener("click", () => void form());
the("thu-lai").addEventListener("click", () => void reckon(false));
the("hoan-tac").addEventListener("click", () => work(undone(state)));
the("moi-hang").addEventListener("click", () => {
  isWhole = !isWhole;
  show();
});
the("lam-lai").addEventListener("click", () => {
  drafts.clear();
  update(emptied(state));
  tell("");
  show();
  the("tep").focus();
});
window.addEventListener("beforeunload", (event) => {
  if (hasUnsaved(state)) event.preventDefault();
});
app.hidden = false;
show();
if (state.file) void reckon(false);
