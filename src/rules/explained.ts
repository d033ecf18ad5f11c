import type { Bilingual } from "../text/lang.ts";

/**
 * How much a problem weighs: an `error` is never accepted; a `reason` is, once one is written down
 * in `corrections.csv`; a `note` only tells.
 */
export type Severity = "error" | "reason" | "note";

/** What problems are about, in the order that guides list them. */
export const groups = [
  "file",
  "table",
  "cell",
  "reference",
  "consistency",
  "reason",
  "release",
  "prose",
  "intake",
] as const;

/** What a problem is about. */
export type Group = (typeof groups)[number];

/**
 * A rule shown at work: in a folder that keeps every rule, `right` in `file` replaced by `wrong`
 * breaks this one. Where the folder has no such file, they are the whole of it. Null is the file
 * itself being absent. The help page shows it, a test tries it.
 */
export interface Piece {
  /** As a check names it: from the data directory, texts below `content/`. */
  file: string;
  right: string | null;
  wrong: string | null;
  /** The bytes of `wrong`, where they aren't its UTF-8. */
  encoding?: "latin1";
  /** Why it comes without bytes, where it does: `wrong` then says it in Vietnamese. */
  unread?: "link";
  /** Columns that say what is wrong besides those which differ. */
  beside?: readonly string[];
  /** Whether it shows only beside the folder as it was: the one that keeps every rule. */
  againstBase?: true;
}

/** A rule about where files lie, shown at work: what belongs at one path lies at another. */
export interface Misplaced {
  /** Where it lies, as a check names it. */
  file: string;
  /** Where it lies in a folder that keeps every rule. */
  belongs: string;
}

/** A rule shown at work. */
export type Example = Piece | Misplaced;

/** What a rule is, whatever it judges. */
export interface Judging {
  /** Vietnamese without marks, lasting: the rule's file and the help page's address. */
  code: string;
  group: Group;
  severity: Severity;
}

/**
 * What a rule's help page `/huong-dan/loi/<code>/` says. It stands in the rule's file beside the
 * rule, and apart from it: a reader's browser checks without loading what only that page shows.
 */
export interface HelpPage<E extends Example = Example> {
  /** What is wrong, as the page's head has it. */
  title: Bilingual;
  /** What it means and how it is mended: two or three sentences, code between backticks. */
  help: Bilingual;
  example: E;
}

/** A rule with its help page, which is made of this and of nothing else. */
export interface Explained extends Judging, HelpPage {}

/** Rules with their help pages. @throws Error for a rule that has none: a mistake of ours */
export function explainedBy(
  rules: readonly Judging[],
  pages: Readonly<Record<string, HelpPage>>,
): Explained[] {
  return rules.map(({ code, group, severity }) => {
    const page = pages[code];
    if (!page) throw new Error(`no help page for the code ${code}`);
    return { code, group, severity, ...page };
  });
}
