// npm run package [-- --dir]: the installers for this platform, or with --dir the application's folder alone,
// in dist/; then the check of what was packed. Electron's binary is fetched if it is not there; the
// installers need tools (NSIS, AppImage, fpm) that electron-builder fetches and checks itself.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { electronBinary } from "./electron-binary.mjs";
import { projectFolder, runNode } from "./project-node.mjs";
import { setUp } from "./set-up.mjs";

const path = (...parts) => join(projectFolder, ...parts);

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Where Electron is; ends here where it is not, and cannot be had. */
async function electronToPack() {
  const electron = await electronBinary({ toShow: false, patience: 600 });
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const advice = named ? "" : "; name a folder that holds it in ELECTRON_OVERRIDE_DIST_PATH";
  if (!electron.path) fail(`Nothing can be packed here: ${electron.why}${advice}.`);
  return electron;
}

// Where its folder is named, that is looked at first, so that nothing is built in vain.
if (process.env.ELECTRON_OVERRIDE_DIST_PATH) await electronToPack();
await setUp();
const electron = await electronToPack();

// On a Mac the binary stands deep inside Electron.app; what is packed is the folder around all of it.
const distribution =
  process.platform === "darwin" ? resolve(electron.path, "../../../..") : dirname(electron.path);
const packed = await runNode(
  [
    path("node_modules", "electron-builder", "cli.js"),
    "--config",
    path("electron-builder.config.ts"),
    `-c.electronDist=${distribution}`,
    "--publish",
    "never",
    ...(process.argv.includes("--dir") ? ["--dir"] : []),
  ],
  { cwd: projectFolder },
);
if (packed !== 0) fail("The application could not be packed; electron-builder's own message stands above.");

const platform = { darwin: "mac", win32: "win" }[process.platform] ?? "linux";
const arch = process.arch === "x64" ? "" : `-${process.arch}`;
const folder = path(
  "dist",
  process.platform === "darwin" ? `${platform}${arch}` : `${platform}${arch}-unpacked`,
);
const application = existsSync(folder)
  ? readdirSync(folder).find((name) => name.endsWith(".app"))
  : undefined;
process.exitCode = await runNode([path("scripts", "check-package.mjs"), join(folder, application ?? "")]);
