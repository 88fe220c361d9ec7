import type { MenuItemConstructorOptions } from "electron";
import { electronWords } from "./electron-words.ts";

export interface MenuActions {
  import(): void;
  print(): void;
}

/** The window's menu. */
export function windowMenu(
  actions: MenuActions,
  { platform, packaged }: { readonly platform: NodeJS.Platform; readonly packaged: boolean },
): MenuItemConstructorOptions[] {
  const mac = platform === "darwin";
  const file: MenuItemConstructorOptions[] = [
    { label: electronWords.import, accelerator: "CmdOrCtrl+O", click: () => actions.import() },
    { label: electronWords.print, accelerator: "CmdOrCtrl+P", click: () => actions.print() },
    // On a Mac, quitting stands in the menu that bears the program's name.
    ...(mac ? [] : ([{ type: "separator" }, { label: electronWords.quit, role: "quit" }] as const)),
  ];
  const view: MenuItemConstructorOptions[] = [
    ...(packaged ? [] : ([{ role: "reload" }, { role: "toggleDevTools" }, { type: "separator" }] as const)),
    { role: "resetZoom" },
    { role: "zoomIn" },
    { role: "zoomOut" },
    { type: "separator" },
    { role: "togglefullscreen" },
  ];
  return [
    ...(mac ? ([{ role: "appMenu" }] as const) : []),
    { label: electronWords.file, submenu: file },
    { role: "editMenu" },
    { label: electronWords.view, submenu: view },
  ];
}
