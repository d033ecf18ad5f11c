import fc from "fast-check";
import { expect, test } from "vitest";
import { checkProse, readProse } from "../../src/prose/subset.ts";
import { codes, prose, raw, wrong } from "./text.ts";

const figure = '<SoLieu indicator="duong-giao-thong" period="2020-04" />';

test("plain prose with every accepted syntax passes", () => {
  const body = `Toàn tỉnh làm được ${figure} đường, **đậm**, *nghiêng*, ~~bỏ~~, \`{mã}\`, a < b, \\{x\\}.
Kế hoạch <KeHoach indicator="duong-giao-thong" year="2020" area="huyen-can-loc" />, bằng
<TyLe indicator="duong-giao-thong" period="2020-Q1" of="plan" />, đến
<NgayTinh indicator="tom-dom-trang" period="2020-04" area="huyen-ky-anh+thi-xa-ky-anh" />.

## Mục

### Mục con

- một [trang](/chi-tieu/xi-mang/), [chỗ](#muc-con), [ngoài](https://example.org/a?b=c), [thư](mailto:a@b.vn)
- https://example.org/

1. hai[^1]

> trích

| a | b |
| --- | --: |
| c | 1 |

\`\`\`js
{1 + 1} <script>
\`\`\`

![Ảnh tả](/anh/a.png)

---

[^1]: Chú thích với ${figure} trong lời.`;
  expect(wrong(body)).toEqual([]);
});

test.each([
  // code that a build would run
  ["{1+1}", "van-ma-lenh"],
  ["a {1+1} b", "van-ma-lenh"],
  ["{/* chú */}", "van-ma-lenh"],
  ["    {thut}", "van-ma-lenh"],
  ['{"a"}', "van-ma-lenh"],
  ["export const a = 1", "van-ma-lenh"],
  ["import a from 'b'", "van-ma-lenh"],
  ["import 'b'", "van-ma-lenh"],
  ["export { a } from '../../src/record.ts'", "van-ma-lenh"],
  ["export default 1", "van-ma-lenh"],
  ["| a |\n| - |\n| {1} |", "van-ma-lenh"],
  ["x[^1]\n\n[^1]: {1}", "van-ma-lenh"],
  ["> - **{1}**", "van-ma-lenh"],
  ["[{1}](/a/)", "van-ma-lenh"],
  ["## {1}", "van-ma-lenh"],
  ["a <SoLieu {...x}/> b", "van-ma-lenh"],
  // tags
  ["<script>alert(1)</script>", "van-the-la"],
  ["<script src='/a.js'/>", "van-the-la"],
  ['<img onerror="x" src="y"/>', "van-the-la"],
  ["<a href={x}>b</a>", "van-the-la"],
  ['<div style="color:red">x</div>', "van-the-la"],
  ["<style>a</style>", "van-the-la"],
  ["<svg/>", "van-the-la"],
  ["<iframe src='https://a.b'/>", "van-the-la"],
  ["<>x</>", "van-the-la"],
  ["<Fragment/>", "van-the-la"],
  ["<SoLieu.x/>", "van-the-la"],
  ["<SoLieu:x/>", "van-the-la"],
  ["a <solieu/> b", "van-the-la"],
  ["a <constructor/> b", "van-the-la"],
  ["a <__proto__/> b", "van-the-la"],
  ["a <toString/> b", "van-the-la"],
  ["a <br/> b", "van-the-la"],
  // attributes
  [`a ${figure.replace("/>", 'onclick="x" />')}`, "van-thuoc-tinh-la"],
  [`a ${figure.replace("/>", 'style="x" />')}`, "van-thuoc-tinh-la"],
  [`a ${figure.replace("/>", 'set:html="x" />')}`, "van-thuoc-tinh-la"],
  [`a ${figure.replace("/>", 'client:load="" />')}`, "van-thuoc-tinh-la"],
  [`a ${figure.replace("/>", 'at="vi/a.mdx:1:1" />')}`, "van-thuoc-tinh-la"],
  [`a ${figure.replace("/>", 'constructor="a" />')}`, "van-thuoc-tinh-la"],
  [`a ${figure.replace("/>", 'period="2020-05" />')}`, "van-thuoc-tinh-la"],
  [`a ${figure.replace('"2020-04"', '{"2020-04"}')} b`, "van-gia-tri-sai"],
  [`a ${figure.replace('"2020-04"', '"2020-13"')} b`, "van-gia-tri-sai"],
  [`a ${figure.replace("2020-04", "2020-04\n")} b`, "van-gia-tri-sai"],
  [`a ${figure.replace("/>", "area />")} b`, "van-gia-tri-sai"],
  [`a ${figure.replace("/>", 'area="" />')} b`, "van-gia-tri-sai"],
  [`a ${figure.replace("/>", 'column="note" />')} b`, "van-gia-tri-sai"],
  [`a ${figure.replace("duong-giao-thong", "&lt;b&gt;")} b`, "van-gia-tri-sai"],
  [`a ${figure.replace('period="2020-04" ', "")} b`, "van-thieu-thuoc-tinh"],
  // a component stands in a sentence, empty
  [figure, "van-the-sai-cho"],
  [`a\n${figure}\nb`, "van-the-sai-cho"],
  [`a ${figure.replace(" />", ">b</SoLieu>")}`, "van-the-sai-cho"],
  // links and images
  ["[x](javascript:alert(1))", "van-lien-ket"],
  ["[x](&#106;avascript:alert(1))", "van-lien-ket"],
  ["[x](JaVaScRiPt:alert(1))", "van-lien-ket"],
  ["[x](<java\\script:a>)", "van-lien-ket"],
  ["[x](data:text/html,a)", "van-lien-ket"],
  ["[x](vbscript:a)", "van-lien-ket"],
  ["[x](//example.org/)", "van-lien-ket"],
  ["[x](/\\example.org/)", "van-lien-ket"],
  ["[x](https:example.org)", "van-lien-ket"],
  ["[x](https://a@example.org/)", "van-lien-ket"],
  ["[x](gioi-thieu/)", "van-lien-ket"],
  ["[x]()", "van-lien-ket"],
  ["[x][a]\n\n[a]: javascript:alert(1)", "van-lien-ket"],
  ["![x](https://example.org/a.png)", "van-anh"],
  ["![x](//example.org/a.png)", "van-anh"],
  ["![x](data:image/png;base64,AA)", "van-anh"],
  ["![x](../../src/record.ts)", "van-anh"],
  ["![x](./a.png)", "van-anh"],
  ["![x](/anh/../../a.png)", "van-anh"],
  ["![x](/%E0%A4%A.png)", "van-anh"],
  ["![](/anh/a.png)", "van-anh"],
  ["![x][a]\n\n[a]: /anh/a.png", "van-cu-phap-la"],
  // headings
  ["# Một", "van-tieu-de"],
  ["#### Bốn", "van-tieu-de"],
  ["## Hai\n\n#### Bốn", "van-tieu-de"],
  // no MDX at all
  ["<img onerror=x>", "van-sai-cu-phap"],
  ["<https://example.org>", "van-sai-cu-phap"],
  ["<!-- ẩn -->", "van-sai-cu-phap"],
  ["<!DOCTYPE html>", "van-sai-cu-phap"],
  ["<![CDATA[x]]>", "van-sai-cu-phap"],
  ["<?php ?>", "van-sai-cu-phap"],
  ["a {", "van-sai-cu-phap"],
  ["a }{ b", "van-sai-cu-phap"],
  ["</SoLieu>", "van-sai-cu-phap"],
  ["<SoLieu", "van-sai-cu-phap"],
  ["## Một {#mot}", "van-sai-cu-phap"],
  // a text's letters and size
  ["a\u202eb", "ky-tu-la"],
  ["a\0b", "ky-tu-la"],
  ["a\rb", "ky-tu-la"],
  ["a\u0300", "khong-nfc"],
  [">".repeat(40), "van-qua-sau"],
  [`{${"(".repeat(20_000)}1`, "van-qua-lon"],
  [`export const a = ${"[".repeat(20_000)}`, "van-qua-lon"],
  ["a ".repeat(40_000), "van-qua-lon"],
])("refuses %j", (body, code) => {
  expect(codes(body)).toContain(code);
});

test.each(["&#123;1+1&#125;", "&lt;script>", "\\<script>", "\\{1\\}", "`<script>`", "a <3 b"])(
  "takes %j as words",
  (body) => {
    expect(codes(body)).toEqual(body === "a <3 b" ? ["van-sai-cu-phap"] : []);
  },
);

test("tells every problem in one run, each at its place, in Vietnamese", () => {
  expect(wrong("Số {1} và\n𝒳 <b>x</b>, [y](ftp://a)\n\n- {2}")).toEqual([
    "van-ma-lenh 6:4 {1}",
    "van-the-la 7:3 b",
    "van-lien-ket 7:17 ftp://a",
    "van-ma-lenh 9:3 {2}",
  ]);
  const [problem] = checkProse(prose("<script>x</script>", "vi/thang/2020-04.mdx"));
  expect(problem).toMatchObject({ file: "vi/thang/2020-04.mdx", severity: "error", line: 6 });
  expect(problem?.message).toContain("thẻ");
  expect(problem?.fix).toContain("Markdown");
});

test("the frontmatter is a title and a description and nothing else", () => {
  const head = (lines: string) =>
    checkProse(raw(`---\n${lines}\n---\n\nLời.\n`)).map((p) => p.code);
  expect(head("title: A b\ndescription: Câu, thứ “hai”.")).toEqual([]);
  expect(head('title: "Tháng: 4 #1"\ndescription: "4 xã"')).toEqual([]);
  for (const lines of [
    "title: A b",
    "title: A b\ntitle: B c\ndescription: Câu",
    "title: A b\ndescription: Câu\nlayout: ../../src/layouts/Page.astro",
    "title: A b\ndescription: Câu\n__proto__: x",
    "title: !!js/function x\ndescription: Câu",
    "title: &a b\ndescription: *a",
    "title: |\n  A b\ndescription: Câu",
    "title: A b: c\ndescription: Câu",
    "title: true\ndescription: Câu",
    "title: 2020\ndescription: Câu",
    'title: "a\\u0041"\ndescription: Câu',
  ]) {
    expect(head(lines)).toContain("van-dau-tep");
  }
  expect(checkProse(raw("Lời.\n")).map((p) => p.code)).toEqual(["van-dau-tep"]);
  expect(checkProse(raw("+++\ntitle = 1\n+++\n")).map((p) => p.code)).toEqual(["van-dau-tep"]);
});

test("code after the frontmatter's end is seen", () => {
  const text = "---\ntitle: A b\ndescription: Câu\n---{1+1}\n---\n\nLời.\n";
  expect(checkProse(raw(text))[0]?.code).toBe("van-dau-tep");
});

test("commentary has no typed figure, only dates, years and documents' numbers", () => {
  const month = "vi/thang/2020-04.mdx";
  const english = "en/thang/2020-04.mdx";
  const allowed =
    "Đến 16/4/2020, trước 30/4, tháng 4/2020, năm 2021, tháng 12, Covid-19, Nghị quyết " +
    "151/2019/NQ-HĐND, Thông báo số 23-TB/BCĐ.";
  expect(wrong(allowed, month)).toEqual([]);
  expect(wrong("By 25 April 2020, in 2021, Notice 23-TB/BCĐ, Covid-19.", english)).toEqual([]);
  expect(wrong("Đến 16/4 làm 6 km, 18,96 km; đạt 7/9.", month)).toEqual([
    "van-go-so 6:14 6",
    "van-go-so 6:20 18,96",
    "van-go-so 6:34 7",
    "van-go-so 6:36 9",
  ]);
  expect(codes("Some &#54; km", english)).toEqual(["van-go-so"]);
  expect(codes("`5.666`", month)).toEqual(["van-go-so"]);
  expect(codes("- ٦ km", month)).toEqual(["van-go-so"]);
  expect(wrong("Bộ tiêu chí có 19 tiêu chí.", "vi/chi-tieu/xa-dat-chuan.mdx")).toEqual([]);
});

test("a text lies where its language and kind are plain", () => {
  expect(codes("Lời.", "fr/gioi-thieu.mdx")).toEqual(["van-tep-la"]);
  expect(codes("Lời.", "vi/../../src/a.mdx")).toEqual(["van-tep-la"]);
  expect(readProse(prose(`Làm ${figure} đường.`, "en/thang/2020-04.mdx")).uses).toEqual([
    {
      component: "SoLieu",
      attributes: { indicator: "duong-giao-thong", period: "2020-04" },
      lang: "en",
      file: "en/thang/2020-04.mdx",
      line: 6,
      column: 5,
    },
  ]);
});

const pieces = fc.constantFrom(
  ..."{ } < > / \\ ` * _ [ ] ( ) ! | # - + = \" ' & ; : . ~ ^ \n \t é ệ 𝒳 1 a {1} <SoLieu /> import export".split(
    " ",
  ),
  " ",
  "\n\n",
  "\n---\n",
  "```",
  figure,
);
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
);

test("any text passes or is refused at a place in it", () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, whole) => {
      const file = whole ? raw(text) : prose(text);
      const lines = new TextDecoder().decode(file.bytes).split("\n");
      for (const { line, column, message, fix } of checkProse(file)) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual([...(lines[line - 1] ?? "")].length + 1);
        expect(message).not.toBe("");
        expect(fix).not.toBe("");
      }
    }),
    { numRuns: 2000 },
  );
});
