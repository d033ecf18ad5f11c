import type { Dictionary } from "../say.ts";

/** What pages say of their versions. */
export const versionWords = {
  version: { vi: "Phiên bản {n}", en: "Version {n}" },
  versions: { vi: "Các phiên bản", en: "Versions" },
  versionsLede: {
    vi: "Trang có phiên bản mới khi một con số đã công bố trên trang được sửa. Phiên bản cũ giữ nguyên như khi còn hiệu lực.",
    en: "The page gets a new version when one of its released figures is changed. Older ones stay as they were.",
  },
  onlyVersion: {
    vi: "Từ khi công bố ngày {since} đến nay chưa có con số nào bị sửa.",
    en: "None of its figures has been changed since the release on {since}.",
  },
  from: { vi: "từ {since} đến {until}", en: "from {since} to {until}" },
  standing: { vi: "từ {since}, đang hiệu lực", en: "since {since}, current" },
  firstStood: {
    vi: "Đúng như khi công bố ngày {since}.",
    en: "As released on {since}.",
  },
  laterStood: {
    vi: "Đúng như khi cập nhật ngày {since}.",
    en: "As updated on {since}.",
  },
  outOfDate: {
    vi: "Từ ngày {until}, bản này không còn hiệu lực: {n} con số đã công bố trên trang được sửa.",
    en: "Since {until} it is out of date: {n} of its released figures were changed.",
    en_one: "Since {until} it is out of date: one of its released figures was changed.",
  },
  outOfDateByOthers: {
    vi: "Từ ngày {until}, bản này không còn hiệu lực: {n} con số ở trang khác được sửa, nên số suy ra từ đó trên trang này cũng đổi.",
    en: "Since {until} it is out of date: {n} figures on other pages were changed, and what follows from them here.",
    en_one:
      "Since {until} it is out of date: a figure on another page was changed, and what follows from it here.",
  },
  rowsElsewhere: {
    vi: "Bản này có {n} dòng số liệu; ở đây không có dòng của riêng từng địa phương. Lấy đủ bằng lệnh npm run history -- --as-of {commit}.",
    en: "This version has {n} rows of figures; those of single areas aren't here. Get them all: npm run history -- --as-of {commit}.",
  },
  cited: {
    vi: "phiên bản {n}, ngày\u00a0{date}, mã kiểm {checksum}, {address}",
    en: "version {n}, {date}, checksum {checksum}, {address}",
  },
  toCurrent: { vi: "Xem bản hiện hành", en: "See the current version" },
  toCorrections: { vi: "Xem số nào đã sửa, vì sao", en: "See what was changed, and why" },
  unread: {
    vi: "Có số liệu của bản này nay không đọc được nên không có trên trang.",
    en: "Some of this version's data can't be read today and isn't on the page.",
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
