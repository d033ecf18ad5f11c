import type { Observation } from "../data/observation.ts";
import { type Context, perContext } from "./context.ts";
import { limitBreaks } from "./limit-breaks.ts";
import { ngoai0100 } from "./ngoai-0-100.ts";
import { quaNhieuSoLe } from "./qua-nhieu-so-le.ts";
import { soAm } from "./so-am.ts";

/**
 * The figures that may be compared with each other: not those whose own number can't be, nor the
 * rest of a file that lost its decimal points. Their own problem is the cause of any other.
 */
export const soundFigures = perContext((context: Context): readonly Observation[] => {
  const { overs, files } = limitBreaks(context);
  const bad = new Set(overs.map(({ at }) => `${at.file}:${at.line}`));
  for (const rule of [ngoai0100, quaNhieuSoLe, soAm]) {
    for (const { file, line } of rule.find?.(context) ?? []) bad.add(`${file}:${line}`);
  }
  if (bad.size === 0 && files.size === 0) return context.data.observations;
  return context.data.observations.filter(
    ({ at }) => !files.has(at.file) && !bad.has(`${at.file}:${at.line}`),
  );
});
