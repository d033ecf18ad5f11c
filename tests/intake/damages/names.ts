import type { SentFile } from "../../../src/intake/intake.ts";
import type { Sketched } from "../sketch.ts";
import { type Damage, damaged, month, office, roads, tableOf, whole, xlsx } from "./damage.ts";

/** A table of areas below a letterhead. */
function areas(...rows: readonly (readonly Sketched[])[]): SentFile {
  return tableOf(["TT", "Địa phương", "Chỉ tiêu", "ĐVT", "Trong tháng"], ...rows);
}
const of = (...names: readonly string[]) =>
  areas(...names.map((name, i) => [i + 1, name, roads, "km", i + 1.5]));
const canLoc = ["huyen-can-loc,duong-giao-thong,km,1.5,"];
const kyAnh = ["huyen-ky-anh,duong-giao-thong,km,1.5,", "thi-xa-ky-anh,duong-giao-thong,km,2.5,"];

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
];
