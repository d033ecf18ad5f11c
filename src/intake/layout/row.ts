import type { Column } from "./columns.ts";
import type { Labels, Reading } from "./reading.ts";
import { type Above, areaOf, indicatorOf } from "./subject.ts";

/** What a row is about; null where its columns say it. */
export interface Subject {
  indicator: string | null;
  area: string | null;
}

/** How many labels above a row may be said with its own. */
const remembered = 3;

/** Takes note of a row's label for the rows below it. */
export function after(above: Above, indicator: string | null, label: string): Above {
  return { indicator, labels: [label, ...above.labels].slice(0, remembered) };
}

/** What a row's labels say it is about, and what the rows below may lean on. */
export interface RowRead {
  subject: Subject | "left out" | null;
  above: Above;
}

/** Reads what a row with numbers is about; asks where its labels don't say it for certain. */
export function readRow(
  labels: Labels,
  above: Above,
  columns: readonly Column[],
  reading: Reading,
): RowRead {
  const { context, ledger, names, ground } = reading;
  const on = { id: ground, names, ledger };
  const figures = columns.filter((column) => column.kind === "figures");
  const areasAcross = figures.some(({ area }) => area !== null);
  let below = above;
  let indicator: string | null = null;
  let area: string | null = areasAcross ? null : ground;
  if (labels.indicator) {
    const parts = context.data.indicators.filter(
      ({ part_of }) => part_of !== null && part_of === above.indicator,
    );
    const found = indicatorOf(
      labels.indicator,
      above,
      on,
      parts.map(({ id }) => id),
    );
    if (found === "left out") return { subject: found, above };
    if (found === "area") {
      const place = areaOf(labels.indicator, null, on);
      if (place === null || place === "left out") return { subject: place, above };
      area = place.id;
      indicator = above.indicator;
    } else {
      indicator = found?.id ?? null;
      below = after(above, indicator, labels.indicator.text);
      if (!found) return { subject: null, above: below };
    }
  } else if (!figures.some((column) => column.indicator)) {
    return { subject: { indicator: null, area }, above };
  }
  if (labels.area) {
    const column = columns.find(({ index }) => index === labels.area?.column);
    const place = areaOf(labels.area, column?.kind === "label" ? column.level : null, on);
    if (place === null || place === "left out") return { subject: place, above: below };
    area = place.id;
  }
  return { subject: { indicator, area }, above: below };
}
