import { cellAt, faultAt } from "../data/fault.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** Columns of `indicators.csv` that are filled together or not at all. */
const pairs = [["part_of", "parts"]] as const;

/** One of two columns that belong together is empty, the other isn't. */
export const lechCotDoi: Rule = {
  code: "lech-cot-doi",
  group: "reference",
  severity: "error",
  message: ({ field, more }) =>
    `Cột ${more["filled"]} ghi ${quote(more["value"] ?? null)} mà cột ${field} để trống; hai cột này phải cùng có hoặc cùng trống.`,
  fix: ({ field, more }) => `Điền cột ${field}, hoặc để trống cả cột ${more["filled"]}.`,
  find: ({ data }) =>
    data.indicators.flatMap(({ at }) =>
      pairs.flatMap(([a, b]) => {
        const [empty, filled] = cellAt(at, a) ? [b, a] : [a, b];
        const value = cellAt(at, filled);
        return value && !cellAt(at, empty)
          ? [faultAt(at, "lech-cot-doi", empty, { filled, value })]
          : [];
      }),
    ),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Hai cột đi đôi chỉ điền một", en: "One of two paired columns is empty" },
  help: {
    vi: "Có hai cột luôn đi với nhau. Điền cả hai, hoặc để trống cả hai.",
    en: "Two columns belong together. Fill both, or leave both empty.",
  },
  example: {
    file: "indicators.csv",
    right:
      "mo-hinh-nho,san-xuat,Mô hình quy mô nhỏ,Small models,xây dựng mới {n} quy mô nhỏ,built {n} small,mo-hinh,0,year,yes,province district,mo-hinh,all,",
    wrong:
      "mo-hinh-nho,san-xuat,Mô hình quy mô nhỏ,Small models,xây dựng mới {n} quy mô nhỏ,built {n} small,mo-hinh,0,year,yes,province district,mo-hinh,,",
    beside: ["part_of"],
  },
};
