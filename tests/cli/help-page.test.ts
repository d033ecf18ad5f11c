import { expect, test } from "vitest";
import { guidePage, helpPage } from "../../src/cli/help-page.ts";

test("a code's page is named by its path, and whole where the site is published", () => {
  expect(helpPage("sai-so", "")).toBe("/huong-dan/loi/sai-so/");
  expect(helpPage("sai-so", "https://example.vn")).toBe("https://example.vn/huong-dan/loi/sai-so/");
});

test("a guide's page is named likewise", () => {
  expect(guidePage("nop-so-lieu", "")).toBe("/huong-dan/nop-so-lieu/");
});

test("what is no address is refused in both languages", () => {
  expect(() => helpPage("sai-so", "example")).toThrow(/NTM_SITE.*example\.\n.*NTM_SITE.*example/);
});
