import { faultAt } from "../data/fault.ts";
import { slug } from "../text/slug.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "sai-ten-dia-phuong";

/**
 * An area whose id isn't its type and name: two units' names exchanged would show every figure of
 * the one under the other. A later unit of the same name carries its year, or its month.
 */
export const saiTenDiaPhuong: Rule = {
  code,
  group: "reference",
  severity: "error",
  message: ({ value, more }) =>
    `Mã ${quote(value)} không ứng với loại ${more["type"]} và tên ${quote(more["name"] ?? null)}; theo loại và tên thì mã là ${more["expected"]}.`,
  fix: () =>
    "Xem tên có bị đổi chỗ với dòng khác không rồi trả lại đúng dòng. Đơn vị đổi tên hay đổi loại là một dòng mới có mã mới, và dòng cũ giữ mã của nó.",
  find: ({ data }) =>
    data.areas.flatMap(({ at, id, type, level, vi }) => {
      const expected = `${type}-${slug(vi)}`;
      const year = id.slice(expected.length);
      const isOwn = id.startsWith(expected) && /^(-\d{4}(-\d{2})?)?$/.test(year);
      return level === "group" || isOwn
        ? []
        : [faultAt(at, code, "id", { type, name: vi, expected })];
    }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Mã địa phương khác loại và tên", en: "An area's id isn't its type and name" },
  help: {
    vi: "Mã của một địa phương là loại và tên của nó viết không dấu, như huyen-can-loc; đơn vị lập sau trùng tên thì thêm năm. Mã và tên lệch nhau thường là hai tên bị đổi chỗ, và mọi số liệu sẽ hiện dưới tên khác.",
    en: "An area's id is its type and name as a slug, huyen-can-loc; a later unit of the same name adds its year. Where they differ, two names were usually exchanged, and every figure would stand under the other's.",
  },
  example: {
    file: "areas.csv",
    right: "huyen-can-loc,huyen,Can Lộc,Can Lộc,",
    wrong: "huyen-can-loc,huyen,Hương Sơn,Hương Sơn,",
  },
};
