import type { Dictionary } from "../say.ts";

/** The guides: what the check tells of, and the data dictionary. */
export const guideWords = {
  guides: { vi: "Hướng dẫn", en: "Guides" },
  guidesLede: {
    vi: "Cách nộp, kiểm tra và sửa số liệu, từng việc một trang.",
    en: "How figures are handed in, checked and corrected, a page for each task.",
  },
  problems: { vi: "Các lỗi và cách sửa", en: "Problems and their mends" },
  problemsLede: {
    vi: "Những gì lệnh kiểm tra có thể báo, mỗi mã một trang: nghĩa là gì, ví dụ sai và đúng, sửa thế nào.",
    en: "What the check may tell of, a page for each code: what it means, an example wrong and right, how to mend it.",
  },
  findCode: {
    vi: "Đang có mã trong tay thì tìm ngay trên trang này (Ctrl+F). Mã không ghi thêm gì là lỗi, phải sửa; mã “{reason}” được nhận khi đã ghi lý do; “{note}” chỉ để biết.",
    en: "With a code at hand, find it on this page (Ctrl+F). A code with nothing beside it is an error, to be mended; “{reason}” is accepted once a reason is written down; “{note}” only tells.",
  },
  error: { vi: "lỗi", en: "error" },
  reason: { vi: "cần lý do", en: "needs a reason" },
  note: { vi: "lưu ý", en: "note" },
  errorNext: {
    vi: "Sửa theo câu “Cách sửa” trong thông báo, rồi chạy lại `npm run check`.",
    en: "Mend it as the message says, then run `npm run check` again.",
  },
  reasonNext: {
    vi: "Đối chiếu với văn bản gốc. Sai thì sửa. Đúng thì thêm vào `corrections.csv` dòng mà thông báo đã viết sẵn, kèm loại, lý do và ngày, rồi chạy lại `npm run check`.",
    en: "Compare it with the document. If it is wrong, mend it. If it is true, add the row that the message gives to `corrections.csv`, with its kind, the reason and the day, then run `npm run check` again.",
  },
  noteNext: {
    vi: "Không phải sửa gì: có lưu ý thì số liệu vẫn được nhận.",
    en: "Nothing has to be mended: data with notes is accepted.",
  },
  fixHelps: {
    vi: "Lệnh `npm run fix` làm giúp: {what}.",
    en: "The command `npm run fix` does it: {what}.",
  },
  next: { vi: "Làm gì tiếp", en: "What to do" },
  example: { vi: "Ví dụ", en: "Example" },
  markNote: {
    vi: "Chỗ khác nhau được tô và gạch dưới; khoảng trắng ở đó hiện là ·, chỗ xuống dòng hiện là ¶.",
    en: "What differs is shaded and underlined; a space there is shown as ·, a line's end as ¶.",
  },
  exampleNote: {
    vi: "Số trong ví dụ chỉ để minh họa, không phải số liệu thật.",
    en: "Numbers in examples are made up to illustrate; they are no data.",
  },
  wrong: { vi: "Sai", en: "Wrong" },
  right: { vi: "Đúng", en: "Right" },
  asked: { vi: "Bị hỏi", en: "Asked about" },
  notAsked: { vi: "Không bị hỏi", en: "Not asked about" },
  noted: { vi: "Có lưu ý", en: "With a note" },
  notNoted: { vi: "Không có lưu ý", en: "Without" },
  inFile: { vi: "Trong tệp", en: "In the file" },
  asPath: { vi: "Tên và chỗ đặt tệp:", en: "The file's name and place:" },
  noFile: { vi: "(không có tệp này)", en: "(no such file)" },
  link: { vi: "(liên kết đến một tệp ở chỗ khác)", en: "(a link to a file elsewhere)" },
  empty: { vi: "(trống)", en: "(empty)" },
  readMessage: { vi: "Đọc một thông báo", en: "Read a message" },
  columnsOf: { vi: "Các cột của {file}", en: "The columns of {file}" },
  sameGroup: { vi: "Các mã cùng nhóm: {group}", en: "Codes of the same kind: {group}" },
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

/** What problems are about, and a sentence on each group. */
export const groupWords = {
  file: { vi: "Tệp", en: "Files" },
  table: { vi: "Cấu trúc bảng", en: "The shape of a table" },
  cell: { vi: "Từng ô", en: "Cells" },
  reference: { vi: "Danh mục và tham chiếu", en: "Lists and references" },
  consistency: { vi: "Các số phải khớp nhau", en: "Figures that must agree" },
  reason: { vi: "Cần lý do", en: "Figures that need a reason" },
  release: { vi: "Công bố và đường dẫn", en: "Releases and addresses" },
  prose: { vi: "Lời văn", en: "Texts" },
} as const satisfies Dictionary;

/** What a group's problems have in common. */
export const groupLedes = {
  file: {
    vi: "Tệp có đọc được không: bảng mã, ký tự, tên và chỗ đặt tệp.",
    en: "Whether a file can be read: its encoding, its letters, its name and place.",
  },
  table: {
    vi: "Dòng tiêu đề, số cột, thứ tự dòng, dấu ngăn và dấu nháy.",
    en: "The header, the number of columns, the order of rows, separators and quotation marks.",
  },
  cell: {
    vi: "Cách viết trong từng ô: số, ngày, kỳ, mã, chữ.",
    en: "How a cell is written: numbers, days, periods, ids, words.",
  },
  reference: {
    vi: "Mã phải có trong danh mục, đúng cấp, còn hiệu lực vào lúc ấy, và không đứng hai lần.",
    en: "An id is in its list, of the right level, in force at the time, and stands once.",
  },
  consistency: {
    vi: "Phần với tổng, địa phương với tỉnh, kỳ này với lũy kế, và mức lớn nhất có thể có.",
    en: "Parts and their whole, areas and the province, a period and what is done to date, and the most there can be.",
  },
  reason: {
    vi: "Số lạ nhưng vẫn có thể đúng: được nhận khi `corrections.csv` đã ghi lý do.",
    en: "Unusual but possibly true: accepted once `corrections.csv` has the reason.",
  },
  release: {
    vi: "Số đã công bố, dòng đính chính, và những địa chỉ đã có người dẫn tới.",
    en: "What was released, its corrections, and addresses that others link to.",
  },
  prose: {
    vi: "Bài viết trong thư mục `content`: cú pháp, thẻ lấy số liệu, bản dịch.",
    en: "Texts in the folder `content`: syntax, tags that take figures, translation.",
  },
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
  whole: { vi: "số nguyên", en: "whole number" },
  one: { vi: "lựa chọn", en: "choice" },
  some: { vi: "lựa chọn", en: "choices" },
  limits: { vi: "mức theo cấp", en: "limits by level" },
  address: { vi: "địa chỉ", en: "address" },
} as const satisfies Dictionary;
