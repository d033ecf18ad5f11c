import { expect, test } from "vitest";
import { areaHeadline, areaLede } from "../../src/findings/area.ts";
import { areaReport } from "../../src/model/report/area.ts";
import { type Made, made, read } from "./made.ts";

function said(data: Made, id: string, lang: "vi" | "en" = "vi", today = "2026-01-01") {
  const model = made(data);
  const report = areaReport(model, id, today);
  return [read(areaHeadline(model, report, lang)), read(areaLede(model, report, lang))];
}

const roads = ["tinh-moi 10", "huyen-an 3.5", "huyen-binh 3.5", "huyen-chi 3"];

test("how much, which place, what part; then what else", () => {
  const rows = {
    "2024-02 duong": ["huyen-chi 2.5"],
    "2024-03 duong": roads,
    "2024-03 hop-tac-xa": ["huyen-chi - 20"],
    "2024-03 xi-mang": ["tinh-moi 9", "huyen-chi 9"],
  };
  expect(said({ rows }, "huyen-chi")).toEqual([
    "Tháng 3 năm 2024, huyện Chi làm được *3 km* đường giao thông, đứng thứ ba trong bốn địa phương, bằng 30% của cả tỉnh.",
    "Số này tăng 20% so với tháng trước. Địa phương này còn nhận 9 tấn xi măng. Đến tháng 3 năm 2024, huyện Chi có 20 hợp tác xã. Ngày 1/2/2025, một phần địa bàn chuyển sang thị xã Dũng.",
  ]);
  expect(said({ rows }, "huyen-an", "en")).toEqual([
    "In March 2024, An district built *3.5 km* of rural roads, tied for the most among four areas, 35% of the provincial total.",
    "",
  ]);
});

test("an earlier figure names its own month", () => {
  const rows = { "2024-02 xi-mang": ["huyen-an 8", "huyen-binh 9"], "2024-03 duong": roads };
  expect(said({ rows }, "huyen-an")[1]).toBe(
    "Tháng 2 năm 2024, huyện An nhận 8 tấn xi măng, đứng thứ hai trong hai địa phương được nêu.",
  );
});

test("what isn't released yet comes after what is, and says so", () => {
  const rows = { "2024-03 duong": roads, "2024-04 xi-mang": ["huyen-an 8"] };
  expect(said({ rows, open: ["2024-04"] }, "huyen-an")[0]).toMatch(/^Tháng 3 năm 2024/);
  const open = { rows: { "2024-04 xi-mang": ["huyen-an 8"] }, open: ["2024-04"] };
  expect(said(open, "huyen-an")[1]).toBe("Số liệu tháng 4 năm 2024 còn đang thu, chưa công bố.");
});

test("the province and a group have no place among areas", () => {
  const rows = {
    "2024-03 duong": [...roads.slice(0, 3), "hoi 3"],
    "2024-03 xi-mang": ["tinh-moi 9", "hoi 9"],
  };
  expect(said({ rows }, "tinh-moi")).toEqual([
    "Tháng 3 năm 2024, toàn tỉnh làm được *10 km* đường giao thông.",
    "Toàn tỉnh còn nhận 9 tấn xi măng.",
  ]);
  expect(said({ rows }, "hoi")).toEqual([
    "Tháng 3 năm 2024, Hội Làm vườn làm được *3 km* đường giao thông, bằng 30% của cả tỉnh.",
    "Hội Làm vườn còn nhận 9 tấn xi măng.",
  ]);
});

test("only nils, only a joint figure, only a plan, only a fact", () => {
  const rows = { "2024-03 duong": roads };
  expect(said({ rows }, "thi-xa-dung")).toEqual([
    "Tháng 3 năm 2024, thị xã Dũng không phát sinh đường giao thông.",
    "Điều đó suy ra, vì các nơi được nêu cộng lại đúng bằng số của toàn tỉnh mà không có nơi này.",
  ]);
  const joint = { rows: { "2024-03 no": ["huyen-an+thi-xa-dung - 6"] } };
  expect(said(joint, "thi-xa-dung")[0]).toBe(
    "Đến tháng 3 năm 2024, huyện An và thị xã Dũng có *6 tỷ đồng* nợ xây dựng (số chung, không tách riêng).",
  );
  const targets = ["2024 duong huyen-an pledged 9"];
  expect(said({ rows: {}, targets }, "huyen-an", "en")).toEqual([
    "The level An district set itself for 2024: *9 km* of rural roads.",
    "",
  ]);
  const fact = { id: "a", period: "2024-03", area: "huyen-an", vi: "Đường mới", en: "New road" };
  expect(said({ rows: {}, facts: [{ ...fact, unit: "km", value: "6" }] }, "huyen-an")[0]).toBe(
    "Huyện An, đường mới: *6 km*.",
  );
  expect(said({ rows: {} }, "huyen-an")[0]).toBe("Chưa có số liệu của huyện An.");
});

test("what an area became, and when", () => {
  const ended = (id: string, lang: "vi" | "en" = "vi") =>
    said({ rows: {} }, id, lang, "2031-01-01")[1];
  expect(ended("huyen-an")).toBe(
    "Huyện An kết thúc hoạt động từ ngày 1/7/2030, khi không còn cấp huyện.",
  );
  expect(ended("huyen-binh")).toBe(
    "Huyện Bình kết thúc hoạt động từ ngày 1/7/2030; địa bàn nhập vào xã Hoa và xã Núi.",
  );
  expect(ended("xa-hoa")).toBe(
    "Xã Hoa kết thúc hoạt động từ ngày 1/7/2030; địa bàn nhập vào xã Hoa mới.",
  );
  expect(ended("xa-la", "en")).toBe(
    "Lá commune ceased to exist on 1 Jul 2030; its land went to Núi commune.",
  );
  expect(ended("xa-non")).toBe(
    "Xã Non kết thúc hoạt động từ ngày 1/7/2030; chưa rõ địa bàn nhập vào đâu.",
  );
  expect(ended("huyen-chi", "en")).toBe("Chi district existed until 30 Jun 2030.");
  expect(ended("xa-nui")).toBe("Xã Núi được lập ngày 1/7/2030 từ huyện Bình và xã Lá.");
});
