import type { Dictionary } from "../say.ts";

/** What `to_date` counts, by kind. */
export const toDateWords = {
  year: { vi: "cộng dồn từ đầu năm", en: "adds up from the start of the year" },
  xuan: { vi: "cộng dồn từ đầu vụ xuân", en: "adds up from the start of the spring season" },
  ever: { vi: "cộng dồn từ trước đến nay", en: "adds up since the beginning" },
  stock: { vi: "số hiện có, có thể giảm", en: "how many there are; it can fall" },
  unstated: { vi: "văn bản không nêu tính từ khi nào", en: "the documents don't say since when" },
  none: { vi: "không cộng dồn", en: "does not add up" },
} as const satisfies Dictionary;
