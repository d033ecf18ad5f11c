import type { Receipt } from "../intake/receipt.ts";
import type { Lang } from "../text/lang.ts";
import type { Preview } from "./preview.ts";

/*
 * What the page and its worker say to each other: plain data, which a message carries.
 */

/** What a person decided about a cell that was asked about. */
export interface Decision {
  /** `Số liệu!C7`, as `cellKey` gives it. */
  key: string;
  /** The question's code: of one cell several things may be asked. */
  code: string;
  /** One of the question's options. */
  value: string;
  /** What it means, in the page's language. */
  words: string;
}

/** One file of one reporter's month, with all that was decided about it so far. */
export interface Task {
  file: { name: string; bytes: Uint8Array };
  period: string;
  reporter: string;
  /** Cells typed anew, by `cellKey`. */
  edits: Readonly<Record<string, string>>;
  decisions: readonly Decision[];
  /** The reader's day, `YYYY-MM-DD`. */
  today: string;
  lang: Lang;
}

/** What became of it. */
export interface Outcome {
  sheets: readonly SheetShown[];
  /** Everything that is to be mended, answered or explained, sheet by sheet from the top. */
  problems: readonly ProblemShown[];
  /** Null while something is wrong or asked, or nothing is new. */
  result: Result | null;
  receipt: Receipt | null;
  /** Cells typed anew, with what stood there. */
  retyped: readonly Retyped[];
}

/** A cell typed anew: its key, what stood there and what stands there now, empty for nothing. */
export interface Retyped {
  key: string;
  before: string;
  after: string;
}

/** A sheet's cells that hold something. */
export interface SheetShown {
  name: string;
  rows: readonly (readonly CellShown[])[];
}

/** A cell. */
export interface CellShown {
  /** `C7`. */
  address: string;
  /** From 0. */
  row: number;
  column: number;
  text: string;
  /** Whether it holds a number, to be set to the right. */
  isNumber: boolean;
}

/** Something to be mended, answered or explained. */
export interface ProblemShown {
  /** Stays the same while the problem does. */
  id: string;
  code: string;
  /** `ask`: one of the options settles it; `reason`: a reason is asked for; `mend`: the cell must change; `note`: nothing need be done. */
  kind: "mend" | "ask" | "reason" | "note";
  sheet: string | null;
  /** The cell's address; null where it is about the file, or lies in another. */
  address: string | null;
  /** What stands there. */
  value: string | null;
  message: string;
  fix: string;
  /** Whether its cell is typed anew to mend it. */
  isTypable: boolean;
  /** Answers; a name is Vietnamese on either page. */
  options: readonly { value: string; words: string; lang: Lang }[];
}

/** A file of figures that is fit to be handed in. */
export interface Result {
  /** In the data directory. */
  path: string;
  text: string;
  /** Whether such a file is published: this one takes its place. */
  isPublished: boolean;
  preview: Preview;
}
