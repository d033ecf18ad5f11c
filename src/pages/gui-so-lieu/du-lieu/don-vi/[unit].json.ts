import type { APIContext } from "astro";
import { json, parts } from "../../../_parts.ts";

export function getStaticPaths() {
  return [...parts.units.keys()].map((unit) => ({ params: { unit } }));
}

/** The course of what a reporter counts, or of an area. */
export function GET({ params }: APIContext): Response {
  return json(parts.units.get(params["unit"] ?? "") ?? {});
}
