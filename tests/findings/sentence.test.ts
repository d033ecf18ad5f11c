import { expect, test } from "vitest";
import { plain, sentences, strong } from "../../src/findings/sentence.ts";

test("clauses become sentences, the number apart", () => {
  const said = sentences(`toàn tỉnh có ${strong("3 xã")} mới`, null, "đó là xã Hoa");
  expect(said).toEqual(["Toàn tỉnh có ", { strong: "3 xã" }, " mới. Đó là xã Hoa."]);
  expect(plain(said)).toBe("Toàn tỉnh có 3 xã mới. Đó là xã Hoa.");
  expect(sentences(null)).toEqual([]);
});
