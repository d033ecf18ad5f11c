import { figuresPath, targetsPath } from "../data/data-set.ts";
import { slug } from "../text/slug.ts";
import { areasMeant } from "./dia-phuong-la.ts";
import type { HelpPage } from "./explained.ts";
import { askOrLookUp, nearestNames } from "./named.ts";
import { quote } from "./quote.ts";
import { fileOf, nounOf } from "./references.ts";
import type { Rule } from "./rule.ts";

const isId = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** A cell that holds an id is none. */
export const saiMa: Rule = {
  code: "sai-ma",
  group: "cell",
  severity: "error",
  message: ({ field, value }) =>
    `${quote(value)} ở cột ${field} không phải là mã. Mã chỉ gồm chữ thường không dấu a–z, ` +
    `chữ số và từng dấu gạch nối đơn ở giữa${
      field === "area" ? "; nhiều địa phương nối bằng dấu + theo thứ tự chữ cái" : ""
    }.`,
  look: ({ field, value, file }, context) => {
    const noun = nounOf(field ?? "");
    const text = (value ?? "").slice(0, 80);
    if (noun === "areas") {
      const period = figuresPath.exec(file)?.[1] ?? targetsPath.exec(file)?.[1];
      return areasMeant(context, slug(text), period);
    }
    return noun === null || noun === "sources" ? {} : nearestNames(text, context.data[noun]);
  },
  fix: ({ field, value, more }) => {
    const joint = (value ?? "").split("+");
    if (joint.length > 1 && joint.every(isId)) {
      return `Viết lại là ${quote([...new Set(joint)].sort().join("+"))}.`;
    }
    const file = fileOf(field ?? "");
    if (more["bare"]) return `Là ${more["bare"]}? Hỏi lại nơi gửi số liệu rồi viết mã trong ngoặc.`;
    if (more["near"]) return askOrLookUp(more["near"], file ?? "");
    if (file) return `Tra mã ở cột id của tệp ${file} rồi ghi lại đúng mã đó.`;
    return slug(value ?? "") === ""
      ? "Đặt một mã theo tên, không dấu, nối bằng dấu gạch nối."
      : `Viết lại theo đúng dạng, ví dụ ${quote(slug(value ?? ""))}.`;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Mã viết không đúng dạng", en: "An identifier is malformed" },
  help: {
    vi: "Mã gồm chữ thường không dấu, chữ số và dấu gạch nối. Tra mã trong danh mục, không ghi tên.",
    en: "An id is made of plain lower-case letters, digits and hyphens. Look it up in its list; a name won't do.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: "Hương Sơn,duong-giao-thong,km,2.22,",
  },
};
