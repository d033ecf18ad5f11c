import fc from "fast-check";
import { expect, test } from "vitest";
import { code, escaped, folded, isPlain, parts, table } from "../../src/exports/markdown.ts";

test.each([
  ["Đường giao thông: 3,41 km", "Đường giao thông: 3,41 km"],
  ["a|b\nc", "a&#124;b c"],
  ["<img src=x>", "&#60;img src=x&#62;"],
  ["@ai #12 $x$", "&#64;&#8203;ai &#35;&#8203;12 &#36;&#8203;x&#36;&#8203;"],
  ["https://x.vn www.x.vn GH-1", "https&#58;&#8203;//x.vn www&#8203;.x.vn GH&#8203;-1"],
  ["[a](b) `c` **d**", "&#91;a&#93;(b) &#96;c&#96; &#42;&#42;d&#42;&#42;"],
  ["\u202eab\u0000", "�ab�"],
])("%j is shown, and marks nothing", (text, markdown) => {
  expect(escaped(text)).toBe(markdown);
});

const nasty = fc.array(
  fc.oneof(
    fc.constantFrom("@", "#", "|", "<b>", "https://", "www.", "\n", "**", "`", "[", "](", "GH-1"),
    fc.constantFrom("&#64;", "&", "::error::", "\\", "\u200b", "\u202e", "Can Lộc", " ", ":", "!"),
    fc.string({ unit: "binary", maxLength: 5 }),
  ),
);

test("whatever a cell holds is one line that nobody is called or led away by", () => {
  fc.assert(
    fc.property(nasty, (pieces) => {
      const text = escaped(pieces.join(""));
      expect(text).not.toMatch(/[\n|<>`[\]*_\\]|@(?!&#8203;)/);
      const all = parts([
        `## ${text}`,
        table([{ head: text }, { head: "B", number: true }], [[text, code(pieces.join(""))]]),
        folded(text, `- **${text}** ${text}`),
      ]);
      expect(all.split("\n").length).toBe(11);
      expect(isPlain(all)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each([
  "Chào @ai",
  "&#64;ai",
  "xem #12",
  "[x](https://x.vn)",
  "https://x.vn",
  "www.x.vn",
  "![](x)",
  "<img src=x>",
  "<details open>",
  "<!-- x -->",
  "&lt;b&gt;",
  "`x`",
  "gh-12",
  "a\u202eb",
  "> [!NOTE]",
  "x\u0007",
])("%j is none of ours", (text) => {
  expect(isPlain(`## Đầu\n\n${text}\n`)).toBe(false);
});
