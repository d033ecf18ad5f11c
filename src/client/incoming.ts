import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { deskWords as words } from "../text/words/submit.ts";
import { the } from "./element.ts";

/** The second step: a file is dropped, chosen or pasted as cells; `take` gets it. */
export function incoming(lang: Lang, take: (file: File) => Promise<void>): void {
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
}
