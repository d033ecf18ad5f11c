import type { Dictionary } from "../say.ts";

/** The guides: what the check tells of, and the data dictionary. */
export const guideWords = {
  problems: { vi: "Các lỗi và cách sửa", en: "Problems and their mends" },
  problemsLede: {
    vi: "Những gì lệnh kiểm tra có thể báo, mỗi lỗi một trang: nghĩa là gì, ví dụ sai và đúng, sửa thế nào.",
    en: "What the check may tell of, a page for each: what it means, an example wrong and right, how to mend it.",
  },
  howToRead: {
    vi: "Mỗi thông báo có tệp, dòng, cột, giá trị đang có, điều phải có và cách sửa. Dòng và cột đếm từ 1 trong chính tệp đó. Lỗi thì phải sửa; “cần lý do” thì được nhận khi có lý do ghi trong corrections.csv; lưu ý chỉ để biết.",
    en: "Each message has the file, line and column, the value, what is expected and the mend. Lines and columns count from 1 in the file itself. An error must be mended; “needs a reason” is accepted with a row in corrections.csv; a note only tells. The check's own messages are in Vietnamese.",
  },
  error: { vi: "Lỗi phải sửa", en: "Errors" },
  reason: { vi: "Cần lý do", en: "Need a reason" },
  note: { vi: "Lưu ý", en: "Notes" },
  example: { vi: "Ví dụ", en: "Example" },
  exampleNote: {
    vi: "Số trong ví dụ chỉ để minh họa, không phải số liệu thật.",
    en: "Numbers in examples are made up to illustrate; they are no data.",
  },
  wrong: { vi: "Sai", en: "Wrong" },
  right: { vi: "Đúng", en: "Right" },
  inFile: { vi: "Trong tệp {file}.", en: "In the file {file}." },
  noFile: { vi: "(không có tệp này)", en: "(no such file)" },
  code: { vi: "Mã lỗi", en: "Code" },
  dictionary: { vi: "Từ điển số liệu", en: "Data dictionary" },
  dictionaryLede: {
    vi: "Các tệp của bộ số liệu và nghĩa của từng cột. Tệp là CSV: bảng mã UTF-8, ngăn bằng dấu phẩy, số thập phân viết bằng dấu chấm, ô trống là chưa biết.",
    en: "The files of the data set and what each column means. They are CSV: UTF-8, commas, decimal points, and an empty cell is what isn't known.",
  },
  column: { vi: "Cột", en: "Column" },
  meaning: { vi: "Nghĩa", en: "Meaning" },
  holds: { vi: "Kiểu", en: "Kind" },
  sample: { vi: "Ví dụ", en: "Example" },
  key: { vi: "Khóa: {names}", en: "Key: {names}" },
  optional: { vi: "có thể trống", en: "may be empty" },
  oneOf: { vi: "một trong: {options}", en: "one of: {options}" },
  someOf: { vi: "một hay nhiều trong: {options}", en: "one or more of: {options}" },
} as const satisfies Dictionary;

/** What a cell of each kind holds. */
export const kindWords = {
  id: { vi: "mã", en: "identifier" },
  area: { vi: "mã địa phương, nhiều nơi nối bằng +", en: "area id, several joined by +" },
  words: { vi: "chữ", en: "words" },
  date: { vi: "ngày", en: "day" },
  "day-or-month": { vi: "ngày hoặc tháng", en: "day or month" },
  period: { vi: "kỳ", en: "period" },
  quantity: { vi: "số", en: "number" },
  count: { vi: "số nguyên 0–999", en: "whole number 0–999" },
  power: { vi: "số nguyên", en: "whole number" },
  one: { vi: "lựa chọn", en: "choice" },
  some: { vi: "lựa chọn", en: "choices" },
  limits: { vi: "mức theo cấp", en: "limits by level" },
  address: { vi: "địa chỉ", en: "address" },
} as const satisfies Dictionary;
