import { expect, test } from "vitest";
import { folderFollowed } from "../../src/history/moved-folder.ts";

const written = (...paths: string[]) => paths.map((path) => ({ path, blob: `blob of ${path}` }));
const gone = (...paths: string[]) => paths.map((path) => ({ path, blob: null }));
const paths = (changes: readonly { path: string; blob: string | null }[]) =>
  changes.map(({ path, blob }) => (blob === null ? `-${path}` : path));

test("a folder is followed to where its table of indicators came from, and on from there", () => {
  const changesIn = folderFollowed("data/");
  // The newest first: moved up from the root, into which another folder had been emptied.
  const all = [
    [...written("data/a.csv", "src/x.ts")],
    [...written("data/indicators.csv", "data/a.csv"), ...gone("indicators.csv", "a.csv", "b.csv")],
    [...written("a.csv", "src/x.ts")],
    [...written("indicators.csv"), ...gone("old/place/indicators.csv")],
    [...written("old/place/a.csv", "data/b.csv")],
  ];
  expect(all.map((changes) => paths(changesIn(changes)))).toEqual([
    ["a.csv"],
    ["indicators.csv", "a.csv", "-b.csv"],
    ["a.csv", "src/x.ts"],
    ["indicators.csv", "-old/place/indicators.csv"],
    ["a.csv"],
  ]);
});

test("a file that is brought in from elsewhere doesn't lead away", () => {
  const changesIn = folderFollowed("data/");
  const brought = [...written("data/a.csv"), ...gone("other/a.csv", "other/indicators.csv")];
  expect(paths(changesIn(brought))).toEqual(["a.csv"]);
  expect(paths(changesIn(written("data/b.csv", "other/b.csv")))).toEqual(["b.csv"]);
});
