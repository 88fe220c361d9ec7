import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { SENTINEL } = createRequire(import.meta.url)("@electron/fuses/dist/constants.js");

/** As Electron leaves the factory: what is to be off is on, and the other way about. */
const fusesAsTheyCome = "10110011";

/**
 * Writes what stands for Electron's unpacked distribution on Linux: its binary is no program, but has the
 * place where fuses are set.
 */
export function writeStandInElectron(folder: string): void {
  const write = (path: string, content: string | Buffer = "") => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const wire = [
    Buffer.from(SENTINEL),
    Buffer.from([1, fusesAsTheyCome.length]),
    Buffer.from(fusesAsTheyCome),
  ];
  write("electron", Buffer.concat([Buffer.from("a stand-in\n"), ...wire]));
  chmodSync(join(folder, "electron"), 0o755);
  write("LICENSE", "Electron's licence");
  write("LICENSES.chromium.html", "<!doctype html><title>Chromium's licences</title>");
  write("version", "0.0.0");
  write("resources/default_app.asar", "Electron's own demonstration");
  write("locales/en-US.pak");
  write("locales/de.pak");
}
