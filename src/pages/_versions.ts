import { createHash } from "node:crypto";
import type { Cited } from "../components/cited.ts";
import type { View } from "../components/view.ts";
import type { Observation } from "../data/observation.ts";
import { checksumCommand, checksumText } from "../exports/checksum.ts";
import type { Model } from "../model/model.ts";
import { type Pages, pagesOf } from "../model/pages.ts";
import {
  type FrozenReport,
  frozenReport,
  hasPage,
  isPast,
  rowsOf,
  stood,
  type VersionPage,
  versionPages,
} from "../model/report/version.ts";
import { type Subject, type Version, versionsOf } from "../model/version.ts";
import { model, past } from "../record.ts";
import type { Addresses } from "../text/address.ts";
import type { Lang } from "../text/lang.ts";
import { viewOf } from "./_view.ts";

/** The SHA-256 of the figures behind a page: see `checksumText`. */
function checksumOf(rows: readonly Observation[]): string {
  return createHash("sha256").update(checksumText(rows)).digest("hex");
}

const all = past ? versionPages(past, model) : [];

/** Versions of charts that no longer stand, as paths. */
export const frozenCharts = () => all.filter(({ version }) => isPast(version)).flatMap(chartPath);
/** Versions of months that no longer stand, as paths. */
export const frozenMonths = () => all.filter(({ version }) => isPast(version)).flatMap(monthPath);
/** Versions of charts that stand, as paths. */
export const chartForwards = () => all.filter(({ version }) => !isPast(version)).flatMap(chartPath);
/** Versions of months that stand, as paths. */
export const monthForwards = () => all.filter(({ version }) => !isPast(version)).flatMap(monthPath);

function chartPath({ subject, version: { number } }: VersionPage) {
  if (!("indicator" in subject)) return [];
  return [{ params: { ...subject, number: `${number}`, version: `v${number}` } }];
}

function monthPath({ subject, version: { number } }: VersionPage) {
  if ("indicator" in subject) return [];
  return [{ params: { ...subject, number: `${number}`, version: `v${number}` } }];
}

/** Where every version is. */
export function versionAddresses(to: Addresses): string[] {
  return all.map(({ subject, version }) => addressOf(to, subject, version.number));
}

/** The versions of a page, the one that stands last; none where nothing of it was released. */
export function versionsNow(subject: Subject): Version[] {
  const known = past;
  if (!known) return [];
  return versionsOf(known, subject).filter((each) => !isPast(each) || stood(known, subject, each));
}

/** A version of a page that no longer stands. @throws Error where there is none */
export function frozenOf<S extends Subject>(subject: S, number: string): FrozenReport<S> {
  const found = past && frozenReport(past, subject, Number(number));
  if (!found) throw new Error(`no such version: ${JSON.stringify(subject)} ${number}`);
  return found;
}

/** Where a page stands now; null where it is no more. */
export function currentOf(subject: Subject): Record<Lang, string> | null {
  if (!hasPage(pagesOf(model), subject)) return null;
  const of = ({ to }: View) =>
    "indicator" in subject ? to.chart(subject.indicator, subject.key) : to.month(subject.period);
  return { vi: of(viewOf("vi")), en: of(viewOf("en")) };
}

/** How a page that stands is cited; null where it has no version. */
export function citedNow(subject: Subject, site: URL | undefined): Cited | null {
  const version = versionsNow(subject).at(-1);
  if (!version) return null;
  const checksum = checksumOf(rowsOf(model, subject));
  return { ...citedAs(subject, version, site), checksum, command: null };
}

/** How a version of a page that no longer stands is cited. */
export function citedThen(asked: Subject, frozen: FrozenReport, site: URL | undefined): Cited {
  const { version, rows, unread, subject, hash } = frozen;
  const checksum = unread ? null : checksumOf(rows);
  const command = unread ? null : checksumCommand(subject, hash.slice(0, 12));
  return { ...citedAs(asked, version, site), checksum, command };
}

function citedAs(subject: Subject, { number, since }: Version, site: URL | undefined) {
  const path = addressOf(viewOf("vi").to, subject, number);
  return { number, since, address: site ? new URL(path, site).href : path };
}

/** Where a version of a page is. */
function addressOf(to: Addresses, subject: Subject, number: number): string {
  if (!("indicator" in subject)) return to.monthVersion(subject.period, number);
  return to.chartVersion(subject.indicator, subject.key, number);
}

/** No page: what stands still leads nowhere but where it says. */
const nowhere: Pages = {
  months: [],
  years: [],
  areas: new Set(),
  indicators: new Set(),
  areaMonths: new Set(),
  comparisons: new Set(),
  series: new Set(),
};

/** The views of a page that stands still, of the data as it was. */
export function frozenViews(then: Model): Record<Lang, View> {
  const of = (lang: Lang): View => ({
    ...viewOf(lang),
    ...{ model: then, pages: nowhere, past: null, revision: null, today: "" },
  });
  return { vi: of("vi"), en: of("en") };
}
