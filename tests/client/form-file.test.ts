import { expect, test } from "vitest";
import { formFile, formOf } from "../../src/client/form-file.ts";
import { templateOf } from "../../src/exports/template.ts";
import { askedIn } from "../../src/model/asked.ts";
import { buildModel } from "../../src/model/model.ts";
import { libraryOf, real } from "./library.ts";
import { data, files } from "./world.ts";

test.each([
  ["a district", "2025-06", "huyen-can-loc"],
  ["a commune, the first month of all communes", "2025-07", "phuong-hai-ninh"],
  ["a commune, the month to come", "2026-03", "xa-cam-binh-2025"],
  ["a department", "2025-11", "so-lao-dong-thuong-binh-va-xa-hoi"],
  ["the office", "2025-10", "van-phong-dieu-phoi"],
])("parts give the very form that everything gives: %s", async (_, period, reporter) => {
  const whole = templateOf(buildModel(data), period, reporter);
  expect(whole?.lines.length).toBeGreaterThan(2);
  expect(await formOf({ period, reporter }, libraryOf(files))).toEqual(whole);
});

test("who isn't asked gets no form", async () => {
  expect(askedIn(buildModel(data), "2025-06").byReporter.has("xa-cam-binh-2025")).toBe(false);
  const asked = { period: "2020-05", reporter: "xa-cam-binh-2025", ask: "" };
  expect(await formFile(asked, libraryOf(real))).toBeNull();
});
