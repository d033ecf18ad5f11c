import type { Lang } from "../text/lang.ts";
import { periodInWords } from "../text/period.ts";
import { say } from "../text/say.ts";
import { deskWords as words } from "../text/words/submit.ts";
import { reporterName } from "./choice.ts";
import type { Desk } from "./desk.ts";
import { el } from "./element.ts";
import type { FormAsked } from "./form-file.ts";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Has a month's form made, hands it to the reader, and says what became of it. */
export async function downloadForm(desk: Desk, asked: FormAsked, lang: Lang): Promise<string> {
  const { period, reporter } = asked;
  const bytes = await desk.form(asked);
  if (!bytes) {
    const said = { reporter: reporterName(reporter), period: periodInWords(period, lang) };
    return say(words.noForm, lang, said);
  }
  const href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = el("a", { href, download: `${period}-${reporter}.xlsx` });
  link.click();
  return say(words.formMade, lang, { name: link.download });
}
