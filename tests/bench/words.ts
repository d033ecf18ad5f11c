import type { Dictionary } from "../../src/text/say.ts";

/** What the benchmark says in a terminal. */
export const benchWords = {
  way: { vi: "Cách dựng", en: "Made by" },
  seconds: { vi: "giây", en: "seconds" },
  cpu: { vi: "giây xử lý", en: "CPU seconds" },
  pages: { vi: "trang", en: "pages" },
  rate: { vi: "trang/giây", en: "pages/s" },
  peak: { vi: "bộ nhớ, MB", en: "memory, MB" },
  size: { vi: "dung lượng, MB", en: "size, MB" },
  toCopy: { vi: "so với cp", en: "to cp" },
  toBare: { vi: "so với bare", en: "to bare" },
  real: { vi: "thật", en: "real" },
  generated: { vi: "mô phỏng {n} tháng", en: "{n} months generated" },
  measuring: { vi: "{name}: {way}, lượt {round}/{rounds}", en: "{name}: {way}, {round}/{rounds}" },
  notMonths: {
    vi: "--months phải là số nguyên từ 2 đến 999.",
    en: "--months must be a whole number from 2 to 999.",
  },
  legend: {
    vi: "Trung vị của {rounds} lượt (ít nhất–nhiều nhất), mỗi lượt một tiến trình riêng, chạy xen kẽ. bare.ts gọi cùng các hàm như trang thật nhưng không qua Astro; cp -r chép lại trang đã dựng.",
    en: "Median of {rounds} runs (least–most), each in a process of its own, in turn. bare.ts calls the same functions as the site, without Astro; cp -r copies the built site.",
  },
} as const satisfies Dictionary;
