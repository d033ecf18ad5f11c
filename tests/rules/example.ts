import { expect } from "vitest";
import type { SourceFile } from "../../src/data/source-file.ts";
import type { Example, Piece } from "../../src/rules/explained.ts";
import { changed } from "./folder.ts";

/** A folder as an example has it, right and wrong, and what it is compared with. */
export interface Shown {
  right: SourceFile[];
  wrong: SourceFile[];
  past: SourceFile[] | undefined;
}

/** An example put into a folder that keeps every rule. */
export function shown(base: readonly SourceFile[], example: Example): Shown {
  if ("belongs" in example) {
    const { file, belongs } = example;
    const bytes = base.find(({ path }) => path === belongs)?.bytes ?? new Uint8Array();
    const wrong = changed(base, [{ path: file, bytes }], [belongs]);
    return { right: [...base], wrong, past: undefined };
  }
  const { file, againstBase } = example;
  const right = changed(base, fileOf(base, example, "right"), [file]);
  const wrong = changed(base, fileOf(base, example, "wrong"), [file]);
  return { right, wrong, past: againstBase && [...base] };
}

/** The example's file on one side; none where that is its absence. */
function fileOf(base: readonly SourceFile[], example: Piece, side: "right" | "wrong") {
  const { file, right, encoding, unread } = example;
  const shown = example[side];
  if (shown === null) return [];
  const stands = base.find(({ path }) => path === file);
  const whole = new TextDecoder().decode(stands?.bytes);
  if (stands) expect(whole.split(right ?? ""), `${right} in ${file}`).toHaveLength(2);
  const text = stands ? whole.replace(right ?? "", () => shown) : shown;
  const isWrong = side === "wrong";
  const bytes = isWrong && encoding ? Buffer.from(text, encoding) : new TextEncoder().encode(text);
  return [{ path: file, bytes: new Uint8Array(bytes), ...(isWrong && unread && { unread }) }];
}
