import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  installedBrowser,
  type Machine,
  thisMachine,
  whyNoWindow,
} from "../../../../src/main/hosts/loopback/browser-finder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function machine(
  platform: NodeJS.Platform,
  environment: Machine["environment"],
  programs: readonly string[],
): Machine {
  return { platform, environment, isProgram: (path) => programs.includes(path) };
}

describe("an installed browser", () => {
  it("is looked for in the folders of PATH on Linux, Chrome before Edge before Chromium", () => {
    const PATH = "/usr/local/bin:/usr/bin:relative:";
    expect(installedBrowser(machine("linux", { PATH }, ["/usr/bin/chromium"]))).toBe("/usr/bin/chromium");
    const both = ["/usr/bin/chromium", "/usr/bin/microsoft-edge", "/usr/local/bin/google-chrome"];
    expect(installedBrowser(machine("linux", { PATH }, both))).toBe("/usr/local/bin/google-chrome");
    expect(installedBrowser(machine("linux", { PATH }, ["relative/chromium"]))).toBeUndefined();
    expect(installedBrowser(machine("linux", {}, ["/usr/bin/chromium"]))).toBeUndefined();
  });

  it("is looked for among everybody's and the account's programs on a Mac", () => {
    const edge = "/Users/noor/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    expect(installedBrowser(machine("darwin", { HOME: "/Users/noor" }, [edge]))).toBe(edge);
  });

  it("is looked for in the program folders on Windows", () => {
    const environment = { ProgramFiles: "C:\\Program Files", "ProgramFiles(x86)": "C:\\Program Files (x86)" };
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    expect(installedBrowser(machine("win32", environment, [edge]))).toBe(edge);
  });

  it("is the one that EVENKEEL_BROWSER names, or none", () => {
    const programs = ["/usr/bin/chromium", "/opt/own"];
    const named = (name: string) =>
      installedBrowser(machine("linux", { PATH: "/usr/bin", EVENKEEL_BROWSER: name }, programs));
    expect(named("/opt/own")).toBe("/opt/own");
    expect(named("none")).toBeUndefined();
    expect(named("/opt/missing")).toBeUndefined();
    expect(named("")).toBe("/usr/bin/chromium");
  });

  it("is not one that a snap keeps from the data folder", () => {
    const folder = temporaryFolder();
    const program = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      chmodSync(join(folder, name), 0o755);
      return join(folder, name);
    };
    expect(
      thisMachine.isProgram(program("chromium-browser", '#!/bin/sh\nexec /snap/bin/chromium "$@"\n')),
    ).toBe(false);
    expect(thisMachine.isProgram(program("chromium", '#!/bin/sh\nexec /usr/lib/chromium "$@"\n'))).toBe(true);
    expect(thisMachine.isProgram(join(folder, "missing"))).toBe(false);
  });
});

describe("there is no window", () => {
  it("without a display, whatever is installed", () => {
    expect(whyNoWindow(machine("linux", { PATH: "/usr/bin" }, ["/usr/bin/chromium"]))).toBe(
      "there is no display",
    );
  });

  it("without a browser", () => {
    const environment = { PATH: "/usr/bin", DISPLAY: ":0" };
    expect(whyNoWindow(machine("linux", environment, []))).toBe("no Chrome, Edge or Chromium was found");
    expect(whyNoWindow(machine("linux", { ...environment, EVENKEEL_BROWSER: "none" }, []))).toBe(
      "EVENKEEL_BROWSER says so",
    );
    expect(whyNoWindow(machine("linux", { ...environment, EVENKEEL_BROWSER: "/x" }, []))).toBe(
      "EVENKEEL_BROWSER names no program",
    );
  });

  it("only then", () => {
    const chromium = ["/usr/bin/chromium"];
    expect(
      whyNoWindow(machine("linux", { PATH: "/usr/bin", WAYLAND_DISPLAY: "wayland-0" }, chromium)),
    ).toBeUndefined();
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(whyNoWindow(machine("darwin", {}, [chrome]))).toBeUndefined();
  });
});
