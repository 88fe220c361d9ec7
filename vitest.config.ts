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
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: {
      // An unmocked import of Electron would fetch its binary; a set path keeps it from that.
      ELECTRON_OVERRIDE_DIST_PATH:
        process.env.ELECTRON_OVERRIDE_DIST_PATH ?? resolve(import.meta.dirname, "node_modules/electron"),
    },
  },
});
