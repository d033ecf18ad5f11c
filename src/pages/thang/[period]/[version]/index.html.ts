import type { APIContext } from "astro";
import { capital } from "../../../../text/area-name.ts";
import { periodInWords } from "../../../../text/period.ts";
import { forward, monthForwards } from "../../../_versions.ts";

export function getStaticPaths() {
  return monthForwards();
}

/** The version of a month that stands still: it leads to the month. */
export function GET({ params, site }: APIContext): Response {
  const { period = "" } = params;
  return forward({ period }, capital(periodInWords(period, "vi")), site);
}
