import type { Dictionary } from "../say.ts";

/** What stands around and within the texts of `content/`. */
export const proseWords = {
  footnotes: { vi: "Chú thích", en: "Notes" },
  back: { vi: "trở lại", en: "back" },
  backTo: { vi: "Trở lại chỗ có chú thích {n}", en: "Back to note {n} in the text" },
  table: { vi: "Bảng: {heads}", en: "Table: {heads}" },
} as const satisfies Dictionary;
