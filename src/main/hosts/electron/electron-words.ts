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
  // Neutral: whoever stands before the screen reads it.
  reminder: "Session",
  reminderIn: (minutes: number) => (minutes === 0 ? "It begins now." : `It begins in ${minutes} min.`),
} as const;
