import { EventEmitter } from "node:events";
import { beforeEach, describe, expect, it, vi } from "vitest";

const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn<(name: string, api: object) => void>() },
  ipcRenderer: { on: vi.fn(), send: vi.fn(), sendSync: vi.fn() },
  webUtils: { getPathForFile: vi.fn(() => "/exports/contacts.csv") },
}));
vi.mock("electron", () => electron);

const page = Object.assign(new EventEmitter(), { postMessage: vi.fn() });

beforeEach(async () => {
  vi.resetModules();
  vi.clearAllMocks();
  page.removeAllListeners();
  vi.stubGlobal("window", Object.assign(page, { addEventListener: page.on.bind(page) }));
  vi.stubGlobal("location", { origin: "app://evenkeel" });
  await import("../../src/preload/index.ts");
});

describe("the preload", () => {
  it("shows the page three things and no more", () => {
    const [name, api] =
      electron.contextBridge.exposeInMainWorld.mock.calls[0] ?? expect.fail("nothing is shown");
    expect(name).toBe("evenkeel");
    expect(Object.keys(api).sort()).toEqual(["host", "pathOf", "remind"]);
    expect(electron.contextBridge.exposeInMainWorld).toHaveBeenCalledOnce();
  });

  it("tells the host of a file before the page knows its path", () => {
    const [, api] = electron.contextBridge.exposeInMainWorld.mock.calls[0] ?? expect.fail("nothing is shown");
    const file = new File([], "contacts.csv");
    expect((api as { pathOf(file: File): string }).pathOf(file)).toBe("/exports/contacts.csv");
    expect(electron.webUtils.getPathForFile).toHaveBeenCalledExactlyOnceWith(file);
    expect(electron.ipcRenderer.sendSync).toHaveBeenCalledExactlyOnceWith(
      "evenkeel:handed",
      "/exports/contacts.csv",
    );
  });

  it("tells the host in how many minutes a session begins, and not whose", () => {
    const [, api] = electron.contextBridge.exposeInMainWorld.mock.calls[0] ?? expect.fail("nothing is shown");
    (api as { remind(minutes: number): void }).remind(10);
    expect(electron.ipcRenderer.send).toHaveBeenCalledExactlyOnceWith("evenkeel:reminder", 10);
  });

  it("asks for a port when its own page is ready, and for no other's word", () => {
    page.emit("message", { source: {}, data: "evenkeel:ready" });
    page.emit("message", { source: page, data: "something else" });
    expect(electron.ipcRenderer.send).not.toHaveBeenCalled();
    page.emit("message", { source: page, data: "evenkeel:ready" });
    expect(electron.ipcRenderer.send).toHaveBeenCalledExactlyOnceWith("evenkeel:port");
  });

  it("hands the port to the page's own origin", () => {
    const [channel, listener] =
      electron.ipcRenderer.on.mock.calls[0] ?? expect.fail("nothing is listened to");
    expect(channel).toBe("evenkeel:port");
    const port = {};
    (listener as (event: object) => void)({ ports: [port] });
    expect(page.postMessage).toHaveBeenCalledExactlyOnceWith("evenkeel:port", "app://evenkeel", [port]);
  });
});
