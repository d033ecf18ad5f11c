import { expect, test } from "vitest";
import { seriesFinding, seriesTitle } from "../../src/findings/series.ts";
import { known } from "../../src/model/model.ts";
import { series } from "../../src/model/series.ts";
import { made, read } from "./made.ts";

test("what a line shows, of whom, how often", () => {
  const model = made({
    rows: {
      "2024-03 duong": ["tinh-moi 4", "huyen-an 4"],
      "2024-03 xi-mang": ["tinh-moi - 4"],
      "2024-Q1 hop-tac-xa": ["tinh-moi - 4"],
      "2024 xa-dat-chuan": ["tinh-moi 4"],
    },
  });
  const title = (id: string, area = "tinh-moi", lang: "vi" | "en" = "vi") => {
    const found = series(model, known(model.indicators, id), area);
    return found && seriesTitle(model, found, lang);
  };
  expect(title("duong")).toBe("Đường giao thông theo tháng, toàn tỉnh (km)");
  expect(title("duong", "huyen-an", "en")).toBe("Rural roads by month, An district (km)");
  expect(title("xi-mang")).toBe("Xi măng, lũy kế từ đầu năm theo tháng, toàn tỉnh (tấn)");
  expect(title("hop-tac-xa")).toBe("Hợp tác xã theo quý, toàn tỉnh");
  expect(title("xa-dat-chuan")).toBe("Xã đạt chuẩn tăng thêm theo năm, toàn tỉnh");
});

/** What the roads' line says, month by month from January on. */
function line(...km: string[]) {
  const rows = Object.fromEntries(km.map((n, i) => [`2024-0${i + 1} duong`, [`tinh-moi ${n}`]]));
  const model = made({ rows, breaks: [{ period: "2024-05", indicator: "duong" }] });
  const found = series(model, known(model.indicators, "duong"), "tinh-moi");
  return (["vi", "en"] as const).map((lang) => found && read(seriesFinding(model, found, lang)));
}

test("the latest figure, and where it stands among the others", () => {
  expect(line("4", "5", "10")).toEqual([
    "Tháng 3 năm 2024, toàn tỉnh làm được *10 km* đường giao thông, gấp 2 lần tháng trước. Đó là mức cao nhất trong ba kỳ có số.",
    "In March 2024, the province built *10 km* of rural roads, 2 times that of the month before. That is the highest of the three periods on record.",
  ]);
  expect(line("5", "6", "4")[0]).toMatch(/Đó là mức thấp nhất trong ba kỳ có số\.$/);
  expect(line("4", "7", "5")[0]).toMatch(/Cao nhất là tháng 2 năm 2024, 7\skm\.$/);
  expect(line("4", "7")[0]).toMatch(/so với tháng trước\.$/);
});

test("what came before a break is not compared with, nor what is rounded", () => {
  expect(line("9", "9", "9", "9", "1", "2")[0]).toMatch(/gấp 2 lần tháng trước\.$/);
  expect(line("4", "7 - gan", "5")[0]).toMatch(/5 km\* đường giao thông\.$/);
});
