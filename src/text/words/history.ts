import type { Dictionary } from "../say.ts";

/** How the record came to be what it is: its versions, and what of it was corrected. */
export const historyWords = {
  versions: { vi: "Phiên bản", en: "Versions" },
  corrections: { vi: "Đính chính", en: "Corrections" },
  versionsTitle: { vi: "Phiên bản của số liệu", en: "Versions of the data" },
  versionsTitleOf: { vi: "Phiên bản của số liệu, năm {year}", en: "Versions of the data, {year}" },
  correctionsTitle: { vi: "Đính chính số đã công bố", en: "Corrections of released figures" },
  correctionsTitleOf: {
    vi: "Đính chính số đã công bố, năm {year}",
    en: "Corrections of released figures, {year}",
  },
  stability: { vi: "Sửa sau công bố", en: "Revisions" },
  neverRevised: {
    vi: "{n} số đã công bố, chưa số nào phải sửa",
    en: "of {n} released figures none has been changed",
    en_one: "the one released figure hasn't been changed",
  },
  revised: {
    vi: "{n} trong {all} số đã công bố phải sửa ({share})",
    en: "{n} of {all} released figures were changed ({share})",
    en_one: "{n} of {all} released figures was changed ({share})",
  },
  revisedBy: {
    vi: "một nửa số lần sửa lệch không quá {size}",
    en: "half of the changes were by {size} or less",
  },
  revisedWithin: {
    vi: "một nửa số lần sửa diễn ra trong vòng {n}\u00a0ngày sau công bố",
    en: "half of them came within {n}\u00a0days of the release",
    en_one: "half of them came within a day of the release",
  },
  revisedSilently: {
    vi: "{n}\u00a0lần không nêu lý do",
    en: "{n}\u00a0times no reason was given",
    en_one: "once no reason was given",
  },
  otherYears: { vi: "Theo năm", en: "By year" },
  inYear: { vi: "Năm {year}", en: "{year}" },
  follow: { vi: "Theo dõi bằng", en: "Follow by" },

  updatedBetween: {
    vi: "từ {first} đến {last}, số liệu được cập nhật {times}\u00a0lần",
    en: "the data was updated {times}\u00a0times from {first} to {last}",
  },
  updatedOn: {
    vi: "ngày {first}, số liệu được cập nhật {times}\u00a0lần",
    en: "the data was updated {times}\u00a0times on {first}",
  },
  updatedOnce: {
    vi: "ngày {first}, số liệu được đưa vào lần đầu",
    en: "the data was first recorded on {first}",
  },
  yearUpdated: {
    vi: "năm {year}, số liệu được cập nhật {times}\u00a0lần: {counts}",
    en: "in {year} the data was updated {times}\u00a0times: {counts}",
  },
  yearUpdatedOnce: {
    vi: "năm {year}, số liệu được cập nhật một lần: {counts}",
    en: "in {year} the data was updated once: {counts}",
  },
  firstFigures: {
    vi: "đưa vào lần đầu {n} số",
    en: "first entry of {n} figures",
    en_one: "first entry of 1 figure",
  },
  restored: { vi: "khôi phục {n} số", en: "{n} figures restored", en_one: "1 figure restored" },
  noFigure: { vi: "không con số nào đổi", en: "no figure changed" },
  howVersioned: {
    vi: "Mỗi lần cập nhật được git giữ thành một bản riêng của cả bộ số liệu; ai còn giữ bản sao cũ có thể đối chiếu. Một tháng hay một biểu đồ chỉ sang phiên bản mới khi số liệu đã công bố, hay kế hoạch mà số liệu ấy được so với, có sửa đổi hoặc bổ sung; có thêm kỳ mới thì không.",
    en: "Git keeps each update as a version of its own of the whole data set; readers who kept a copy can compare. A month or a chart moves on to a new version only when released figures, or the plans that they are held against, are changed or added to, never because a new period is added.",
  },
  noPast: {
    vi: "không kể được số liệu đã thay đổi ra sao: thư mục số liệu không có lịch sử git",
    en: "how the data changed can't be told: its folder has no git history",
  },
  noPastHow: {
    vi: "Trang này không phỏng đoán thay cho lịch sử nên bỏ trống các phiên bản cũ.",
    en: "This site doesn't make up a history, so older versions are left out.",
  },
  shallowPast: {
    vi: "không kể được số liệu đã thay đổi ra sao: bản sao git này thiếu các lần cập nhật cũ",
    en: "how the data changed can't be told: this git clone lacks the older updates",
  },
  shallowPastHow: {
    vi: "Một phần lịch sử có thể bị hiểu nhầm là toàn bộ nên các phiên bản cũ được bỏ trống.",
    en: "A part of a history could be mistaken for all of it, so older versions are left out.",
  },
  rebuild: {
    vi: "Bản dựng này thiếu lịch sử số liệu; cơ quan quản trị cần dựng lại từ kho đầy đủ.",
    en: "This build lacks the data's history; the office in charge needs to build it again from the whole repository.",
  },

  countsOf: { vi: "{counts} của {who}", en: "{counts} from {who}" },
  countsOfTranscribed: {
    vi: "{counts} của {who}, chép từ văn bản",
    en: "{counts} from {who}, taken from documents",
  },
  formerReporters: {
    vi: "{n} đơn vị nay không còn trong danh mục",
    en: "{n} reporters that are listed no longer",
    en_one: "1 reporter that is listed no longer",
  },
  others: { vi: "{n} đơn vị khác", en: "{n} others", en_one: "1 other" },
  morePeriods: { vi: "{n} kỳ khác", en: "{n} more", en_one: "1 more" },
  countsInPeriods: { vi: "{counts} của {n} kỳ", en: "{counts} in {n} periods" },
  countsInReleased: {
    vi: "{counts} của {n} kỳ đã công bố",
    en: "{counts} in {n} released periods",
  },
  afterRelease: { vi: "đã công bố, nay {counts}", en: "released before, now {counts}" },
  released: { vi: "Công bố", en: "Released" },
  withdrawn: { vi: "Rút lại việc công bố", en: "Release taken back" },
  toCorrections: { vi: "xem đính chính", en: "see the corrections" },
  withoutReason: {
    vi: "{n} số không nêu lý do",
    en: "{n} figures without a reason",
    en_one: "1 figure without a reason",
  },
  tables: { vi: "Bảng được sửa: {tables}", en: "Tables edited: {tables}" },
  rewritten: {
    vi: "{n} tệp số liệu được viết lại, không con số nào đổi",
    en: "{n} files of figures written anew, no figure changed",
    en_one: "1 file of figures written anew, no figure changed",
  },
  unread: { vi: "Không đọc được", en: "Unreadable" },
  unreadIn: {
    vi: "có {n} chỗ trong tệp {file} không đọc được theo quy tắc hiện nay",
    en: "{n} places in {file} can't be read by today's rules",
    en_one: "1 place in {file} can't be read by today's rules",
  },
  unreadFiles: {
    vi: "có {n} chỗ trong {files} tệp không đọc được theo quy tắc hiện nay",
    en: "{n} places in {files} files can't be read by today's rules",
    en_one: "1 place in {files} files can't be read by today's rules",
  },
  lacking: {
    vi: "tệp {file} bị thiếu, hoặc nêu mã không có trong danh mục khi ấy",
    en: "{file} is missing, or names what no table had at the time",
  },
  lackingFiles: {
    vi: "{files} tệp bị thiếu, hoặc nêu mã không có trong danh mục khi ấy",
    en: "{files} files are missing, or name what no table had at the time",
  },
  asBefore: {
    vi: "ở đó vẫn tính theo con số trước đấy",
    en: "what was read there before is taken to stand",
  },
  beforeRecord: {
    vi: "{n} kỳ đã công bố trước ngày {day}, ngày số liệu bắt đầu được ghi ở đây: số nào đã sửa trước ngày ấy thì chỉ biết qua bảng đính chính.",
    en: "{n} periods had been released before {day}, when this record begins: of figures changed before that day only the table of corrections tells.",
    en_one:
      "One period had been released before {day}, when this record begins: of figures changed before that day only the table of corrections tells.",
  },
  misdated: { vi: "Lệch ngày", en: "Misdated" },
  misdatedOn: {
    vi: "đồng hồ của máy ghi số liệu bị sai (ngày {dates}); ngày ở đây xếp theo thứ tự các lần cập nhật",
    en: "the recording computer's clock was wrong ({dates}); the day here follows the order of updates",
  },
  versionOf: { vi: "bản {hash}", en: "version {hash}" },
  lastOfDay: {
    vi: "{n}\u00a0lần cập nhật, bản cuối ngày {hash}",
    en: "{n}\u00a0updates, the day's last {hash}",
  },

  corrected: {
    vi: "năm {year}, {count} trong {released} số đã công bố được sửa",
    en: "in {year}, {count} of {released} released figures were changed",
    en_one: "in {year}, {count} of {released} released figures was changed",
  },
  correctedAllScheduled: {
    vi: "{said} theo đúng lịch cập nhật",
    en: "{said} as scheduled",
  },
  correctedAllSilently: { vi: "{said} mà không nêu lý do", en: "{said} without a reason" },
  correctedAllExplained: {
    vi: "{said}, lý do đều được nêu",
    en: "{said}, each with a reason",
    en_one: "{said}, with a reason",
  },
  correctedAmong: { vi: "{said}, trong đó {kinds}", en: "{said}, {kinds}" },
  correctedScheduled: { vi: "{n} số cập nhật theo lịch", en: "{n} of them as scheduled" },
  correctedSilently: { vi: "{n} số không nêu lý do", en: "{n} of them without a reason" },
  restExplained: {
    vi: "{said}; các số còn lại đều có lý do",
    en: "{said}; every other change has a reason",
  },
  told: {
    vi: "năm {year}, bảng đính chính ghi {count} trong {released} số đã công bố được sửa",
    en: "by the table of corrections, {count} of {released} released figures were changed in {year}",
    en_one:
      "by the table of corrections, {count} of {released} released figures was changed in {year}",
  },
  noneTold: {
    vi: "bảng đính chính không ghi lần sửa nào trong {released} số đã công bố",
    en: "the table of corrections tells of no change among the {released} released figures",
  },
  neverCorrected: {
    vi: "chưa con số nào trong {released} số đã công bố bị sửa",
    en: "none of the {released} released figures has been changed",
  },
  nothingReleased: {
    vi: "chưa có số nào được công bố nên chưa có gì để đính chính",
    en: "no figure has been released, so there is none to correct",
  },
  howCorrected: {
    vi: "Mỗi dòng là một con số đã công bố nay khác trước: số cũ, số mới, chênh lệch và lý do.",
    en: "Each row is a released figure that was changed: what it was, what it is, by how much and why.",
  },
  oldStillSeen: {
    vi: "Số cũ vẫn xem được ở phiên bản trước của trang.",
    en: "The old figure can still be seen in the page's earlier version.",
  },
  onlyTold: {
    vi: "Bản dựng này không có lịch sử git nên chỉ kể những lần sửa ghi trong bảng đính chính; lần sửa nào không ghi lại thì không thấy ở đây, và không có phiên bản cũ của các trang.",
    en: "This build has no git history, so only what the table of corrections says is told; a change that nobody wrote down can't be seen here, nor can older versions of pages.",
  },
  onlyToldShallow: {
    vi: "Bản dựng này thiếu các lần cập nhật cũ nên chỉ kể những lần sửa ghi trong bảng đính chính; lần sửa nào không ghi lại thì không thấy ở đây, và không có phiên bản cũ của các trang.",
    en: "This build lacks the older updates, so only what the table of corrections says is told; a change that nobody wrote down can't be seen here, nor can older versions of pages.",
  },
  correctedOn: { vi: "{period}, sửa ngày {day}", en: "{period}, changed on {day}" },
  scheduledOn: { vi: "{period}, cập nhật ngày {day}", en: "{period}, updated on {day}" },
  thePage: { vi: "Trang {period}", en: "The page of {period}" },
  beforeThat: { vi: "Phiên bản {n}, trước khi sửa", en: "Version {n}, before the change" },
  figure: { vi: "Số liệu", en: "Figure" },
  comparison: { vi: "Biểu đồ so sánh", en: "Chart of areas" },
  course: { vi: "Biểu đồ qua các kỳ", en: "Chart over time" },
  difference: { vi: "Chênh lệch", en: "Difference" },
  kindAndReason: { vi: "Loại, lý do", en: "Kind, reason" },
  notInGit: {
    vi: "theo bảng đính chính; lịch sử git không cho thấy số cũ",
    en: "by the table of corrections; git's history doesn't show the old figure",
  },
  moreVersions: {
    vi: "Còn {n} phiên bản khác, từ {since} đến {until}; xem các lần cập nhật",
    en: "{n} more versions, from {since} to {until}; see the updates of",
    en_one: "1 more version, from {since} to {until}; see the updates of",
  },
  moreCorrections: {
    vi: "Còn {n} lần sửa trước đó; xem đính chính",
    en: "{n} earlier changes; see the corrections of",
    en_one: "1 earlier change; see the corrections of",
  },
  allCorrections: { vi: "Mọi số đã đính chính", en: "All corrections" },

  releasedItem: { vi: "Công bố số liệu {period}", en: "Figures of {period} released" },
  transcribedItem: {
    vi: "Đưa lên số liệu {period}, chép từ văn bản",
    en: "Figures of {period} put online from documents",
  },
  correctedItem: {
    vi: "{indicator}, {area}, {period}: {before} thành {after}",
    en: "{indicator}, {area}, {period}: from {before} to {after}",
  },
  nothing: { vi: "(không có)", en: "(none)" },
} as const satisfies Dictionary;

/** What may be followed. */
export const feedTitles = {
  releases: { vi: "Công bố số liệu", en: "Releases of data" },
  corrections: { vi: "Đính chính số liệu", en: "Corrections of data" },
} as const satisfies Dictionary;

/** Why a released figure was changed. */
export const revisionWords = {
  scheduled: { vi: "cập nhật theo lịch", en: "scheduled update" },
  correction: { vi: "sửa sai", en: "correction" },
  method: { vi: "đổi phương pháp", en: "new method" },
  boundary: { vi: "đổi địa giới", en: "boundary change" },
  unexplained: { vi: "không nêu lý do", en: "no reason given" },
} as const satisfies Dictionary;

/** What the tables beside the figures hold, by their files' names. */
export const tableWords = {
  "units.csv": { vi: "đơn vị tính", en: "units" },
  "indicators.csv": { vi: "chỉ tiêu", en: "indicators" },
  "areas.csv": { vi: "địa phương", en: "areas" },
  "area-changes.csv": { vi: "thay đổi địa giới", en: "changes of areas" },
  "agencies.csv": { vi: "cơ quan", en: "agencies" },
  "sources.csv": { vi: "văn bản nguồn", en: "source documents" },
  "releases.csv": { vi: "công bố", en: "releases" },
  "facts.csv": { vi: "số liệu nêu một lần", en: "figures given once" },
  "breaks.csv": { vi: "chỗ đứt chuỗi số liệu", en: "breaks in series" },
  "corrections.csv": { vi: "đính chính", en: "corrections" },
  "redirects.csv": { vi: "địa chỉ đã chuyển", en: "moved addresses" },
  "reporting-rules.csv": { vi: "quy định báo cáo", en: "reporting rules" },
  "submissions.csv": { vi: "ngày nhận số liệu", en: "days received" },
  targets: { vi: "kế hoạch", en: "plans" },
} as const satisfies Dictionary;
