import { slug } from "../text/slug.ts";
import { nearest } from "../text/suggest.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** Words of reports for what has a word of its own here; asked about, never assumed. */
const synonyms: Readonly<Record<string, string>> = {
  tren: "hon",
  "lon-hon": "hon",
  khoang: "gan",
  "xap-xi": "gan",
  "uoc-tinh": "uoc",
  "uoc-dat": "uoc",
  "uoc-thuc-hien": "uoc",
  "du-kien": "uoc",
  "tam-tinh": "so-bo",
  huyen: "district",
  tinh: "province",
  xa: "commune",
  nhom: "group",
  co: "yes",
  khong: "no",
};

/** A cell holds a word that isn't one of the column's few. */
export const saiLuaChon: Rule = {
  code: "sai-lua-chon",
  group: "cell",
  severity: "error",
  message: ({ field, value, more }) =>
    `${quote(value)} ở cột ${field} không có trong danh sách; cột này chỉ nhận: ${more["allowed"]}${
      field === "levels" ? "; nhiều giá trị cách nhau một khoảng trắng" : ""
    }.`,
  fix: ({ value, more }) => {
    const allowed = (more["allowed"] ?? "").split(", ");
    const synonym = synonyms[slug((value ?? "").slice(0, 80))] ?? "";
    if (allowed.includes(synonym)) {
      return `Có phải là ${quote(synonym)}? Nếu đúng thì viết như vậy, lời trong văn bản thì ghi ở cột note.`;
    }
    const near = nearest(
      (value ?? "").slice(0, 80),
      allowed.map((id) => ({ id, names: [] })),
      1,
    )[0];
    return near
      ? `Có phải là ${quote(near)}? Nếu đúng thì viết như vậy.`
      : "Chọn một giá trị trong danh sách.";
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Giá trị không có trong danh sách", en: "A value isn't one of those allowed" },
  help: {
    vi: "Cột này chỉ nhận một số từ cho sẵn. Chọn một từ trong danh sách; lời của văn bản ghi ở cột note.",
    en: "This column takes one of a few words. Choose one; the document's own words go into note.",
  },
  example: {
    file: "releases.csv",
    right: "2020-03,2020-03-31,transcribed,",
    wrong: "2020-03,2020-03-31,transcript,",
  },
};
