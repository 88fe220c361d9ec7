// Where windows can be shown: on this machine's display, or on one in memory (Xvfb).
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether this machine has a display. */
export function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Path of a program that the shell would find, or undefined. */
export function programOnPath(name) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** What to run a program within so that its windows are shown: `{ within }`, or `{ why }` they cannot be. */
export function display() {
  if (hasDisplay()) return { within: [] };
  const xvfb = programOnPath("xvfb-run");
  return xvfb
    ? { within: [xvfb, "--auto-servernum", "--server-args=-screen 0 1920x1080x24"] }
    : { why: "there is no display, and no xvfb-run to make one" };
}
