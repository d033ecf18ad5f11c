import type { Dictionary } from "../say.ts";

/** What `npm run release` says. */
export const releaseWords = {
  noPeriod: {
    vi: "Cần một kỳ để công bố, ví dụ 2020-05.",
    en: "Name the period to release: 2020-05.",
  },
  notAPeriod: {
    vi: "{value} không phải là một kỳ; viết như 2020-05, 2020-Q1, 2020-S1 hoặc 2020.",
    en: "{value} is no period; write 2020-05, 2020-Q1, 2020-S1 or 2020.",
  },
  notADate: {
    vi: "--date phải là một ngày có thật, viết như 2020-06-02; đang là {value}.",
    en: "--date must be a day that exists, written 2020-06-02; it is {value}.",
  },
  notANote: {
    vi: "--note phải là một dòng chữ, không thừa khoảng trắng, không bắt đầu bằng dấu =, tối đa 2.000 ký tự.",
    en: "--note must be one line of words without needless spaces, no = before it, 2,000 characters at most.",
  },
  alreadyReleased: {
    vi: "{period} đã công bố ngày {date} rồi; không ghi gì thêm.",
    en: "{period} was released on {date} already; nothing is written.",
  },
  nothingReported: {
    vi: "{period} chưa có con số nào trong figures/{id}/; không ghi gì.",
    en: "{period} has no figure in figures/{id}/ yet; nothing is written.",
  },
  notBegun: {
    vi: "Ngày {date} thì {period} chưa bắt đầu; không ghi gì.",
    en: "On {date} {period} hasn't begun; nothing is written.",
  },
  countedLater: {
    vi: "{n} dòng của {period} tính đến sau ngày {date}, ví dụ {file} dòng {line} (đến {day}); chưa thể công bố. Nếu đã chốt sớm hơn thì ghi ngày chốt vào cột as_of; nếu không thì đợi, hoặc nêu ngày công bố bằng --date.",
    en: "{n} rows of {period} count to a day after {date}, {file} line {line} for one ({day}); it can't be released yet. Write the earlier day into as_of where there was one; else wait, or name the day by --date.",
  },
  refused: {
    vi: "Chưa công bố: số liệu còn lỗi hoặc thiếu lý do như trên, chưa có gì được ghi.",
    en: "Not released: the data has the problems above or lacks reasons; nothing is written.",
  },
  becomesFinal: {
    vi: "{period} trở thành số công bố: {n} số, của {reporters} đơn vị.",
    en: "{period} becomes final: {n} numbers, of {reporters} reporters.",
  },
  reporter: { vi: "  {who}: {n} số", en: "  {who}: {n} numbers" },
  reasons: {
    vi: "Lý do đã ghi trong corrections.csv: {n}.",
    en: "Reasons given in corrections.csv: {n}.",
  },
  oneReason: {
    vi: "  {area}, {indicator}: {reason}",
    en: "  {area}, {indicator}: {reason}",
  },
  written: {
    vi: "Đã thêm một dòng vào {path}. Hãy ghi vào git: từ đó mỗi số đổi đi phải có lý do.",
    en: "One row was added to {path}. Commit it: from then on every change of a number needs a reason.",
  },
} as const satisfies Dictionary;
