import type { Dictionary } from "../say.ts";

/** The tiers of administration, as heads of lists. */
export const levelWords = {
  province: { vi: "Cấp tỉnh", en: "Province" },
  district: { vi: "Huyện, thị xã, thành phố", en: "Districts, towns and cities" },
  commune: { vi: "Xã, phường, thị trấn", en: "Communes, wards and townships" },
  group: { vi: "Cộng đồng", en: "Groups" },
} as const satisfies Dictionary;
