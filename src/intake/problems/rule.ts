import type { Judging } from "../../rules/explained.ts";
import type { IntakeFault } from "../ledger.ts";

/**
 * What keeps a file from being taken in: its messages, in one object. The readers of `intake/` find
 * it; its file holds its help page too, whose example is a row of a spreadsheet, its cells parted
 * by semicolons.
 */
export interface IntakeRule extends Judging {
  group: "intake";
  /** Whether it is a question: one of its options, chosen by a person, settles it. */
  asks?: true;
  /** Whether no cell mends it, typed anew: it is the wrong file, or lacks a place for the number. */
  isBeyondCells?(fault: IntakeFault): boolean;
  /** What was seen and what is expected, Vietnamese, whole sentences. */
  message(fault: IntakeFault): string;
  /** How to mend it, Vietnamese, whole sentences. */
  fix(fault: IntakeFault): string;
}
