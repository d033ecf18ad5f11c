import type { Fault } from "../data/fault.ts";
import type { Context } from "./context.ts";
import type { Judging } from "./explained.ts";

/**
 * What makes a data set wrong, in one object: the check and the messages. Its file holds its help
 * page too; more cases are folders under `tests/rules/cases/<code>/`.
 */
export interface Rule extends Judging {
  /** What was seen and what is expected, Vietnamese, whole sentences. */
  message(fault: Fault): string;
  /** How to mend it, Vietnamese, whole sentences. */
  fix(fault: Fault): string;
  /** What the message and the mend need that only the whole data set knows; pure. */
  look?(fault: Fault, context: Context): Readonly<Record<string, string>>;
  /**
   * Whether it tells one cause of much that is wrong in a file: what else is found there then, or
   * beside it, follows.
   */
  isOfWholeFile?: true;
  /** Finds it in a data set as read; pure. Without it the readers in `data/` give the faults. */
  find?(context: Context): Fault[];
}
