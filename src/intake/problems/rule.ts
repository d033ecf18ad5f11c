import type { Explained, Piece } from "../../rules/explained.ts";
import type { IntakeFault } from "../ledger.ts";

/**
 * What keeps a file from being taken in, in one object: the messages and the help page are made of
 * it. The readers of `intake/` find it.
 */
export interface IntakeRule extends Explained {
  group: "intake";
  /** Whether it is a question: one of its options, chosen by a person, settles it. */
  asks?: true;
  /** A row of a spreadsheet, its cells parted by semicolons. */
  example: Piece;
  /** What was seen and what is expected, Vietnamese, whole sentences. */
  message(fault: IntakeFault): string;
  /** How to mend it, Vietnamese, whole sentences. */
  fix(fault: IntakeFault): string;
}
