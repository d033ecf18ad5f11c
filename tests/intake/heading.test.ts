import { expect, test } from "vitest";
import { dictionary } from "../../src/data/dictionary.ts";
import { headOf } from "../../src/intake/form.ts";
import { headingOf } from "../../src/intake/heading.ts";
import { langs } from "../../src/text/lang.ts";
import { formHeads } from "../../src/text/words/form.ts";

const columns = dictionary().find(({ id }) => id === "figures")?.columns ?? [];
const onForm = columns.filter(({ head }) => head !== null);

test.each([...columns])(
  "the importer knows the dictionary's column $name by its name",
  (column) => {
    expect(headingOf(column.name).role).toBe(column.name);
  },
);

test("the dictionary tells a column's head on the form, and the importer knows it by that", () => {
  expect(onForm.length).toBe(9);
  for (const { name, head } of onForm) {
    expect(head?.vi).toBe(headOf(name as keyof typeof formHeads));
    expect([head?.vi, headingOf(head?.vi ?? "").role]).toEqual([head?.vi, name]);
  }
});

test("no two columns of the form have one head", () => {
  for (const lang of langs) {
    const heads = Object.values(formHeads).map((head) => head[lang]);
    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([]);
  }
});
