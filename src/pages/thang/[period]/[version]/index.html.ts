import type { APIContext } from "astro";
import { capital } from "../../../../text/area-name.ts";
import { periodInWords } from "../../../../text/period.ts";
import { versionWords as words } from "../../../../text/words/version.ts";
import { forward } from "../../../_forward.ts";
import { currentOf, monthForwards } from "../../../_versions.ts";

export function getStaticPaths() {
  return monthForwards();
}

/** The version of a month that stands still: it leads to the month. */
export function GET({ params, site }: APIContext): Response {
  const { period = "" } = params;
  return forward(
    capital(periodInWords(period, "vi")),
    words.forward,
    words.toCurrent,
    currentOf({ period })?.vi ?? "",
    site,
  );
}
