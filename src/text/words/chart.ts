import type { Dictionary } from "../say.ts";

/** What charts write within the drawing, and say to who can't see it. */
export const chartWords = {
  province: { vi: "Toàn tỉnh", en: "Province" },
  estimate: { vi: "ước {n}", en: "est. {n}" },
  preliminary: { vi: "sơ bộ {n}", en: "prelim. {n}" },
  plan: { vi: "kế hoạch {n}", en: "plan {n}" },
  ofPlan: { vi: "{share} kế hoạch", en: "{share} of plan" },
  pace: { vi: "nhịp đều đến {day}: {share}", en: "even pace by {day}: {share}" },
  rest: {
    vi: "còn {n} nơi khác: xem bảng",
    en: "{n} other areas: see the table",
    en_one: "{n} other area: see the table",
  },
  offMap: { vi: "Ngoài các ô: {list}", en: "Not on the tiles: {list}" },
  thousand: { vi: "nghìn {unit}", en: "thousand {unit}" },
  million: { vi: "triệu {unit}", en: "million {unit}" },
  oneScale: {
    vi: "Chung một thang, {from} đến {to}; {first} – {last}",
    en: "One scale, {from} to {to}; {first} – {last}",
  },
  breakFrom: { vi: "ngắt chuỗi {period}", en: "break, {period}" },

  byAreaTitle: {
    vi: "{name} theo địa phương, {period} ({unit})",
    en: "{name} by area, {period} ({unit})",
  },
  tilesTitle: {
    vi: "Bản đồ ô: {name} theo địa phương, {period} ({unit})",
    en: "Tile map: {name} by area, {period} ({unit})",
  },
  overTimeTitle: {
    vi: "{name}, {area}, {first} – {last} ({unit})",
    en: "{name}, {area}, {first} – {last} ({unit})",
  },
  multiplesTitle: {
    vi: "{name} của từng địa phương, {first} – {last} ({unit})",
    en: "{name} in each area, {first} – {last} ({unit})",
  },
  progressTitle: {
    vi: "{name}, {area}: so với kế hoạch năm {year}",
    en: "{name}, {area}: beside the plan for {year}",
  },

  greatest: { vi: "Lớn nhất: {area}, {n}.", en: "Greatest: {area}, {n}." },
  least: { vi: "Nhỏ nhất: {area}, {n}.", en: "Least: {area}, {n}." },
  leastAboveNil: {
    vi: "Nhỏ nhất trong các nơi khác không: {area}, {n}.",
    en: "Least of those above zero: {area}, {n}.",
  },
  manyAreas: { vi: "{n} nơi", en: "{n} areas" },
  nil: {
    vi: "{n} nơi không phát sinh.",
    en: "None in {n} areas.",
    en_one: "None in {n} area.",
  },
  silent: {
    vi: "{n} nơi không được nêu.",
    en: "{n} areas not stated.",
    en_one: "{n} area not stated.",
  },
  allNil: { vi: "Không nơi nào phát sinh.", en: "None in any area." },
  firstAndLast: {
    vi: "{area}: {n} ({first}), {m} ({last}).",
    en: "{area}: {n} ({first}), {m} ({last}).",
  },
  onlyOne: {
    vi: "{area}: chỉ có một kỳ, {n} ({first}).",
    en: "{area}: one period only, {n} ({first}).",
  },
  peak: { vi: "Cao nhất: {n} ({period}).", en: "Highest: {n} ({period})." },
  trough: { vi: "Thấp nhất: {n} ({period}).", en: "Lowest: {n} ({period})." },
  gaps: {
    vi: "{n} kỳ không có số.",
    en: "{n} periods without a figure.",
    en_one: "{n} period without a figure.",
  },
  breakHere: { vi: "Ngắt chuỗi {period}: {why}.", en: "Break at {period}: {why}." },
  progressSaid: {
    vi: "Đến {day}: {n} trên {plan}, đạt {share}.",
    en: "By {day}: {n} of {plan}, {share}.",
  },
  paceSaid: {
    vi: "Nếu làm đều cả năm thì đến ngày đó được {share}.",
    en: "At an even pace it would be {share} by that day.",
  },
} as const satisfies Dictionary;
