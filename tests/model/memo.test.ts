import { expect, test } from "vitest";
import { memoised } from "../../src/model/memo.ts";
import { small } from "./small.ts";

test("an answer is worked out once for each model and key, null too", () => {
  const [a, b] = [small({ rows: [] }), small({ rows: [] })];
  let asked = 0;
  const ask = memoised(
    (model, n: number) => {
      asked++;
      return n > 2 ? null : { model, n };
    },
    (n) => String(n),
  );
  expect(ask(a, 1)).toBe(ask(a, 1));
  expect(ask(b, 1)).toEqual({ model: b, n: 1 });
  expect(ask(a, 2)).toEqual({ model: a, n: 2 });
  expect([ask(a, 3), ask(a, 3)]).toEqual([null, null]);
  expect(asked).toBe(4);
});
