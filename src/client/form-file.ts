import { readDataSet } from "../data/data-set.ts";
import { type Template, templateOf } from "../exports/template.ts";
import { templateFile } from "../exports/template-workbook.ts";
import { buildModel } from "../model/model.ts";
import { excerptFor, type Library } from "./library.ts";
import { excerptOf } from "./part.ts";

/** A form that is asked for. */
export interface FormAsked {
  period: string;
  reporter: string;
  /** Whom to ask, a sentence; empty for the coordination office. */
  ask: string;
}

/** What a reporter is asked for in a month; null where that is nothing. */
export async function formOf(
  { period, reporter }: Omit<FormAsked, "ask">,
  library: Library,
): Promise<Template | null> {
  const { files: single } = await library.common();
  const { agencies } = readDataSet(excerptOf({ files: single }, [])).data;
  // What departments report of all units isn't asked of the units, new ones either.
  const units = [reporter, ...agencies.map(({ id }) => id)];
  const files = await excerptFor(library, period, units);
  return templateOf(buildModel(readDataSet(files).data), period, reporter);
}

/** A reporter's form for a month, .xlsx; null where nothing is asked of the reporter then. */
export async function formFile(asked: FormAsked, library: Library): Promise<Uint8Array | null> {
  const template = await formOf(asked, library);
  if (!template) return null;
  return asked.ask === "" ? templateFile(template) : templateFile(template, asked.ask);
}
