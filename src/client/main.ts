import { largestWorkbook } from "../intake/guard.ts";
import type { Lang } from "../text/lang.ts";
import { periodInWords } from "../text/period.ts";
import { say } from "../text/say.ts";
import { submitWords as words } from "../text/words/submit.ts";
import { choice } from "./choice.ts";
import { desk } from "./desk.ts";
import { el, refill, the } from "./element.ts";
import { handIn } from "./hand-in.ts";
import { keep, restored } from "./kept.ts";
import { dayOf, proposedMonth } from "./month.ts";
import { figuresShown, sentencesShown } from "./preview-table.ts";
import { type Mends, problemList } from "./problem-list.ts";
import { receiptText } from "./receipt.ts";
import { isLong, sheetTable } from "./sheet-table.ts";
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

/*
 * The page for handing in. What is known is one state; each thing that the reader does makes the
 * next one of it, and what is shown follows from the state alone.
 */

const app = the("nop-so-lieu");
const { parts = "", help = "", repository = "", email = "", ask = "" } = app.dataset;
const lang: Lang = document.documentElement.lang === "en" ? "en" : "vi";
const worker = desk(parts);
const drafts = new Map<string, string>();
const [status, problems, sheets] = [the("tin"), the("danh-sach"), the("trang-tinh")];

let state = restored(sessionStorage) ?? firstState(proposedMonth(dayOf(new Date())));
let isWhole = false;
let asked = 0;

const showChoice = choice(dayOf(new Date()), (of) => {
  update(chosen(state, of));
  void reckon(false);
});

const mends: Mends = {
  type: (key, text) => work(typed(state, key, text)),
  decide: (keys, code, value) => work(decided(state, keys, code, value)),
  reason: (id, text) => {
    update(reasoned(state, id, text));
    show();
  },
  show(key) {
    const cell = [...sheets.querySelectorAll("td")].find((one) => one.dataset["key"] === key);
    cell?.scrollIntoView({ block: "center", inline: "center" });
    cell?.focus({ preventScroll: true });
  },
  drafts,
  help: (code) => `${help}${code}/`,
  lang,
};

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
  status.textContent = text;
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
    tell(summary());
    if (isNew)
      the(outcome.problems.length > 0 ? "sua" : "xem")
        .querySelector("h2")
        ?.focus();
  } catch (error) {
    if (own !== asked) return;
    const reason = error instanceof Error ? error.message : String(error);
    state = { ...state, status: { kind: "failed", reason } };
    tell(say(words.failed, lang, { reason }));
    show();
  }
}

function open(): { toMend: number; toReason: number } {
  const all = state.outcome?.problems ?? [];
  const lacking = all.filter(
    ({ kind, id }) => kind === "reason" && !state.work.reasons[id]?.trim(),
  );
  return { toMend: all.filter(({ kind }) => kind !== "reason").length, toReason: lacking.length };
}

function summary(): string {
  const { toMend, toReason } = open();
  const file = state.file?.name ?? "";
  if (toMend > 0) return say(words.left, lang, { file, n: toMend });
  if (toReason > 0) return say(words.reasonsLeft, lang, { file, n: toReason });
  return say(state.outcome?.result ? words.noneLeft : words.nothingNew, lang, { file });
}

/** Shows the state. */
function show(): void {
  showChoice(state);
  const { outcome, past, file, status: now } = state;
  the("thu-lai").hidden = now.kind !== "failed";
  the("mau").toggleAttribute("disabled", state.reporter === "");
  the("da-co").hidden = !file;
  the("ten-tep").textContent = file?.name ?? "";
  the("sua").hidden = (outcome?.problems.length ?? 0) === 0 && past.length === 0;
  the("xem").hidden = !outcome?.result;
  the("nop").hidden = !outcome?.result;
  the("hoan-tac").hidden = past.length === 0;
  refill(problems, problemList(state, mends));
  const long = outcome?.sheets.some(isLong) ?? false;
  the("moi-hang").hidden = !long;
  the("moi-hang").textContent = say(isWhole ? words.showSome : words.showAll, lang);
  refill(
    sheets,
    ...(outcome?.sheets ?? []).map((one) =>
      scrolled(sheetTable(one, state, isWhole, lang), one.name),
    ),
  );
  if (outcome?.result) showResult(outcome);
}

function showResult(outcome: NonNullable<State["outcome"]>): void {
  const { result } = outcome;
  if (!result) return;
  const { period, reporter } = state;
  const name = nameOf(reporter);
  const table = scrolled(figuresShown(result.preview, lang), say(words.figures, lang));
  refill(the("se-hien"), sentencesShown(result.preview, lang), table);
  const receipt = receiptText(state, outcome, name, lang);
  const handed = { result, receipt, period, reporter, name, open: open().toReason };
  const given = () => {
    state = { ...state, isGiven: true };
  };
  refill(the("cach-nop"), ...handIn(handed, { repository, email }, lang, given));
}

/** A box that a wide table scrolls in, reached by keyboard and named. */
function scrolled(table: HTMLElement, name: string): HTMLElement {
  return el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": name }, table);
}

function nameOf(reporter: string): string {
  const select = the("don-vi");
  const options = select instanceof HTMLSelectElement ? [...select.options] : [];
  return options.find(({ value }) => value === reporter)?.text ?? reporter;
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

function listen(): void {
  const [zone, input, pasted] = [the("tha"), the("tep"), the("dan")];
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    const file = event.dataTransfer?.files[0];
    if (file) void take(file);
  });
  input.addEventListener("change", () => {
    if (!(input instanceof HTMLInputElement)) return;
    const file = input.files?.[0];
    // The same file, mended in Excel, may be chosen again.
    if (file) void take(file).then(() => (input.value = ""));
  });
  the("nhan-o").addEventListener("click", () => {
    if (!(pasted instanceof HTMLTextAreaElement) || pasted.value.trim() === "") return;
    void take(new File([pasted.value], say(words.pastedName, lang)));
  });
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
}

/** Makes the form of the chosen month and hands it to the reader. */
async function form(): Promise<void> {
  const { period, reporter } = state;
  const month = periodInWords(period, lang);
  tell(say(words.makingForm, lang));
  try {
    const bytes = await worker.form({ period, reporter, ask });
    if (!bytes) {
      tell(say(words.noForm, lang, { reporter: nameOf(reporter), period: month }));
      return;
    }
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    const link = el("a", { href, download: `${period}-${reporter}.xlsx` });
    link.click();
    tell(say(words.formMade, lang, { name: link.download }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell(say(words.failed, lang, { reason }));
  }
}

listen();
app.hidden = false;
show();
if (state.file) void reckon(false);
