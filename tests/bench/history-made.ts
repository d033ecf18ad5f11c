import { generate } from "../generated/generate.ts";
import { commitsOf } from "../generated/history.ts";
import { sharedWithReal } from "../generated/write.ts";
import { writeHistory } from "../ground/written-history.ts";

/*
 * `node history-made.ts DIR MONTHS`: a repository whose root is the generated data set of months in
 * which the communes report, with its whole history.
 */
const [dir = "", months = ""] = process.argv.slice(2);
const files = generate({ months: Number(months), seed: 1, allCommunes: true }, sharedWithReal());
writeHistory(dir, commitsOf(files, ""));
