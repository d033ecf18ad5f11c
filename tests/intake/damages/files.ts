import * as XLSX from "@e965/xlsx";
import type { SentFile } from "../../../src/intake/intake.ts";
import { workbook } from "../sketch.ts";
import { type Damage, damaged, patched, reportWith, whole } from "./damage.ts";
import { archive } from "./packed.ts";

const text = (content: string) => new TextEncoder().encode(content);
const sent = (name: string, content: string | Uint8Array): SentFile => {
  return { name, bytes: typeof content === "string" ? text(content) : content };
};
const as = (bookType: "xlsx" | "xls" | "ods") => workbook([reportWith()], bookType);

/** A compound file with these streams, as .xls and encrypted workbooks are. */
function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) {
    XLSX.CFB.utils.cfb_add(file, name, Buffer.from(bytes));
  }
  return new Uint8Array(XLSX.CFB.write(file, { type: "buffer" }) as Buffer);
}

/** The workbook stream of an .xls, its second record saying that the rest is encrypted. */
function locked(): Uint8Array {
  const file = XLSX.CFB.read(Buffer.from(as("xls")), { type: "buffer" });
  const stream = Buffer.from((XLSX.CFB.find(file, "Workbook")?.content ?? []) as Uint8Array);
  const after = 4 + stream.readUInt16LE(2);
  const pass = Buffer.alloc(4 + 54);
  pass.writeUInt16LE(0x2f, 0);
  pass.writeUInt16LE(54, 2);
  pass.writeUInt16LE(1, 4);
  pass.writeUInt16LE(1, 6);
  pass.writeUInt16LE(1, 8);
  return compound({
    Workbook: Buffer.concat([stream.subarray(0, after), pass, stream.subarray(after)]),
  });
}

/** The workbook with something put behind its last row. */
function longer(rows: string): Promise<SentFile> {
  return patched(damaged(), (_, xml) => xml.replace("</sheetData>", `${rows}</sheetData>`));
}

const million = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 7}" ht="15"></row>`);
const thousand = Array.from({ length: 1_000 }, (_, i) => `<row r="${i + 7}" ht="15"></row>`);
const manyCells = Array.from({ length: 201 }, (_, i) => {
  const cells = Array.from({ length: 1000 }, () => "<c><v>1</v></c>").join("");
  return `<row r="${i + 7}">${cells}</row>`;
});
/** 60 MB of zeros, which pack to 60 kB. */
const bomb = new Uint8Array(60_000_000);
const encrypted = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
const odsType = "application/vnd.oasis.opendocument.spreadsheet";

/** Files that aren't what they should be, whole. */
export const files: readonly Damage[] = [
  { what: "cùng báo cáo, .xls", sent: sent("a.xls", as("xls")), caught: whole },
  { what: "cùng báo cáo, .ods", sent: sent("a.ods", as("ods")), caught: whole },
  { what: "tên tệp viết hoa", sent: sent("A.XLSX", as("xlsx")), caught: whole },
  { what: "tệp không byte nào", sent: sent("a.xlsx", ""), caught: "tep-trong@" },
  {
    what: "tệp 100 MB",
    sent: { ...sent("a.xlsx", ""), size: 100_000_000 },
    caught: "bang-tinh-qua-lon@",
  },
  {
    what: "bom nén, khai đúng cỡ",
    sent: sent("a.xlsx", archive({ "xl/workbook.xml": bomb })),
    caught: "bang-tinh-qua-lon@",
  },
  {
    what: "bom nén, khai sai cỡ",
    sent: sent("a.xlsx", archive({ "xl/workbook.xml": bomb }, 1000)),
    caught: "bang-tinh-hong@",
  },
  {
    what: "bom nén trong .ods",
    sent: sent("a.ods", archive({ mimetype: odsType, "content.xml": bomb })),
    caught: "bang-tinh-qua-lon@",
  },
  { what: "một triệu hàng trống", sent: longer(million.join("")), caught: "bang-tinh-qua-lon@" },
  { what: "một nghìn hàng trống", sent: longer(thousand.join("")), caught: whole },
  { what: "hai trăm nghìn ô", sent: longer(manyCells.join("")), caught: "bang-tinh-qua-lon@" },
  {
    what: "vùng dữ liệu khai đến ô cuối",
    sent: patched(damaged(), (_, xml) =>
      xml.replace(/<dimension ref="[^"]*"\/>/, '<dimension ref="A1:XFD1048576"/>'),
    ),
    caught: whole,
  },
  { what: "xls đặt tên xlsx", sent: sent("a.xlsx", as("xls")), caught: "khong-dung-ten@" },
  { what: "xlsx đặt tên xls", sent: sent("a.xls", as("xlsx")), caught: "khong-dung-ten@" },
  { what: "xlsx đặt tên csv", sent: sent("a.csv", as("xlsx")), caught: "khong-dung-ten@" },
  { what: "xlsx đặt tên xlsm", sent: sent("a.xlsm", as("xlsx")), caught: "khong-dung-ten@" },
  { what: "tên không có đuôi", sent: sent("a", as("xlsx")), caught: "khong-dung-ten@" },
  {
    what: "chữ thường đặt tên xlsx",
    sent: sent("a.xlsx", "a;b\n1;2\n"),
    caught: "khong-dung-ten@",
  },
  { what: "PDF đặt tên xlsx", sent: sent("a.xlsx", "%PDF-1.7\n"), caught: "khong-phai-bang-tinh@" },
  {
    what: "trang web đặt tên xls",
    sent: sent("a.xls", "<html><table><tr><td>1"),
    caught: "khong-phai-bang-tinh@",
  },
  {
    what: "XML bảng tính 2003",
    sent: sent("a.xls", '<?xml version="1.0"?><Workbook/>'),
    caught: "khong-phai-bang-tinh@",
  },
  {
    what: "ảnh đặt tên xlsx",
    sent: sent("a.xlsx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])),
    caught: "khong-phai-bang-tinh@",
  },
  {
    what: "Word đặt tên xlsx",
    sent: sent("a.xlsx", archive({ "word/document.xml": "<w/>" })),
    caught: "khong-phai-bang-tinh@",
  },
  {
    what: "Word cũ đặt tên xls",
    sent: sent("a.xls", compound({ WordDocument: text("x") })),
    caught: "khong-phai-bang-tinh@",
  },
  {
    what: "xlsb",
    sent: sent("a.xlsx", archive({ "xl/workbook.bin": "x" })),
    caught: "khong-phai-bang-tinh@",
  },
  {
    what: "tệp nén thường",
    sent: sent("a.xlsx", archive({ "a.txt": "x" })),
    caught: "khong-phai-bang-tinh@",
  },
  {
    what: "macro trong xlsm",
    sent: patched({ ...damaged(), name: "a.xlsm" }, (_, xml) => xml, { "xl/vbaProject.bin": "x" }),
    caught: "co-macro@",
  },
  {
    what: "macro trong xlsx",
    sent: patched(damaged(), (_, xml) => xml, { "xl/vbaProject.bin": "x" }),
    caught: "co-macro@",
  },
  {
    what: "macro Excel 4",
    sent: patched(damaged(), (_, xml) => xml, { "xl/macrosheets/sheet1.xml": "<x/>" }),
    caught: "co-macro@",
  },
  {
    what: "macro trong xls",
    sent: sent("a.xls", compound({ Workbook: text("x"), "_VBA_PROJECT_CUR/VBA/dir": text("x") })),
    caught: "co-macro@",
  },
  {
    what: "macro trong ods",
    sent: sent(
      "a.ods",
      archive({ mimetype: odsType, "content.xml": "<x/>", "Basic/Standard/Module1.xml": "<x/>" }),
    ),
    caught: "co-macro@",
  },
  {
    what: "xlsx có mật khẩu",
    sent: sent("a.xlsx", compound({ EncryptedPackage: text("x"), EncryptionInfo: text("x") })),
    caught: "co-mat-khau@",
  },
  { what: "xls có mật khẩu", sent: sent("a.xls", locked()), caught: "co-mat-khau@" },
  {
    what: "ods có mật khẩu",
    sent: sent(
      "a.ods",
      archive({ mimetype: odsType, "content.xml": "x", "META-INF/manifest.xml": encrypted }),
    ),
    caught: "co-mat-khau@",
  },
  {
    what: "xlsx bị cụt",
    sent: sent("a.xlsx", as("xlsx").subarray(0, 3000)),
    caught: "bang-tinh-hong@",
  },
  {
    what: "xls bị cụt",
    sent: sent("a.xls", as("xls").subarray(0, 700)),
    caught: "bang-tinh-hong@",
  },
  {
    what: "xlsx thiếu trang",
    sent: sent("a.xlsx", archive({ "xl/workbook.xml": "<workbook/>" })),
    caught: "bang-tinh-hong@",
  },
];
