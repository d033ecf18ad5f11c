import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { worded } from "../../src/prose/problem.ts";
import { commitAddress, readSettings } from "../../src/prose/settings.ts";
import { raw } from "./text.ts";

const own = readFileSync(new URL("../../content/site.json", import.meta.url), "utf8");
const problems = (text: string) => {
  const read = readSettings(raw(text, "site.json"));
  return "faults" in read ? read.faults.map(worded) : [];
};

test("the site's settings name a licence for the data", () => {
  const read = readSettings(raw(own, "site.json"));
  expect(read).toMatchObject({
    settings: {
      licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
      repository: "",
    },
  });
});

test.each([
  ['"CC BY 4.0"', '""', "licence.name", 9],
  ["https://creative", "http://creative", "licence.url", 10],
  ['"repository": ""', '"repository": "javascript:alert(1)"', "repository", 16],
  ['"email": ""', '"email": "a"', "contact.email", 17],
  ['"province"', '"provinces"', "provinces", 1],
])("says where %s as %s is wrong", (right, instead, path, line) => {
  const found = problems(own.replace(right, instead));
  const named = found.find((problem) => `${problem.message} ${problem.fix}`.includes(path));
  expect(named).toMatchObject({ code: "van-cai-dat", line });
  expect(named?.fix).toMatch(/^(Điền|Viết|Xóa)/);
});

test("broken JSON is refused at its place", () => {
  expect(problems('{\n  "name": "x"\n  "licence": 1\n}\n')).toMatchObject([{ line: 3, column: 3 }]);
  expect(problems('{ "name": x }\n')).toMatchObject([{ code: "van-cai-dat", line: 1 }]);
});

test("a commit is shown where the repository is, if that is known", () => {
  const at = (repository: string) => {
    const text = own.replace('"repository": ""', `"repository": "${repository}"`);
    const read = readSettings(raw(text, "site.json"));
    return "settings" in read ? commitAddress(read.settings, "abc1234") : undefined;
  };
  expect(at("")).toBeNull();
  expect(at("https://xa.vn/kho/")).toBe("https://xa.vn/kho/commit/abc1234");
  expect(at("https://xa.vn/kho")).toBe("https://xa.vn/kho/commit/abc1234");
});
