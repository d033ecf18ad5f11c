import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { SitesFirst } from "./order.ts";

// Vitest wants its settings as a default export; the root holds only what must stand there.
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, ".."),
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/site.ts"],
    // Vitest leaves a core free, which of two is half, and would read every module anew for each
    // file. What a test puts in another's place is put back instead.
    maxWorkers: "100%",
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    sequence: { sequencer: SitesFirst },
    // A browser on a machine with other work takes its time: it only must end.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
