import { quote } from "../../rules/quote.ts";
import { type ProseRule, rule } from "./rule.ts";

/** What is wrong with a file of `content/` before its text is read. */
export const fileRules: readonly ProseRule[] = [
  rule(
    "van-tep-la",
    ["Tệp lạ trong content", "A file that content has no place for"],
    ({ value }) =>
      `${quote(value)} không phải là tệp của content. Thư mục này gồm site.json và, trong vi và en, ` +
      "thang/<tháng>.mdx, chi-tieu/<mã chỉ tiêu>.mdx và các trang <tên trang>.mdx.",
    () => "Chuyển tệp ra khỏi content hoặc đặt lại đúng thư mục và tên; ảnh để trong public.",
  ),
  rule(
    "van-thieu-ban-dich",
    ["Thiếu bản của ngôn ngữ kia", "The other language's text is missing"],
    ({ more }) =>
      `Không có tệp ${more["twin"]}; mỗi bài có một bản tiếng Việt và một bản tiếng Anh.`,
    ({ more }) => `Viết thêm ${more["twin"]}.`,
  ),
  rule(
    "van-qua-lon",
    ["Bài quá dài", "The text is too long"],
    () => "Bài dài quá 60.000 ký tự hoặc có quá 1.000 dấu mở ngoặc.",
    () => "Tách bài, hoặc xóa phần không phải lời văn.",
  ),
  rule(
    "van-qua-sau",
    ["Lồng nhau quá sâu", "Nested too deeply"],
    () => "Trích dẫn, danh sách lồng nhau quá sâu để còn đọc được.",
    () => "Viết lại cho phẳng hơn, không quá ba, bốn cấp.",
  ),
  rule(
    "van-dau-tep",
    ["Phần đầu bài không đúng", "The frontmatter is wrong"],
    ({ value, more }) =>
      more["missing"]
        ? `Phần đầu bài thiếu ${more["missing"]}.`
        : `${quote(value)} không đúng: phần đầu bài là hai dòng title và description giữa hai dòng ---, ` +
          "mỗi mục một lần, không có mục nào khác.",
    () =>
      "Viết: dòng ---, dòng “title: tên bài”, dòng “description: một câu tóm tắt”, dòng ---. " +
      "Chữ có dấu hai chấm, dấu # hoặc bắt đầu bằng số thì đặt trong dấu nháy kép.",
  ),
  rule(
    "van-cai-dat",
    ["Cài đặt của trang không đúng", "A setting of the site is wrong"],
    ({ value, more }) => `Mục ${more["path"]} trong site.json không đúng (${quote(value)}).`,
    ({ more }) => `${more["expected"]}.`,
  ),
];
