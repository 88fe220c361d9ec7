import { resolve } from "node:path";
import { BrowserWindow, Menu, nativeTheme, type Session, screen } from "electron";
import { windowMenu } from "./electron-menu.ts";
import { windowAddress, windowPreferences } from "./electron-policy.ts";
import { electronWords } from "./electron-words.ts";
import { minSize, placedBounds, rememberBounds, rememberedBounds } from "./window-bounds.ts";

const preload = resolve(
  import.meta.dirname,
  import.meta.url.endsWith(".ts") ? "../../../../out/preload/index.cjs" : "../preload/index.cjs",
);

/** Before the page has painted anything, so that a dark desktop does not flash. */
const background = { dark: "#1a1b1e", light: "#ffffff" };

/** Opens the console's window where it last was. */
export function openConsoleWindow(options: {
  readonly folder: string;
  readonly session: Session;
  readonly packaged: boolean;
}): BrowserWindow {
  const { folder, session, packaged } = options;
  const { maximized, ...bounds } = placedBounds(rememberedBounds(folder), displayAreas());
  const window = new BrowserWindow({
    ...bounds,
    minWidth: minSize.width,
    minHeight: minSize.height,
    show: false,
    title: electronWords.title,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: windowPreferences({ preload, session, packaged }),
  });
  window.once("ready-to-show", () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on("close", () => {
    rememberBounds(folder, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuOf(window, packaged)));
  void window.loadURL(windowAddress);
  return window;
}

function menuOf({ webContents }: BrowserWindow, packaged: boolean) {
  const actions = {
    // The window's views are parts of its address; a fixed text, so nothing can be slipped into it.
    import: () => void webContents.executeJavaScript('location.hash = "#/import"'),
    print: () => webContents.print(),
  };
  return windowMenu(actions, { platform: process.platform, packaged });
}

function displayAreas() {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}
