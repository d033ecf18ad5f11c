import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Runs first what opens a browser or reads a whole site: these take longest, and whoever comes to
 * them last waits for one core. Vitest knows that only from a run before.
 */
export class SitesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(readsSite(b)) - Number(readsSite(a)));
  }
}

function readsSite({ moduleId }: TestSpecification): boolean {
  return /\/tests\/(browser|pages)\//.test(moduleId);
}
