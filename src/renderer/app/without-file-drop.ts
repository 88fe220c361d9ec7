/*
 * A file that is dropped beside the place for files would open in the place of the console. Where files are taken, the
 * drop has been dealt with before it comes here.
 */
for (const kind of ["dragover", "drop"] as const) {
  window.addEventListener(kind, (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
}

export {};
