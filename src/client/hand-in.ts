import type { Lang } from "../text/lang.ts";
import { periodInWords } from "../text/period.ts";
import { say } from "../text/say.ts";
import { deskWords as words } from "../text/words/submit.ts";
import { type Child, el } from "./element.ts";
import { githubWay } from "./github.ts";
import { mailAddress } from "./mail.ts";
import type { Result } from "./outcome.ts";

/** Where figures go, as the site's settings say; empty where they don't. */
export interface Ways {
  repository: string;
  email: string;
}

/** What is handed in. */
export interface Handed {
  result: Result;
  receipt: string;
  period: string;
  /** The reporter's id and name. */
  reporter: string;
  name: string;
  /** How many figures lack their reason yet. */
  open: number;
}

/** The ways to hand in; `given` is told when something was taken out of the page. */
export function handIn(
  { result, receipt, period, reporter, name, open }: Handed,
  { repository, email }: Ways,
  lang: Lang,
  given: () => void,
): Child[] {
  const values = { period, reporter };
  const [csv, paper] = [`${reporter}.csv`, say(words.receiptName, lang, values)];
  const onGithub = github(repository, result, lang, given);
  return [
    open > 0 ? el("p", { class: "open" }, say(words.reasonsOpen, lang, { n: open })) : null,
    result.isPublished ? el("p", {}, say(words.replaces, lang)) : null,
    el("p", {}, say(words.filesMade, lang)),
    el(
      "p",
      { class: "actions" },
      download(csv, result.text, "text/csv", say(words.downloadCsv, lang, { name: csv }), given),
      download(
        paper,
        receipt,
        "text/plain",
        say(words.downloadReceipt, lang, { name: paper }),
        given,
      ),
    ),
    ...onGithub,
    el("h3", {}, say(onGithub.length > 0 ? words.byEmail : words.toOffice, lang)),
    ...mail(email, csv, paper, period, name, lang, given),
  ];
}

/** A link that saves a text as a file. */
function download(
  name: string,
  text: string,
  type: string,
  label: string,
  given: () => void,
): HTMLElement {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  return el("a", { class: "button", href, download: name, click: given }, label);
}

function github(repository: string, result: Result, lang: Lang, given: () => void): Child[] {
  const way =
    repository === ""
      ? null
      : githubWay(repository, `data/${result.path}`, result.text, result.isPublished);
  if (!way) return [];
  const how = way.kind === "new" ? words.githubNew : words.githubUpload;
  return [
    el("h3", {}, say(words.onGithub, lang)),
    el("p", {}, say(how, lang)),
    el("p", {}, leading(way.address, say(words.openGithub, lang), given)),
  ];
}

function mail(
  email: string,
  csv: string,
  receipt: string,
  period: string,
  name: string,
  lang: Lang,
  given: () => void,
): Child[] {
  if (email === "") return [el("p", {}, say(words.bySending, lang))];
  // The office reads Vietnamese, whatever the page's language is.
  const values = { period: periodInWords(period, "vi"), reporter: name, csv, receipt };
  const subject = say(words.mailSubject, "vi", values);
  const address = mailAddress(email, subject, say(words.mailBody, "vi", values));
  return [
    el("p", {}, say(words.emailHow, lang)),
    el(
      "p",
      {},
      el("a", { class: "button", href: address, click: given }, say(words.openEmail, lang)),
    ),
  ];
}

function leading(href: string, label: string, given: () => void): HTMLElement {
  return el(
    "a",
    { class: "button", href, target: "_blank", rel: "noopener noreferrer", click: given },
    label,
  );
}
