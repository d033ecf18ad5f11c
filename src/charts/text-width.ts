/*
 * Advance widths of Noto Sans Regular in thousandths of the size of type, by letter. Marks above
 * and below add nothing, but ơ, ư and đ are letters of their own. A test holds them to the font.
 */
const letters: Readonly<Record<number, string>> = {
  258: "ijl",
  260: " \u00a0",
  268: ".,·:;",
  273: "J",
  300: "()",
  322: "-",
  339: "I",
  344: "f",
  350: "²",
  361: "t",
  372: "/",
  413: "r",
  470: "z",
  479: "s",
  480: "c",
  500: "–",
  508: "v",
  510: "y",
  519: "F",
  524: "L",
  529: "x",
  534: "k",
  549: "S",
  551: "*",
  556: "ET",
  561: "a",
  564: "e",
  566: "Y",
  572: "Z0123456789−+",
  586: "X",
  600: "V",
  605: "oP",
  615: "bdgpq",
  616: "ơ",
  617: "đ",
  618: "hnu",
  619: "K",
  622: "R",
  632: "C",
  639: "A",
  650: "B",
  674: "ư",
  728: "G",
  730: "DĐ",
  731: "U",
  741: "H",
  760: "N",
  780: "Ư",
  781: "OQ",
  784: "Ơ",
  786: "w",
  791: "…",
  831: "%",
  907: "M",
  930: "W",
  935: "m",
};

const widths = new Map(
  Object.entries(letters).flatMap(([width, all]) =>
    [...all].map((letter) => [letter, Number(width)]),
  ),
);

/** For what the table doesn't have: wide, so that room is left rather than missing. */
const unknown = 800;

/** SemiBold beside Regular; digits grow less, names more. */
const boldness = 1.06;

/**
 * How wide a text will be, in px: a drawing made without a browser can't ask one.
 * @param size of type in px
 * @param weight "bold" for weights 600 and 700
 */
export function textWidth(text: string, size: number, weight: "regular" | "bold" = "regular") {
  // The horn makes ơ and ư; every other mark is dropped.
  const plain = text
    .normalize("NFD")
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, "")
    .normalize("NFC");
  let units = 0;
  for (const letter of plain) units += widths.get(letter) ?? unknown;
  return (units / 1000) * size * (weight === "bold" ? boldness : 1);
}
