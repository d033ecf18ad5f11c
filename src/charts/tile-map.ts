import { unitOf } from "../findings/quantity.ts";
import type { Comparison, ComparisonRow } from "../model/comparison.ts";
import { isKnown } from "../model/figure.ts";
import type { Model } from "../model/model.ts";
import type { Lang } from "../text/lang.ts";
import { nbsp } from "../text/number.ts";
import { list, say } from "../text/say.ts";
import { chartWords } from "../text/words/chart.ts";
import { areasShort } from "./area-label.ts";
import { comparisonDescription, comparisonTitle } from "./comparison-words.ts";
import { frame } from "./frame.ts";
import { valueInWords } from "./label.ts";
import type { AreaChartOptions } from "./options.ts";
import { sizes } from "./size.ts";
import { stepLegend } from "./step-legend.ts";
import { steps } from "./steps.ts";
import { element } from "./svg.ts";
import { tileNumbers } from "./tile-numbers.ts";
import { grid, type Tile, tiles } from "./tiles.ts";
import { wrap } from "./wrap.ts";

/** From one tile to the next, between them, within their edge, and their type, px. */
const layout = {
  phone: {
    pitch: 48,
    gap: 2,
    edge: 4,
    name: 11,
    leading: 13,
    sign: 9,
    numbers: [15, 14, 13, 12, 11],
  },
  wide: {
    pitch: 80,
    gap: 4,
    edge: 7,
    name: 13,
    leading: 17,
    sign: 11,
    numbers: [18, 16, 15, 14, 13],
  },
} as const;

/** A district with its tile. */
interface Placed {
  row: ComparisonRow;
  tile: Tile;
}

/**
 * The districts as a grid of tiles, each about where it lies, coloured in equal steps from zero and
 * with its number: none looks greater for having more land. Null where the areas compared are
 * not the districts: 69 communes make no grid that anybody knows.
 */
export function tileMap(model: Model, found: Comparison, options: AreaChartOptions): string | null {
  const placed = place(model, found);
  if (!placed) return null;
  const { size, lang, highlight } = options;
  const { indicator } = found;
  const { pitch, gap, edge, name, leading, sign, numbers } = layout[size];
  const side = pitch - gap;
  const within = side - 2 * edge + 1;
  const width = grid.columns * pitch - gap;

  const names = placed.map(({ row }) => wrap(areasShort(row.areas, lang), within, name));
  const lines = Math.max(...names.map((each) => each.length));
  const amounts = placed.map(({ row }) => row.figure.amount?.toNumber() ?? 0);
  const classes = steps(amounts, indicator.decimals);
  const figures = placed.map(({ row }) => row.figure);
  const written = tileNumbers(figures, indicator, within, numbers, sign, lang);
  const tall = Math.max(side, lines * leading + written.size + 2 * edge + 4);
  const down = tall + gap;

  const marks = placed.map(({ row, tile }, i) => {
    const own = row.id === highlight ? " own" : "";
    const words = names[i] ?? [];
    const revised = written.signs[i] ?? null;
    return element(
      "g",
      {
        class: `tile ${classes.classOf(amounts[i] ?? 0)}${own}`,
        transform: `translate(${tile.column * pitch} ${tile.row * down})`,
      },
      element("rect", { width: side, height: tall, rx: 2 }),
      ...words.map((line, n) =>
        element("text", { x: edge, y: edge + name + n * leading, "font-size": name }, line),
      ),
      element(
        "text",
        { class: "num", x: edge, y: tall - edge - 2, "font-size": written.size },
        written.texts[i] ?? "",
        revised && element("tspan", { "font-size": sign }, revised),
      ),
    );
  });

  const { text, leading: line } = sizes[size];
  const bottom = grid.rows * down - gap;
  const unit = scaled(unitOf(model, indicator)[lang], written.power, lang);
  // The grid's lower left holds no district: the legend has room there.
  const room = { width: 3.5 * pitch, bottom, text };
  const notes = wrap(offMap(model, found, placed, lang), width, text).filter(Boolean);
  return frame(
    {
      ...options,
      kind: "tile-map",
      width,
      height: bottom + notes.length * line + (notes.length > 0 ? 10 : 0),
      title: comparisonTitle(model, found, lang, chartWords.tilesTitle),
      description: comparisonDescription(model, found, lang),
    },
    ...marks,
    ...stepLegend(classes, written.power, unit, room, lang),
    ...notes.map((words, i) =>
      element("text", { class: "note", x: 0, y: bottom + 6 + (i + 1) * line }, words),
    ),
  );
}

/** Every reporting unit with its row and tile; null when they aren't the districts. */
function place(model: Model, { rows, day }: Comparison): Placed[] | null {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const placed: Placed[] = [];
  for (const { id } of model.geography.reporting(day)) {
    const [row, tile] = [byId.get(id), tiles[id]];
    if (!row || !tile) return null;
    placed.push({ row, tile });
  }
  return placed.some(({ row }) => isKnown(row.figure)) ? placed : null;
}

function scaled(unit: string, power: 0 | 3 | 6, lang: Lang): string {
  if (power === 0) return unit;
  return say(power === 3 ? chartWords.thousand : chartWords.million, lang, { unit });
}

/** Groups and areas given together have an amount and no tile: they are named below. */
function offMap(
  model: Model,
  { rows, indicator }: Comparison,
  placed: readonly Placed[],
  lang: Lang,
): string {
  const others = rows
    .filter((row) => isKnown(row.figure) && !placed.some((each) => each.row === row))
    .map(({ areas, figure }) =>
      [areasShort(areas, lang), valueInWords(model, figure, indicator, lang)].join(nbsp),
    );
  return others.length > 0 ? say(chartWords.offMap, lang, { list: list(others, lang) }) : "";
}
