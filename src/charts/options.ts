import type { Lang } from "../text/lang.ts";
import type { Size } from "./size.ts";

/** What every chart is told besides what it shows. */
export interface ChartOptions {
  /**
   * Unique on the page; the same for both sizes of a chart, which add their own letter. Title and
   * description take their ids from it.
   */
  id: string;
  size: Size;
  lang: Lang;
}

/** A chart in which one area is the reader's own. */
export interface AreaChartOptions extends ChartOptions {
  /** The id of the area drawn in the contrast colour. */
  highlight?: string | undefined;
}
