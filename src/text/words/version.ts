import type { Dictionary } from "../say.ts";

/** What pages say of their versions. */
export const versionWords = {
  version: { vi: "Phiên bản {n}", en: "Version {n}" },
  versions: { vi: "Các phiên bản", en: "Versions" },
  versionsLede: {
    vi: "Trang có phiên bản mới khi một con số đã công bố trên trang được sửa, khi kỳ đã công bố có thêm con số, hoặc khi số liệu, kế hoạch mà trang dựa vào thay đổi. Phiên bản cũ giữ nguyên như khi còn hiệu lực.",
    en: "The page gets a new version when one of its released figures is changed, when a released period gets one more, or when a figure or a plan that it rests on is changed. Older versions stay as they were.",
  },
  onlyVersion: {
    vi: "Từ {since} đến nay, chưa có con số nào bị sửa hay được thêm.",
    en: "None of its figures has been changed or added since {since}.",
  },
  from: { vi: "từ {since} đến {until}", en: "from {since} to {until}" },
  standing: { vi: "từ {since}, đang hiệu lực", en: "since {since}, current" },
  firstStood: {
    vi: "Các con số đúng như khi công bố ngày {since}.",
    en: "The figures are as released on {since}.",
  },
  recordedStood: {
    vi: "Các con số đúng như khi được ghi vào kho ngày {recorded}; kỳ này công bố ngày {since}.",
    en: "The figures are as recorded on {recorded}, after the release on {since}.",
  },
  compared: {
    vi: "So sánh với kỳ khác thì tính theo số liệu trước ngày {until}.",
    en: "Comparisons with other periods are those of before {until}.",
  },
  laterStood: {
    vi: "Các con số đúng như sau khi sửa ngày {since}.",
    en: "The figures are as changed on {since}.",
  },
  courseStood: {
    vi: "Các con số đúng như trên biểu đồ trước ngày {until}.",
    en: "The figures are those that the chart showed before {until}.",
  },
  collecting: {
    vi: "Số liệu {periods} khi đó còn đang thu, chưa công bố.",
    en: "Those of {periods} weren't released yet.",
  },
  outOfDate: {
    vi: "Từ ngày {until}, bản này không còn hiệu lực: {changes}.",
    en: "Since {until} it is out of date: {changes}.",
  },
  changed: {
    vi: "{n} con số đã công bố trên trang được sửa",
    en: "{n} of its released figures were changed",
    en_one: "one of its released figures was changed",
  },
  added: {
    vi: "trang có thêm {n} con số",
    en: "{n} figures were added",
    en_one: "a figure was added",
  },
  planned: {
    vi: "{n} mức kế hoạch năm thay đổi",
    en: "{n} of the year's plans were changed",
    en_one: "a plan of the year was changed",
  },
  planChanged: {
    vi: "Chỉ tiêu “{indicator}”: kế hoạch năm {year} đổi ngày {day}, {before} thành {after}.",
    en: "“{indicator}”: the plan of {year} was changed on {day}, from {before} to {after}.",
  },
  byOthers: {
    vi: "{n} con số ở trang khác được sửa hoặc thêm, nên số suy ra từ đó trên trang này cũng đổi",
    en: "{n} figures on other pages were changed or added, so what follows from them here is another",
    en_one:
      "a figure on another page was changed or added, so what follows from it here is another",
  },
  rowsElsewhere: {
    vi: "Bản này có {n} dòng số liệu; ở đây không có dòng của riêng từng địa phương. Lấy đủ bằng lệnh npm run history -- --as-of {commit}.",
    en: "This version has {n} rows of figures; those of single areas aren't here. Get them all: npm run history -- --as-of {commit}.",
  },
  cited: {
    vi: "phiên bản {n}, ngày\u00a0{date}, mã kiểm {checksum}, {address}",
    en: "version {n}, {date}, checksum {checksum}, {address}",
  },
  citedUnchecked: {
    vi: "phiên bản {n}, ngày\u00a0{date}, {address}",
    en: "version {n}, {date}, {address}",
  },
  recount: {
    vi: "Tính lại mã kiểm, trong bản sao của kho git:",
    en: "To work the checksum out again, in a clone of the git repository:",
  },
  toCurrent: { vi: "Xem bản hiện hành", en: "See the current version" },
  toCorrections: { vi: "Xem số nào đã sửa, vì sao", en: "See what was changed, and why" },
  toUpdates: { vi: "Xem các lần cập nhật năm ấy", en: "See that year's updates" },
  unread: {
    vi: "Trong tệp số liệu của bản này có chỗ nay không đọc được: ở đó là con số đọc được trước đấy, hoặc bỏ trống.",
    en: "Some of this version's data can't be read today: what was read before stands in its place, or nothing.",
  },
  moved: {
    vi: "Trang này đã chuyển chỗ. Trình duyệt sẽ tự chuyển đến nơi mới.",
    en: "This page has moved; your browser will take you there.",
  },
  forward: {
    vi: "Đây là phiên bản đang hiệu lực. Trình duyệt sẽ tự chuyển đến trang ấy.",
    en: "This is the current version; your browser will take you to it.",
  },
} as const satisfies Dictionary;
