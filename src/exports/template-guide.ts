import { sheets } from "../intake/form.ts";
import { say } from "../text/say.ts";
import { formGuide } from "../text/words/form-guide.ts";
import { rowHeight } from "./row-height.ts";
import { looks } from "./template-look.ts";
import type { Cell, Row, Sheet } from "./xlsx/workbook.ts";

const aboutWidth = 26;
const textWidth = 90;

/**
 * The form's sheet of instructions: heads, and paragraphs with what they are about before them.
 * @param values what `{period}`, `{reporter}` and `{ask}` stand for
 */
export function guideSheet(values: Readonly<Record<string, string>>, footer: string): Sheet {
  const rows = formGuide.map(({ head, about, text }): Row => {
    const cells = new Map<number, Cell>();
    const put = (column: number, words: typeof head, style: Cell["style"]) => {
      if (words) cells.set(column, { value: { text: say(words, "vi", values) }, style });
    };
    put(0, head, looks.guideHead);
    put(0, about, looks.guideAbout);
    put(1, text, looks.guideText);
    if (head) return { cells, height: 32 };
    const written = [
      { text: about?.vi ?? "", width: aboutWidth },
      { text: text ? say(text, "vi", values) : "", width: textWidth },
    ];
    return { cells, height: rowHeight(written) };
  });
  return {
    name: sheets.guide,
    columns: [{ width: aboutWidth }, { width: textWidth }],
    rows,
    print: { landscape: false, lastColumn: 1, footer },
  };
}
