import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const at = (path: string) => resolve(import.meta.dirname, path);

/**
 * Three builds. Worker threads are entries of their own, and no chunk goes to a sub-folder, so that
 * a worker's address relative to the file that starts it is the same in the sources and in the build.
 */
export default defineConfig({
  main: {
    build: {
      rolldownOptions: {
        input: {
          electron: at("src/main/electron.ts"),
          loopback: at("src/main/loopback.ts"),
          cli: at("src/main/cli.ts"),
          "store-worker": at("src/main/record-store/store/store-worker.ts"),
          "import-worker": at("src/main/import/import-worker.ts"),
        },
        output: { chunkFileNames: "[name]-[hash].js" },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload can load CommonJS only, and nothing from node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at("src/preload/index.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: at("src/renderer"),
    plugins: [react()],
    build: {
      minify: true,
      // One window, loaded from this computer: a few large pieces are as good as many small ones.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: at("src/renderer/index.html") },
    },
  },
});
