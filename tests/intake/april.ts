import { type Sketch, type Sketched, shown } from "./sketch.ts";

/*
 * The tables of the April 2020 report as an office would type them in the official form, in a
 * Vietnamese Excel: title rows, merged and two-level heads, roman numerals, abbreviations,
 * decomposed letters, numbers typed as text, money with its three decimals, dashes for nothing.
 */

const letterhead = (table: string, title: string): Sketched[][] => [
  ["BAN CHỈ ĐẠO TỈNH HÀ TĨNH", null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI TỈNH", null, null, null, "Độc lập - Tự do - Hạnh phúc"],
  [],
  [`${table}: ${title}`],
  ["(Kèm theo Báo cáo kết quả tháng 4 năm 2020)"],
  [],
];

const money = (amount: number) => shown(amount, "#,##0.000");
const grouped = (amount: number) => shown(amount, "#,##0");

const production: Sketch = {
  name: "Biểu 1",
  rows: [
    ...letterhead("Biểu số 1", "Kinh tế và tổ chức sản xuất"),
    ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Kết quả thực hiện", null, "Đạt KH (%)", "Ghi chú"],
    [null, null, null, null, "Trong tháng 4", "Lũy kế", null, null],
    ["A", "B", "C", "1", "2", "3", "4=3/1", "D"],
    ["I", "SẢN XUẤT NÔNG NGHIỆP"],
    [1, "Đạo ôn lá: diện tích nhiễm", "ha", null, null, 791],
    ["-", "Trong đó: nhiễm nặng", "ha", null, null, 49],
    [2, "Đạo ôn cổ bông: diện tích nhiễm", "ha", null, null, "5,3"],
    ["-", "Đạo ôn cổ bông: nhiễm nặng", "ha", null, null, "1,3"],
    ["-", "Đạo ôn cổ bông: diện tích phun phòng (*)", "ha", null, null, grouped(28534)],
    [3, "Rầy nâu, rầy lưng trắng: diện tích nhiễm", "Ha", null, null, 26],
    [4, "Khô vằn: diện tích nhiễm", "ha", null, null, grouped(3250)],
    ["-", "Khô vằn: nhiễm nặng", "ha", null, null, 27.6],
    [5, "Mô hình sản xuất xây dựng mới", "mô hình", null, 10],
    ["5.1", "Mô hình sản xuất quy mô lớn", "mô hình", null, 2],
    ["5.2", "Mô hình sản xuất quy mô vừa", "MH", null, "1"],
    ["5.3", "Mô hình sản xuất quy mô nhỏ".normalize("NFD"), "mô hình", null, 7],
    ["II", "TỔ CHỨC SẢN XUẤT"],
    [1, "THT", "THT", null, "02", grouped(3760)],
    [2, "HTX", "HTX", null, null, grouped(1280), null, "Không nêu số thành lập mới"],
    [3, "DN", "DN", null, 12, grouped(2902)],
    ["III", "ĐẠT CHUẨN VÀ OCOP"],
    [1, "Số xã chưa đạt chuẩn NTM", "xã", null, null, 27],
    [2, "Ý tưởng sản phẩm OCOP gửi thẩm định", "ý tưởng", null, null, 149],
    [],
    ["(*) Văn bản không nêu tính từ khi nào."],
    [null, null, null, null, "Hà Tĩnh, ngày 20 tháng 4 năm 2020"],
    [null, "Người lập biểu", null, null, "CHÁNH VĂN PHÒNG"],
  ],
  merges: ["A4:H4", "A5:H5", "A7:A8", "B7:B8", "C7:C8", "D7:D8", "E7:F7", "G7:G8", "H7:H8"],
};

const works: Sketch = {
  name: "Biểu 2",
  rows: [
    ...letterhead("Biểu số 2", "Hạ tầng theo cơ chế hỗ trợ xi măng"),
    [
      "STT",
      "Huyện, thị xã, thành phố",
      "Đường giao thông nông thôn (km)",
      null,
      null,
      "Rãnh thoát nước (km)",
      null,
      null,
    ],
    [null, null, "KH năm", "Đến 16/4/2020", null, "KH năm", "Đến 16/4/2020", null],
    [null, null, null, "Trong tháng", "Luỹ kế", null, "Trong tháng", "Luỹ kế"],
    [null, "Toàn tỉnh", 432.3, 18.96, 28.67, 173.77, 11.44, 17.48],
    [1, "H. Can Lộc", null, 6.95, null, null, 3.89],
    [2, "Hương Sơn", null, "4,7", null, null, "4,13"],
    [3, "Cẩm Xuyên", null, "3,41", null, null, "0,84"],
    [4, "Thạch Hà", null, 1.45, null, null, 0.08],
    [5, "Huyện Kì Anh", null, 1.13, null, null, 2.08],
    [6, "TP. Hà Tĩnh", null, 0.62, null, null, 0.42],
    [7, "Đức Thọ".normalize("NFD"), null, 0.6, null, null, "-"],
    [8, "Hương Khê", null, 0.1, null, null, "-"],
    [9, "TX Kỳ Anh", null, "-", null, null, "-"],
  ],
  merges: [
    "A4:H4",
    "A5:H5",
    "A7:A9",
    "B7:B9",
    "C7:E7",
    "F7:H7",
    "C8:C9",
    "D8:E8",
    "F8:F9",
    "G8:H8",
  ],
};

const gifts: Sketch = {
  name: "Biểu 3",
  rows: [
    ...letterhead("Biểu số 3", "Ủng hộ và mô hình theo địa phương"),
    [
      "TT",
      "Nội dung",
      "Đơn vị tính",
      "Thực hiện trong tháng 4/2020",
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    [
      null,
      null,
      null,
      "Toàn tỉnh",
      "Huyện Hương Sơn",
      "Huyện Thạch Hà",
      "Huyện Đức Thọ",
      "TP Hà Tĩnh",
      "Huyện Hương Khê",
      "Huyện Can Lộc",
    ],
    [
      1,
      "Ủng hộ phòng, chống Covid-19",
      "Tỷ đồng",
      money(15.092),
      money(4.891),
      money(3.907),
      money(2.09),
      money(2.031),
    ],
    [2, "Mô hình sản xuất quy mô nhỏ", "mô hình", null, 1, 2, null, null, 3, 1],
  ],
  merges: ["A4:J4", "A5:J5", "A7:A8", "B7:B8", "C7:C8", "D7:J7"],
};

const others: Sketch = {
  name: "Biểu 4",
  rows: [
    ...letterhead("Biểu số 4", "Số liệu khác"),
    ["TT", "Địa phương", "Chỉ tiêu", "ĐVT", "Trong tháng", "Lũy kế", "Ngày chốt", "Ghi chú"],
    [1, "Toàn tỉnh", "Xi măng đã nhận", "tấn", grouped(5666)],
    [2, "Toàn tỉnh", "Lúa xuân đã gieo cấy", "ha", null, grouped(59336), 19],
    [3, "Toàn tỉnh", "Lúa xuân đã trổ", "ha", null, grouped(43860), 19, "Dự kiến trổ hết 25/4"],
    [4, "Cộng đồng OCOP Hà Tĩnh", "Ủng hộ phòng, chống Covid-19", "Tr.đ", 127],
    [
      5,
      "Cộng đồng OCOP Hà Tĩnh",
      "Ủng hộ tại địa phương của cơ sở OCOP (ngoài tổng)",
      "Tr.đ",
      "151,6",
    ],
    [6, "Huyện Cẩm Xuyên", "Xã có dịch tả lợn châu Phi chưa qua 30 ngày", "xã", null, 3],
    [
      7,
      "Các xã Cẩm Duệ, Cẩm Vịnh và Yên Hoà (huyện Cẩm Xuyên)",
      "Lợn mới ốm, chết do dịch tả lợn châu Phi",
      "con",
      "03",
    ],
    [8, "Huyện Kỳ Anh và TX Kỳ Anh", "Tôm nhiễm bệnh đốm trắng", "ha", null, "13,61"],
    [
      9,
      "Huyện Kỳ Anh và TX Kỳ Anh",
      "Tôm nhiễm bệnh đốm trắng chưa qua 15 ngày",
      "ha",
      null,
      "8,1",
    ],
    [10, "Huyện Đức Thọ", "Nợ đọng XDCB", "tỷ đồng", null, 0],
    [11, "Huyện Thạch Hà", "Nợ đọng XDCB", "tỷ đồng", null, 0],
    [12, "Huyện Lộc Hà", "Nợ đọng XDCB", "tỷ đồng", null, 0],
    [13, "Xã Thạch Châu", "Mô hình sản xuất quy mô vừa", "mô hình", 1],
    [14, "Xã Thạch Trị", "Mô hình sản xuất quy mô lớn", "mô hình", 1],
    [15, "Xã Xuân Thành", "Mô hình sản xuất quy mô lớn", "mô hình", 1],
  ],
  merges: ["A4:H4", "A5:H5"],
};

/** The report's sheets. */
export const april: readonly Sketch[] = [production, works, gifts, others];
