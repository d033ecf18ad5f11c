import { figuresPath } from "../data/data-set.ts";
import type { Context } from "../rules/context.ts";
import { idNow } from "../rules/moved.ts";
import { daysBetween } from "../text/date.ts";
import type { Period } from "../text/period.ts";
import { dueDay } from "./due.ts";

/** Whether a reporter's figures of a period came, and whether in time; `day` is when they did. */
export type Timeliness =
  | { kind: "in-time"; day: string }
  /** `days` after the last that was in time, from 1. */
  | { kind: "late"; day: string; days: number }
  /** There was no rule by when. */
  | { kind: "received"; day: string }
  /** They are here, and nothing tells since when. */
  | { kind: "unknown" }
  /** They aren't here, and needn't be yet. */
  | { kind: "awaited" }
  /** They aren't here, `days` after the last that was in time, from 1. */
  | { kind: "missing"; days: number }
  /** The period was typed in later, from a document: that has no timeliness. */
  | { kind: "transcribed" };

/** What tells of a reporter's figures of a period how timely they are, as of a day. */
export type TimelinessOf = (period: Period, reporter: string, today: string) => Timeliness;

/**
 * Finds when figures were first received (DESIGN 3): on the day that `submissions.csv` says, else on
 * that which git does.
 * @param now the data set as it is: reporters are asked for by their ids of today
 * @param firstDays the day on which each file of figures first held one, by path
 */
export function timelinessIn(now: Context, firstDays: ReadonlyMap<string, string>): TimelinessOf {
  const { observations, releases, reportingRules } = now.data;
  const received = receivedDays(now, firstDays);
  const here = new Set(observations.map(({ period, reporter }) => keyOf(period, reporter)));
  const kinds = new Map(releases.map(({ period, kind }) => [period, kind]));
  return (period, reporter, today) => {
    if (kinds.get(period) === "transcribed") return { kind: "transcribed" };
    const due = dueDay(reportingRules, period);
    const key = keyOf(period, reporter);
    if (!here.has(key)) {
      const days = due === null ? 0 : daysBetween(due, today);
      return days > 0 ? { kind: "missing", days } : { kind: "awaited" };
    }
    const day = received.get(key);
    if (day === undefined) return { kind: "unknown" };
    if (due === null) return { kind: "received", day };
    const days = daysBetween(due, day);
    return days > 0 ? { kind: "late", day, days } : { kind: "in-time", day };
  };
}

/** The day each was first received; a reporter that was renamed, under either name. */
function receivedDays(now: Context, firstDays: ReadonlyMap<string, string>): Map<string, string> {
  const days = new Map<string, string>();
  for (const [path, day] of firstDays) {
    const [, period = "", reporter = ""] = figuresPath.exec(path) ?? [];
    const key = keyOf(period, idNow(now, "areas", reporter));
    const other = days.get(key);
    if (other === undefined || day < other) days.set(key, day);
  }
  for (const row of now.data.submissions) days.set(keyOf(row.period, row.reporter), row.received);
  return days;
}

function keyOf(period: Period, reporter: string): string {
  return `${period}/${reporter}`;
}
