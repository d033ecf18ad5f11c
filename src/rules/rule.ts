import type { Fault } from "../data/fault.ts";
import type { Bilingual } from "../text/lang.ts";
import type { Context } from "./context.ts";

/**
 * How much a problem weighs: an `error` is never accepted; a `reason` is, once one is written down
 * in `corrections.csv`; a `note` only tells.
 */
export type Severity = "error" | "reason" | "note";

/**
 * A rule shown at work: in a data set that keeps every rule, `right` in `file` replaced by `wrong`
 * breaks this one. Null is the file itself being absent. The help page shows it, a test tries it.
 */
export interface Example {
  /** Relative to the data directory. */
  file: string;
  right: string | null;
  wrong: string | null;
  /** The bytes of `wrong`, where they aren't its UTF-8. */
  encoding?: "latin1";
  /** Why it comes without bytes, where it does. */
  unread?: "link";
  /** Whether it shows only beside the data set as it was: the one that keeps every rule. */
  againstBase?: true;
}

/**
 * What makes a data set wrong, in one object: the check, the messages and the help page
 * `/huong-dan/loi/<code>/` are made of it. More cases are folders under `tests/rules/cases/<code>/`.
 */
export interface Rule {
  /** Vietnamese without marks, lasting: the file's name and the help page's address. */
  code: string;
  severity: Severity;
  /** What is wrong, as the help page's head has it. */
  title: Bilingual;
  /** What it means and how it is mended, for the help page: two or three sentences. */
  help: Bilingual;
  /** What was seen and what is expected, Vietnamese, whole sentences. */
  message(fault: Fault): string;
  /** How to mend it, Vietnamese, whole sentences. */
  fix(fault: Fault): string;
  example: Example;
  /** What the message and the mend need that only the whole data set knows; pure. */
  look?(fault: Fault, context: Context): Readonly<Record<string, string>>;
  /** Finds it in a data set as read; pure. Without it the readers in `data/` give the faults. */
  find?(context: Context): Fault[];
}
