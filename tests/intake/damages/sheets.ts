import {
  type Damage,
  damaged,
  heads,
  month,
  office,
  patched,
  reportWith,
  roads,
  tableOf,
  whole,
  xlsx,
} from "./damage.ts";

const formula = (f: string) => ({ t: "n" as const, v: 2.5, f });
const road = whole.slice(0, 1);

/** What is done to rows, columns and sheets: hidden, merged, computed, doubled, moved. */
export const sheets: readonly Damage[] = [
  { what: "công thức có kết quả", sent: damaged({ E4: formula("1+1.5") }), caught: whole },
  {
    what: "công thức chưa có kết quả",
    sent: patched(damaged({ E4: formula("1+1.5") }), (_, xml) =>
      xml.replace(/(<f>1\+1\.5<\/f>)<v>[^<]*<\/v>/, "$1"),
    ),
    caught: "cong-thuc-chua-tinh@E4",
  },
  {
    what: "công thức lấy tệp khác",
    sent: damaged({ E4: formula("[1]Sheet1!A1") }),
    caught: "cong-thuc-goi-ngoai@E4",
  },
  {
    what: "công thức lấy tệp khác theo tên",
    sent: damaged({ E4: formula("'C:\\[khac.xlsx]B'!A1") }),
    caught: "cong-thuc-goi-ngoai@E4",
  },
  {
    what: "công thức gọi chương trình (DDE)",
    sent: damaged({ E4: formula("cmd|'/c calc'!A0") }),
    caught: "cong-thuc-goi-ngoai@E4",
  },
  {
    what: "công thức gọi mạng",
    sent: damaged({ E4: formula('WEBSERVICE("http://x")') }),
    caught: "cong-thuc-goi-ngoai@E4",
  },
  {
    what: "công thức gọi mạng ở ô chữ",
    sent: damaged({ H9: { t: "s", v: "x", f: 'IMAGE("http://x")' } }),
    caught: "cong-thuc-goi-ngoai@H9",
  },
  { what: "hàng ẩn", sent: damaged({}, { hiddenRows: [3] }), caught: "hang-cot-an@E4" },
  { what: "cột ẩn", sent: damaged({}, { hiddenColumns: [4] }), caught: "hang-cot-an@E4" },
  {
    what: "hàng cao 0",
    sent: patched(damaged(), (_, xml) =>
      xml.replace('<row r="4"', '<row r="4" ht="0" customHeight="1"'),
    ),
    caught: "hang-cot-an@E4",
  },
  {
    what: "cột thứ tự ẩn, không có số liệu",
    sent: damaged({}, { hiddenColumns: [0] }),
    caught: whole,
  },
  {
    what: "trang ẩn có số",
    sent: xlsx([reportWith(), { name: "Nháp", rows: [["x"], [7]], hidden: true }]),
    caught: "trang-an@A2",
  },
  {
    what: "trang ẩn chỉ có chữ",
    sent: xlsx([reportWith(), { name: "Danh mục", rows: [["km"], ["ha"]], hidden: true }]),
    caught: whole,
  },
  {
    what: "số trong ô gộp ngang",
    sent: damaged({ F4: null }, { merges: ["E4:F4"] }),
    caught: "o-gop@E4",
  },
  {
    what: "số trong ô gộp dọc",
    sent: damaged({ E5: null }, { merges: ["E4:E5"] }),
    caught: "o-gop@E4",
  },
  {
    what: "tiêu đề và tên bảng gộp",
    sent: damaged({}, { merges: ["A1:G1", "A2:G2"] }),
    caught: whole,
  },
  {
    what: "dòng ghi hai lần",
    sent: damaged({ B7: roads, C7: "km", E7: 2.5 }),
    caught: "so-trung@E7",
  },
  {
    what: "cột ghi hai lần",
    sent: tableOf(
      ["TT", "Chỉ tiêu", "ĐVT", "Trong tháng", "Trong tháng"],
      [1, roads, "km", 2.5, 2.6],
    ),
    caught: "so-trung@E4",
  },
  {
    what: "hàng tiêu đề nhắc lại giữa bảng",
    sent: xlsx([
      {
        name: "B",
        rows: [
          [office],
          [month],
          heads,
          [1, roads, "km", null, 2.5, 12.49],
          heads,
          [2, "Xi măng", "tấn", null, 5666],
          [3, "Kinh phí ủng hộ", "tỷ đồng", null, 1.5],
        ],
      },
    ]),
    caught: whole,
  },
  {
    what: "hai bảng trên một trang",
    sent: tableOf(
      heads,
      [1, roads, "km", null, 2.5, 12.49],
      [],
      ["Biểu 2"],
      heads,
      [1, "Xi măng", "tấn", null, 5666],
      [2, "Kinh phí ủng hộ", "tỷ đồng", null, 1.5],
    ),
    caught: whole,
  },
  {
    what: "cột sắp khác thứ tự",
    sent: tableOf(["Lũy kế", "Trong tháng", "ĐVT", "Chỉ tiêu"], [12.49, 2.5, "km", roads]),
    caught: road,
  },
  { what: "số ở cột không tiêu đề", sent: damaged({ I4: 99 }), caught: "so-ngoai-bang@I4" },
  { what: "số phía trên bảng", sent: damaged({ D1: 99 }), caught: "so-ngoai-bang@D1" },
  { what: "tiêu đề không hiểu được", sent: damaged({ F3: "Bê tông" }), caught: "cot-khong-ro@F3" },
  {
    what: "không rõ trong kỳ hay lũy kế",
    sent: tableOf(["TT", "Chỉ tiêu", "ĐVT", "Thực hiện"], [1, roads, "km", 2.5]),
    caught: "so-nao@D3",
  },
  { what: "số không tên chỉ tiêu", sent: damaged({ B4: null }), caught: "so-khong-ten@E4" },
  {
    what: "hai ngày chốt cho một dòng",
    sent: tableOf(
      ["TT", "Chỉ tiêu", "ĐVT", "Trong tháng đến 16/5", "Lũy kế đến 19/5"],
      [1, roads, "km", 2.5, 12.49],
    ),
    caught: "hai-ngay-chot@E4",
  },
  {
    what: "không có hàng tiêu đề",
    sent: xlsx([{ name: "B", rows: [[office], [month], ["A", "B"], [1, 2]] }]),
    caught: "khong-thay-bang@A4",
  },
  { what: "bảng trống", sent: tableOf(heads, [1, roads, "km"]), caught: "khong-co-so-lieu@" },
  {
    what: "chỉ có số của tháng khác",
    sent: tableOf(["TT", "Chỉ tiêu", "ĐVT", "Thực hiện tháng 4"], [1, roads, "km", 2.5]),
    caught: "khong-co-so-lieu@",
  },
];
