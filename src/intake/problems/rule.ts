import type { Severity } from "../../rules/explained.ts";
import type { Bilingual } from "../../text/lang.ts";
import type { IntakeFault } from "../ledger.ts";

/** A rule shown at work in a spreadsheet's row, as CSV with semicolons. */
export interface IntakeExample {
  /** The name of the file that it stands in. */
  file: string;
  right: string;
  wrong: string;
}

/**
 * What keeps a file from being imported, in one object: the messages and the help page are made of
 * it. The readers of `intake/` find it.
 */
export interface IntakeRule {
  /** Vietnamese without marks, lasting: the file's name and the help page's address. */
  code: string;
  severity: Severity;
  /** Whether it is a question: one of its options, chosen by a person, settles it. */
  asks?: true;
  title: Bilingual;
  /** What it means and how it is mended: two or three sentences. */
  help: Bilingual;
  /** What was seen and what is expected, Vietnamese, whole sentences. */
  message(fault: IntakeFault): string;
  /** How to mend it, Vietnamese, whole sentences. */
  fix(fault: IntakeFault): string;
  example: IntakeExample;
}
