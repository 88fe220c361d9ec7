// A Chromium for the journeys, and for the units that print: an installed one, the one that Playwright fetched,
// or Debian's package where that may be installed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((root) => [
      join(root, "Google", "Chrome", "Application", "chrome.exe"),
      join(root, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]),
];

/** Where Playwright keeps the Chromium of its version, whether or not it is there. */
function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
  } catch {
    // Not installed yet, or not made for this platform.
    return undefined;
  }
}

/** Path of a Chromium that is here already, or undefined. */
export function installedBrowser() {
  const named = process.env.EVENKEEL_TEST_BROWSER;
  if (named) return existsSync(named) ? named : undefined;
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places, playwrightsOwn() ?? ""].find((path) => existsSync(path));
}

function mayInstall() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** Path of a browser, or a sentence that says what to install. */
export function testBrowser() {
  const found = installedBrowser();
  if (found) return { path: found };
  if (mayInstall()) {
    process.stderr.write("Installing Debian's chromium for the tests ...\n");
    const options = { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    spawnSync("apt-get", ["update", "-qq"], options);
    spawnSync(
      "apt-get",
      ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"],
      options,
    );
    const installed = installedBrowser();
    if (installed) return { path: installed };
  }
  return {
    missing:
      "Install Chromium, Chrome or Edge (on Debian: apt-get install chromium; anywhere: npx playwright install chromium), or name one in EVENKEEL_TEST_BROWSER.",
  };
}
