import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { progressOn } from "../../src/cli/progress.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

/** What a work of some seconds, told ten times a second, writes. */
function written(isTTY: boolean, seconds: number): string[] {
  const lines: string[] = [];
  const stream = { isTTY, write: (text: string) => lines.push(text) > 0 };
  const progress = progressOn(stream);
  for (let tenth = 1; tenth <= seconds * 10; tenth++) {
    vi.advanceTimersByTime(100);
    progress.at(`${tenth}`);
  }
  progress.end();
  return lines;
}

test("a short work says nothing", () => {
  expect(written(false, 1.9)).toEqual([]);
  expect(written(true, 1.9)).toEqual([]);
});

test("a log gets a line every five seconds", () => {
  expect(written(false, 13)).toEqual(["20\n", "70\n", "120\n"]);
});

test("a terminal gets one line, taken back at the end", () => {
  const lines = written(true, 2.1);
  expect(lines.slice(0, 2)).toEqual(["\r\u001b[2K20", "\r\u001b[2K21"]);
  expect(lines.at(-1)).toBe("\r\u001b[2K");
});
