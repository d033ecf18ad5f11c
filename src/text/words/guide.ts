import type { Dictionary } from "../say.ts";

/** The guides: what the check tells of, and the data dictionary. */
export const guideWords = {
  guides: { vi: "Hướng dẫn", en: "Guides" },
  guidesLede: {
    vi: "Cách nộp, kiểm tra và sửa số liệu, từng việc một trang.",
    en: "How figures are handed in, checked and corrected, a page for each task.",
  },
  submit: { vi: "Gửi số liệu", en: "Send in figures" },
  submitLede: {
    vi: "Tải mẫu Excel của tháng, kiểm tra tệp đã điền ngay trong trình duyệt, xem trước rồi nộp.",
    en: "Get the month's Excel form, check the filled file in your browser, see what will appear, and hand it in.",
  },
  problems: { vi: "Các lỗi và cách sửa", en: "Problems and their mends" },
  problemsLede: {
    vi: "Những gì lệnh kiểm tra và lệnh nhập có thể báo, mỗi mã một trang: nghĩa là gì, ví dụ sai và đúng, sửa thế nào.",
    en: "What the check and the import may tell of, a page for each code: what it means, an example wrong and right, how to mend it.",
  },
  findCode: {
    vi: "Đang có mã trong tay thì tìm ngay trên trang này (Ctrl+F). Mã không ghi thêm gì là lỗi, phải sửa; mã “{reason}” được nhận khi đã ghi lý do; “{note}” chỉ để biết.",
    en: "With a code at hand, find it on this page (Ctrl+F). A code with nothing beside it is an error, to be mended; “{reason}” is accepted once a reason is written down; “{note}” only tells.",
  },
  error: { vi: "lỗi", en: "error" },
  reason: { vi: "cần lý do", en: "needs a reason" },
  note: { vi: "lưu ý", en: "note" },
  intakeNext: {
    vi: "Sửa trong bảng tính theo câu “Cách sửa” của thông báo rồi nhập lại; chỗ được hỏi thì chọn một trong các câu trả lời. Chưa sửa hết thì chưa có gì được ghi.",
    en: "Mend the spreadsheet as the message says and import it again; where you are asked, choose one of the answers. Until all is settled nothing is written.",
  },
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
    vi: "Các tệp của bộ số liệu, nghĩa của từng cột, mỗi ô nhận gì và một ví dụ.",
    en: "The files of the data set, what each column means, what a cell takes, and an example.",
  },
  form: { vi: "Cách viết chung", en: "Form" },
  formFile: {
    vi: "Tệp là CSV: bảng mã UTF-8 không có dấu BOM, chữ dựng sẵn (NFC), mỗi dòng kết thúc bằng LF, lớn nhất {size} MB.",
    en: "Files are CSV: UTF-8 without a byte order mark, composed letters (NFC), each line ended by LF, {size} MB at most.",
  },
  formColumns: {
    vi: "Dòng đầu là tên cột, đủ và đúng thứ tự như ở đây. Các cột ngăn bằng dấu phẩy; ô có dấu phẩy hoặc nháy kép thì bao bằng dấu nháy kép, và nháy kép bên trong viết đôi.",
    en: "The first row names the columns, all of them and in this order. Columns are parted by commas; a cell with a comma or a quotation mark is quoted, the mark inside doubled.",
  },
  formCells: {
    vi: "Ô trống là chưa biết, không phải là 0. Một ô dài nhất {longest} ký tự.",
    en: "An empty cell is what isn't known, never 0. A cell has {longest} characters at most.",
  },
  formRows: {
    vi: "Khóa là các cột để phân biệt dòng này với dòng khác: mỗi khóa chỉ có một dòng, các dòng xếp theo khóa; `npm run fix` xếp giúp.",
    en: "The key is the columns that tell rows apart: each key has one row, rows are in the order of their keys; `npm run fix` sorts them.",
  },
  kinds: { vi: "Các kiểu ô", en: "Kinds of cell" },
  files: { vi: "Các tệp", en: "Files" },
  sample: { vi: "Ví dụ:", en: "Example:" },
  key: { vi: "Khóa: {names}.", en: "Key: {names}." },
  fileRequired: { vi: "Tệp này bắt buộc phải có.", en: "Every data set has it." },
  fileOptional: { vi: "Tệp này không bắt buộc.", en: "A data set may be without it." },
  range: { vi: "từ {least} đến {most}", en: "from {least} to {most}" },
  onForm: { vi: "Trên biểu mẫu:", en: "On the form:" },
  required: { vi: "bắt buộc", en: "required" },
  optional: { vi: "có thể trống", en: "may be empty" },
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
  intake: { vi: "Bảng tính gửi đến", en: "Spreadsheets sent in" },
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
    vi: "Số đã công bố, dòng đính chính, ngày nhận và ai chưa nộp, và những địa chỉ đã có người dẫn tới.",
    en: "What was released, its corrections, what was received and who is missing, and addresses that others link to.",
  },
  prose: {
    vi: "Bài viết trong thư mục `content`: cú pháp, thẻ lấy số liệu, bản dịch.",
    en: "Texts in the folder `content`: syntax, tags that take figures, translation.",
  },
  intake: {
    vi: "Bảng tính nhập vào bộ số liệu: tệp có mở được không, mỗi số là của cái gì, điều gì phải hỏi người gửi.",
    en: "Spreadsheets taken into the record: whether they open, what each number is, what their sender is asked.",
  },
} as const satisfies Dictionary;

/** What a cell of each kind is called. */
export const kindWords = {
  id: { vi: "mã", en: "id" },
  area: { vi: "mã địa phương", en: "area id" },
  words: { vi: "chữ", en: "words" },
  date: { vi: "ngày", en: "day" },
  "day-or-month": { vi: "ngày hoặc tháng", en: "day or month" },
  period: { vi: "kỳ", en: "period" },
  quantity: { vi: "số", en: "number" },
  whole: { vi: "số nguyên", en: "whole number" },
  one: { vi: "một trong", en: "one of" },
  some: { vi: "một hay nhiều trong", en: "one or more of" },
  limits: { vi: "mức theo cấp", en: "limits by level" },
  address: { vi: "địa chỉ trang", en: "address" },
} as const satisfies Dictionary;

/** What a cell of each kind takes; its places are filled with what the schemas hold cells to. */
export const kindRanges = {
  id: {
    vi: "Chữ thường không dấu a–z và chữ số; các phần nối bằng một dấu gạch nối.",
    en: "Plain lower-case letters a–z and digits; parts joined by single hyphens.",
  },
  area: {
    vi: "Một mã trong `areas.csv`. Một số nêu chung cho nhiều nơi thì nối các mã bằng +, theo thứ tự chữ cái.",
    en: "An id of `areas.csv`. Where one figure is given for several areas, their ids are joined by + in alphabetical order.",
  },
  words: {
    vi: "Chữ có dấu, viết liền một dòng, không thừa khoảng trắng.",
    en: "Words on one line, without needless spaces.",
  },
  date: {
    vi: "Ngày có thật, viết năm-tháng-ngày, từ năm {first} đến năm {last}.",
    en: "A day that exists, year-month-day, from {first} to {last}.",
  },
  "day-or-month": {
    vi: "Như ngày; khi văn bản không nêu ngày thì viết năm-tháng: `2022-04`.",
    en: "As a day; where the document gives none, year-month: `2022-04`.",
  },
  period: {
    vi: "Tháng `2020-04`, quý `2020-Q1`, nửa năm `2019-S1`, năm `2021`; từ năm {first} đến năm {last}.",
    en: "A month `2020-04`, quarter `2020-Q1`, half-year `2019-S1` or year `2021`; from {first} to {last}.",
  },
  quantity: {
    vi: "Nhiều nhất {digits} chữ số phần nguyên và {decimals} chữ số thập phân. Dấu chấm trước phần thập phân; không tách hàng nghìn, không kèm đơn vị tính, không có số 0 thừa ở đầu.",
    en: "{digits} digits before the point and {decimals} after it at most. A decimal point; no grouping, no unit, no needless zeros in front.",
  },
  whole: {
    vi: "Viết bằng chữ số, không có số 0 thừa ở đầu; khoảng cho phép ghi ở từng cột.",
    en: "In digits, no needless zeros in front; each column says its range.",
  },
  one: { vi: "Đúng một trong các từ nêu ở cột ấy.", en: "Exactly one of the column's words." },
  some: {
    vi: "Một hay nhiều từ nêu ở cột ấy, cách nhau một khoảng trắng.",
    en: "One or more of the column's words, a space between them.",
  },
  limits: {
    vi: "Từng cấp và mức của cấp ấy, số lớn hơn 0; các cấp theo thứ tự {levels}.",
    en: "Levels and their limits, above 0; levels in the order {levels}.",
  },
  address: {
    vi: "Phần sau tên miền, từ dấu / đầu đến dấu / cuối: chữ không dấu, chữ số, dấu gạch nối.",
    en: "What follows the host's name, from its first / to its last: plain letters, digits, hyphens.",
  },
} as const satisfies Dictionary;
