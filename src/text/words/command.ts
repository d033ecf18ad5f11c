import type { Dictionary } from "../say.ts";

/** What the commands say in a terminal; what is wrong in the data is said by `rules/`. */
export const commandWords = {
  usage: { vi: "Cách dùng", en: "Usage" },
  unknownOption: { vi: "Không có tuỳ chọn {name}.", en: "There is no option {name}." },
  noValue: { vi: "Tuỳ chọn {name} cần một giá trị.", en: "Option {name} needs a value." },
  needless: { vi: "Không hiểu tham số {name}.", en: "Unexpected argument {name}." },
  notOneOf: { vi: "{name} phải là một trong: {allowed}.", en: "{name} must be one of: {allowed}." },
  notAPort: { vi: "--port phải là số từ 1 đến 65535.", en: "--port must be from 1 to 65535." },
  notANumber: {
    vi: "{name} phải là số nguyên từ 1 trở lên.",
    en: "{name} must be a whole number from 1.",
  },
  cannotOpen: { vi: "Không mở được {path} ({code}).", en: "Cannot open {path} ({code})." },
  notThere: {
    vi: "Không có {path} ({code}); xem lại tên và thư mục.",
    en: "There is no {path} ({code}); look at its name and folder.",
  },
  noRevision: {
    vi: "Không có bản {revision} trong git, hoặc ở bản đó chưa có {path}.",
    en: "git has no revision {revision}, or {path} wasn't there yet.",
  },
  notASite: {
    vi: "NTM_SITE phải là địa chỉ của trang, ví dụ https://example.vn; đang là {site}.",
    en: "NTM_SITE must be the site's address, such as https://example.vn; it is {site}.",
  },
  noCommonCommit: {
    vi: "Lịch sử git ở đây không có điểm chung của {a} và {b}. Nếu bản sao này thiếu lịch sử thì lấy cho đủ: git fetch --unshallow.",
    en: "The git history here has nothing that {a} and {b} share. Where this copy is shallow, fetch the rest: git fetch --unshallow.",
  },
  noPast: {
    vi: "Trong git chưa có lịch sử của {path}.",
    en: "git has no history of {path} yet.",
  },
  shallow: {
    vi: "Bản sao git của {path} thiếu lịch sử, nên không kể được một con số đã thay đổi ra sao. Lấy cho đủ: git fetch --unshallow.",
    en: "The git copy of {path} is shallow, so how a figure changed can't be told. Fetch the rest: git fetch --unshallow.",
  },
  withoutVersions: {
    vi: "Trang được dựng mà không có các phiên bản cũ.",
    en: "The site is built without older versions.",
  },
  lostCommit: {
    vi: "Lần dựng trước đọc lịch sử đến bản {hash}; nay nhánh này không còn bản ấy: lịch sử đã bị viết lại, hoặc thư mục đang ở một bản cũ hơn. Địa chỉ của một số phiên bản có khi ấy có thể không còn.",
    en: "The last build read the history up to {hash}, which this branch no longer contains: the history was rewritten, or the folder stands at an older version. Addresses of versions seen then may be gone.",
  },
  commitToCome: {
    vi: "Bản mới nhất trong git, {hash}, ghi ngày {date}, mà theo đồng hồ máy này hôm nay mới là {today}. Mọi trang lấy ngày của bản mới nhất làm ngày hôm nay nên sẽ sai theo. Chỉnh đồng hồ cho đúng rồi ghi lại bản ấy (git commit --amend --date=now), hoặc ghi một bản mới.",
    en: "The newest version in git, {hash}, is dated {date}, but by this machine's clock today is {today}. Every page takes the newest version's day for today and would be wrong with it. Set the clock right and commit that version again (git commit --amend --date=now), or commit a new one.",
  },
  notYet: {
    vi: "Ngày {day} chưa có số liệu nào: bản đầu tiên trong git là ngày {first}.",
    en: "There was no data on {day} yet: the first version in git is of {first}.",
  },
  noSuchDay: {
    vi: "{name} không nhận {value}: không có ngày ấy. Viết một ngày có thật theo dạng năm-tháng-ngày, ví dụ 2020-05-01, hoặc một bản trong git.",
    en: "{name} can't be {value}: there is no such day. Write one that exists as year-month-day, such as 2020-05-01, or a revision in git.",
  },
  notData: {
    vi: "{path} không phải thư mục số liệu: ở đó chưa từng có tệp nào của bộ số liệu (indicators.csv, figures/…). Chỉ đến thư mục chứa các tệp ấy bằng --data.",
    en: "{path} is no data directory: none of a data set's files (indicators.csv, figures/…) was ever there. Name the folder that holds them with --data.",
  },
  noBase: {
    vi: "Cần một bản trong git để so, ví dụ main.",
    en: "Name a revision in git to compare with, main for one.",
  },
  tooSmall: {
    vi: "{name} phải là số từ {least} trở lên.",
    en: "{name} must be {least} or more.",
  },
  written: { vi: "Đã ghi {path}", en: "{path} is written" },
  outHolds: {
    vi: "Không ghi vào {path}: thư mục này có thứ không phải do lệnh dựng trang tạo ra. Hãy chọn thư mục khác bằng --out.",
    en: "Will not write to {path}: what it holds was not made by a build. Choose another with --out.",
  },
  outOverlaps: {
    vi: "Không ghi vào {path}: thư mục trang và thư mục số liệu nằm trong nhau.",
    en: "Will not write to {path}: the site and the data would lie within one another.",
  },
  refused: {
    vi: "Chưa dựng trang: số liệu còn lỗi như trên, chưa có gì được ghi.",
    en: "Nothing was built or written: the data has the problems above.",
  },
  waiting: {
    vi: "Đang chờ một lượt dựng khác kết thúc…",
    en: "Waiting for another build to end…",
  },
  pagesDone: { vi: "Đã dựng {n}/{all} trang", en: "{n} of {all} pages" },
  built: {
    vi: "Đã dựng {pages} trang trong {seconds} giây, {size} MB, tại {path}",
    en: "Built {pages} pages in {seconds} s, {size} MB, at {path}",
  },
  serving: {
    vi: "Mở trang tại {url} (dừng: Ctrl+C)",
    en: "The site is at {url} (Ctrl+C stops it)",
  },
  generating: {
    vi: "Đang sinh số liệu mô phỏng {n} tháng…",
    en: "Generating {n} months of simulated data…",
  },
  noTests: { vi: "Không có ca kiểm thử nào khớp.", en: "No test matches." },
  fixed: { vi: "Đã viết lại {n} tệp.", en: "{n} files rewritten." },
  nothingFixed: { vi: "Không có gì để viết lại.", en: "Nothing to rewrite." },
  leftToFix: {
    vi: "Còn {n} lỗi phải sửa bằng tay; xem: npm run check",
    en: "{n} problems are left to mend by hand; see: npm run check",
  },
  noMonth: {
    vi: "Cần một tháng, viết như 2020-05.",
    en: "A month is needed, written like 2020-05.",
  },
  notAMonth: {
    vi: "{name} không phải là một tháng; hãy viết năm và tháng như 2020-05.",
    en: "{name} is no month; write year and month, like 2020-05.",
  },
  outInData: {
    vi: "Không ghi vào {path}: mẫu phải nằm ngoài thư mục số liệu. Hãy chọn thư mục khác bằng --out.",
    en: "Will not write to {path}: forms belong outside the data directory. Choose another with --out.",
  },
  noForms: {
    vi: "Chưa ghi gì: số liệu còn lỗi như trên.",
    en: "Nothing was written: the data has the problems above.",
  },
  formWritten: { vi: "{path}: {name}, {n} dòng", en: "{path}: {name}, {n} rows" },
  formKept: {
    vi: "{path}: đã có và khác mẫu mới, có thể đã được điền; giữ nguyên",
    en: "{path}: is there already and differs, perhaps filled; left as it is",
  },
  formSame: { vi: "{path}: đã có, không đổi", en: "{path}: is there already, unchanged" },
  formsDone: {
    vi: "{period}: {written} mẫu mới, {kept} tệp đã có được giữ nguyên, tại {path}",
    en: "{period}: {written} new forms, {kept} files left as they were, at {path}",
  },
  formsNext: {
    vi: "Bước tiếp theo: gửi mỗi đơn vị một tệp; tệp đã điền thì nhập bằng npm run import -- TỆP. Từng bước: {page}",
    en: "Next: send each reporter its file; take a filled one in with npm run import -- FILE. Step by step: {page}",
  },
  notBegunYet: {
    vi: "Lưu ý: {period} chưa bắt đầu (hôm nay là {today}); số của tháng trước ghi sẵn trong mẫu chỉ là những số đã có đến hôm nay.",
    en: "Note: {period} hasn't begun (today is {today}); the numbers of the month before in the forms are those known so far.",
  },
  tooEarly: {
    vi: "{period} còn xa: hôm nay là {today}, và chỉ tạo mẫu trước đến {latest}. Xem lại năm và tháng; chưa ghi gì.",
    en: "{period} is far ahead: today is {today}, and forms are made up to {latest}. Look at the year and the month; nothing is written.",
  },
  nothingBefore: {
    vi: "Lưu ý: không có số liệu nào của tháng trước; các cột tháng trước để trống.",
    en: "Note: nothing is known of the month before; its columns are empty.",
  },
  releasedAlready: {
    vi: "Lưu ý: {period} đã công bố; sửa số đã công bố phải kèm lý do.",
    en: "Note: {period} is released; a released figure is corrected with a reason.",
  },
  nobodysFigures: {
    vi: "Lưu ý: chưa rõ cơ quan nào báo cáo số chung của: {names}. Ghi cơ quan vào cột agency của indicators.csv.",
    en: "Note: no agency is known to report these for the whole province: {names}. Name one in the column agency of indicators.csv.",
  },
  nobodyAsked: {
    vi: "Không có đơn vị nào phải báo cáo {period}.",
    en: "Nobody is asked for figures of {period}.",
  },
  noVariable: {
    vi: "Thiếu biến môi trường {name}; lệnh này chỉ chạy trong GitHub Actions.",
    en: "{name} isn't set; this command is for GitHub Actions.",
  },
  eventOdd: {
    vi: "GITHUB_EVENT_PATH không kể về một lần chạy đã kết thúc (workflow_run).",
    en: "GITHUB_EVENT_PATH tells of no run that has ended (workflow_run).",
  },
  apiRefused: { vi: "GitHub từ chối {path} ({status}).", en: "GitHub refused {path} ({status})." },
  apiOdd: {
    vi: "GitHub trả lời {path} không đúng dạng.",
    en: "GitHub's answer to {path} isn't of the form it should have.",
  },
  artifactOdd: {
    vi: "Tệp changes mà lần chạy để lại không đúng như phải thế: {why}.",
    en: "What the run left under the name changes isn't as it should be: {why}.",
  },
  noPullRequest: {
    vi: "Không có pull request nào đang mở ở commit này.",
    en: "No open pull request is at this commit.",
  },
  commented: {
    vi: "Đã viết dưới pull request {numbers}.",
    en: "Written under pull request {numbers}.",
  },
  commentHead: {
    vi: "Máy viết theo số liệu ở commit {sha}; trang xem thử và bản tóm tắt đầy đủ ở [lần chạy này]({run}).",
    en: "Written by a machine from the data at commit {sha}; a preview of the site and the full summary are with [this run]({run}).",
  },
  commentForeign: {
    vi: "Pull request này sửa {path} (hoặc quá nhiều tệp để biết chắc), nên lần chạy của nó có thể đã theo quy trình khác; kết quả không được nhắc lại ở đây. Hãy xem kỹ từng tệp trước khi tin lần chạy ấy.",
    en: "This pull request changes {path} (or more files than can be listed), so its run may have been another; what it said isn't repeated here. Look at each file before you trust that run.",
  },
  commentNone: {
    vi: "Lần chạy không để lại bản kê thay đổi: hãy mở lần chạy để xem vì sao.",
    en: "The run left no list of changes: open it to see why.",
  },
  commentOdd: {
    vi: "Bản kê thay đổi mà lần chạy để lại không giống bản do lệnh npm run changes viết, nên không được nhắc lại ở đây.",
    en: "The list of changes that the run left isn't like one that npm run changes writes, so it isn't repeated here.",
  },
  value: { vi: "Giá trị: {value}", en: "Value: {value}" },
  moreProblems: { vi: "còn {n} lỗi", en: "{n} more problems" },
  moreNotes: { vi: "còn {n} lưu ý", en: "{n} more notes" },
  fix: { vi: "Cách sửa: {fix}", en: "Mend: {fix}" },
  helpPages: {
    vi: "Giải thích từng mã, có ví dụ sai và đúng:",
    en: "Each code explained, with an example wrong and right:",
  },
  helpPage: { vi: "Giải thích: {page}", en: "Explained: {page}" },
  error: { vi: "lỗi", en: "error" },
  reason: { vi: "cần lý do", en: "needs a reason" },
  note: { vi: "lưu ý", en: "note" },
  fine: {
    vi: "Số liệu đúng: {files} tệp, {rows} dòng, {cells} ô.",
    en: "The data is right: {files} files, {rows} rows, {cells} cells.",
  },
  fineWithNotes: {
    vi: "Số liệu đúng, có {n} lưu ý: {files} tệp, {rows} dòng, {cells} ô.",
    en: "The data is right, with {n} notes: {files} files, {rows} rows, {cells} cells.",
  },
  wrong: {
    vi: "{n} chỗ cần sửa trong {wrong} tệp (đã đọc {files} tệp, {rows} dòng, {cells} ô).",
    en: "{n} problems in {wrong} files (read {files} files, {rows} rows, {cells} cells).",
  },
} as const satisfies Dictionary;

/** What `fix` did to a file, by the code of the rule it kept. */
export const fixWords = {
  "co-bom": { vi: "bỏ dấu BOM", en: "byte order mark removed" },
  "sai-xuong-dong": { vi: "đổi kiểu xuống dòng thành LF", en: "lines ended by LF" },
  "khong-nfc": { vi: "ghép chữ và dấu thành chữ dựng sẵn", en: "letters composed" },
  "dong-trong": { vi: "bỏ dòng trống", en: "blank rows removed" },
  "thua-dau-nhay": { vi: "bỏ dấu nháy thừa", en: "needless quotes removed" },
  "thua-khoang-trang": { vi: "bỏ khoảng trắng thừa", en: "needless spaces removed" },
  "sai-so": { vi: "viết lại dấu trừ hoặc chữ số toàn khổ", en: "minus signs or digits rewritten" },
  "sai-thu-tu": { vi: "xếp lại các dòng", en: "rows sorted" },
  "thieu-xuong-dong": {
    vi: "thêm dấu xuống dòng ở cuối (hãy so dòng cuối với tệp gốc)",
    en: "line end added to the last row (compare it with the original)",
  },
} as const satisfies Dictionary;
