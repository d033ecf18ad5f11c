import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { ownPolicy } from "../../src/cli/policy.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const page = (policy: string) =>
  `<head><style>z{}</style><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style>` +
  `<style media="print">b{}\n</style></head><body><script type="module">1</script>` +
  `<script src="/x.js"></script></body>`;

test("a page's policy allows the styles and scripts that stand in it, and no other", () => {
  const own = [hash("a{}"), hash("b{}\n")];
  const all = `script-src 'self' ${hash("2")} ${hash("1")} ${hash("3")}; style-src 'self' ${hash("c{}")} ${hash("z{}")} ${own.join(" ")}; form-action 'none'`;
  expect(ownPolicy(page(all))).toBe(
    page(`script-src 'self' ${hash("1")}; style-src 'self' ${own.join(" ")}; form-action 'none'`),
  );
});

test("what has no policy stays as it is", () => {
  const forward = `<meta http-equiv="refresh" content="0; url=/x/"><p>${hash("2")}</p>`;
  expect(ownPolicy(forward)).toBe(forward);
});
