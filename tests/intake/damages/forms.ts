import { columnOf, formColumns, headOf, marksOf } from "../../../src/intake/form.ts";
import type { SentFile } from "../../../src/intake/intake.ts";
import { answersOf } from "../answers.ts";
import type { Sketched } from "../sketch.ts";
import { type Damage, damaged, heads, roads, tableOf, xlsx } from "./damage.ts";

/** The form of a month, its row for Can Lộc's roads filled. */
function form(
  cells: Readonly<Record<string, Sketched>>,
  head?: string,
  reporter = "huyen-can-loc",
): SentFile {
  const width = formColumns.length;
  const row = (filled: Readonly<Record<string, Sketched>>) => {
    const own: Sketched[] = Array.from({ length: width }, () => null);
    for (const [column, cell] of Object.entries(filled)) own[columnOf(column as never)] = cell;
    return own;
  };
  const [mark, period, whose] = marksOf({ period: "2020-05", reporter });
  const named = formColumns.map(headOf).map((text) => (text === headOf("to_date") && head) || text);
  const ids = { area: "huyen-can-loc", indicator: "duong-giao-thong", unit: "km" };
  const rows = [
    row({ area: mark, indicator: period, unit: whose }),
    [],
    [],
    [],
    named,
    row({ number: 1, name: "Huyện Can Lộc", ...ids, ...cells }),
  ];
  return xlsx([{ name: "Số liệu", rows }]);
}

/** What is done to the month's form, and what meets the record as it is. */
export const forms: readonly Damage[] = [
  {
    what: "mẫu đã điền",
    sent: form({ value: 1.5, as_of: 16 }),
    caught: ["huyen-can-loc,duong-giao-thong,km,1.5,"],
  },
  {
    what: "mẫu ghi đơn vị lạ",
    sent: form({ value: 1.5 }, undefined, "huyen-la"),
    caught: "don-vi-bao-cao-la@",
  },
  {
    what: "mẫu trỏ ra ngoài thư mục",
    sent: form({ value: 1.5 }, undefined, "../../la"),
    caught: "tep-ngoai-thu-muc@",
  },
  { what: "mẫu bị sửa tiêu đề", sent: form({ value: 1.5 }, "Cả năm"), caught: "mau-hong@H5" },
  {
    what: "mẫu in đơn vị tính khác với mã",
    sent: form({ value: 1.5, unitName: "m" }),
    caught: "hai-don-vi@C6",
  },
  {
    what: "mẫu ghi ngày lạ",
    sent: form({ value: 1.5, as_of: "16/5" }),
    caught: `ngay-chot-la@${cell("as_of")}`,
  },
  {
    what: "mẫu chọn từ ngoài danh sách",
    sent: form({ value: 1.5, qualifier: "khoảng" }),
    caught: `lua-chon-la@${cell("qualifier")}`,
  },
  {
    what: "câu trả lời không ứng với câu hỏi nào",
    sent: damaged(),
    options: { answers: answersOf(["C7=5666"]) },
    caught: "tra-loi-la@",
  },
  {
    what: "đã nhập rồi",
    sent: tableOf(heads, [1, roads, "km", null, 2.5, 12.49]),
    beside: [may("2.5,12.49")],
    caught: [],
  },
  {
    what: "để trống chỗ đang có số",
    sent: tableOf(heads, [1, roads, "km", null, 3]),
    beside: [may("2.5,12.49")],
    caught: "de-trong-so-cu@F4",
  },
  {
    what: "tệp số liệu sẵn có bị lỗi",
    sent: damaged(),
    beside: [may("2x5,")],
    caught: "tep-dich-hong@",
  },
];

function cell(column: "as_of" | "qualifier"): string {
  return `${String.fromCharCode(65 + columnOf(column))}6`;
}

/** The office's file of the month as it is. */
function may(numbers: string) {
  const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n";
  const text = `${head}tinh-ha-tinh,duong-giao-thong,km,${numbers},,,,,,\n`;
  return { path: "figures/2020-05/van-phong-dieu-phoi.csv", bytes: new TextEncoder().encode(text) };
}
