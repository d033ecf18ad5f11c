import { type Past, pastOf } from "../../../src/history/past.ts";
import { buildModel, type Model } from "../../../src/model/model.ts";
import type { Written } from "../../ground/written-history.ts";
import { remembered } from "../../history/recorded.ts";

/** A record with its past. */
export interface WithPast {
  model: Model;
  past: Past;
}

/** What pages are given of a repository with these commits. */
export function withPast(commits: readonly Written[]): WithPast {
  const history = remembered(commits);
  return { model: buildModel(history.now.data), past: pastOf(history) };
}

const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n";

/** A reporter's file of a month: an area's roads in the month and to date. */
export function roads(period: string, reporter: string, area: string, ...numbers: string[]) {
  const [value = "", toDate = ""] = numbers;
  return {
    [`data/figures/${period}/${reporter}.csv`]: `${head}${area},duong-giao-thong,km,${value},${toDate},,,,,,\n`,
  };
}

/** The table of releases, each on its month's 28th. */
export function releases(...periods: string[]) {
  const rows = periods.map((each) => `${each},${each}-28,live,\n`);
  return { "data/releases.csv": `period,released,kind,note\n${rows.join("")}` };
}
