/** How many passed and how many failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** A test file as Vitest's `TestModule` tells of it. */
export interface RunModule {
  errors(): readonly unknown[];
  children: {
    allSuites(): Iterable<{ errors(): readonly unknown[] }>;
    allTests(): Iterable<{ result(): { state: string } }>;
  };
}

/**
 * Counts a run's tests. A file or a group that failed as a whole (it couldn't be read, its set-up
 * threw) is one failure more, and so is an error that belongs to no test: none of them may pass
 * for nothing.
 */
export function countOf(modules: readonly RunModule[], unhandled: readonly unknown[]): Count {
  const count = { passed: 0, failed: unhandled.length };
  for (const module of modules) {
    for (const group of [module, ...module.children.allSuites()]) {
      if (group.errors().length > 0) count.failed += 1;
    }
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") count.passed += 1;
      if (state === "failed") count.failed += 1;
    }
  }
  return count;
}
