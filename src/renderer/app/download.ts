/** Gives the reader a file that the window itself holds. Nothing leaves this computer. */
export function download(file: {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}): void {
  const address = URL.createObjectURL(new Blob([file.text], { type: file.type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has taken hold of it by the next turn of the loop.
  window.setTimeout(() => URL.revokeObjectURL(address), 0);
}
