import type { Markup } from "../../text/markup.ts";
import type { Style } from "./workbook.ts";
import { element } from "./xml.ts";

/** Every style of a workbook, each once, and the part that holds them. */
export interface Styles {
  /** A style's number, as cells name it; 0 is that of a cell without one. */
  indexOf(style: Style): number;
  /** The part, of all styles asked for until now. */
  part(): Markup;
}

/** The font of official documents (Nghị định 30/2020/NĐ-CP, appendix I), there on every office's machine. */
const font = "Times New Roman";
const usualSize = 12;
/** Number formats of one's own begin here; those below are built in, and `@` is one of them. */
const firstFormat = 164;
const textFormat = 49;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** An empty book of styles. Excel wants the two first fills as they are here (ECMA-376 18.8.21). */
export function styles(): Styles {
  const fonts = pool();
  const fills = pool();
  const borders = pool();
  const formats = new Map<string, number>();
  const cells = pool();
  fills.add(fillOf("none"));
  fills.add(fillOf("gray125"));
  const indexOf = (style: Style) => {
    const [fontId, fillId] = [fonts.add(fontElement(style)), fills.add(fillElement(style))];
    const borderId = borders.add(borderElement(style));
    const numFmtId = formatId(formats, style.format);
    return cells.add(
      element(
        "xf",
        {
          ...{ numFmtId, fontId, fillId, borderId, xfId: 0 },
          ...{ applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1 },
          ...{ applyAlignment: 1, applyProtection: 1 },
        },
        alignment(style),
        element("protection", { locked: style.open ? 0 : 1 }),
      ),
    );
  };
  indexOf({});
  return {
    indexOf,
    part: () =>
      element(
        "styleSheet",
        { xmlns: main },
        formats.size === 0
          ? null
          : element(
              "numFmts",
              { count: formats.size },
              ...[...formats].map(([formatCode, numFmtId]) =>
                element("numFmt", { numFmtId, formatCode }),
              ),
            ),
        fonts.list("fonts"),
        fills.list("fills"),
        borders.list("borders"),
        element(
          "cellStyleXfs",
          { count: 1 },
          element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
        ),
        cells.list("cellXfs"),
        element(
          "cellStyles",
          { count: 1 },
          element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
        ),
      ),
  };
}

/** Elements, each kept once. */
function pool() {
  const all = new Map<string, { index: number; element: Markup }>();
  return {
    add(added: Markup): number {
      const known = all.get(added.markup);
      if (known) return known.index;
      all.set(added.markup, { index: all.size, element: added });
      return all.size - 1;
    },
    list: (name: string) =>
      element(name, { count: all.size }, ...[...all.values()].map((each) => each.element)),
  };
}

function fontElement({ size = usualSize, bold, italic, colour = "000000" }: Style): Markup {
  return element(
    "font",
    {},
    bold ? element("b", {}) : null,
    italic ? element("i", {}) : null,
    element("sz", { val: size }),
    element("color", { rgb: `FF${colour}` }),
    element("name", { val: font }),
    element("family", { val: 1 }),
  );
}

function fillElement({ fill }: Style): Markup {
  return fill === undefined
    ? fillOf("none")
    : fillOf("solid", element("fgColor", { rgb: `FF${fill}` }));
}

function fillOf(patternType: string, ...colours: Markup[]): Markup {
  return element("fill", {}, element("patternFill", { patternType }, ...colours));
}

function borderElement({ border }: Style): Markup {
  const sides = ["left", "right", "top", "bottom"].map((side) =>
    border === undefined
      ? element(side, {})
      : element(side, { style: "thin" }, element("color", { rgb: `FF${border}` })),
  );
  return element("border", {}, ...sides, element("diagonal", {}));
}

function alignment({ horizontal, vertical = "center", wrap, indent }: Style): Markup {
  return element("alignment", {
    horizontal: horizontal ?? (indent ? "left" : null),
    vertical,
    wrapText: wrap ? 1 : null,
    indent: indent || null,
  });
}

function formatId(formats: Map<string, number>, code: string | undefined): number {
  if (code === undefined) return 0;
  if (code === "@") return textFormat;
  const known = formats.get(code) ?? firstFormat + formats.size;
  formats.set(code, known);
  return known;
}
