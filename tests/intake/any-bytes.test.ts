import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { withReader } from "../../src/cli/reader.ts";
import { takeIn } from "../../src/intake/intake.ts";
import type { ReadWorkbook } from "../../src/intake/read.ts";
import { filesUnder } from "../rules/folder.ts";
import { damaged, reportWith } from "./damages/damage.ts";
import { workbook } from "./sketch.ts";

const data = filesUnder(join(import.meta.dirname, "../rules/base"));
const endings = ["xlsx", "xls", "ods", "csv", "txt", "xlsm", ""];
const marks = [
  "",
  "PK\x03\x04",
  "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
  "%PDF",
  "\xff\xfe",
  "<?xml",
  "a;b\n",
];

async function becomes(name: string, bytes: Uint8Array, read?: ReadWorkbook): Promise<string> {
  const options = read && { read };
  const { ok, files, problems, questions } = await takeIn([{ name, bytes }], data, options);
  if (!ok) {
    expect(files).toEqual([]);
    expect(problems.length + questions.length).toBeGreaterThan(0);
    for (const { code, message, fix } of [...problems, ...questions]) {
      expect(code).toMatch(/^[a-z0-9-]+$/);
      expect(`${message} ${fix}`).not.toMatch(/undefined|null|NaN|\[object/);
    }
    return "refused";
  }
  return files.map((file) => new TextDecoder().decode(file.bytes)).join();
}

test("any bytes under any name are read or refused with a code, and nothing is thrown", async () => {
  const bytes = fc
    .tuple(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 700 }))
    .map(([mark, rest]) => new Uint8Array([...Buffer.from(mark, "latin1"), ...rest]));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...endings), bytes, async (ending, content) => {
      await becomes(`a.${ending}`, content);
    }),
    { numRuns: 200 },
  );
}, 120_000);

test.each([damaged(), { name: "so-lieu.ods", bytes: workbook([reportWith()], "ods") }])(
  "a whole archive with bytes changed is refused, or says the very same: $name",
  async ({ name, bytes }) => {
    const right = await becomes(name, bytes);
    expect(right).toContain("duong-giao-thong,km,2.5,12.49");
    const at = fc.nat(bytes.length - 1);
    const flips = fc.array(fc.tuple(at, fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(flips, fc.option(at), async (changes, end) => {
        const other = bytes.slice(0, end ?? bytes.length);
        for (const [place, by] of changes) other[place] = (other[place] ?? 0) ^ by;
        expect(["refused", right]).toContain(await becomes(name, other));
      }),
      { numRuns: 150 },
    );
  },
  120_000,
);

// Read as the command reads: of five hundred changed .xls SheetJS reads one without end.
test.each(["xls", "csv"])(
  "a changed .%s is read or refused, and nothing is thrown",
  async (ending) => {
    const bytes =
      ending === "xls"
        ? new Uint8Array(readFileSync(join(import.meta.dirname, "april.xls")))
        : new TextEncoder().encode(
            "VĂN PHÒNG ĐIỀU PHỐI\nTháng 5 năm 2020\nTT;Chỉ tiêu;ĐVT;Trong tháng\n1;Xi măng;tấn;5666\n",
          );
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 20,
    });
    const changed = (read: ReadWorkbook) =>
      fc.assert(
        fc.asyncProperty(flips, async (changes) => {
          const other = bytes.slice();
          for (const [place, byte] of changes) other[place] = byte;
          await becomes(`a.${ending}`, other, read);
        }),
        { numRuns: 100 },
      );
    await withReader(changed, { milliseconds: 3_000, megabytes: 1_024 });
  },
  120_000,
);
