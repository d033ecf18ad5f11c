import type { Dictionary } from "../say.ts";

/** What the importer says besides its rules' messages. */
export const intakeWords = {
  noFile: { vi: "Cần ít nhất một tệp để nhập.", en: "There must be a file to import." },
  notAPeriod: {
    vi: "{name} không phải là một kỳ. Viết như 2020-04, 2020-Q1, 2019-S1 hoặc 2021.",
    en: "{name} is no period. Write it like 2020-04, 2020-Q1, 2019-S1 or 2021.",
  },
  notAFile: { vi: "{name} không phải là một tệp.", en: "{name} is no file." },
  notAnAnswer: {
    vi: "{name} không phải là câu trả lời. Viết như C7=5666 hoặc 'Biểu 1!C7:C19=0'.",
    en: "{name} is no answer. Write it like C7=5666 or 'Biểu 1!C7:C19=0'.",
  },
  question: { vi: "cần trả lời", en: "question" },
  choices: { vi: "Trả lời:", en: "Answer:" },
  more: { vi: "và {n} ô nữa", en: "and {n} more cells" },
  refused: {
    vi: "Chưa ghi gì vào bộ số liệu: {problems} lỗi, {questions} câu hỏi.",
    en: "Nothing was written: {problems} errors, {questions} questions.",
  },
  written: {
    vi: "Đã ghi {path}: {added} dòng mới, {replaced} dòng thay, {same} dòng như cũ, {kept} dòng khác giữ nguyên.",
    en: "Wrote {path}: {added} new rows, {replaced} replaced, {same} as before, {kept} others kept.",
  },
  refusedErrors: {
    vi: "Bước tiếp theo: sửa các lỗi trên, lưu tệp rồi chạy lại lệnh này.",
    en: "Next: mend the errors above, save the file, and run this command again.",
  },
  refusedBeyond: {
    vi: "Chưa ghi gì vào bộ số liệu: tệp gửi không có lỗi, nhưng ghi vào thì cả bộ số liệu có {n} lỗi như trên.\nBước tiếp theo: sửa các lỗi ấy trong bộ số liệu, hoặc sửa tệp, rồi chạy lại lệnh này.",
    en: "Nothing was written: there is no error in what was sent, but with it the whole data set would have {n}, as above.\nNext: mend these in the data set, or mend the file, and run this command again.",
    en_one:
      "Nothing was written: there is no error in what was sent, but with it the whole data set would have one, as above.\nNext: mend it in the data set, or mend the file, and run this command again.",
  },
  refusedQuestions: {
    vi: "Bước tiếp theo: chạy lại lệnh này, mỗi câu hỏi thêm một câu trả lời trong số đã nêu; hoặc sửa tệp cho rõ rồi chạy lại.",
    en: "Next: run this command again with one of the answers to each question, or make the file clear and run it again.",
  },
  next: {
    vi: "Bước tiếp theo: xem những gì sẽ đổi trên trang bằng npm run changes -- HEAD, rồi gửi duyệt theo hướng dẫn {page}",
    en: "Next: see what will change on the site with npm run changes -- HEAD, then send it for review as {page} says",
  },
  replaced: { vi: "Thay dòng {row}", en: "Replaced {row}" },
  by: { vi: "bằng dòng {row}", en: "by {row}" },
  withdrawn: { vi: "Bỏ dòng {row}", en: "Withdrew {row}" },
  kept: {
    vi: "Giữ nguyên, bảng tính không nêu: {row}",
    en: "Left as it is, the sheet doesn't speak of it: {row}",
  },
  halfArrival: {
    vi: "--received và --entered-by đi cùng nhau: ngày nhận, và cơ quan nhập thay.",
    en: "--received and --entered-by go together: the day, and the agency that enters it.",
  },
  notADay: {
    vi: "{name} không phải là một ngày. Viết như 2020-05-18.",
    en: "{name} is no day. Write it like 2020-05-18.",
  },
  dayToCome: {
    vi: "--received ghi ngày {day}, sau hôm nay ({today}). Ghi đúng ngày nhận được; chưa ghi gì.",
    en: "--received names {day}, which is after today ({today}). Name the day it came; nothing is written.",
  },
  noAgency: {
    vi: "--entered-by: {name} không phải là cơ quan nào trong agencies.csv. {fix} Chưa ghi gì.",
    en: "--entered-by: agencies.csv has no {name}. Ids stand in its column id; nothing is written.",
  },
  receivedEarly: {
    vi: "--received ghi ngày {day}, nhưng các số cho {path} sớm nhất cũng tính đến ngày {until}. Ghi đúng ngày nhận được; nếu số liệu chốt sớm hơn thì sửa ngày chốt trong tệp. Chưa ghi gì.",
    en: "--received names {day}, but the first figures for {path} are counted to {until}. Name the day it came; where they were counted earlier, mend that day in the file. Nothing is written.",
  },
  receivedWritten: {
    vi: "Đã ghi ngày nhận vào submissions.csv: {row}",
    en: "Wrote the day of receipt to submissions.csv: {row}",
  },
  receivedLeft: {
    vi: "Không ghi ngày nhận: đơn vị đã nộp kỳ này từ trước, và ngày nộp đầu tiên mới được tính. Nếu đúng đây là lần đầu thì thêm vào submissions.csv dòng: {row}",
    en: "No day of receipt was written: the reporter had handed in this period before, and the first day counts. If this is the first all the same, add to submissions.csv the row: {row}",
  },
  receipt: { vi: "Biên nhận {file}", en: "Receipt for {file}" },
  of: { vi: "Kỳ {period}, đơn vị báo cáo {reporter}", en: "Period {period}, reporter {reporter}" },
  unread: {
    vi: "Tệp không được đọc vì quá lớn; không ô nào được ghi.",
    en: "The file wasn't read, being too large; no cell was written.",
  },
  hash: { vi: "SHA-256 của tệp: {sha256}", en: "The file's SHA-256: {sha256}" },
} as const satisfies Dictionary;

/** What a receipt counts, of the command and of the page. */
export const countWords = {
  cells: {
    vi: "{read} ô đã đọc = {written} ô được ghi + {refused} ô bị từ chối + {ignored} ô bỏ qua theo quy tắc",
    en: "{read} cells read = {written} written + {refused} refused + {ignored} ignored by rule",
  },
  unwritten: {
    vi: "{read} ô đã đọc = {written} ô hợp lệ, chưa ghi + {refused} ô bị từ chối + {ignored} ô bỏ qua theo quy tắc",
    en: "{read} cells read = {written} sound, not written yet + {refused} refused + {ignored} ignored by rule",
  },
  sum: {
    vi: "Tổng cột {column} ({head}): {n} số, trong bảng tính {before}, đã ghi {after}",
    en: "Sum of column {column} ({head}): {n} numbers, in the sheet {before}, written {after}",
  },
} as const satisfies Dictionary;

/** What a problem's mend says in the place of what only the record's keeper can do. */
export const adviceWords = {
  recorded: { vi: "số liệu đã ghi", en: "the figures on record" },
  askOffice: {
    vi: "Nếu số trong tệp đúng thì hỏi Văn phòng Điều phối.",
    en: "If the figure is right, ask the coordination office.",
  },
} as const satisfies Dictionary;

/** How a number is offered as an answer. */
export const numberWords = {
  withPoint: {
    vi: "{n}, tức {whole} phẩy {fraction}",
    en: "{n}, that is {whole} point {fraction}",
  },
} as const satisfies Dictionary;

/** Rules by which a cell is ignored, as a receipt names them. */
export const ignoredWords = {
  title: { vi: "dòng tên bảng", en: "titles" },
  head: { vi: "tiêu đề cột", en: "heads" },
  label: { vi: "chữ không kèm số", en: "words without numbers" },
  number: { vi: "số thứ tự", en: "row numbers" },
  plan: { vi: "kế hoạch", en: "plans" },
  share: { vi: "tỷ lệ tự tính", en: "computed shares" },
  before: { vi: "số của kỳ khác", en: "figures of other periods" },
  form: { vi: "chữ in sẵn của mẫu", en: "the form's own words" },
  blank: { vi: "trả lời là không có số liệu", en: "answered: nothing stated" },
  answered: { vi: "trả lời là bỏ qua", en: "answered: left out" },
} as const satisfies Dictionary;
