import { quote } from "../../rules/quote.ts";
import { capital } from "../../text/area-name.ts";
import { components } from "../component.ts";
import { type ProseRule, rule } from "./rule.ts";

const names = Object.keys(components)
  .map((name) => `<${name} />`)
  .join(", ");

/** Asks whether a near miss was meant, and says what to do otherwise. */
function askOr(near: string | undefined, otherwise: string): string {
  if (near) return `Có phải là ${near}? Nếu không, ${otherwise}`;
  return capital(otherwise);
}

/** What keeps a text's numbers from coming from the data. */
export const figureRules: readonly ProseRule[] = [
  rule(
    "van-go-so",
    ["Số liệu gõ tay trong nhận xét", "A figure typed into commentary"],
    ({ value }) =>
      `Số ${quote(value)} gõ thẳng vào lời nhận xét sẽ không đổi theo khi số liệu được đính chính.`,
    () => `Lấy số từ số liệu bằng ${names}; số đếm nhỏ không phải số liệu thì viết bằng chữ.`,
  ),
  rule(
    "van-chi-tieu-la",
    ["Chỉ tiêu không có trong danh mục", "Unknown indicator"],
    ({ value }) => `${quote(value)} không phải là chỉ tiêu nào trong indicators.csv.`,
    ({ more }) => askOr(more["near"], "tra mã ở cột id của indicators.csv."),
  ),
  rule(
    "van-dia-phuong-la",
    ["Địa phương không có trong danh mục", "Unknown area"],
    ({ value }) => `${quote(value)} không phải là địa phương nào trong areas.csv.`,
    ({ more }) => askOr(more["near"], "tra mã ở cột id của areas.csv."),
  ),
  rule(
    "van-khong-co-so",
    ["Số liệu không có", "The figure is not stated"],
    ({ value }) => `Không có số liệu cho ${value}: không văn bản nào nêu, và không suy ra được.`,
    ({ more }) =>
      askOr(
        more["near"],
        "sửa kỳ, địa phương hoặc cột; nếu nơi ấy không phát sinh thì nói bằng lời, không dùng thẻ.",
      ),
  ),
  rule(
    "van-khong-co-ke-hoach",
    ["Kế hoạch không có", "The plan is not stated"],
    ({ value }) => `Không có kế hoạch cho ${value}.`,
    () => "Tra các dòng trong targets/<năm>.csv, hoặc viết lại câu.",
  ),
  rule(
    "van-khong-co-ty-le",
    ["Tỷ lệ không tính được", "The share can't be worked out"],
    ({ value }) => `Không tính được tỷ lệ cho ${value}.`,
    ({ more }) => more["fix"] ?? "Sửa thuộc tính of hoặc viết lại câu.",
  ),
];
