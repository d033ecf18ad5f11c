import type { Dictionary } from "../say.ts";

/** The page on which figures are handed in. */
export const submitWords = {
  title: { vi: "Gửi số liệu tháng", en: "Send in a month's figures" },
  lede: {
    vi: "Chọn đơn vị và tháng, thả tệp Excel đã điền vào đây. Trang chỉ rõ ô nào cần sửa, cho xem trước con số sẽ hiện ra sao, rồi xuất tệp để nộp.",
    en: "Choose the reporter and the month, drop the filled sheet here. The page points at the cells to mend, shows the figures as they will appear, and makes the file to hand in.",
  },
  privacy: {
    vi: "Việc kiểm tra chạy ngay trong trình duyệt: tệp không rời máy của bạn cho đến khi chính bạn gửi đi.",
    en: "All checking runs in your browser: the file stays on your machine until you send it yourself.",
  },
  otherWays: { vi: "Nộp theo cách khác", en: "Other ways to hand in" },
  withoutScript: {
    vi: "Phần kiểm tra cần JavaScript, mà trình duyệt này đang tắt hoặc không chạy được. Vẫn có thể nộp số liệu theo cách dưới đây.",
    en: "The check needs JavaScript, which this browser has switched off or can't run. Figures can still be handed in as follows.",
  },
  byFile: {
    vi: "Gửi tệp Excel hoặc CSV đã điền cho Văn phòng Điều phối nông thôn mới tỉnh, theo đường vẫn gửi báo cáo. Văn phòng kiểm tra bằng chính bộ quy tắc này và báo lại từng ô cần sửa.",
    en: "Send the filled Excel or CSV file to the provincial coordination office, the way reports are sent. The office checks it by the same rules and tells you which cells to mend.",
  },
  byMail: { vi: "Địa chỉ thư: {email}.", en: "By e-mail: {email}." },
  formWithout: {
    vi: "Người có bộ mã nguồn tạo mẫu Excel của tháng bằng lệnh:",
    en: "With the source at hand, the month's Excel forms are made by:",
  },
  importWithout: {
    vi: "và kiểm tra tệp đã điền bằng lệnh:",
    en: "and a filled file is checked by:",
  },
  someFile: { vi: "TỆP.xlsx", en: "FILE.xlsx" },
  howChecked: { vi: "Những lỗi thường gặp và cách sửa", en: "What may be wrong, and its mend" },

  choose: { vi: "Chọn đơn vị và tháng", en: "Choose reporter and month" },
  month: { vi: "Tháng", en: "Month" },
  year: { vi: "Năm", en: "Year" },
  reporter: { vi: "Đơn vị báo cáo", en: "Reporter" },
  chooseReporter: { vi: "Chọn đơn vị…", en: "Choose…" },
  districts: { vi: "Huyện, thành phố, thị xã", en: "Districts, towns and the city" },
  communes: { vi: "Xã, phường", en: "Communes and wards" },
  agencies: { vi: "Sở, ngành, cơ quan", en: "Departments and agencies" },
  form: { vi: "Tải mẫu Excel của tháng", en: "Download the month's Excel form" },
  formAbout: {
    vi: "Mẫu chỉ gồm những chỉ tiêu của đơn vị, ghi sẵn kế hoạch năm và số của tháng trước. Có bảng theo mẫu báo cáo rồi thì không cần mẫu này.",
    en: "It holds the reporter's own indicators only, with the year's plan and last month's figures beside. With a table in the official form you don't need it.",
  },

  load: { vi: "Đưa tệp vào", en: "Bring in the file" },
  drop: { vi: "Thả tệp vào đây", en: "Drop the file here" },
  orChoose: { vi: "hoặc chọn tệp trên máy", en: "or choose it on your machine" },
  kinds: {
    vi: "Excel (.xlsx, .xls), OpenDocument (.ods) hoặc CSV, đến 20 MB.",
    en: "Excel (.xlsx, .xls), OpenDocument (.ods) or CSV, up to 20 MB.",
  },
  orPaste: {
    vi: "hoặc dán các ô chép từ bảng tính",
    en: "or paste cells copied from a spreadsheet",
  },
  pasteHelp: {
    vi: "Chép cả hàng tiêu đề: nhờ đó trang biết cột nào là gì.",
    en: "Copy the row of heads too: by it the page knows what each column is.",
  },
  takePasted: { vi: "Kiểm tra các ô đã dán", en: "Check the pasted cells" },
  pasteHere: { vi: "Các ô đã chép", en: "Copied cells" },
  fileNow: { vi: "Tệp đang xem:", en: "The file at hand:" },
  again: { vi: "Thử lại", en: "Try again" },

  mend: { vi: "Sửa những chỗ cần sửa", en: "Mend what needs mending" },
  undo: { vi: "Hoàn tác", en: "Undo" },

  preview: { vi: "Xem trước", en: "Preview" },
  previewLede: {
    vi: "Khi được tiếp nhận, trang sẽ nói và ghi như sau.",
    en: "Once it is taken in, the site will say and show this.",
  },

  handIn: { vi: "Nộp", en: "Hand in" },
  startOver: { vi: "Làm tệp khác", en: "Another file" },
} as const satisfies Dictionary;

/** What its script says: apart from what stands on the page, which needs no script. */
export const deskWords = {
  makingForm: { vi: "Đang tạo mẫu…", en: "Making the form…" },
  formMade: { vi: "Đã tạo mẫu {name}.", en: "{name} is made." },
  noForm: {
    vi: "{period} không có chỉ tiêu nào hỏi đến {reporter}.",
    en: "Nothing is asked of {reporter} in {period}.",
  },

  pastedName: { vi: "o-da-dan.txt", en: "pasted-cells.txt" },
  chooseFirst: {
    vi: "Hãy chọn đơn vị báo cáo ở bước 1 trước.",
    en: "Choose the reporter in step 1 first.",
  },
  reading: { vi: "Đang đọc và kiểm tra {name}…", en: "Reading and checking {name}…" },
  tooLarge: {
    vi: "Tệp {name} nặng {size} MB, trang chỉ đọc tệp đến 20 MB. Bỏ bớt hình ảnh, hoặc chép riêng trang tính số liệu sang tệp mới.",
    en: "{name} is {size} MB; the page reads files up to 20 MB. Take pictures out, or copy the sheet of figures to a new file.",
  },
  failed: {
    vi: "Không tải được phần kiểm tra hoặc số liệu đối chiếu ({reason}). Kiểm tra kết nối mạng rồi thử lại; những gì đã gõ vẫn còn.",
    en: "The check or the figures to compare with could not be loaded ({reason}). See to the connection and try again; what you typed is still here.",
  },

  left: {
    vi: "{file}: còn {n} chỗ cần bạn quyết định.",
    en: "{file}: {n} places need your decision.",
    en_one: "{file}: 1 place needs your decision.",
  },
  noneLeft: { vi: "{file}: không còn chỗ nào cần sửa.", en: "{file}: nothing is left to mend." },
  reasonsLeft: {
    vi: "{file}: đọc được hết; {n} con số khác thường cần ghi lý do.",
    en: "{file}: all is read; {n} unusual figures need a reason.",
    en_one: "{file}: all is read; 1 unusual figure needs a reason.",
  },
  nothingNew: {
    vi: "{file}: không có số nào mới so với số đang công bố.",
    en: "{file}: no figure is new beside those published.",
  },
  reasonsOpen: {
    vi: "Còn {n} con số khác thường chưa ghi lý do. Vẫn nộp được, nhưng Văn phòng sẽ hỏi lại.",
    en: "{n} unusual figures have no reason yet. You may hand in, but the office will ask.",
    en_one: "1 unusual figure has no reason yet. You may hand in, but the office will ask.",
  },
  cell: { vi: "Ô {cell}", en: "Cell {cell}" },
  wholeFile: { vi: "Cả tệp", en: "The whole file" },
  choices: { vi: "Chọn một trong các cách hiểu", en: "Choose what is meant" },
  forAll: {
    vi: "Trả lời như vậy cho cả {n} ô giống thế",
    en: "The same answer for all {n} such cells",
  },
  retype: { vi: "Gõ lại ô {cell}", en: "Type cell {cell} anew" },
  apply: { vi: "Sửa", en: "Mend" },
  reasonFor: {
    vi: "Nếu số đúng, ghi lý do; Văn phòng công bố lý do cùng con số",
    en: "If the figure is right, say why; the office publishes the reason with it",
  },
  keepReason: { vi: "Ghi lý do", en: "Keep the reason" },
  settled: { vi: "Đã có lý do.", en: "Its reason is given." },
  helpPage: { vi: "Giải thích", en: "Explanation" },
  sheet: { vi: "Trang tính “{name}”", en: "Sheet “{name}”" },
  problemHere: { vi: "chỗ cần sửa số {n}", en: "problem {n}" },
  typedAnew: { vi: "đã sửa", en: "changed" },
  decided: { vi: "hiểu là {value}", en: "taken as {value}" },
  rowsBetween: {
    vi: "{n} hàng không có gì phải sửa",
    en: "{n} rows with nothing to mend",
    en_one: "1 row with nothing to mend",
  },
  showAll: { vi: "Hiện mọi hàng", en: "Show every row" },
  showSome: { vi: "Chỉ hiện chỗ cần sửa", en: "Show only what needs mending" },

  saysNow: { vi: "Hiện nay trang nói: ", en: "The site says now: " },
  saysNothing: {
    vi: "Hiện nay trang chưa nói gì về điều này.",
    en: "The site says nothing of it now.",
  },
  saysSame: { vi: "Trang hiện cũng nói như vậy.", en: "The site says so already." },
  figures: { vi: "Số liệu sẽ hiện trên trang", en: "Figures as they will appear" },
  indicator: { vi: "Chỉ tiêu", en: "Indicator" },
  area: { vi: "Địa phương", en: "Area" },
  value: { vi: "Trong tháng", en: "In the month" },
  valueBefore: { vi: "Tháng trước", en: "Month before" },
  to_date: { vi: "Lũy kế", en: "To date" },
  toDateBefore: { vi: "Lũy kế tháng trước", en: "To date, month before" },
  unit: { vi: "Đơn vị tính", en: "Unit" },
  published: { vi: "đang công bố: {n}", en: "published: {n}" },
  gone: { vi: "sẽ bị rút", en: "will be withdrawn" },

  filesMade: {
    vi: "Hai tệp để nộp: tệp số liệu và biên nhận ghi rõ đã đọc những ô nào.",
    en: "Two files to hand in: the figures, and the receipt that says which cells were read.",
  },
  downloadCsv: { vi: "Tải tệp số liệu {name}", en: "Download the figures, {name}" },
  downloadReceipt: { vi: "Tải biên nhận {name}", en: "Download the receipt, {name}" },
  replaces: {
    vi: "Tháng này đã có tệp của đơn vị; tệp mới sẽ thay tệp cũ.",
    en: "There is a file of this reporter for the month; the new one takes its place.",
  },
  onGithub: { vi: "Có tài khoản GitHub", en: "With a GitHub account" },
  githubNew: {
    vi: "Mở trang tạo tệp của GitHub, nội dung đã điền sẵn. Ở đó bấm “Propose new file” (hoặc “Commit changes”), rồi “Create pull request”; dán nội dung biên nhận vào ô mô tả.",
    en: "Opens GitHub's form for new files, filled. There choose “Propose new file” (or “Commit changes”), then “Create pull request”; paste the receipt into its description.",
  },
  githubUpload: {
    vi: "Tải tệp số liệu về máy trước, rồi mở trang tải lên của GitHub và thả tệp vào đó; bấm “Propose changes”, rồi “Create pull request”; dán nội dung biên nhận vào ô mô tả.",
    en: "Download the figures first, then open GitHub's upload page and drop the file there; choose “Propose changes”, then “Create pull request”; paste the receipt into its description.",
  },
  openGithub: { vi: "Mở trên GitHub", en: "Open on GitHub" },
  byEmail: { vi: "Không có tài khoản GitHub", en: "Without a GitHub account" },
  toOffice: { vi: "Gửi Văn phòng Điều phối", en: "Send to the coordination office" },
  emailHow: {
    vi: "Tải hai tệp về máy, mở thư soạn sẵn gửi Văn phòng, rồi tự đính kèm hai tệp ấy: trình duyệt không đính kèm thay được.",
    en: "Download both files, open the prepared message to the office, and attach the two yourself: a browser can't do it for you.",
  },
  openEmail: { vi: "Mở thư soạn sẵn", en: "Open the prepared message" },
  bySending: {
    vi: "Tải hai tệp về máy rồi gửi cho Văn phòng Điều phối theo đường vẫn gửi báo cáo.",
    en: "Download both files and send them to the coordination office the way reports are sent.",
  },
  mailSubject: { vi: "Số liệu {period}, {reporter}", en: "Figures of {period}, {reporter}" },
  mailBody: {
    vi: "Kính gửi Văn phòng,\n\n{reporter} gửi số liệu {period}, đã kiểm tra trên trang. Kèm theo thư là hai tệp:\n\n1. {csv}\n2. {receipt}, cuối tệp có lệnh để nhập\n\nTrân trọng.\n",
    en: "To the office,\n\n{reporter} hands in the figures of {period}, checked on the site. Two files are attached:\n\n1. {csv}\n2. {receipt}, with the command that enters them at its end\n\nYours faithfully.\n",
  },
  notKept: {
    vi: "Tệp quá lớn để giữ lại khi tải lại trang; đừng đóng thẻ này trước khi nộp.",
    en: "The file is too large to be kept over a reload; don't close this tab before handing in.",
  },
  receiptName: { vi: "bien-nhan-{period}-{reporter}.txt", en: "receipt-{period}-{reporter}.txt" },
} as const satisfies Dictionary;

/** What a receipt says besides what the importer's does. */
export const receiptWords = {
  title: { vi: "BIÊN NHẬN SỐ LIỆU", en: "RECEIPT OF FIGURES" },
  reporter: { vi: "Đơn vị báo cáo: {name} ({id})", en: "Reporter: {name} ({id})" },
  period: { vi: "Kỳ: {name} ({id})", en: "Period: {name} ({id})" },
  sent: { vi: "Tệp đã đọc: {file}", en: "File read: {file}" },
  made: { vi: "Tệp đã ghi: {file}", en: "File written: {file}" },
  rows: { vi: "  Số dòng: {n}", en: "  Rows: {n}" },
  columns: {
    vi: "Tổng từng cột, trong bảng tính và trong tệp đã ghi:",
    en: "Sums by column, in the sheet and in the file written:",
  },
  edits: { vi: "Ô đã gõ lại trên trang:", en: "Cells typed anew on the page:" },
  edit: { vi: "  {cell}: {before} → {after}", en: "  {cell}: {before} → {after}" },
  decisions: { vi: "Ô đã được chọn cách hiểu:", en: "Cells whose meaning was chosen:" },
  decision: { vi: "  {cell}: {value}", en: "  {cell}: {value}" },
  reasons: {
    vi: "Con số khác thường và lý do, để Văn phòng thêm vào corrections.csv:",
    en: "Unusual figures and reasons, for the office to add to corrections.csv:",
  },
  reason: { vi: "Lý do: {text}", en: "Reason: {text}" },
  entered: {
    vi: "Nếu tệp được gửi qua thư: Văn phòng chạy lệnh sau, điền ngày nhận được thư và mã cơ quan nhập thay:",
    en: "If the file is sent by post: the office runs this, with the day it was received and its own id:",
  },
  command: {
    vi: "  npm run import -- {reporter}.csv --period {period} --reporter {reporter} --received NĂM-THÁNG-NGÀY --entered-by MÃ",
    en: "  npm run import -- {reporter}.csv --period {period} --reporter {reporter} --received YYYY-MM-DD --entered-by ID",
  },
} as const satisfies Dictionary;
