import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { deskWords as words } from "../text/words/submit.ts";
import { reporterName } from "./choice.ts";
import { el, refill, the } from "./element.ts";
import { handIn, type Ways } from "./hand-in.ts";
import { leftOf } from "./left.ts";
import type { Outcome } from "./outcome.ts";
import { figuresShown, sentencesShown } from "./preview-table.ts";
import { type Mends, problemList } from "./problem-list.ts";
import { receiptText } from "./receipt.ts";
import { isLong, sheetTable } from "./sheet-table.ts";
import type { State } from "./state.ts";

/** What the steps behind the first need to be shown, besides the state. */
export interface Setting {
  mends: Mends;
  ways: Ways;
  lang: Lang;
  /** Told when what was made left the page. */
  given(): void;
}

/**
 * Shows a state: the file at hand, what is to be mended, the preview and the ways to hand in.
 * @param isWhole whether long sheets are shown with every row
 */
export function show(state: State, isWhole: boolean, setting: Setting): void {
  const { mends, lang } = setting;
  const { outcome, past, file, status } = state;
  the("thu-lai").hidden = status.kind !== "failed";
  the("mau").toggleAttribute("disabled", state.reporter === "");
  the("da-co").hidden = !file;
  the("ten-tep").textContent = file?.name ?? "";
  the("sua").hidden = (outcome?.problems.length ?? 0) === 0 && past.length === 0;
  the("xem").hidden = !outcome?.result;
  the("nop").hidden = !outcome?.result;
  the("hoan-tac").hidden = past.length === 0;
  refill(the("danh-sach"), problemList(state, mends));
  const sheets = outcome?.sheets ?? [];
  the("moi-hang").hidden = !sheets.some(isLong);
  the("moi-hang").textContent = say(isWhole ? words.showSome : words.showAll, lang);
  const tables = sheets.map((one) => scrolled(sheetTable(one, state, isWhole, lang), one.name));
  refill(the("trang-tinh"), ...tables);
  if (outcome?.result) showResult(state, outcome, outcome.result, setting);
}

function showResult(
  state: State,
  outcome: Outcome,
  result: NonNullable<Outcome["result"]>,
  { ways, lang, given }: Setting,
): void {
  const { period, reporter } = state;
  const name = reporterName(reporter);
  const table = scrolled(figuresShown(result.preview, lang), say(words.figures, lang));
  refill(the("se-hien"), sentencesShown(result.preview, lang), table);
  const receipt = receiptText(state, outcome, name, lang);
  const handed = { result, receipt, period, reporter, name, open: leftOf(state).toReason };
  refill(the("cach-nop"), ...handIn(handed, ways, lang, given));
}

/** A box that a wide table scrolls in, reached by keyboard and named. */
function scrolled(table: HTMLElement, name: string): HTMLElement {
  return el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": name }, table);
}
