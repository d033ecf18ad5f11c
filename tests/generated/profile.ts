/** A number for each month, January first. */
export type ByMonth = readonly number[] & { length: 12 };

/** Amounts done month by month. */
export interface Flow {
  shape: "flow";
  /** The province's amount of 2024, in the indicator's unit. */
  perYear: number;
  season: ByMonth;
  /** How often a district has nothing in a month, 0 to 1. */
  nil: number;
  /** Whole things, few of them. */
  counted?: true;
}

/** How many there are: what is newly made adds to it, what is lost doesn't show but in it. */
export interface Stock {
  shape: "stock";
  /** The province's at the start. */
  start: number;
  perYear: number;
  lostPerYear: number;
  counted?: true;
}

/** A season's area, done by and by: the part of it done by each month's end, 0 out of season. */
export interface Crop {
  shape: "crop";
  size: number;
  done: ByMonth;
}

/** How much there is at the time, since no stated day: months of 0 say nothing. */
export interface Level {
  shape: "level";
  size: number;
  season: ByMonth;
  nil: number;
}

/** A rate, which is never summed: the province's is the mean by size. */
export interface Rate {
  shape: "rate";
  /** Of 2024, before the month's part is added. */
  base: number;
  /** From year to year: 0.9 = a tenth less. */
  growth: number;
  /** Added in each month. */
  curve: ByMonth;
  spread: number;
  max: number;
}

/** How a series runs. */
export type Course = Flow | Stock | Crop | Level | Rate;

/** An indicator of the generated world. */
export interface Profile {
  indicator: string;
  /** Whose file its rows stand in: each area's own and the office's for the province, or an agency's. */
  by: string;
  /** Its own course, or the series that make it up. */
  course: Course | readonly string[];
  /** Decimals of a series that is no indicator, only a part of one. */
  hidden?: { decimals: number };
  /** Areas have a plan of it for the year. */
  plan?: true;
  /** Some areas are given together. */
  joint?: true;
  /** Another unit that some areas use, and how many powers of ten it is smaller. */
  alsoIn?: { unit: string; power: number };
  /** Sometimes said roughly. */
  rough?: true;
  /** Said once a year. */
  yearly?: true;
}
