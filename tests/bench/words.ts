import type { Dictionary } from "../../src/text/say.ts";

/** What the benchmark says in a terminal. */
export const benchWords = {
  way: { vi: "Cách dựng", en: "Made by" },
  seconds: { vi: "giây", en: "seconds" },
  cpu: { vi: "giây xử lý", en: "CPU seconds" },
  pages: { vi: "trang", en: "pages" },
  rate: { vi: "trang/giây", en: "pages/s" },
  peak: { vi: "bộ nhớ, MB", en: "memory, MB" },
  size: { vi: "dung lượng, MB", en: "size, MB" },
  toCopy: { vi: "so với cp", en: "to cp" },
  toBare: { vi: "so với bare", en: "to bare" },
  real: { vi: "thật", en: "real" },
  generated: { vi: "mô phỏng {n} tháng", en: "{n} months generated" },
  measuring: { vi: "{name}: {way}, lượt {round}/{rounds}", en: "{name}: {way}, {round}/{rounds}" },
  reader: { vi: "Đọc bằng", en: "Read by" },
  toPapa: { vi: "so với papaparse", en: "to papaparse" },
  checked: { vi: "kiểm tra {n} tháng của 69 xã, phường", en: "{n} months of 69 communes checked" },
  faults: { vi: "Số liệu sai", en: "Wrong data" },
  faulty: { vi: "kiểm tra số liệu sai nhiều nhất có thể", en: "data as wrong as can be checked" },
  checking: {
    vi: "kiểm tra: {name}, lượt {round}/{rounds}",
    en: "checking: {name}, {round}/{rounds}",
  },
  checkLegend: {
    vi: "papaparse chỉ đọc các tệp ấy; npm run check đọc và xét mọi quy tắc. Tỷ lệ tính theo giây xử lý.",
    en: "papaparse only reads the same files; npm run check reads them and asks every rule. The ratio is of CPU seconds.",
  },
  toGit: { vi: "so với git", en: "to git" },
  toGitCpu: { vi: "theo giây xử lý", en: "by CPU" },
  historyRead: {
    vi: "lịch sử mô phỏng: {n} bản tệp, mỗi commit chừng một bản",
    en: "a generated history: {n} file versions, about one a commit",
  },
  reading: {
    vi: "đọc lịch sử: {name}, lượt {round}/{rounds}",
    en: "reading history: {name}, {round}/{rounds}",
  },
  historyLegend: {
    vi: "git cat-file --batch chỉ đưa ra các bản tệp ấy, không ai đọc; | node: qua ống dẫn, đọc rồi bỏ. wholeArchive đọc cả lịch sử như khi dựng trang: mọi commit, đổi tệp nào, nội dung mọi bản tệp; again: lần sau, khi lời của git đã được giữ lại. vintagesOf còn tìm mọi giá trị mà mỗi con số từng có. Không tính lúc Node khởi động. Giây xử lý gồm cả của git (chỉ đo được trên Linux); bộ nhớ là của Node.",
    en: "git cat-file --batch only gives those file versions, and nobody reads them; | node: through a pipe, read and thrown away. wholeArchive reads the whole history as the build does: every commit, which files it changed, what every version holds; again: the next time, what git told having been kept. vintagesOf also finds every value that each figure had. Node's own start isn't counted. CPU seconds hold git's (which only Linux tells); memory is Node's.",
  },
  pageKind: { vi: "Loại trang", en: "Kind of page" },
  firstTrip: { vi: "vừa một lượt tải đầu", en: "within a first round trip" },
  otherPages: { vi: "trang khác", en: "other pages" },
  wholeSite: { vi: "cả trang", en: "the whole site" },
  most: { vi: "được phép", en: "allowed" },
  heaviest: { vi: "nặng nhất", en: "heaviest" },
  over: { vi: "số trang vượt", en: "pages over" },
  written: { vi: "đã ghi {n} tháng mô phỏng, đang dựng…", en: "{n} months written, building…" },
  weighing: { vi: "đã dựng, đang cân từng trang…", en: "built, weighing every page…" },
  budgetLegend: {
    vi: "Dung lượng mỗi trang đã nén gzip -9, byte; cả trang tính bằng MB, chưa nén. Số liệu mô phỏng có cả lịch sử và đính chính.",
    en: "A page's weight is compressed by gzip -9, bytes; the whole site's in MB, as it lies. The generated data has its history and corrections.",
  },
  notPart: {
    vi: "--only phải là budget, check, history hoặc site.",
    en: "--only must be budget, check, history or site.",
  },
  notMonths: {
    vi: "--months phải là số nguyên từ 2 đến 999.",
    en: "--months must be a whole number from 2 to 999.",
  },
  legend: {
    vi: "Trung vị của {rounds} lượt (ít nhất–nhiều nhất), mỗi lượt một tiến trình riêng, chạy xen kẽ. bare.ts gọi cùng các hàm như trang thật nhưng không qua Astro; cp -r chép lại trang đã dựng.",
    en: "Median of {rounds} runs (least–most), each in a process of its own, in turn. bare.ts calls the same functions as the site, without Astro; cp -r copies the built site.",
  },
} as const satisfies Dictionary;

/** What is wrong in each of the cases that are wrong as often as they can be. */
export const faultWords = {
  rows: { vi: "tệp 5 MB, dòng nào cũng sai số", en: "5 MB, a wrong number in each row" },
  strangers: {
    vi: "tệp 5 MB, dòng nào cũng mã lạ khác",
    en: "5 MB, another strange id in each row",
  },
  faults: { vi: "tệp có 100.000 lỗi", en: "a file of 100,000 faults" },
  files: { vi: "10.000 tệp, mỗi tệp một lỗi", en: "10,000 files, a fault in each" },
  columns: { vi: "dòng có 100.000 cột", en: "a row of 100,000 columns" },
  heads: { vi: "tiêu đề có 100.000 cột lạ", en: "a head of 100,000 strange columns" },
  cell: { vi: "một ô 5 MB", en: "a cell of 5 MB" },
  marks: { vi: "một chữ mang hai triệu dấu", en: "two million marks on a letter" },
} as const satisfies Dictionary;
