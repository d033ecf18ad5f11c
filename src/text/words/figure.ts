import type { Dictionary } from "../say.ts";

/** How figures are qualified, marked and absent. */
export const figureWords = {
  gan: { vi: "gần {n}", en: "nearly {n}" },
  hon: { vi: "hơn {n}", en: "over {n}" },
  "it-nhat": { vi: "ít nhất {n}", en: "at least {n}" },
  "toi-thieu": { vi: "tối thiểu {n}", en: "at least {n}" },
  uoc: { vi: "ước", en: "estimate" },
  "so-bo": { vi: "sơ bộ", en: "preliminary" },
  "chinh-thuc": { vi: "chính thức", en: "final" },
  stated: { vi: "theo văn bản", en: "as stated" },
  derived: { vi: "suy ra từ số liệu khác", en: "derived from other figures" },
  impliedNil: {
    vi: "không phát sinh (suy ra: các nơi được nêu cộng lại đúng bằng toàn tỉnh)",
    en: "none occurred (it follows: the areas named add up to the province exactly)",
  },
  revised: { vi: "số đã sửa sau khi công bố", en: "changed after its release" },
  revisedSign: { vi: "(đ)", en: "(r)" },
  notStated: { vi: "văn bản không nêu", en: "not stated" },
} as const satisfies Dictionary;
