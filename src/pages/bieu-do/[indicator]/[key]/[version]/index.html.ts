import type { APIContext } from "astro";
import { chartFinding } from "../../../../../findings/chart.ts";
import { chartReport } from "../../../../../model/report/chart.ts";
import { versionWords as words } from "../../../../../text/words/version.ts";
import { forward } from "../../../../_forward.ts";
import { chartForwards, currentOf } from "../../../../_versions.ts";
import { viewOf } from "../../../../_view.ts";

export function getStaticPaths() {
  return chartForwards();
}

/** The version of a chart that stands still: it leads to the chart. */
export function GET({ params, site }: APIContext): Response {
  const { indicator = "", key = "" } = params;
  const { model } = viewOf("vi");
  const { title } = chartFinding(model, chartReport(model, indicator, key), "vi");
  return forward(
    title,
    words.forward,
    words.toCurrent,
    currentOf({ indicator, key })?.vi ?? "",
    site,
  );
}
