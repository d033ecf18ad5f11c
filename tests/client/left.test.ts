import { expect, test } from "vitest";
import { leftInWords, leftOf } from "../../src/client/left.ts";
import type { Outcome, ProblemShown } from "../../src/client/outcome.ts";
import { firstState, reasoned, type State, taken } from "../../src/client/state.ts";

const file = { name: "a.csv", bytes: new Uint8Array([1]) };

function problem(id: string, kind: ProblemShown["kind"]): ProblemShown {
  const place = { sheet: null, address: null, value: null };
  return { id, code: id, kind, ...place, message: "", fix: "", isTypable: false, options: [] };
}

function stateWith(...problems: ProblemShown[]): State {
  const outcome: Outcome = { sheets: [], problems, result: null, receipt: null, retyped: [] };
  return { ...taken(firstState("2020-05", "huyen-can-loc"), file), outcome };
}

test("what is to be mended is told before reasons, and nothing new last", () => {
  const [cell, question, odd] = [problem("a", "mend"), problem("b", "ask"), problem("c", "reason")];
  expect(leftOf(stateWith(cell, question, odd))).toEqual({ toMend: 2, toReason: 1 });
  expect(leftInWords(stateWith(cell, odd), "en")).toBe("a.csv: 1 place needs your decision.");
  expect(leftInWords(stateWith(odd), "en")).toBe(
    "a.csv: all is read; 1 unusual figure needs a reason.",
  );
  expect(leftInWords(stateWith(), "vi")).toBe("a.csv: không có số nào mới so với số đang công bố.");
});

test("what need not be mended isn't counted: nothing is new", () => {
  const state = stateWith(problem("khong-doi", "note"));
  expect(leftOf(state)).toEqual({ toMend: 0, toReason: 0 });
  expect(leftInWords(state, "vi")).toBe("a.csv: không có số nào mới so với số đang công bố.");
});

test("a reason counts once it says something", () => {
  const state = stateWith(problem("c", "reason"));
  expect(leftOf(reasoned(state, "c", "  ")).toReason).toBe(1);
  expect(leftOf(reasoned(state, "c", "Đúng")).toReason).toBe(0);
  expect(leftOf(firstState("2020-05"))).toEqual({ toMend: 0, toReason: 0 });
});
