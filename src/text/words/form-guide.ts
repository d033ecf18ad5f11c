import type { Bilingual } from "../lang.ts";

/** A piece of the form's instructions: a head, or a paragraph below one with what it is about. */
export interface GuidePiece {
  head?: Bilingual;
  about?: Bilingual;
  text?: Bilingual;
}

/** The sheet of instructions, in its order; `{period}`, `{reporter}` and `{ask}` are the form's own. */
export const formGuide: readonly GuidePiece[] = [
  { head: { vi: "Mẫu này dùng để làm gì", en: "What this form is for" } },
  {
    text: {
      vi: "Đơn vị báo cáo: {reporter}. Kỳ báo cáo: {period}. Mỗi dòng của trang “Số liệu” là một chỉ tiêu của một địa phương. Chỉ có những chỉ tiêu đơn vị phải báo cáo.",
      en: "Reporter: {reporter}. Period: {period}. Each row of the sheet of figures is one indicator of one area: those the reporter is asked for.",
    },
  },
  {
    text: {
      vi: "Kế hoạch năm và số của tháng trước được ghi sẵn để đối chiếu, không sửa. Thấy số ghi sẵn sai thì báo cho Văn phòng Điều phối, không ghi đè.",
      en: "The year's plan and last month's numbers stand there to compare with. Where one is wrong, tell the coordination office.",
    },
  },
  { head: { vi: "Các bước", en: "Steps" } },
  {
    about: { vi: "Bước 1", en: "Step 1" },
    text: {
      vi: "Mở trang “Số liệu”. Nếu Excel báo “Protected View”, bấm “Enable Editing” để điền. Tệp không có macro, không có công thức, không có gì bị ẩn.",
      en: "Open the sheet of figures; allow editing where Excel asks. The file has no macro, no formula and nothing hidden.",
    },
  },
  {
    about: { vi: "Bước 2", en: "Step 2" },
    text: {
      vi: "Ở đầu trang, ghi ngày chốt số liệu: chỉ ghi số của ngày, ví dụ 16. Ngày này dùng chung cho mọi dòng; bỏ trống nếu tính đến ngày cuối tháng.",
      en: "On top, write the day that the figures were counted to, its number alone: 16. It holds for every row; empty for the month's last day.",
    },
  },
  {
    about: { vi: "Bước 3", en: "Step 3" },
    text: {
      vi: "Điền các ô nền vàng. Các ô khác được khóa để không bị sửa nhầm; muốn xem cho rõ thì kéo rộng cột, tăng chiều cao dòng bình thường.",
      en: "Fill the yellow cells. The others are locked; columns can be widened.",
    },
  },
  {
    about: { vi: "Bước 4", en: "Step 4" },
    text: {
      vi: "Lưu lại đúng dạng .xlsx, rồi nộp tại trang “Gửi số liệu” của trang Nông thôn mới Hà Tĩnh hoặc gửi cho Văn phòng Điều phối. Khi nộp, mỗi chỗ chưa đúng được chỉ ra theo địa chỉ ô, ví dụ G7, kèm cách sửa.",
      en: "Save as .xlsx and hand in on the site's page for it, or send it to the coordination office. What is wrong is named by its cell, with its mend.",
    },
  },
  { head: { vi: "Từng cột", en: "Column by column" } },
  {
    about: { vi: "Thực hiện trong tháng", en: "Done this month" },
    text: {
      vi: "Phần làm được hoặc phát sinh riêng trong {period}, không gồm các tháng trước.",
      en: "What was done in {period} alone.",
    },
  },
  {
    about: { vi: "Lũy kế", en: "To date" },
    text: {
      vi: "Số cộng dồn đến hết tháng này (từ đầu năm, hoặc từ đầu vụ đối với lúa), hoặc số hiện có (số xã, hợp tác xã, sản phẩm đang có). Ô nền xám là chỉ tiêu không có lũy kế. Chỉ biết một trong hai số thì điền một số.",
      en: "The number to the month's end since the start of the year or season, or how many there are now. A grey cell: the indicator has none. Give one where only one is known.",
    },
  },
  {
    about: { vi: "Ngày chốt", en: "Counted to" },
    text: {
      vi: "Chỉ điền khi dòng đó tính đến một ngày khác với ngày ghi ở đầu trang. Cũng chỉ ghi số của ngày, từ 1 đến 31.",
      en: "Only where a row was counted to another day than the one on top; the day's number alone.",
    },
  },
  {
    about: { vi: "Mức chính xác", en: "How exactly" },
    text: {
      vi: "Bỏ trống khi số là chính xác. Nếu chỉ biết khoảng thì chọn: gần, hơn, ít nhất, tối thiểu. Không ghi các chữ này vào ô số.",
      en: "Empty where the number is exact; else choose nearly, over, at least. Never write these words beside the number.",
    },
  },
  {
    about: { vi: "Tình trạng", en: "Status" },
    text: {
      vi: "Chọn ước, sơ bộ hoặc chính thức; bỏ trống nếu không phân biệt. Số ước được thay bằng số chính thức ở lần báo cáo sau mà không phải nêu lý do.",
      en: "Estimated, preliminary or final; empty where nobody makes the difference.",
    },
  },
  {
    about: { vi: "Ghi chú", en: "Note" },
    text: {
      vi: "Lời giải thích ngắn khi con số cần giải thích: vì sao giảm, gồm những nơi nào, theo văn bản nào. Ghi chú được đưa lên trang công khai cùng con số.",
      en: "A short remark where a number needs one. It is shown in public with the number.",
    },
  },
  { head: { vi: "Số 0 và ô trống", en: "Zero and empty" } },
  {
    about: { vi: "Ghi 0", en: "0" },
    text: {
      vi: "Đã kiểm tra và trong tháng không phát sinh. Trang công khai ghi là “không có”.",
      en: "It was looked at, and nothing occurred.",
    },
  },
  {
    about: { vi: "Bỏ trống", en: "Empty" },
    text: {
      vi: "Chưa có số hoặc không theo dõi chỉ tiêu này. Trang công khai ghi là “không nêu”. Không ghi dấu gạch, dấu chấm hay chữ “không” thay cho số 0.",
      en: "Not known, or not followed. Don't write dashes or words for 0.",
    },
  },
  { head: { vi: "Gõ số", en: "Typing numbers" } },
  {
    text: {
      vi: "Chỉ gõ chữ số và dấu thập phân, không gõ đơn vị tính, không cần gõ dấu tách hàng nghìn. Dấu thập phân theo cài đặt của từng máy: xem ô mẫu ở đầu trang “Số liệu”. Máy viết 1.234,5 thì gõ dấu phẩy (28,67); máy viết 1,234.5 thì gõ dấu chấm (28.67).",
      en: "Type digits and the decimal mark alone. Which mark is the machine's setting: see the sample on top of the sheet of figures.",
    },
  },
  {
    text: {
      vi: "Ghi theo đơn vị tính của dòng. Số đang tính bằng đơn vị khác thì đổi trước khi ghi: 127 triệu đồng là 0,127 tỷ đồng; 850 m là 0,85 km. Có thể dán số từ bảng tính khác: chọn Paste Special, Values để giữ khung của mẫu.",
      en: "Write numbers in the row's unit; turn others into it first. Paste from other sheets by Paste Special, Values.",
    },
  },
  { head: { vi: "Khi mẫu không vừa", en: "Where the form doesn't fit" } },
  {
    text: {
      vi: "Cần báo cáo một chỉ tiêu hoặc địa phương không có trong mẫu, hay một số chung cho nhiều địa phương: không thêm dòng, không sửa các mã ở bên phải; hãy ghi vào thư gửi kèm để Văn phòng Điều phối bổ sung.",
      en: "Don't add rows and don't change the ids at the right: tell the coordination office what is missing.",
    },
  },
  { head: { vi: "Hỏi ai", en: "Whom to ask" } },
  { text: { vi: "{ask}", en: "{ask}" } },
];

/** Whom to ask, where the site's settings name nobody nearer. */
export const askOffice: Bilingual = {
  vi: "Văn phòng Điều phối nông thôn mới tỉnh.",
  en: "The provincial New Rural Development Coordination Office.",
};
