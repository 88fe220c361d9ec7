/** A dialog's head is not the page's: without this it would count as a second banner. */
export const inDialog = { header: { role: "none" } } as const;
