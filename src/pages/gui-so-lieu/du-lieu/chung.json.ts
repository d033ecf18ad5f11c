import { json, parts } from "../../_parts.ts";

/** The tables that stand once, and which other parts there are. */
export function GET(): Response {
  return json(parts.common);
}
