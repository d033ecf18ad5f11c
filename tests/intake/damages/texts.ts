import type { SentFile } from "../../../src/intake/intake.ts";
import { type Encoding, encode } from "../../rules/damages/encode.ts";
import { type Damage, month, office, roads, whole } from "./damage.ts";

/** The report as text, its cells parted by a sign. */
function report(separator: string, cement = "5666", road = "2,5"): string {
  return [
    [office],
    [month],
    ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện tháng 5", "Lũy kế"],
    ["1", roads, "km", "", road, "12,49"],
    ["2", "Xi măng", "tấn", "", cement, ""],
    ["3", "Kinh phí ủng hộ", "tỷ đồng", "", "1,5", ""],
  ]
    .map((cells) => `${cells.join(separator)}\n`)
    .join("");
}

const csv = (bytes: string | Uint8Array, name = "so-lieu.csv"): SentFile => {
  return { name, bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes };
};
const marked = (encoding: Encoding, separator: string) => {
  return csv(encode(`\ufeff${report(separator)}`, encoding));
};

/** CSV files of any maker. */
export const texts: readonly Damage[] = [
  { what: "CSV dấu chấm phẩy", sent: csv(report(";")), caught: whole },
  { what: "CSV dấu tab", sent: csv(report("\t")), caught: whole },
  { what: "tệp .txt dấu tab", sent: csv(report("\t"), "so-lieu.txt"), caught: whole },
  {
    what: "CSV có BOM, xuống dòng CRLF",
    sent: csv(`\ufeff${report(";").replaceAll("\n", "\r\n")}`),
    caught: whole,
  },
  { what: "CSV xuống dòng CR", sent: csv(report(";").replaceAll("\n", "\r")), caught: whole },
  { what: "CSV chữ tách dấu (NFD)", sent: csv(report(";").normalize("NFD")), caught: whole },
  { what: "CSV UTF-16LE có BOM", sent: marked("UTF-16LE", "\t"), caught: whole },
  { what: "CSV UTF-16BE có BOM", sent: marked("UTF-16BE", ";"), caught: whole },
  { what: "CSV UTF-16LE không BOM", sent: csv(encode(report(";"), "UTF-16LE")), caught: whole },
  { what: "CSV Windows-1258", sent: csv(encode(report(";"), "Windows-1258")), caught: whole },
  { what: "CSV TCVN3", sent: csv(encode(report(";"), "TCVN3")), caught: "bang-ma-la@" },
  { what: "CSV VNI", sent: csv(encode(report(";"), "VNI")), caught: "bang-ma-la@" },
  {
    what: "byte ngẫu nhiên",
    sent: csv(new Uint8Array(5000).map((_, i) => (i * 7919) % 256)),
    caught: "bang-ma-la@",
  },
  { what: "CSV 5.666", sent: csv(report(";", "5.666")), caught: "so-khong-ro@E5" },
  { what: "CSV dấu phẩy, số có dấu phẩy", sent: csv(report(",")), caught: "lech-o@" },
  {
    what: "CSV dấu phẩy, số trong nháy",
    sent: csv(report(",").replace(/\d+,\d+/g, '"$&"')),
    caught: whole,
  },
  { what: "CSV thừa một ô", sent: csv(report(";").replace("5666;", "5666;;")), caught: "lech-o@" },
  {
    what: "CSV nháy mở không đóng",
    sent: csv(report(";").replace("Xi măng", '"Xi măng')),
    caught: "dau-nhay-hong@",
  },
  { what: "CSV một cột", sent: csv("Chỉ tiêu\nĐường\n"), caught: "khong-thay-bang@" },
];
