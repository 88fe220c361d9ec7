import { contextBridge, ipcRenderer, webUtils } from "electron";

contextBridge.exposeInMainWorld("evenkeel", {
  host: "electron",
  // Handed to the host here, where a path can only come from a file that somebody dropped or chose.
  pathOf(file: File): string {
    const path = webUtils.getPathForFile(file);
    ipcRenderer.sendSync("evenkeel:handed", path);
    return path;
  },
  // Minutes and nothing else: a notification is read by whoever stands before the screen.
  remind: (minutes: number) => ipcRenderer.send("evenkeel:reminder", minutes),
});

window.addEventListener("message", ({ source, data }) => {
  if (source === window && data === "evenkeel:ready") ipcRenderer.send("evenkeel:port");
});

ipcRenderer.on("evenkeel:port", ({ ports }) =>
  window.postMessage("evenkeel:port", location.origin, [...ports]),
);
