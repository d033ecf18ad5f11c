import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

// Vitest wants its settings as a default export; the root holds only what must stand there.
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, ".."),
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/site.ts"],
    // A browser's first start on a slow machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
