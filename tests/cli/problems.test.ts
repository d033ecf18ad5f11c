import { expect, test } from "vitest";
import { problemsText } from "../../src/cli/problems.ts";
import type { CheckResult, Problem } from "../../src/rules/check.ts";

const plain = (_format: string, text: string) => text;

const problem: Problem = {
  code: "sai-so",
  severity: "error",
  file: "figures/2020-04/van-phong.csv",
  line: 12,
  column: 31,
  field: "value",
  value: "5.666,0",
  message: "Ô này phải là số.",
  fix: "Gõ 5666.0.",
};

function text(more: Partial<CheckResult>): string {
  return problemsText(
    { ok: false, files: 45, rows: 1234, cells: 9876, problems: [], ...more },
    plain,
  );
}

test("a problem is a block: place, kind, column and rule, value, message, mend", () => {
  expect(text({ problems: [problem] })).toBe(
    `figures/2020-04/van-phong.csv

  figures/2020-04/van-phong.csv:12:31  lỗi  value · sai-so
    Giá trị: “5.666,0”
    Ô này phải là số.
    Cách sửa: Gõ 5666.0.

Giải thích từng mã, có ví dụ sai và đúng:
  /huong-dan/loi/sai-so/

1 chỗ cần sửa trong 1 tệp (đã đọc 45 tệp, 1.234 dòng, 9.876 ô).
`,
  );
});

test("a file is named once above its problems; what has no column and no value says neither", () => {
  const other = { ...problem, file: "units.csv", field: null, value: null, line: 1, column: 1 };
  const shown = text({ problems: [problem, { ...problem, line: 13 }, other] });
  expect(shown.match(/^figures\/2020-04\/van-phong\.csv$/gm)).toHaveLength(1);
  expect(shown).toContain("  units.csv:1:1  lỗi  sai-so\n    Ô này");
  expect(shown).toContain("3 chỗ cần sửa trong 2 tệp");
  expect(shown.match(/huong-dan/g)).toHaveLength(1);
});

test("nothing in a value reaches the terminal but letters", () => {
  const shown = text({ problems: [{ ...problem, value: "\u001b[31mđỏ\u0007" }] });
  expect(shown.replaceAll("\n", "")).not.toMatch(/\p{C}/u);
});

test("notes alone leave the data right", () => {
  expect(text({ ok: true })).toBe("Số liệu đúng: 45 tệp, 1.234 dòng, 9.876 ô.\n");
  const shown = text({ ok: true, problems: [{ ...problem, severity: "note" }] });
  expect(shown).toContain("lưu ý");
  expect(shown).toMatch(/Số liệu đúng, có 1 lưu ý: .*\n$/);
});
