import { expect, test } from "vitest";
import { indicatorInside, inside, rowName, rowNames, subject } from "../../src/findings/name.ts";
import { known } from "../../src/model/model.ts";
import { made } from "./made.ts";

const model = made({ rows: {} });
const day = "2024-03-31";
const row = (...ids: string[]) => ({ areas: ids.map((id) => model.geography.named(id, day)) });

test("a name inside a sentence keeps its capitals where they mean something", () => {
  expect(["Đường", "OCOP", "Covid-19 donations"].map((name) => inside(name))).toEqual([
    "đường",
    "OCOP",
    "Covid-19 donations",
  ]);
  expect(inside("African swine fever", "had {n} of African swine fever")).toMatch(/^African/);
  const nang = known(model.indicators, "dich-nang");
  expect(indicatorInside(nang, "vi")).toBe("nhiễm nặng (dịch bệnh)");
});

test("who a figure is of", () => {
  expect(subject(model, "tinh-moi", day, "vi")).toBe("toàn tỉnh");
  expect(subject(model, "huyen-an+thi-xa-dung", day, "vi")).toBe("huyện An và thị xã Dũng");
  expect(subject(model, "huyen-an+thi-xa-dung", day, "en")).toBe("An district and Dũng town");
});

test("areas of one type share its word", () => {
  const rows = [row("huyen-an"), row("huyen-binh"), row("huyen-chi")];
  expect(rowNames(rows, "vi")).toBe("ba huyện An, Bình và Chi");
  expect(rowNames(rows, "en")).toBe("the three districts An, Bình and Chi");
  expect(rowNames([row("huyen-an"), row("thi-xa-dung")], "vi")).toBe("huyện An và thị xã Dũng");
  expect(rowName(row("huyen-an", "huyen-chi").areas, "vi")).toBe(
    "huyện An và huyện Chi (số chung)",
  );
});
