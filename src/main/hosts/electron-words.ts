/** What the Electron host itself says; the window's own words are the window's. */
export const electronWords = {
  title: "Evenkeel",
  file: "File",
  import: "Import…",
  print: "Print…",
  quit: "Quit",
  view: "View",
  imported: "Import finished",
  importedRows: (file: string, rows: number) =>
    `${file}: ${new Intl.NumberFormat("en").format(rows)} rows taken in`,
} as const;
