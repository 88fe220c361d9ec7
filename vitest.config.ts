import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // The threads of the store and of imports are started hundreds of times: see tests/bundled/bundle.ts.
    alias: [
      {
        find: /^.*\/(?:store|import)-worker-url\.ts$/,
        replacement: resolve(import.meta.dirname, "tests/bundled/worker-urls.ts"),
      },
    ],
  },
  test: {
    globalSetup: ["tests/bundled/bundle.ts"],
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    setupFiles: ["tests/fixed-seed.ts"],
    // Every core: a worker waits half of its time for programs and threads that it started.
    maxWorkers: "100%",
    // For what hangs. How fast something is stands in the benchmarks; a busy machine is no failure.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    env: {
      // An unmocked import of Electron would fetch its binary; a set path keeps it from that.
      ELECTRON_OVERRIDE_DIST_PATH:
        process.env.ELECTRON_OVERRIDE_DIST_PATH ?? resolve(import.meta.dirname, "node_modules/electron"),
    },
  },
});
