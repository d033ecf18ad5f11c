import type { Example, Explained, Severity } from "../rules/explained.ts";
import { visible } from "../rules/visible.ts";
import { difference, type Piece } from "../text/difference.ts";
import type { Entry } from "../text/say.ts";
import { guideWords as words } from "../text/words/guide.ts";

/** What the two sides of an example are called: a number that only needs a reason isn't wrong. */
export const sideLabels: Readonly<Record<Severity, readonly [wrong: Entry, right: Entry]>> = {
  error: [words.wrong, words.right],
  reason: [words.asked, words.notAsked],
  note: [words.noted, words.notNoted],
};

/** One side of an example: its text in pieces, or words that stand where there is none. */
export interface Side {
  label: Entry;
  isWrong: boolean;
  shown: readonly Piece[] | Entry;
}

/** The sides of an example as text, what differs marked; one where nothing is right instead. */
export function sidesOf({ example, severity }: Explained): Side[] {
  const [wrong, right] = sideLabels[severity];
  const [before, after] = texts(example);
  const sides = [
    { label: wrong, isWrong: true, shown: before },
    { label: right, isWrong: false, shown: after },
  ];
  const isAlone = !("belongs" in example) && example.right === null;
  return isAlone ? sides.slice(0, 1) : sides;
}

function texts(example: Example): [Side["shown"], Side["shown"]] {
  if ("belongs" in example) return [...difference(example.file, example.belongs)];
  const { wrong, right, unread } = example;
  const plain = (text: string | null) =>
    text === null ? words.noFile : [{ text: visible(text), own: false }];
  if (unread) return [words.link, plain(right)];
  if (wrong === null || right === null) return [plain(wrong), plain(right)];
  return [...difference(visible(wrong), visible(right))];
}
