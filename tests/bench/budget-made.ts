import { generate } from "../generated/generate.ts";
import { commitsOf } from "../generated/history.ts";
import { sharedWithReal } from "../generated/write.ts";
import { writeHistory } from "../ground/written-history.ts";

/*
 * `node budget-made.ts DIR MONTHS`: a repository whose `data/` is the generated data set of so many
 * months, with its whole history and its corrections.
 */
const [dir = "", months = ""] = process.argv.slice(2);
writeHistory(dir, commitsOf(generate({ months: Number(months), seed: 1 }, sharedWithReal())));
