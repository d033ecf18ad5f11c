import { date, dayOrMonth, id, maybe, oneOf, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `sources.csv`: the documents that figures come from. */
export const sources = table(
  {
    id,
    /** A report, a notice, a submission; `mo-phong` marks generated data, and every page says so. */
    kind: oneOf(["bao-cao", "thong-bao", "gui-so-lieu", "mo-phong"]),
    /** The document's number, as it bears it. */
    number: maybe(words),
    /** When it was issued; its month where the day is left blank. */
    issued: maybe(dayOrMonth),
    /** The meeting it reports on. */
    met: maybe(date),
    /** An agency. */
    issuer: id,
    title: words,
  },
  ["id"],
);

/** A document. */
export type Source = Row<typeof sources.columns>;
