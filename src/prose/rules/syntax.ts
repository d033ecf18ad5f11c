import { quote } from "../../rules/quote.ts";
import { components } from "../component.ts";
import { type ProseRule, rule } from "./rule.ts";

const names = Object.keys(components)
  .map((name) => `<${name} />`)
  .join(", ");

/** What a text may not be written with. */
export const syntaxRules: readonly ProseRule[] = [
  rule(
    "van-sai-cu-phap",
    ["Không đọc được cú pháp", "The syntax can't be read"],
    ({ value }) => `Không đọc được từ chỗ này theo cú pháp MDX (${value}).`,
    () =>
      "Dấu < đứng trước chữ và dấu { trong lời văn phải viết là \\< và \\{. " +
      "Không dùng chú thích <!-- -->; liên kết viết [chữ](địa chỉ).",
  ),
  rule(
    "van-ma-lenh",
    ["Mã lệnh trong bài", "Code in prose"],
    ({ value }) =>
      `${quote(value)} là mã lệnh chạy khi dựng trang; bài viết không được có import, export hay biểu thức trong ngoặc nhọn.`,
    () => `Xóa đi. Số liệu đưa vào bằng ${names}; muốn hiện dấu ngoặc nhọn thì viết \\{ và \\}.`,
  ),
  rule(
    "van-the-la",
    ["Thẻ không được dùng", "A tag that prose may not use"],
    ({ value }) => `Không được dùng thẻ ${quote(value)}; bài viết chỉ dùng được ${names}.`,
    () => "Xóa thẻ, hoặc viết bằng Markdown: **đậm**, *nghiêng*, [chữ](địa chỉ), bảng, danh sách.",
  ),
  rule(
    "van-the-sai-cho",
    ["Thẻ đặt sai chỗ", "A tag in the wrong place"],
    ({ value }) =>
      `Thẻ ${quote(value)} phải đứng trong một câu, tự đóng, không chứa gì bên trong; chỗ này nó đứng riêng một dòng hoặc có nội dung.`,
    ({ value }) => `Viết <${value} … /> cùng dòng với chữ của câu.`,
  ),
  rule(
    "van-thuoc-tinh-la",
    ["Thuộc tính không được dùng", "An attribute that the tag has not"],
    ({ value, more }) =>
      `Thẻ <${more["tag"]} /> không có thuộc tính ${quote(value)}, hoặc thuộc tính này lặp lại.`,
    ({ more }) => `Chỉ dùng: ${more["allowed"]}; mỗi thuộc tính một lần.`,
  ),
  rule(
    "van-gia-tri-sai",
    ["Giá trị của thuộc tính không đúng", "An attribute's value is wrong"],
    ({ value, more }) =>
      `Giá trị ${quote(value)} của thuộc tính ${more["attribute"]} không đúng; phải là ${more["said"]}.`,
    ({ more }) =>
      `Viết ${more["attribute"]}="…" với giá trị nằm trong dấu nháy kép, không dùng ngoặc nhọn.`,
  ),
  rule(
    "van-thieu-thuoc-tinh",
    ["Thiếu thuộc tính", "An attribute is missing"],
    ({ value, more }) => `Thẻ <${value} /> thiếu thuộc tính ${more["missing"]}.`,
    ({ more }) => `Thêm ${more["missing"]}="…": ${more["said"]}.`,
  ),
  rule(
    "van-cu-phap-la",
    ["Cú pháp không được dùng", "Syntax that prose may not use"],
    ({ value }) => `Bài viết không được dùng cú pháp này (${value}).`,
    () =>
      "Viết bằng đoạn văn, tiêu đề, danh sách, bảng, trích dẫn, liên kết, ảnh hoặc chú thích cuối bài.",
  ),
  rule(
    "van-tieu-de",
    ["Tiêu đề sai cấp", "A heading of the wrong level"],
    ({ value, more }) =>
      `Tiêu đề ${quote(value)} sai cấp: tiêu đề lớn nhất của bài này là ${more["first"]}, và các cấp không nhảy cóc.`,
    ({ more }) => `Viết lại tiêu đề này với ${more["wanted"]}.`,
  ),
  rule(
    "van-lien-ket",
    ["Liên kết không được dùng", "A link that prose may not have"],
    ({ value }) =>
      `Không được dẫn đến ${quote(value)}: chỉ dẫn đến trang của mình (/chi-tieu/…/), chỗ trong trang (#…), địa chỉ https:// hoặc hộp thư mailto:.`,
    () => "Sửa địa chỉ; trang của mình viết từ dấu / đầu, kết thúc bằng /, không có /en.",
  ),
  rule(
    "van-anh",
    ["Ảnh không được dùng", "An image that prose may not have"],
    ({ value }) =>
      `Không được dùng ảnh ${quote(value)}: ảnh phải nằm trong public (viết /anh/ten-anh.png) và phải có lời tả.`,
    () => "Chép ảnh vào public rồi viết ![lời tả ảnh](/anh/ten-anh.png).",
  ),
];
