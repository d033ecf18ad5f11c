import type { Context } from "../../rules/context.ts";
import type { Period } from "../../text/period.ts";
import type { Ledger } from "../ledger.ts";
import type { Names } from "../names.ts";
import type { Cell } from "../workbook.ts";
import type { SaidColumn } from "./figure.ts";

/** What a sheet is read with. */
export interface Reading {
  names: Names;
  context: Context;
  period: Period;
  /** The reporter's own area, or the province: what a table without areas speaks of. */
  ground: string;
  ledger: Ledger;
}

/** A row's cells that say what its numbers are, by their columns' roles. */
export type Labels = Partial<Record<SaidColumn | "number", Cell>>;
