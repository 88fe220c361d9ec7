import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { writeOwnerFile } from "../../backup/owner-file.ts";

const rectangle = z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) });
export type Rectangle = z.infer<typeof rectangle>;

const remembered = rectangle.extend({ maximized: z.boolean() });
/** Where the window was when it was last closed. */
export type WindowBounds = z.infer<typeof remembered>;

export const minSize = { width: 960, height: 600 };
const usualSize = { width: 1440, height: 900 };
// So much of the window has to lie on a display that it can be taken hold of.
const minShown = 120;

/**
 * Where the window opens: where it was, if enough of that still lies on a display; else in the middle of
 * the main one, whatever size it has.
 *
 * @param displays what of each display windows may use; the main one first
 */
export function placedBounds(
  was: WindowBounds | undefined,
  displays: readonly Rectangle[],
): Partial<WindowBounds> {
  if (was && displays.some((display) => isReachable(was, display))) return was;
  const main = displays[0];
  return {
    width: Math.min(usualSize.width, main?.width ?? usualSize.width),
    height: Math.min(usualSize.height, main?.height ?? usualSize.height),
    maximized: false,
  };
}

function isReachable(bounds: Rectangle, display: Rectangle): boolean {
  const across = Math.min(bounds.x + bounds.width, display.x + display.width) - Math.max(bounds.x, display.x);
  const top = bounds.y >= display.y && bounds.y < display.y + display.height - minShown;
  return across >= minShown && top;
}

function boundsFile(folder: string): string {
  return join(folder, "window.json");
}

export function rememberedBounds(folder: string): WindowBounds | undefined {
  try {
    return remembered.parse(JSON.parse(readFileSync(boundsFile(folder), "utf8")));
  } catch {
    return undefined;
  }
}

/** A place that cannot be written down is no reason to keep a window open. */
export function rememberBounds(folder: string, bounds: WindowBounds): void {
  try {
    writeOwnerFile(boundsFile(folder), JSON.stringify(bounds));
  } catch {
    return;
  }
}
