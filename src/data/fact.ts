import { areaRef, date, described, id, maybe, oneOf, period, quantity, words } from "./field.ts";
import { qualifiers } from "./observation.ts";
import { type Row, table } from "./table.ts";

/** `facts.csv`: quantities said once, that make no series. */
export const facts = table(
  {
    id: described(id, "Mã của số liệu", "The fact's id", "dai-bieu-hoi-nghi"),
    period: described(period, "Kỳ mà văn bản nói đến", "The period it is told of", "2021"),
    area: described(
      areaRef,
      "Địa phương, mã trong areas.csv",
      "The area, an id of areas.csv",
      "tinh-ha-tinh",
    ),
    /** What was measured, in words. */
    vi: described(
      words,
      "Số đó là gì, tiếng Việt",
      "What it counts, in Vietnamese",
      "Đại biểu dự hội nghị",
    ),
    en: described(
      words,
      "Số đó là gì, tiếng Anh",
      "What it counts, in English",
      "Delegates at the conference",
    ),
    unit: described(
      id,
      "Đơn vị tính của các số trong dòng, mã trong units.csv",
      "The unit of the row's numbers, an id of units.csv",
      "dai-bieu",
    ),
    value: described(
      quantity,
      "Con số, theo đơn vị ở cột `unit`",
      "The number, in the row's unit",
      "8000",
    ),
    qualifier: described(
      maybe(oneOf(qualifiers)),
      "Văn bản nói chính xác đến đâu: gần, hơn (trên), ít nhất, tối thiểu",
      "How exactly the document says it: nearly, over, at least, at a minimum",
      "gan",
    ),
    as_of: described(
      maybe(date),
      "Ngày chốt số liệu, khi không phải ngày cuối kỳ",
      "The day it was counted to, where that isn't the period's last",
      "2020-04-16",
    ),
    source: described(
      maybe(id),
      "Văn bản nêu con số, mã trong sources.csv",
      "The document that gives it, an id of sources.csv",
      "bao-cao-2020-04",
    ),
    place: described(
      maybe(words),
      "Vị trí trong văn bản",
      "Where in the document",
      "I.2, chú thích 1",
    ),
    note: described(
      maybe(words),
      "Lời ghi chú khi con số cần giải thích",
      "A remark where a figure needs one",
      "Gộp hai nghị quyết",
    ),
  },
  ["id"],
  {
    vi: "Số liệu nêu một lần, không lập thành chuỗi",
    en: "Figures given once that make no series",
  },
);

/** A one-off quantity. */
export type Fact = Row<typeof facts.columns>;
