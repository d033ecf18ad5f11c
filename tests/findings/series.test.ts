import { expect, test } from "vitest";
import { seriesTitle } from "../../src/findings/series.ts";
import { known } from "../../src/model/model.ts";
import { series } from "../../src/model/series.ts";
import { made } from "./made.ts";

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
