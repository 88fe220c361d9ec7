import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  placedBounds,
  rememberBounds,
  rememberedBounds,
} from "../../../../src/main/hosts/electron/window-bounds.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const main = { x: 0, y: 25, width: 1920, height: 1055 };
const left = { x: -1280, y: 0, width: 1280, height: 1024 };
const was = { x: 100, y: 100, width: 1200, height: 800, maximized: false };

describe("the window", () => {
  it("opens where it was", () => {
    expect(placedBounds(was, [main])).toEqual(was);
    expect(placedBounds({ ...was, x: -1200, maximized: true }, [main, left])).toEqual({
      ...was,
      x: -1200,
      maximized: true,
    });
  });

  it.each([
    ["its display is gone", { ...was, x: -1200 }],
    ["it lay almost all beside the display", { ...was, x: 1900 }],
    ["its title lay above the display", { ...was, y: -300 }],
    ["its title lay below the display", { ...was, y: 1060 }],
  ])("opens in the middle of the main display where %s", (_name, lost) => {
    expect(placedBounds(lost, [main])).toEqual({ width: 1440, height: 900, maximized: false });
  });

  it("opens no larger than the display", () => {
    expect(placedBounds(undefined, [left])).toEqual({ width: 1280, height: 900, maximized: false });
    expect(placedBounds(undefined, [])).toEqual({ width: 1440, height: 900, maximized: false });
  });

  it("is remembered, and what cannot be read is forgotten", () => {
    const folder = temporaryFolder();
    expect(rememberedBounds(folder)).toBeUndefined();
    rememberBounds(folder, was);
    expect(rememberedBounds(folder)).toEqual(was);
    expect(readdirSync(folder)).toEqual(["window.json"]);
    for (const text of [
      "",
      "{}",
      JSON.stringify({ ...was, width: "1" }),
      JSON.stringify({ ...was, height: -1 }),
    ]) {
      writeFileSync(join(folder, "window.json"), text);
      expect(rememberedBounds(folder)).toBeUndefined();
    }
  });

  it("closes also where its place cannot be written down", () => {
    expect(() => rememberBounds(join(temporaryFolder(), "missing"), was)).not.toThrow();
  });
});
