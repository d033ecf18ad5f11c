import { askedIn as ask } from "../rules/asked.ts";
import type { Period } from "../text/period.ts";
import { memoised } from "./memo.ts";

/** Who is asked for what in a month: the forms are made for these. */
export const askedIn = memoised(ask, (period: Period) => period);
