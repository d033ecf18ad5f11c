import { type Period, shift } from "../text/period.ts";

/** The first days of a month are still the last one's: reports are due around the twentieth. */
const firstDays = 10;

/** The month that a reporter most likely hands in on a day, `YYYY-MM-DD`. */
export function proposedMonth(today: string): Period {
  const month = today.slice(0, 7);
  return Number(today.slice(8)) < firstDays ? shift(month, -1) : month;
}

/** The reader's day by their own clock, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
