import { type Part, partsOf, unpacked } from "./archive.ts";
import { compoundMark, streamNames } from "./compound.ts";

/*
 * What a file is, by its bytes and not by its name, before anything of it is unpacked or read.
 */

/** The largest file that is looked into, in bytes: a report with its pictures has a tenth of it. */
export const largestWorkbook = 20_000_000;

/** How much of an archive is unpacked at most, in bytes: a sheet of 69 communes has a hundredth. */
export const largestUnpacked = 20_000_000;

/**
 * How long a file may be read, in milliseconds: the largest that is looked into takes a fifth, a
 * report a hundredth.
 */
export const longestReading = 30_000;

/** Kinds of file that are read, by the ending their names bear. */
export const readEndings = ["xlsx", "xls", "ods", "csv", "txt"] as const;

/** Why a file isn't read: the code of the problem that says it, and what it needs besides. */
export interface Refusal {
  code: string;
  value?: string;
  more?: Readonly<Record<string, string>>;
}

/** A file that may be read: what it is, and the parts of it that shall be. */
export type Sound =
  | { kind: "xlsx" | "ods"; parts: ReadonlyMap<string, Uint8Array> }
  | { kind: "xls" }
  | { kind: "text" };

/** What a file is that nobody reads as a spreadsheet, by its first bytes. */
const strangers: readonly (readonly [start: RegExp, what: string])[] = [
  [/^%PDF/, "PDF"],
  [/^\{\\rtf/, "Word (RTF)"],
  [/^(\x89PNG|\xff\xd8\xff|GIF8)/, "ảnh"],
  [/^(Rar!|7z\xbc\xaf)/, "tệp nén"],
  [/^\s*(\xef\xbb\xbf)?\s*<(!doctype html|html|head|body|table|meta)/i, "trang web (HTML)"],
  [/^\s*(\xef\xbb\xbf)?\s*<\?xml/i, "XML"],
];

/** Judges a file by its name and bytes: what may be read, or why it isn't. */
export async function guard(name: string, bytes: Uint8Array): Promise<Sound | Refusal> {
  if (bytes.length > largestWorkbook) return tooLarge(bytes.length, largestWorkbook);
  if (bytes.length === 0) return { code: "tep-trong" };
  const found = await kindOf(bytes);
  if ("code" in found) return found;
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";
  const expected = ending === "csv" || ending === "txt" ? "text" : ending;
  if (found.kind === expected) return found;
  return { code: "khong-dung-ten", value: name, more: { what: names[found.kind] } };
}

const names = {
  xlsx: "Excel (.xlsx)",
  xls: "Excel cũ (.xls)",
  ods: "OpenDocument (.ods)",
  text: "văn bản thường (CSV)",
};

function kindOf(bytes: Uint8Array): Promise<Sound | Refusal> {
  // Byte by byte: a decoder's "latin1" is Windows-1252, where 0x89 is another letter.
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  if (start.startsWith("PK")) return archiveKind(bytes);
  if (compoundMark.every((byte, i) => bytes[i] === byte)) {
    return Promise.resolve(compoundKind(bytes));
  }
  const what = strangers.find(([pattern]) => pattern.test(start))?.[1];
  return Promise.resolve(what ? stranger(what) : { kind: "text" });
}

function compoundKind(bytes: Uint8Array): Sound | Refusal {
  const streams = streamNames(bytes);
  if (!streams) return { code: "bang-tinh-hong" };
  if (streams.includes("EncryptedPackage")) return { code: "co-mat-khau" };
  if (streams.some((name) => /^_VBA_PROJECT/i.test(name))) return { code: "co-macro" };
  if (streams.includes("Workbook") || streams.includes("Book")) return { kind: "xls" };
  return stranger(streams.includes("WordDocument") ? "Word" : "một loại tệp Office khác");
}

/** The parts that a reader needs; pictures, links and what else lies there stay packed. */
const needed =
  /^(content\.xml|\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/)?workbook\.xml(\.rels)?|xl\/(worksheets\/[^/]+|sharedStrings|styles|theme\/[^/]+)\.xml)$/i;

async function archiveKind(bytes: Uint8Array): Promise<Sound | Refusal> {
  const all = partsOf(bytes);
  if (!all) return { code: "bang-tinh-hong" };
  const names = all.map((part) => part.name);
  const strange = await archiveStranger(bytes, all);
  if (strange) return strange;
  if (
    names.some((name) => /vbaProject\.bin$|^xl\/macrosheets\/|^Basic\/[^/]+\/[^/]+$/i.test(name))
  ) {
    return { code: "co-macro" };
  }
  const wanted = all.filter((part) => needed.test(part.name));
  const size = wanted.reduce((sum, part) => sum + part.size, 0);
  if (size > largestUnpacked) return tooLarge(size, largestUnpacked, "unpacked");
  const parts = new Map<string, Uint8Array>();
  for (const part of wanted) {
    const body = part.encrypted ? null : await unpacked(bytes, part);
    if (!body) return { code: part.encrypted ? "co-mat-khau" : "bang-tinh-hong", value: part.name };
    parts.set(part.name, body);
  }
  if (parts.has("content.xml")) return { kind: "ods", parts };
  return { kind: "xlsx", parts };
}

/** What an archive is if it isn't a spreadsheet that can be opened. */
async function archiveStranger(bytes: Uint8Array, all: readonly Part[]): Promise<Refusal | null> {
  const names = new Set(all.map((part) => part.name));
  if (names.has("xl/workbook.bin")) return stranger("Excel nhị phân (.xlsb)");
  if (names.has("word/document.xml")) return stranger("Word (.docx)");
  if (names.has("ppt/presentation.xml")) return stranger("PowerPoint (.pptx)");
  if (names.has("xl/workbook.xml")) return null;
  const type = await textOf(bytes, all, "mimetype");
  if (type === null || !names.has("content.xml")) return stranger("tệp nén");
  if (type.trim() !== "application/vnd.oasis.opendocument.spreadsheet") {
    return stranger("OpenDocument không phải bảng tính");
  }
  const manifest = await textOf(bytes, all, "META-INF/manifest.xml");
  return manifest?.includes("encryption-data") ? { code: "co-mat-khau" } : null;
}

async function textOf(
  bytes: Uint8Array,
  all: readonly Part[],
  name: string,
): Promise<string | null> {
  const part = all.find((each) => each.name === name);
  if (!part || part.size > 1_000_000) return null;
  const body = await unpacked(bytes, part);
  return body && new TextDecoder().decode(body);
}

function stranger(what: string): Refusal {
  return { code: "khong-phai-bang-tinh", more: { what } };
}

/** A file or its content above a limit, in bytes. */
export function tooLarge(
  size: number,
  limit: number,
  which: "file" | "unpacked" = "file",
): Refusal {
  const inMegabytes = (n: number) => String(Math.ceil(n / 1_000_000));
  return {
    code: "bang-tinh-qua-lon",
    more: { size: inMegabytes(size), limit: inMegabytes(limit), which },
  };
}

/**
 * A file whose reading was stopped from outside: it took longer than the limit, in milliseconds, or
 * more memory than any sound file does.
 */
export function endless(limit: number | "memory"): Refusal {
  if (limit === "memory") return { code: "bang-tinh-hong", more: { which: "memory" } };
  return {
    code: "bang-tinh-hong",
    more: { which: "time", limit: String(Math.ceil(limit / 1_000)) },
  };
}
