import { localStorageColorSchemeManager } from "@mantine/core";

/** Where the reader's choice of light and dark is kept. */
export const colourSchemes = localStorageColorSchemeManager({ key: "evenkeel.colours" });

// Before anything is drawn, so that a dark room is not lit up first.
const chosen = colourSchemes.get("auto");
const dark =
  chosen === "dark" || (chosen === "auto" && window.matchMedia("(prefers-color-scheme: dark)").matches);
document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
