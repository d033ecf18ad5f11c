import fc from "fast-check";
import { expect, test } from "vitest";
import { githubText } from "../../src/cli/github.ts";
import type { Problem } from "../../src/rules/check.ts";

const problem: Problem = {
  code: "sai-so",
  severity: "error",
  file: "figures/2020-04/van-phong.csv",
  line: 12,
  column: 31,
  field: "value",
  value: "5,6",
  message: "Ô này phải là số.",
  fix: "Gõ 5.6.",
};

test("a problem is an annotation at its line", () => {
  expect(githubText([problem], "data")).toBe(
    "::error file=data/figures/2020-04/van-phong.csv,line=12,col=31,title=sai-so::Ô này phải là số. Cách sửa: Gõ 5.6. Giải thích: /huong-dan/loi/sai-so/\n",
  );
  expect(githubText([{ ...problem, file: "content/vi/a.mdx" }], "data")).toContain(
    "file=content/vi/a.mdx,",
  );
});

test("ten are shown; of more, nine and how many are left", () => {
  const many = (n: number) => Array.from({ length: n }, () => problem);
  expect(githubText(many(10), "data").match(/^::error file/gm)).toHaveLength(10);
  const lines = githubText(many(1500), "data").trimEnd().split("\n");
  expect(lines).toHaveLength(10);
  expect(lines[9]).toBe("::error::còn 1.491 lỗi");
});

test("a missing reason stops as an error does; notes are counted for themselves", () => {
  const all = [problem, { ...problem, severity: "reason" }, { ...problem, severity: "note" }];
  const kinds = githubText(all as Problem[], "data").match(/^::\w+/gm);
  expect(kinds).toEqual(["::error", "::error", "::notice"]);
});

test("nothing in a file's name, a value or a message writes a command of its own", () => {
  const part = fc.constantFrom(
    "::error::",
    "\n",
    "\r",
    ",",
    ":",
    "%0A",
    "%",
    "\u2028",
    "\u0085",
    "a",
  );
  const text = fc.array(part).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, text, (file, message, fix) => {
      const out = githubText([{ ...problem, file, message, fix }], "data");
      expect(out.split(/[\n\r\u2028\u0085]/)).toHaveLength(2);
      expect(out).toMatch(/^::error file=[^:,]*,line=12,col=31,title=sai-so::/);
      const said = out.slice(out.indexOf("sai-so::") + 8, -1);
      expect(said.replace(/%(25|0A|0D)/g, "")).not.toContain("%");
    }),
  );
});
