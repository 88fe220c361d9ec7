// node scripts/fetch-electron.mjs: Electron's binary for this platform, checked against the hashes that its
// package brings. Ends with 1 where it cannot be had. Neither `npm start` nor `npm run package` needs it run before.
import { electronBinary } from "./electron-binary.mjs";
import { installPackages } from "./set-up.mjs";

await installPackages();
const electron = await electronBinary({ toShow: false, patience: 600, stdio: ["ignore", 2, 2] });
process.stdout.write(`Electron: ${electron.why}.\n`);
process.exitCode = electron.path ? 0 : 1;
