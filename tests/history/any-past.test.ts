import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { chartFinding } from "../../src/findings/chart.ts";
import { monthHeadline } from "../../src/findings/month.ts";
import { archiveOf } from "../../src/history/archive.ts";
import type { FileChange, Step } from "../../src/history/commit.ts";
import { rowAt } from "../../src/history/history.ts";
import { pastOf } from "../../src/history/past.ts";
import { afterRelease } from "../../src/history/revision.ts";
import { vintagesOf } from "../../src/history/vintage.ts";
import { buildModel } from "../../src/model/model.ts";
import { chartReport } from "../../src/model/report/chart.ts";
import { monthReport } from "../../src/model/report/month.ts";
import { frozenReport, isPast, versionPages } from "../../src/model/report/version.ts";
import { historyFrom, tables } from "./recorded.ts";

/*
 * Whatever is committed, the past can be told: random pasts of a few figures, rightly and wrongly
 * typed, against a plain account of what could be read of them.
 */

const periods = ["2020-03", "2020-04"];
const areas = ["tinh-ha-tinh", "huyen-can-loc", "huyen-ky-anh"];
const indicators = ["duong-giao-thong", "xi-mang"];
const units = { "duong-giao-thong": "km", "xi-mang": "tan" } as Record<string, string>;
const definitions = ["indicators.csv", "areas.csv", "units.csv"];

/** A row of which can't be told what it is of: no id, one that no table has, a cell too few. */
type Misnamed = "name" | "id" | "short";

/** What one commit does. */
type Act =
  | { kind: "type"; number: number; value: number | null }
  | { kind: "garble"; number: number; what: "cell" | Misnamed }
  | { kind: "break"; file: number; text: string | null }
  | { kind: "release"; period: number; isIn: boolean }
  | { kind: "define"; file: number; how: "gone" | "broken" | "row" | "whole" };

const numbers = periods.flatMap((period) =>
  areas.flatMap((area) => indicators.map((indicator) => ({ period, area, indicator }))),
);
const files = periods.flatMap((period) => areas.map((area) => ({ period, area })));

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      number: fc.nat(numbers.length - 1),
      value: fc.option(fc.integer({ min: 0, max: 4 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("garble" as const),
      number: fc.nat(numbers.length - 1),
      what: fc.constantFrom(...(["cell", "name", "id", "short"] as const)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("break" as const),
      file: fc.nat(files.length - 1),
      text: fc.constantFrom(
        ...["<<<<<<< HEAD\n", "", "area,indicator,unit,so\n", "area,indicator,unit,value\n", null],
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("release" as const),
      period: fc.nat(periods.length - 1),
      isIn: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("define" as const),
      file: fc.nat(definitions.length - 1),
      how: fc.constantFrom("gone" as const, "broken" as const, "row" as const, "whole" as const),
    }),
  },
);

const keyOf = ({ period, area, indicator }: (typeof numbers)[number]) =>
  [period, area, indicator].join(" ");

/** Acts as commits, and beside them what could be read after each. */
function play(acts: readonly Act[]) {
  /** What is typed for each number: a value, or what is none. */
  const typed = new Map<string, { value: string; name: "right" | Misnamed }>();
  const broken = new Map<string, string>();
  const gone = new Set<string>();
  const released = new Set<string>();
  const everReleased = new Set<string>();
  const defined = new Map<string, string | null>(
    Object.entries(tables).map(([path, text]) => [path.slice(5), text]),
  );
  const said = new Map<string, string>();
  const told: { commit: number; key: string; value: string | null; isPublic: boolean }[] = [];
  const blobs = new Map<string, Uint8Array>();
  const held = new Map<string, string>();
  const steps: Step[] = [];

  const apply = (act: Act) => {
    const at = "number" in act ? numbers[act.number] : undefined;
    const key = at ? keyOf(at) : "";
    if (act.kind === "type") {
      if (act.value === null) typed.delete(key);
      else typed.set(key, { value: String(act.value), name: "right" });
    } else if (act.kind === "garble") {
      const own = typed.get(key);
      if (!own) return;
      if (act.what === "cell") own.value = "hai";
      else own.name = act.what;
    } else if (act.kind === "break") {
      const { period, area } = files[act.file] ?? { period: "", area: "" };
      const path = `figures/${period}/${area}.csv`;
      broken.delete(path);
      gone.delete(path);
      if (act.text === null) gone.add(path);
      else broken.set(path, act.text);
    } else if (act.kind === "release") {
      const period = periods[act.period] ?? "";
      if (act.isIn) released.add(period);
      else released.delete(period);
    } else {
      const file = definitions[act.file] ?? "";
      const whole = tables[`data/${file}`] ?? "";
      const changed = {
        gone: null,
        broken: "<<<<<<< HEAD\n",
        row: whole.replace(/^(duong-giao-thong|huyen-can-loc|km),.*\n/gm, ""),
        whole,
      };
      defined.set(file, changed[act.how]);
    }
  };

  const commit = () => {
    const now = new Map<string, string>();
    for (const [path, text] of defined) if (text !== null) now.set(path, text);
    if (released.size > 0) {
      const rows = [...released].sort().map((period) => `${period},${period}-28,live,\n`);
      now.set("releases.csv", `period,released,kind,note\n${rows.join("")}`);
    }
    const place = steps.length;
    for (const { period, area } of files) {
      const path = `figures/${period}/${area}.csv`;
      const own = numbers.filter((each) => each.period === period && each.area === area);
      const rows = own.flatMap((each) => {
        const { value, name } = typed.get(keyOf(each)) ?? {};
        if (value === undefined) return [];
        const unit = units[each.indicator];
        if (name === "short") return [`${area},${each.indicator},${unit}\n`];
        const wrong = name === "name" ? "Đường sá" : "duong-sa";
        return [`${area},${name === "right" ? each.indicator : wrong},${unit},${value}\n`];
      });
      const text = broken.get(path) ?? `area,indicator,unit,value\n${rows.join("")}`;
      if (!gone.has(path) && (rows.length > 0 || broken.has(path))) now.set(path, text);
      if (gone.has(path) || !now.has(path)) {
        for (const each of own) say(each, null, place);
        continue;
      }
      if (broken.has(path)) continue;
      const isHiding = own.some((each) => (typed.get(keyOf(each))?.name ?? "right") !== "right");
      for (const each of own) {
        const cell = typed.get(keyOf(each));
        if (cell?.name === "right" && cell.value !== "hai") say(each, cell.value, place);
        // A cell that can't be read says what it said; so does a row that may stand there unread.
        else if (!cell && !isHiding) say(each, null, place);
      }
    }
    const paths = new Set([...now.keys(), ...held.keys()]);
    const changes = [...paths].flatMap((path): FileChange[] => {
      const text = now.get(path);
      if (text === held.get(path)) return [];
      if (text === undefined) {
        held.delete(path);
        return [{ path, blob: null }];
      }
      const blob = createHash("sha1").update(path).update(text).digest("hex");
      blobs.set(blob, new TextEncoder().encode(text));
      held.set(path, text);
      return [{ path, blob }];
    });
    const day = `20${String(20 + Math.floor(place / 300))}-06-${String(1 + (place % 28)).padStart(2, "0")}`;
    steps.push({ hash: `${place}`.padStart(40, "0"), date: day, changes });
    for (const period of released) everReleased.add(period);
  };

  const say = (each: (typeof numbers)[number], value: string | null, place: number) => {
    const key = keyOf(each);
    if ((said.get(key) ?? null) === value) return;
    if (value === null) said.delete(key);
    else said.set(key, value);
    told.push({ commit: place, key, value, isPublic: everReleased.has(each.period) });
  };

  commit();
  for (const act of acts) {
    apply(act);
    commit();
  }
  // In the end all is whole, as the check demands it.
  broken.clear();
  gone.clear();
  for (const [path, text] of Object.entries(tables)) defined.set(path.slice(5), text);
  for (const [key, own] of typed) {
    own.name = "right";
    if (own.value === "hai") typed.delete(key);
  }
  commit();
  return { archive: archiveOf(steps, blobs), told };
}

const acts = fc.array(anyAct, { minLength: 3, maxLength: 25 });

test("what is told is what could be read, no more and no less", () => {
  fc.assert(
    fc.property(acts, (all) => {
      const { archive, told } = play(all);
      const history = historyFrom(archive);
      const found = [...vintagesOf(history)].map(({ commit, given, ...name }) =>
        [commit, keyOf(name), given?.quantity.text ?? null].join(" "),
      );
      const expected = told.map(({ commit, key, value }) => [commit, key, value].join(" "));
      expect(found.sort()).toEqual(expected.sort());
      const { revisions, additions } = afterRelease(history);
      expect(revisions.length + additions.length).toBe(
        told.filter(({ isPublic }) => isPublic).length,
      );
    }),
    { numRuns: 600 },
  );
});

test("every version can be drawn, of the figures that were understood then", () => {
  fc.assert(
    fc.property(acts, (all) => {
      const { archive } = play(all);
      const history = historyFrom(archive);
      const past = pastOf(history);
      for (const { subject, version } of versionPages(past, buildModel(history.now.data))) {
        if (!isPast(version)) continue;
        const frozen = frozenReport(past, subject, version.number);
        if (!frozen) throw new Error("no such version");
        const { model } = frozen;
        if ("indicator" in frozen.subject) {
          const { indicator, key } = frozen.subject;
          chartFinding(model, chartReport(model, indicator, key), "vi");
        } else {
          monthHeadline(model, monthReport(model, frozen.subject.period), "vi");
        }
        for (const { name, versions } of history.courses) {
          const row = model.observation(name.indicator, name.area, name.period);
          if (!row) continue;
          expect(row.value?.text).toBe(rowAt({ name, versions }, version.commit)?.value?.text);
        }
      }
    }),
    { numRuns: 250 },
  );
});
