import { columnOf, formColumns, headOf, marksOf } from "../../../src/intake/form.ts";
import type { SentFile } from "../../../src/intake/intake.ts";
import { answersOf } from "../answers.ts";
import type { Sketched } from "../sketch.ts";
import {
  type Damage,
  damaged,
  heads,
  month,
  office,
  roads,
  tableOf,
  whole,
  xlsx,
} from "./damage.ts";

/** A table of areas below a letterhead. */
function areas(...rows: readonly (readonly Sketched[])[]): SentFile {
  return tableOf(["TT", "Địa phương", "Chỉ tiêu", "ĐVT", "Trong tháng"], ...rows);
}
const of = (...names: readonly string[]) =>
  areas(...names.map((name, i) => [i + 1, name, roads, "km", i + 1.5]));
const canLoc = ["huyen-can-loc,duong-giao-thong,km,1.5,"];
const kyAnh = ["huyen-ky-anh,duong-giao-thong,km,1.5,", "thi-xa-ky-anh,duong-giao-thong,km,2.5,"];

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

/** Whose figures they are and of what: spellings that mean the same, and names that don't say it. */
export const names: readonly Damage[] = [
  {
    what: "Kỳ Anh không rõ huyện hay thị xã",
    sent: of("Kỳ Anh"),
    caught: "dia-phuong-khong-ro@B4",
  },
  { what: "huyện Kỳ Anh, TX. Kỳ Anh", sent: of("huyện Kỳ Anh", "TX. Kỳ Anh"), caught: kyAnh },
  { what: "Kì Anh viết i ngắn", sent: of("H. Kì Anh", "Thị xã Kì Anh"), caught: kyAnh },
  { what: "chữ tách dấu (NFD)", sent: of("Huyện Can Lộc".normalize("NFD")), caught: canLoc },
  { what: "chữ hoa", sent: of("HUYỆN CAN LỘC"), caught: canLoc },
  { what: "không dấu", sent: of("huyen can loc"), caught: canLoc },
  {
    what: "loại đứng sau: Can Lộc huyện",
    sent: of("Can Lộc (huyện)"),
    caught: canLoc,
  },
  { what: "số thứ tự trước tên", sent: of("1. Huyện Can Lộc"), caught: canLoc },
  { what: "dấu chú thích sau tên", sent: of("Can Lộc (*)"), caught: canLoc },
  { what: "tên sai chính tả", sent: of("Cang Lộc"), caught: "dia-phuong-khong-ro@B4" },
  { what: "dòng Tổng cộng", sent: of("Tổng cộng"), caught: "tong-khong-ro@B4" },
  {
    what: "chỉ tiêu sai tên",
    sent: damaged({ B4: "Đường bê tông xóm" }),
    caught: "chi-tieu-khong-ro@B4",
  },
  {
    what: "chỉ tiêu chữ tách dấu (NFD)",
    sent: damaged({ B4: roads.normalize("NFD") }),
    caught: whole,
  },
  { what: "chỉ tiêu viết tắt: Đường GTNT", sent: damaged({ B4: "Đường GTNT" }), caught: whole },
  { what: "Hoà thay cho Hòa, Luỹ thay cho Lũy", sent: damaged({ F3: "Luỹ kế" }), caught: whole },
  {
    what: "địa phương dọc, chỉ tiêu ngang",
    sent: tableOf(
      ["TT", "Huyện, thị xã", "Đường giao thông nông thôn (km)", "Xi măng (tấn)"],
      [null, null, "Trong tháng", "Trong tháng"],
      [1, "Can Lộc", 1.5, 100],
      [2, "TX Kỳ Anh", 2.5],
    ),
    caught: [
      "huyen-can-loc,duong-giao-thong,km,1.5,",
      "huyen-can-loc,xi-mang,tan,100,",
      "thi-xa-ky-anh,duong-giao-thong,km,2.5,",
    ],
  },
  {
    what: "địa phương ngang, chỉ tiêu dọc",
    sent: xlsx([
      {
        name: "Biểu 1",
        rows: [
          [office],
          [month],
          ["TT", "Chỉ tiêu", "ĐVT", "Thực hiện tháng 5", null],
          [null, null, null, "Huyện Can Lộc", "TX Kỳ Anh"],
          [1, roads, "km", 1.5, 2.5],
          [2, "Xi măng", "tấn", 100],
        ],
        merges: ["D3:E3"],
      },
    ]),
    caught: [
      "huyen-can-loc,duong-giao-thong,km,1.5,",
      "huyen-can-loc,xi-mang,tan,100,",
      "thi-xa-ky-anh,duong-giao-thong,km,2.5,",
    ],
  },
  { what: "UBND tỉnh khác", sent: damaged({ A1: "UBND TỈNH NGHỆ AN" }), caught: "tinh-khac@A1" },
  {
    what: "địa phương đều của tỉnh khác",
    sent: of("Diễn Châu", "Yên Thành", "Quỳnh Lưu"),
    caught: "tinh-khac@B4",
  },
  {
    what: "tệp của tháng trước",
    sent: damaged({ A2: "BÁO CÁO THÁNG 4 NĂM 2020" }),
    options: { period: "2020-05" },
    caught: "ky-khac@A2",
  },
  { what: "không nêu tháng", sent: damaged({ A2: "BÁO CÁO" }), caught: "ky-chua-ro@" },
  {
    what: "hai tháng",
    sent: damaged({ A2: "Tháng 4 năm 2020, tháng 5 năm 2020" }),
    caught: "ky-chua-ro@",
  },
  {
    what: "tệp của huyện khác, theo tên đơn vị",
    sent: damaged({ A1: "UBND HUYỆN HƯƠNG SƠN" }),
    options: { reporter: "huyen-can-loc" },
    caught: "noi-bao-cao-khac@A1",
  },
  {
    what: "số của huyện khác",
    sent: xlsx([
      {
        name: "B",
        rows: [
          ["UBND HUYỆN CAN LỘC"],
          [month],
          ["TT", "Địa phương", "Chỉ tiêu", "ĐVT", "Trong tháng"],
          [1, "Huyện Hương Sơn", roads, "km", 1.5],
        ],
      },
    ]),
    caught: "ngoai-dia-ban@B4",
  },
  { what: "không nêu đơn vị báo cáo", sent: damaged({ A1: null }), caught: "noi-bao-cao-chua-ro@" },
  { what: "mẫu đã điền", sent: form({ value: 1.5, as_of: 16 }), caught: canLoc },
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
  { what: "mẫu bị sửa tiêu đề", sent: form({ value: 1.5 }, "Cả năm"), caught: "mau-hong@A5" },
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
    caught: "de-trong-so-cu@E4",
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
