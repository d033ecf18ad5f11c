import { expect, test } from "vitest";
import { intakeText } from "../../src/cli/intake-text.ts";

const right = { ok: true, files: [], problems: [], questions: [], receipts: [] };
const plain = (_: unknown, text: string) => text;

test("errors that only the whole data set would have aren't said to be in what was sent", () => {
  const said = intakeText(right, 2, plain);
  expect(said).toContain("tệp gửi không có lỗi, nhưng ghi vào thì cả bộ số liệu có 2 lỗi như trên");
  expect(said).not.toMatch(/\b0 lỗi|lưu tệp/);
});

test("with none anywhere nothing is refused", () => {
  expect(intakeText(right, 0, plain)).not.toContain("Chưa ghi gì");
});
