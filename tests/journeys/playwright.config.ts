import { defineConfig } from "@playwright/test";

/** Journeys in a real browser over each host that is available (see host.ts). */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  workers: 1,
  timeout: 300_000,
  // A journey tells what happens and in which order; how fast is what the benchmarks measure.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  projects: [
    { name: "loopback" },
    // Electron's binary cannot be had everywhere; where it can, it takes the same journeys.
    ...(process.env.EVENKEEL_TEST_ELECTRON ? [{ name: "electron" }] : []),
  ],
  use: {
    locale: "en-IE",
    timezoneId: "Europe/Dublin",
    viewport: { width: 1280, height: 800 },
    trace: "retain-on-failure",
    launchOptions: { executablePath: process.env.EVENKEEL_TEST_BROWSER ?? "/usr/bin/chromium" },
  },
});
