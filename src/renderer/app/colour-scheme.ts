import { localStorageColorSchemeManager, type MantineColorSchemeManager } from "@mantine/core";
import type { Ask } from "./connect.ts";

/** The window's own memory of the reader's choice of light and dark: at hand before anything is drawn. */
const ownMemory = localStorageColorSchemeManager({ key: "evenkeel.colours" });

// The start page brings what the host keeps, for a browser forgets with every new port.
const brought = /^#colours=(light|dark|auto)&/.exec(window.location.hash)?.[1];
if (brought === "light" || brought === "dark" || brought === "auto") ownMemory.set(brought);

// Before anything is drawn, so that a dark room is not lit up first.
const chosen = ownMemory.get("auto");
const dark =
  chosen === "dark" || (chosen === "auto" && window.matchMedia("(prefers-color-scheme: dark)").matches);
document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");

/** Where the reader's choice is kept: here, and with the host for the windows to come. */
export function colourSchemes(ask: Ask): MantineColorSchemeManager {
  return {
    ...ownMemory,
    set(colours) {
      ownMemory.set(colours);
      // A host that has gone says so itself, and the choice holds in this window.
      ask.window.keepColours({ colours }).catch(() => undefined);
    },
  };
}
