import type { Correction } from "../data/correction.ts";
import { type Fault, faultAt } from "../data/fault.ts";
import type { Quantity } from "../data/field.ts";
import type { Observation } from "../data/observation.ts";
import { figuresByKey, figureWith } from "./by-key.ts";
import type { Context } from "./context.ts";
import type { HelpPage } from "./explained.ts";
import { idNow } from "./moved.ts";
import { quote } from "./quote.ts";
import {
  columnKey,
  correctionsByKey,
  figuresBefore,
  newCorrections,
  revisionsOf,
  sameAmount,
} from "./revisions.ts";
import type { Rule } from "./rule.ts";

const code = "dinh-chinh-sai";

/**
 * A correction that tells what isn't so: `new` must stand there now, or be what the next correction
 * begins with; `old` of one that is new since the base must have stood there then.
 */
export const dinhChinhSai: Rule = {
  code,
  group: "release",
  severity: "error",
  message: ({ field, value, more }) =>
    `Dòng đính chính ghi ${field} là ${quote(value)}, nhưng ${more["where"]} là ${quote(more["is"] ?? null)}.`,
  fix: ({ field }) =>
    field === "old"
      ? "Ghi ở cột old đúng số đã công bố trước khi sửa; xác nhận một số bất thường là đúng thì kind là confirmed và để trống cột old."
      : "Ghi ở cột new đúng số đang có trong tệp số liệu; số đã bị rút thì để trống.",
  find(context) {
    if (context.broken.has("observations")) return [];
    const faults: Fault[] = [];
    const isNew = newCorrections(context);
    const revised = new Set(
      revisionsOf(context).map(({ was, row, column }) => columnKey(row ?? was, column)),
    );
    const before = figuresBefore(context);
    const isRenamed = hasLostIds(context);
    for (const chain of correctionsByKey(context).values()) {
      const first = chain[0];
      if (!first || !context.indicators.has(first.indicator)) continue;
      const row = figureWith(figuresByKey(context), first);
      const was = figureWith(before, first);
      const judge = (one: Correction, field: "old" | "new", is: Is) => {
        // A row that is gone had the unit that the other side of the comparison has.
        const own = { row: is.row ?? row ?? was, quantity: one[field] };
        if (sameAmount(context, own, { ...is, row: is.row ?? own.row })) return;
        const more = { is: is.quantity?.text ?? "", where: is.where };
        const about = row ? { beside: [row.at] } : { absent: one.period };
        faults.push({ ...faultAt(one.at, code, field, more), ...about });
      };
      const changes = chain.filter(({ kind }) => kind !== "confirmed");
      for (const [i, one] of chain.entries()) {
        const next = chain[i + 1];
        const here = row?.[one.column] ?? null;
        // That the number changed since, without a row of its own, is asked about as such.
        const isPast =
          !isNew.has(one) && (mayHaveMoved(row) || revised.has(columnKey(one, one.column)));
        const isLast = !next || (one === changes.at(-1) && isNew.has(one));
        if (isLast && !isPast) judge(one, "new", { row, quantity: here, where: "tệp số liệu" });
        if (one.kind === "confirmed" && one.old) {
          judge(one, "old", { row, quantity: null, where: "với kind confirmed, ô old phải" });
        }
      }
      for (const [i, one] of changes.entries()) {
        const last = changes[i - 1];
        if (isNew.has(one) && (!last || !isNew.has(last))) {
          const quantity = was?.[one.column] ?? null;
          // It may have stood there under an id that is gone: that is told first.
          if (was || !isRenamed)
            judge(one, "old", { row: was, quantity, where: "số trước khi sửa" });
        } else if (last && (isNew.has(one) || !mayHaveMoved(row))) {
          judge(one, "old", { row, quantity: last.new, where: "lần đính chính trước" });
        }
      }
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Dòng đính chính không đúng sự thật", en: "A correction says what isn't so" },
  help: {
    vi: "Dòng đính chính phải nói đúng: old là số đã công bố trước khi sửa, new là số đang có trong tệp số liệu. Sửa dòng này, đừng sửa số liệu cho khớp với nó.",
    en: "A correction must say what is so: old is what was released before, new is what now stands in the figures. Mend this row, not the figures to fit it.",
  },
  example: {
    file: "corrections.csv",
    right: "2020-03,tinh-ha-tinh,duong-giao-thong,value,1.1,1.11,",
    wrong: "2020-03,tinh-ha-tinh,duong-giao-thong,value,1.1,1.12,",
  },
};

/** Whether an area or indicator of the base is gone, and no redirect says what it is called now. */
function hasLostIds(context: Context): boolean {
  return (["areas", "indicators"] as const).some((noun) =>
    [...(context.base?.[noun].keys() ?? [])].some(
      (id) => !context[noun].has(idNow(context, noun, id)),
    ),
  );
}

/** Whether a scheduled revision may have come after a correction that was true in its day. */
function mayHaveMoved(row: Observation | undefined): boolean {
  return row !== undefined && row.status !== null;
}

interface Is {
  row: Observation | undefined;
  quantity: Quantity | null;
  where: string;
}
