import fc from "fast-check";
import { mdxToJs } from "satteri";
import { expect, test } from "vitest";
import { proseOptions } from "../../src/prose/plugins.ts";
import { checkProse } from "../../src/prose/subset.ts";
import { prose } from "./text.ts";

/** The pictures that there are. */
const known = new Map(["/a.png", "/b.png"].map((src) => [src, { width: 360, height: 640 }]));

/** A text compiled as the build does it, its head blanked out as Astro does. */
function compiled(body: string, path = "vi/gioi-thieu.mdx", base = "/", frontmatter: object = {}) {
  const source = `\n\n\n\n\n${body}\n`;
  const { code } = mdxToJs(source, {
    ...proseOptions(base, known),
    fileURL: new URL(`file:///du-%C3%A1n/content/${path}`),
    data: {
      astro: { frontmatter, headings: [], localImagePaths: new Set(), remoteImagePaths: new Set() },
    },
    jsxImportSource: "astro",
    elementAttributeNameCase: "html",
  }) as { code: string };
  return code;
}

test("the build refuses what the check refuses, with every place", () => {
  expect(() => compiled("Số {1}, <b>x</b>")).toThrow(
    /^content\/vi\/gioi-thieu\.mdx:6:4: .+\ncontent\/vi\/gioi-thieu\.mdx:6:9: /,
  );
  expect(() => compiled("a\u202eb")).toThrow("content/vi/gioi-thieu.mdx:6:2");
  expect(() => compiled(`{${"(".repeat(20_000)}`)).toThrow("content/vi/gioi-thieu.mdx");
  expect(() => compiled("Lời.", "vi/gioi-thieu.mdx", "/", { layout: "a.astro" })).toThrow("layout");
  expect(() => compiled("Lời.", "../src/a.mdx")).toThrow("outside content/");
});

test("every component learns its language and place", () => {
  const body = 'Làm <SoLieu indicator="duong" period="2020-04" /> đường.';
  expect(compiled(body, "en/thang/2020-04.mdx")).toMatch(
    /lang: "en",\s+at: "en\/thang\/2020-04\.mdx:6:5"/,
  );
});

test("tables are aligned by class and scroll by themselves", () => {
  const code = compiled("| a | b | c |\n| --- | --: | :-: |\n| x | y | z |");
  expect(code).not.toMatch(/style|align:/);
  expect(code.match(/class: "n"/g)).toHaveLength(2);
  expect(code.match(/class: "center"/g)).toHaveLength(2);
  expect(code.match(/scope: "col"/g)).toHaveLength(3);
  expect(code).toMatch(/class: "scroll",[^}]*"aria-label": "Bảng: a, b, c"/);
});

test("footnotes speak the text's language", () => {
  const body = "Một[^a] và lại[^a].\n\n[^a]: Lời.";
  const vi = compiled(body);
  expect(vi).toContain('"Chú thích"');
  expect(vi).toContain('"Trở lại chỗ có chú thích 1-2"');
  expect(vi).not.toMatch(/Footnotes|Back|h2|sr-only|↩/);
  const en = compiled(body, "en/gioi-thieu.mdx");
  expect(en).toContain('"Notes"');
  expect(en).toContain('"Back to note 1 in the text"');
});

test("links lead to the text's language under the site's base, others say that they leave", () => {
  const body = "[a](/chi-tieu/x/#y), [b](/so-lieu/a.csv), [c](https://example.org/), [d](#e)";
  const en = compiled(body, "en/gioi-thieu.mdx", "/du-an/");
  expect(en).toContain('href: "/du-an/en/chi-tieu/x/#y"');
  expect(en).toContain('href: "/du-an/so-lieu/a.csv"');
  expect(en).toMatch(/href: "https:\/\/example\.org\/",\s+rel: "external"/);
  expect(en).toContain('href: "#e"');
  expect(compiled(body)).toContain('href: "/chi-tieu/x/#y"');
});

test("pictures lie under the site's base, wait to be seen, and have their room before", () => {
  const code = compiled("![Một trang](/a.png)", "en/gioi-thieu.mdx", "/du-an/");
  for (const said of ['src: "/du-an/a.png"', 'width: "360"', 'height: "640"', 'loading: "lazy"']) {
    expect(code).toContain(said);
  }
  expect(() => compiled("![Một trang](/c.png)")).toThrow("there is no picture /c.png in public/");
});

test("headings have ASCII addresses, each its own", () => {
  const code = compiled("## Vì sao không phải bản đồ?\n\n## Đường\n\n## Đường");
  expect(code.match(/id: "[^"]+"/g)).toEqual([
    'id: "vi-sao-khong-phai-ban-do"',
    'id: "duong"',
    'id: "duong-2"',
  ]);
});

const parts = fc.constantFrom(
  ..."** _ ` ~~ - 1. > # ## | --- [a](/b/) ![a](/b.png) [^1] [^1]: \\{ \\< & &#123; 1 chữ … “ ” https://a.vn/ \n".split(
    " ",
  ),
  "\n\n",
  " ",
  "| a |\n| --: |\n| b |",
  '<SoLieu indicator="a" period="2020" />',
);

test("what passes compiles to nothing but elements: no style, no import of its own, no event", () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (all) => {
      const body = all.join(" ");
      if (checkProse(prose(body)).length > 0) return;
      const code = compiled(body);
      expect(code).not.toMatch(/style|\bon[a-z]+:|set:html|dangerously/);
      expect(code.match(/^\s*import\b/gm)).toHaveLength(1);
    }),
    { numRuns: 1000 },
  );
});

test("code with Vietnamese words says so in an English text alone", () => {
  const body = "Kind `lỗi`, code `sai-so`.\n\n```\ncòn 12 lỗi\n```";
  expect(compiled(body, "en/huong-dan/doc.mdx").match(/lang: "vi"/g)).toHaveLength(2);
  expect(compiled(body, "vi/huong-dan/doc.mdx")).not.toContain('lang: "vi"');
});
