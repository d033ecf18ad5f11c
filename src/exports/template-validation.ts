import {
  columnOf,
  type FormColumn,
  formRows,
  qualifierChoices,
  statusChoices,
} from "../intake/form.ts";
import { formatTyped } from "../text/number.ts";
import { lastDay } from "../text/period.ts";
import { say } from "../text/say.ts";
import { formWords as words } from "../text/words/form.ts";
import type { Template, TemplateFigure } from "./template.ts";
import type { Place, Validation } from "./xlsx/workbook.ts";

/**
 * What the form's cells take: a number from 0 to what its indicator can be, a day of the month, a
 * word of a list. Cells that take the same share a rule. The importer judges all of it again:
 * pasting goes past a spreadsheet's rules.
 */
export function formValidations({ period, lines }: Template): Validation[] {
  const figures = lines.flatMap((line, i) =>
    line.kind === "figure" ? [{ figure: line.figure, row: formRows.first + i }] : [],
  );
  const all = (column: FormColumn) =>
    figures.map(({ row }): Place => ({ row, column: columnOf(column) }));
  const numbers = Map.groupBy(figures, ({ figure }) =>
    [figure.decimals, figure.most, figure.unitName].join(" "),
  );
  return [
    ...[...numbers.values()].flatMap((own): Validation[] => {
      const [first] = own;
      if (!first) return [];
      const cells = own.flatMap(({ figure, row }): Place[] => [
        { row, column: columnOf("value") },
        ...(figure.hasToDate ? [{ row, column: columnOf("to_date") }] : []),
      ]);
      return [{ cells, ...numberRule(first.figure) }];
    }),
    {
      cells: [{ row: formRows.asOf, column: columnOf("as_of") }, ...all("as_of")],
      ...dayRule(lastDay(period)),
    },
    { cells: all("qualifier"), ...choiceRule([...qualifierChoices.keys()]) },
    { cells: all("status"), ...choiceRule([...statusChoices.keys()]) },
  ];
}

type Rule = Omit<Validation, "cells">;

function numberRule({ decimals, most, unitName }: TemplateFigure): Rule {
  const limits = { least: "0", most: most === null ? "" : formatTyped(most, "vi") };
  const range = say(most === null ? words.from : words.between, "vi", limits);
  const entry = decimals > 0 ? words.decimalNumber : words.wholeNumber;
  return {
    allowed: { kind: decimals > 0 ? "decimal" : "whole", least: "0", most },
    title: say(words.wrongNumber, "vi"),
    message: say(entry, "vi", { range, unit: unitName, n: decimals }),
  };
}

function dayRule(last: string): Rule {
  const most = String(Number(last.slice(-2)));
  return {
    allowed: { kind: "whole", least: "1", most },
    title: say(words.wrongDay, "vi"),
    message: say(words.dayNumber, "vi", { most }),
  };
}

function choiceRule(choices: readonly string[]): Rule {
  return {
    allowed: { kind: "list", words: choices },
    title: say(words.wrongChoice, "vi"),
    message: say(words.choice, "vi", { words: choices.join(", ") }),
  };
}
