import { writeFileSync } from "node:fs";
import { wholeArchive } from "../../src/archive.ts";
import { generate } from "../generated/generate.ts";
import { commitsOf } from "../generated/history.ts";
import { sharedWithReal } from "../generated/write.ts";
import { writeHistory } from "../ground/written-history.ts";

/*
 * `node history-made.ts DIR MONTHS HASHES KEPT`: a repository whose root is the generated data set of
 * months in which the communes report, with its whole history, each file handed in by halves; and
 * the hash of every blob that is read of it, a line each; and what a reading of it keeps.
 */
const [dir = "", months = "", hashes = "", kept = ""] = process.argv.slice(2);
const files = generate({ months: Number(months), seed: 1, allCommunes: true }, sharedWithReal());
writeHistory(dir, commitsOf(files, "", { byHalves: true }));
const { archive } = await wholeArchive(dir, kept);
if (!archive) throw new Error(`no whole history: ${dir}`);
writeFileSync(hashes, `${[...archive.blobs.keys()].join("\n")}\n`);
