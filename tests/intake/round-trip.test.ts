import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { takeIn } from "../../src/intake/intake.ts";
import type { Question } from "../../src/intake/problem.ts";
import { decimal } from "../../src/text/decimal.ts";
import { filesUnder } from "../rules/folder.ts";
import { answersOf } from "./answers.ts";
import { month, office, xlsx } from "./damages/damage.ts";
import { type Sketch, type Sketched, shown } from "./sketch.ts";

const data = filesUnder(join(import.meta.dirname, "../rules/base"));

/** Ways to write an area's name that mean it and no other. */
const areas: Readonly<Record<string, readonly string[]>> = {
  "huyen-can-loc": ["Can Lộc", "Huyện Can Lộc", "H. Can Lộc", "HUYỆN CAN LỘC", "1. can lộc"],
  "huyen-huong-son": ["Hương Sơn", "huyện Hương Sơn".normalize("NFD"), "Hương  Sơn (*)"],
  "huyen-ky-anh": ["Huyện Kỳ Anh", "H. Kì Anh", "Kỳ Anh huyện"],
  "huyen-loc-ha": ["Lộc Hà", "- Huyện Lộc Hà"],
  "huyen-thach-ha": ["Thạch Hà", "huyen thach ha"],
  "thi-xa-ky-anh": ["TX Kỳ Anh", "Thị xã Kỳ Anh", "TX. Kì Anh"],
};
const indicators = [
  {
    id: "duong-giao-thong",
    decimals: 2,
    most: 119,
    names: ["Đường giao thông nông thôn", "Đường GTNT"],
    units: { km: "km" },
  },
  { id: "xi-mang", decimals: 0, most: 3999, names: ["Xi măng", "XI MĂNG"], units: { tan: "tấn" } },
  {
    id: "mo-hinh",
    decimals: 0,
    most: 999,
    names: ["Mô hình sản xuất"],
    units: { "mo-hinh": "MH" },
  },
  {
    id: "kinh-phi-ung-ho",
    decimals: 3,
    most: 19,
    names: ["Kinh phí ủng hộ"],
    units: { "ty-dong": "tỷ đồng" },
  },
] as const;

interface Drawn {
  area: string;
  indicator: (typeof indicators)[number];
  /** Canonical. */
  number: string;
  areaName: string;
  name: string;
  cell: Sketched;
}

/** A number in a cell as people have it: stored, shown by some format, or typed as text. */
function cellOf(number: string, style: string, unit: string): Sketched {
  const [whole = "", decimals] = number.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const tail = decimals === undefined ? "" : `,${decimals}`;
  if (style === "stored") return Number(number);
  if (style === "shown") return shown(Number(number), "#,##0.000");
  if (style === "rounded") return shown(Number(number), "0");
  if (style === "with unit") return `${grouped}${tail} ${unit}`;
  if (style === "with mark") return `${grouped}${tail}*`;
  return style === "typed" ? whole + tail : grouped + tail;
}

const styles = ["stored", "shown", "rounded", "typed", "grouped", "with unit", "with mark"];
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    area: fc.constantFrom(...Object.keys(areas)),
    indicator: fc.constantFrom(...indicators),
  })
  .chain(({ area, indicator }) =>
    fc.record({
      area: fc.constant(area),
      indicator: fc.constant(indicator),
      n: fc.integer({ min: 0, max: indicator.most * 10 ** indicator.decimals }),
      areaName: fc.constantFrom(...(areas[area] ?? [])),
      name: fc.constantFrom(...indicator.names),
      style: fc.constantFrom(...styles),
    }),
  )
  .map(({ n, style, ...rest }) => {
    const number = decimal(String(n))
      .div(10 ** rest.indicator.decimals)
      .toFixed();
    return {
      ...rest,
      number,
      cell: cellOf(number, style, Object.values(rest.indicator.units)[0] ?? ""),
    };
  });
const figures = fc.uniqueArray(drawn, {
  minLength: 1,
  maxLength: 14,
  selector: ({ area, indicator }) => `${area} ${indicator.id}`,
});

/** One figure a row. */
function listed(all: readonly Drawn[]): Sketch {
  const rows = all.map(({ areaName, name, indicator, cell }, i) => {
    return [i + 1, areaName, name, Object.values(indicator.units)[0] ?? "", cell];
  });
  const head = ["STT", "Địa phương", "Nội dung", "Đơn vị tính", "Thực hiện trong tháng"];
  return { name: "Biểu 1", rows: [[office], [month], [], head, ...rows] };
}

/** Areas down, indicators across, as the official tables have it. */
function crossed(all: readonly Drawn[]): Sketch {
  const across = indicators.filter(({ id }) => all.some(({ indicator }) => indicator.id === id));
  const down = Object.keys(areas).filter((id) => all.some(({ area }) => area === id));
  const rows = down.map((id, i) => {
    const own = all.filter(({ area }) => area === id);
    const cells = across.map((one) => own.find(({ indicator }) => indicator === one)?.cell ?? null);
    return [i + 1, own[0]?.areaName ?? "", ...cells];
  });
  const head = across.map(({ names, units }) => `${names[0]} (${Object.values(units)[0]})`);
  return {
    name: "Biểu 2",
    rows: [
      [office],
      [month],
      ["TT", "Huyện, thị xã", ...head],
      [null, null, ...across.map(() => "Trong tháng")],
      ...rows,
    ],
  };
}

/** The answer that says the number that was meant: one of the options must. */
function answerTo({ sheet, cell, options }: Question, all: readonly Drawn[]): string {
  const meant = options.filter(({ value }) => all.some(({ number }) => decimal(number).eq(value)));
  expect(meant.length).toBeGreaterThan(0);
  return `${sheet}!${cell}=${meant[0]?.value}`;
}

test.each([
  ["a row each", listed],
  ["areas down, indicators across", crossed],
])(
  "figures with %s come back as they are, or are asked about",
  async (_, lay) => {
    await fc.assert(
      fc.asyncProperty(figures, async (all) => {
        const sent = [xlsx([lay(all)])];
        const first = await takeIn(sent, data);
        expect(first.problems.filter(({ severity }) => severity === "error")).toEqual([]);
        for (const { code, cell } of first.questions)
          expect([code, cell]).toEqual([code === "so-kem-chu" ? code : "so-khong-ro", cell]);
        const answers = answersOf(first.questions.map((question) => answerTo(question, all)));
        const taken = answers.length > 0 ? await takeIn(sent, data, { answers }) : first;
        const text = new TextDecoder().decode(taken.files[0]?.bytes);
        const got = text
          .split("\n")
          .slice(1, -1)
          .map((line) => line.split(","));
        const found = got.map(([area, indicator, unit, value = ""]) => {
          return [area, indicator, unit, decimal(value).toFixed()].join();
        });
        const expected = all.map(({ area, indicator, number }) => {
          return [area, indicator.id, Object.keys(indicator.units)[0], number].join();
        });
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 80 },
    );
  },
  120_000,
);
