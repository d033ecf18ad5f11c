import { areaLevels } from "../data/area.ts";
import { faultAt } from "../data/fault.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "sai-gioi-han";

/** A limit that can't be read, or one for a level that the indicator isn't asked of. */
export const saiGioiHan: Rule = {
  code,
  group: "cell",
  severity: "error",
  message: ({ value, more }) =>
    more["level"]
      ? `Cột max có giới hạn cho ${more["level"]}, nhưng cột levels của chỉ tiêu không có cấp này.`
      : `${quote(value)} không phải là giới hạn theo cấp; mỗi giới hạn gồm tên cấp, dấu hai chấm và một số ` +
        "lớn hơn 0, các cấp cách nhau một dấu cách.",
  fix: ({ more }) =>
    more["level"]
      ? `Bỏ giới hạn của ${more["level"]}, hoặc thêm cấp này vào cột levels.`
      : `Viết như “province:600 district:120”, các cấp theo thứ tự ${areaLevels.join(", ")}; không có giới hạn thì để trống.`,
  find: ({ data }) =>
    data.indicators.flatMap(({ at, levels, max }) =>
      [...(max?.keys() ?? [])]
        .filter((level) => !levels.includes(level))
        .map((level) => faultAt(at, code, "max", { level })),
    ),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Giới hạn của chỉ tiêu ghi sai", en: "An indicator's limits are miswritten" },
  help: {
    vi: "Cột max ghi từng cấp và mức lớn nhất của cấp ấy, ví dụ province:600 district:120, chỉ với những cấp mà chỉ tiêu hỏi đến.",
    en: "The max column gives each level and its most, as in province:600 district:120, and only for levels the indicator is asked of.",
  },
  example: {
    file: "indicators.csv",
    right:
      "xi-mang,ha-tang,Xi măng,Cement,đã nhận {n} xi măng,received {n} of cement,tan,0,year,yes,province district,,,,province:20000 district:4000,",
    wrong:
      "xi-mang,ha-tang,Xi măng,Cement,đã nhận {n} xi măng,received {n} of cement,tan,0,year,yes,province district,,,,province=20000 district=4000,",
  },
};
