import { writeGenerated } from "../generated/write.ts";

/*
 * `node generated.ts DIR MONTHS [communes]`: the generated data set, or one of months in which the
 * communes report, made in a process of its own. A child's peak memory counts from its parent's
 * size, so the one that starts the measured ones stays small.
 */
const [dir = "", months = "", communes] = process.argv.slice(2);
writeGenerated(dir, {
  months: Number(months),
  seed: 1,
  allCommunes: communes === "communes",
});
