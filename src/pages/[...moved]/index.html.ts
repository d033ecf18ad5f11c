import type { APIContext } from "astro";
import { movedPages } from "../../model/moved.ts";
import { pagesOf } from "../../model/pages.ts";
import { model } from "../../record.ts";
import { addresses } from "../../text/address.ts";
import { siteWords } from "../../text/words/site.ts";
import { versionWords as words } from "../../text/words/version.ts";
import { forward } from "../_forward.ts";
import { versionAddresses } from "../_versions.ts";
import { viewOf } from "../_view.ts";

/** Every old address in both languages; a version stands once, for both. */
export function getStaticPaths() {
  const both = movedPages(model.data.redirects, addressesNow()).flatMap(({ from, to }) =>
    /\/v\d+\/$/.test(from)
      ? [{ from, to }]
      : [
          { from, to },
          { from: `/en${from}`, to: `/en${to}` },
        ],
  );
  return both.map(({ from, to }) => ({ params: { moved: from.slice(1, -1) }, props: { to } }));
}

/** The pages that rows of `redirects.csv` may lead to, by the addresses of a site at the root. */
function addressesNow(): string[] {
  const { months, years, areas, indicators, areaMonths, comparisons, series } = pagesOf(model);
  const to = addresses("vi");
  const pair = (key: string) => key.split("/") as [string, string];
  return [
    ...[to.home, to.months, to.areas, to.indicators, to.about, to.guides, to.submit],
    ...[to.versions, to.corrections],
    ...months.map(to.month),
    ...years.map(to.year),
    ...[...areas].map(to.area),
    ...[...indicators].map(to.indicator),
    ...[...areaMonths].map((key) => to.areaMonth(...pair(key))),
    ...[...comparisons, ...series].map((key) => to.chart(...pair(key))),
    ...versionAddresses(to),
  ];
}

/** What moved leads to where it stands now. */
export function GET({ props, site }: APIContext<{ to: string }>): Response {
  const { base, settings } = viewOf("vi");
  return forward(
    settings.name.vi,
    words.moved,
    siteWords.newAddress,
    base + props.to.slice(1),
    site,
  );
}
