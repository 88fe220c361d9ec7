import { app } from "electron";
import { runElectron } from "./hosts/electron/run-electron.ts";

// Not waited for: Electron gets ready only once this file has run to its end.
void runElectron(process.argv.slice(app.isPackaged ? 1 : 2));
