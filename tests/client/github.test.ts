import { expect, test } from "vitest";
import { githubWay } from "../../src/client/github.ts";

const repository = "https://github.com/van-phong/nong-thon-moi";
const path = "data/figures/2020-05/huyen-can-loc.csv";
const rows = (n: number) =>
  `area,indicator\n${'huyen-can-loc,duong-giao-thong,"a, đ"\n'.repeat(n)}`;

test("a new file goes by the form that holds it already", () => {
  const way = githubWay(repository, path, rows(3), false);
  expect(way?.kind).toBe("new");
  const { origin, pathname, searchParams } = new URL(way?.address ?? "");
  expect(origin + pathname).toBe(`${repository}/new/main`);
  expect(searchParams.get("filename")).toBe(path);
  expect(searchParams.get("value")).toBe(rows(3));
});

test("what no address holds, and what is there already, goes by the upload page", () => {
  const upload = `${repository}/upload/main/data/figures/2020-05`;
  expect(githubWay(repository, path, rows(1000), false)).toEqual({
    kind: "upload",
    address: upload,
  });
  expect(githubWay(repository, path, rows(1), true)).toEqual({ kind: "upload", address: upload });
  const lengths = [50, 100, 150, 200].flatMap((n) => {
    const way = githubWay(repository, path, rows(n), false);
    return way?.kind === "new" ? [way.address.length] : [];
  });
  expect(Math.max(...lengths)).toBeLessThanOrEqual(8191);
});

test.each(["https://github.com/van-phong/nong-thon-moi.git", `${repository}/`])("%s", (address) => {
  expect(githubWay(address, path, "x\n", false)?.address).toContain(`${repository}/new/main?`);
});

test.each([
  "https://gitlab.com/a/b",
  "https://github.com.evil.example/a/b",
  "https://github.com/a",
])("%s is no way to hand in", (address) => {
  expect(githubWay(address, path, "x\n", false)).toBeNull();
});
