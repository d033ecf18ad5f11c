import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

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
    // A browser's first start on a slow machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
