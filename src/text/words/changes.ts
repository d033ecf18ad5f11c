import type { Dictionary } from "../say.ts";

/** What a branch changes, for who reviews it. */
export const changesWords = {
  nothing: { vi: "Không con số nào thay đổi", en: "No figure changes" },
  added: { vi: "{n} số mới", en: "{n} new figures", en_one: "1 new figure" },
  changed: { vi: "{n} số đổi", en: "{n} figures changed", en_one: "1 figure changed" },
  removed: { vi: "{n} số bị bỏ", en: "{n} figures removed", en_one: "1 figure removed" },
  where: {
    vi: "Trong {n} kỳ ({periods}), của {reporters} đơn vị báo cáo.",
    en: "In {n} periods ({periods}), of {reporters} reporters.",
  },
  wherePlans: {
    vi: "Trong {n} kỳ ({periods}).",
    en: "In {n} periods ({periods}).",
  },
  checked: { vi: "Kiểm tra", en: "Check" },
  fine: { vi: "không có lỗi, không thiếu lý do", en: "no error, no reason missing" },
  wrong: {
    vi: "{errors} lỗi phải sửa, {reasons} chỗ cần lý do mà chưa có",
    en: "{errors} errors, {reasons} reasons missing",
  },
  outside: {
    vi: "Nhánh này đổi cả {n} tệp ngoài {data} và {content}. Đợt nộp số liệu chỉ được đổi hai thư mục ấy: hãy xem kỹ từng tệp dưới đây, hoặc tách ra một nhánh khác.",
    en: "This branch changes {n} files outside {data} and {content}. A submission of data changes these two folders alone: look closely at each file below, or have them split off.",
  },
  contentFiles: { vi: "Lời trong {content}: {n} tệp", en: "Texts in {content}: {n} files" },
  released: { vi: "Công bố {period} (ngày {date})", en: "Releases {period} ({date})" },
  withdrawn: {
    vi: "Rút lại việc công bố {period}",
    en: "Takes back the release of {period}",
  },
  unread: {
    vi: "Chưa đọc trọn được {files}: số vắng mặt ở đó chưa thể kể là bị bỏ.",
    en: "Not read whole: {files}. What is absent there can't be told to be removed.",
  },
  cut: {
    vi: "Bản này được rút cho vừa {limit} ký tự: mỗi bảng chỉ giữ {n} dòng đầu. Bản đầy đủ nằm ở phần tóm tắt của lần chạy, hoặc dùng lệnh npm run changes với --limit lớn hơn.",
    en: "Cut to fit {limit} characters: each table keeps its first {n} rows. All of it is in the run's summary, or from npm run changes with a larger --limit.",
  },
  cutOff: {
    vi: "Còn nữa nhưng vượt quá {limit} ký tự nên bị cắt tại đây: {n} ký tự bị bỏ. Bản đầy đủ nằm ở phần tóm tắt của lần chạy, hoặc dùng lệnh npm run changes với --limit lớn hơn.",
    en: "There is more, beyond {limit} characters: {n} characters were cut off here. All of it is in the run's summary, or from npm run changes with a larger --limit.",
  },
  moreRows: { vi: "còn {n} dòng nữa", en: "{n} more rows" },
  errors: { vi: "Lỗi phải sửa ({n})", en: "Errors ({n})" },
  unanswered: { vi: "Cần lý do mà chưa có ({n})", en: "Reasons missing ({n})" },
  reasons: { vi: "Lý do đã ghi ({n})", en: "Reasons given ({n})" },
  findings: { vi: "Câu kết luận trên trang", en: "Findings on the site" },
  sameFindings: {
    vi: "Không câu nào thay đổi.",
    en: "No sentence changes.",
  },
  noFindings: {
    vi: "Số liệu còn lỗi nên chưa so được các câu kết luận.",
    en: "The data has errors, so the findings can't be compared yet.",
  },
  noFindingsBefore: {
    vi: "Bản gốc không qua được kiểm tra hiện nay nên không có câu để so.",
    en: "The base doesn't pass today's check, so there is no sentence to compare with.",
  },
  figures: { vi: "Từng con số", en: "Figure by figure" },
  wasReleased: { vi: "đã công bố", en: "released" },
  isOpen: { vi: "đang thu", en: "still being collected" },
  plans: { vi: "Kế hoạch", en: "Plans" },
  otherCells: { vi: "{n} ghi chú, nguồn, ngày chốt đổi", en: "{n} notes, sources or days changed" },
  missing: { vi: "Còn đơn vị chưa nộp", en: "Who is still missing" },
  tables: { vi: "Các tệp khác của bộ số liệu", en: "Other files of the data set" },
  rowsIn: {
    vi: "{file}: {added} dòng thêm, {changed} dòng đổi, {removed} dòng bỏ",
    en: "{file}: {added} rows added, {changed} changed, {removed} removed",
  },
  area: { vi: "Địa phương", en: "Area" },
  indicator: { vi: "Chỉ tiêu", en: "Indicator" },
  inPeriod: { vi: "Trong kỳ", en: "In the period" },
  toDate: { vi: "Lũy kế", en: "To date" },
  planned: { vi: "Kế hoạch", en: "Plan" },
  previous: { vi: "Kỳ trước", en: "Period before" },
  old: { vi: "Cũ", en: "Old" },
  new: { vi: "Mới", en: "New" },
  difference: { vi: "Chênh lệch", en: "Difference" },
  percent: { vi: "%", en: "%" },
  period: { vi: "Kỳ", en: "Period" },
  column: { vi: "Cột", en: "Column" },
  kind: { vi: "Loại", en: "Kind" },
  reason: { vi: "Lý do", en: "Reason" },
  date: { vi: "Ngày", en: "Date" },
  row: { vi: "Dòng", en: "Row" },
  change: { vi: "Thay đổi", en: "Change" },
  before: { vi: "Trước", en: "Before" },
  after: { vi: "Sau", en: "After" },
  rowAdded: { vi: "thêm", en: "added" },
  rowRemoved: { vi: "bỏ", en: "removed" },
  none: { vi: "(không có)", en: "(none)" },
  ofToDate: { vi: "{indicator} (lũy kế)", en: "{indicator} (to date)" },
  at: { vi: "{file}, dòng {line}, cột {column}", en: "{file}, line {line}, column {column}" },
  gone: { vi: "bị bỏ", en: "removed" },
} as const satisfies Dictionary;

/** The kinds of a correction. */
export const correctionWords = {
  correction: { vi: "sửa sai", en: "correction" },
  method: { vi: "đổi phương pháp", en: "new method" },
  boundary: { vi: "đổi địa giới", en: "boundary change" },
  confirmed: { vi: "xác nhận là đúng", en: "confirmed" },
} as const satisfies Dictionary;
