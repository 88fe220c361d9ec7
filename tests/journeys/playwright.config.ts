import { defineConfig } from "@playwright/test";

/** Journeys in a real browser over each host that is available (see host.ts). */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  globalSetup: "./prepare-run.ts",
  // Each journey has a data folder, a host and a port of its own.
  workers: 2,
  fullyParallel: true,
  // For what hangs. A journey says what happens and in which order; how fast is what the benchmarks measure.
  timeout: 900_000,
  expect: { timeout: 120_000 },
  forbidOnly: true,
  projects: [
    { name: "loopback" },
    // Electron's binary cannot be had everywhere; where it can, it takes the same journeys. Its windows share
    // one display and one clipboard: one at a time.
    ...(process.env.EVENKEEL_TEST_ELECTRON ? [{ name: "electron", workers: 1 }] : []),
  ],
  use: {
    locale: "en-IE",
    timezoneId: "Europe/Dublin",
    viewport: { width: 1280, height: 800 },
    actionTimeout: 120_000,
    navigationTimeout: 120_000,
    trace: "retain-on-failure",
    launchOptions: { executablePath: process.env.EVENKEEL_TEST_BROWSER ?? "/usr/bin/chromium" },
  },
});
