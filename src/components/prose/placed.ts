import { currentModel } from "../../model/current.ts";
import type { ComponentName, Use } from "../../prose/component.ts";
import { oneLine, worded } from "../../prose/problem.ts";
import type { Lang } from "../../text/lang.ts";
import { type Said, say } from "./said.ts";

/** What a component gets: what the text says, and what the build adds, its language and place. */
export interface Placed extends Readonly<Record<string, string>> {
  lang: Lang;
  /** `vi/thang/2020-04.mdx:12:5`. */
  at: string;
}

/**
 * What a component says in the site being built.
 * @throws Error, in Vietnamese, with file, line, column and mend, where there is nothing to say:
 *   the build stops
 */
export function saidHere(component: ComponentName, { lang, at, ...attributes }: Placed): Said {
  const [, file = "", line, column] = /^(.*):(\d+):(\d+)$/.exec(at) ?? [];
  const use: Use = {
    component,
    attributes,
    lang,
    file,
    line: Number(line),
    column: Number(column),
  };
  const said = say(currentModel(), use);
  if ("text" in said) return said;
  throw new Error(`<${component} />: ${oneLine(worded(said))}`);
}
