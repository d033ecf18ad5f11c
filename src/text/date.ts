import type { Lang } from "./lang.ts";
import { yearForm } from "./year.ts";

const form = new RegExp(`^${yearForm}-\\d{2}-\\d{2}$`);

/** Whether the text is a day that exists, `YYYY-MM-DD`: 2020-02-30 is none, nor is the year 0202. */
export function isDate(text: string): boolean {
  if (!form.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

const englishMonths = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A day as people write it: `16/4/2020`, `16 Apr 2020`. A month alone (`2022-04`) likewise. */
export function dateInWords(date: string, lang: Lang): string {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || month === undefined) return date;
  if (lang === "vi") return day === undefined ? `${month}/${year}` : `${day}/${month}/${year}`;
  const name = englishMonths[month - 1] ?? "";
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** A day without its year, where the year is plain from around it: `16/4`, `16 Apr`. */
export function dayAndMonth(date: string, lang: Lang): string {
  const [, month, day] = date.split("-").map(Number);
  if (lang === "vi") return `${day}/${month}`;
  return `${day} ${englishMonths[(month ?? 1) - 1]}`;
}

/** The day before. */
export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** How many days one day is after another; below zero where it is before. */
export function daysBetween(first: string, then: string): number {
  return (Date.parse(`${then}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000;
}

/** The day's number in its year, from 1, and how many days that year has. */
export function dayOfYear(date: string): { day: number; days: number } {
  const year = Number(date.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const day = 1 + (Date.parse(`${date}T00:00:00Z`) - start) / 86_400_000;
  return { day, days: (Date.UTC(year + 1, 0, 1) - start) / 86_400_000 };
}
