import type { APIContext } from "astro";
import { json, parts } from "../../../_parts.ts";

export function getStaticPaths() {
  return [...parts.periods.keys()].map((period) => ({ params: { period } }));
}

/** What everybody says of a period. */
export function GET({ params }: APIContext): Response {
  return json(parts.periods.get(params["period"] ?? "") ?? {});
}
