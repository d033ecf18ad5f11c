import { capital } from "../../text/area-name.ts";

/** Asks whether a near miss was meant, and says what to do otherwise; a sentence's small letter. */
export function askOr(near: string | undefined, otherwise: string): string {
  return near ? `Có phải là ${near}? Nếu không, ${otherwise}` : capital(otherwise);
}
