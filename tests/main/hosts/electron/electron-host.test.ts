import { EventEmitter } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MessagePort } from "node:worker_threads";
import { createORPCClient, safe } from "@orpc/client";
import { RPCLink } from "@orpc/client/message-port";
import type { MenuItemConstructorOptions } from "electron";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { windowMenu } from "../../../../src/main/hosts/electron/electron-menu.ts";
import { runElectron } from "../../../../src/main/hosts/electron/run-electron.ts";
import { type Ask, ended, sample } from "../../../contract/transports.ts";
import { waitUntil } from "../../../wait-until.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { electron, notifications, resetElectron, type StandInWindow, windows } from "./electron-stand-in.ts";

vi.mock("electron", async () => (await import("./electron-stand-in.ts")).electron);

beforeEach(resetElectron);

/** Starts the host at a floor of its own, and ends it with the test. */
async function started(floor = temporaryFolder()) {
  await runElectron(["--floor", floor, "--today", "2026-03-08", "--no-sandbox"]);
  onTestFinished(quit);
  const window = windows[0] ?? expect.fail("no window was opened");
  return { floor, window };
}

async function quit(): Promise<void> {
  const preventDefault = vi.fn();
  electron.app.emit("will-quit", { preventDefault });
  await waitUntil(() => electron.app.exit.mock.calls.length > 0);
  expect(preventDefault).toHaveBeenCalledOnce();
}

/** The page in the window's frame, or another's. */
function page(window: StandInWindow, url = "app://evenkeel/index.html", isMainFrame = true) {
  const ports: MessagePort[] = [];
  const frame = {
    url,
    postMessage: (_channel: string, _message: unknown, [port]: [MessagePort]) => void ports.push(port),
  };
  const sender = Object.assign(window.webContents, { mainFrame: isMainFrame ? frame : { url } });
  return { ports, event: { sender, senderFrame: frame, returnValue: undefined as unknown } };
}

function askThrough(port: MessagePort): Ask {
  onTestFinished(() => port.close());
  const ask: Ask = createORPCClient(new RPCLink({ port }));
  port.start();
  return ask;
}

describe("the Electron host", () => {
  it("is locked down before it is ready", async () => {
    await started();
    const { app, protocol } = electron;
    expect(app.enableSandbox).toHaveBeenCalledOnce();
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledOnce();
    expect(app.commandLine.appendSwitch).toHaveBeenCalledWith("host-resolver-rules", "MAP * ~NOTFOUND");
    const ready = app.whenReady.mock.invocationCallOrder[0] ?? 0;
    for (const early of [
      app.enableSandbox,
      protocol.registerSchemesAsPrivileged,
      app.setPath,
      app.requestSingleInstanceLock,
    ]) {
      expect(early.mock.invocationCallOrder[0]).toBeLessThan(ready);
    }
    const setWindowOpenHandler = vi.fn();
    app.emit("web-contents-created", {}, Object.assign(new EventEmitter(), { setWindowOpenHandler }));
    expect(setWindowOpenHandler).toHaveBeenCalledOnce();
  });

  it("opens one locked window at its own address, and shows it once it is painted", async () => {
    const { window } = await started();
    expect(windows).toHaveLength(1);
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    });
    expect(window.options.show).toBe(false);
    expect(window.loadURL).toHaveBeenCalledExactlyOnceWith("app://evenkeel/index.html");
    window.emit("ready-to-show");
    expect(window.show).toHaveBeenCalledOnce();
  });

  it("gives a second start the first one's window", async () => {
    const { window } = await started();
    window.minimized = true;
    electron.app.emit("second-instance");
    expect(window.restore).toHaveBeenCalledOnce();
    expect(window.focus).toHaveBeenCalledOnce();
  });

  it("is itself a second start where another has the floor, and opens nothing", async () => {
    electron.app.requestSingleInstanceLock.mockReturnValue(false);
    const floor = temporaryFolder();
    await runElectron(["--floor", floor]);
    expect(electron.app.quit).toHaveBeenCalledOnce();
    expect(windows).toEqual([]);
    expect(readdirSync(floor)).toEqual([]);
  });

  it("says in a sentence why a floor cannot be opened", async () => {
    const floor = temporaryFolder();
    writeFileSync(join(floor, "store.key"), "damaged");
    await runElectron(["--floor", floor]);
    expect(electron.dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith(
      "Evenkeel",
      expect.stringContaining("damaged"),
    );
    expect(electron.app.exit).toHaveBeenCalledExactlyOnceWith(1);
  });

  it("remembers where the window was", async () => {
    const { floor, window } = await started();
    window.emit("close");
    expect(JSON.parse(readFileSync(join(floor, "window.json"), "utf8"))).toEqual({
      ...window.getNormalBounds(),
      maximized: true,
    });
  });
});

describe("the page's port", () => {
  it("answers what the page asks", async () => {
    const { window } = await started();
    const { ports, event } = page(window);
    electron.ipcMain.emit("evenkeel:port", event);
    const ask = askThrough(ports[0] ?? expect.fail("no port came"));
    expect(await ask.floor.status()).toMatchObject({ agents: 0, today: "2026-03-08", keyKept: "file" });
  });

  it.each([
    ["another page", "https://evil.example/", true],
    ["a file", "file:///index.html", true],
    ["a frame within the page", "app://evenkeel/index.html", false],
  ])("is not given to %s, and that is written down", async (_name, url, isMainFrame) => {
    const { floor, window } = await started();
    const { ports, event } = page(window, url, isMainFrame);
    electron.ipcMain.emit("evenkeel:port", event);
    electron.ipcMain.emit("evenkeel:handed", event, sample("contacts.csv"));
    expect(ports).toEqual([]);
    expect(event.returnValue).toBe(false);
    const log = readFileSync(join(floor, "evenkeel.log"), "utf8");
    expect(log.match(/"refused"/g)).toHaveLength(2);
  });

  it("is not given to a frame that has gone", async () => {
    const { window } = await started();
    const { ports, event } = page(window);
    electron.ipcMain.emit("evenkeel:port", { ...event, senderFrame: null });
    expect(ports).toEqual([]);
  });

  it.each([
    [
      "loads anew",
      (window: StandInWindow) => navigated(window, { isMainFrame: true, isSameDocument: false }),
    ],
    ["crashes", (window: StandInWindow) => void window.webContents.emit("render-process-gone")],
    ["is closed", (window: StandInWindow) => void window.webContents.emit("destroyed")],
  ])("ends where the page %s", async (_name, end) => {
    const { window } = await started();
    const { ports, event } = page(window);
    electron.ipcMain.emit("evenkeel:port", event);
    const port = ports[0] ?? expect.fail("no port came");
    const closed = new Promise((done) => port.once("close", done));
    askThrough(port);
    navigated(window, { isMainFrame: true, isSameDocument: true });
    navigated(window, { isMainFrame: false, isSameDocument: false });
    end(window);
    await closed;
  });

  it("is one: a second one ends the first", async () => {
    const { window } = await started();
    const { ports, event } = page(window);
    electron.ipcMain.emit("evenkeel:port", event);
    const [first] = ports;
    if (!first) expect.fail("no port came");
    const closed = new Promise((done) => first.once("close", done));
    askThrough(first);
    electron.ipcMain.emit("evenkeel:port", event);
    await closed;
    const ask = askThrough(ports[1] ?? expect.fail("no port came"));
    expect((await ask.floor.status()).agents).toBe(0);
  });

  it("takes a file that was dropped on the page, once, and no other", async () => {
    const { window } = await started();
    const { ports, event } = page(window);
    electron.ipcMain.emit("evenkeel:port", event);
    const ask = askThrough(ports[0] ?? expect.fail("no port came"));
    const contacts = sample("contacts.csv");
    const run = () =>
      ask.imports.run({ handed: contacts, zone: "Europe/Lisbon" }).then((stream) => ended(stream));
    expect((await safe(run())).error).toMatchObject({ code: "REFUSED", data: { code: "not-found" } });
    electron.ipcMain.emit("evenkeel:handed", event, contacts);
    expect(event.returnValue).toBe(true);
    expect((await run()).result.file).toBe("contacts.csv");
    expect((await safe(run())).error).toMatchObject({ code: "REFUSED", data: { code: "not-found" } });
  });

  it.each([
    ["a folder", () => temporaryFolder()],
    ["a path from somewhere", () => "resources/samples/contacts.csv"],
    ["nothing", () => ""],
  ])("does not take %s as a file", async (_name, path) => {
    const { window } = await started();
    const { ports, event } = page(window);
    electron.ipcMain.emit("evenkeel:port", event);
    const ask = askThrough(ports[0] ?? expect.fail("no port came"));
    const handed = path();
    electron.ipcMain.emit("evenkeel:handed", event, handed);
    const { error } = await safe(ask.imports.run({ handed }).then((stream) => ended(stream)));
    expect(error).toMatchObject({ code: "REFUSED", data: { code: "not-found" } });
  });

  it("tells of an import that ended while the window was not looked at", async () => {
    const { window } = await started();
    const { ports, event } = page(window);
    electron.ipcMain.emit("evenkeel:port", event);
    const ask = askThrough(ports[0] ?? expect.fail("no port came"));
    const run = async (name: string) => {
      electron.ipcMain.emit("evenkeel:handed", event, sample(name));
      await ended(await ask.imports.run({ handed: sample(name), zone: "Europe/Lisbon" }));
    };
    await run("roster.csv");
    expect(notifications).toEqual([]);
    window.focused = false;
    await run("contacts.csv");
    expect(notifications[0]?.options.body).toMatch(/^contacts\.csv: \d+ rows taken in$/);
    notifications[0]?.emit("click");
    expect(window.focus).toHaveBeenCalledOnce();
  });
});

describe("a reminder of a session", () => {
  it("is shown while the window is not looked at, and says nothing of whom", async () => {
    const { window } = await started();
    const { event } = page(window);
    electron.ipcMain.emit("evenkeel:reminder", event, 10);
    expect(notifications).toEqual([]);
    window.focused = false;
    electron.ipcMain.emit("evenkeel:reminder", event, 10);
    expect(notifications.map(({ options }) => options)).toEqual([
      { title: "Session", body: "It begins in 10 min." },
    ]);
    notifications[0]?.emit("click");
    expect(window.focus).toHaveBeenCalledOnce();
  });

  it.each([
    ["of a foreign page", 10, "https://elsewhere.example/"],
    ["of no minutes", "soon", undefined],
  ])("%s is refused", async (_what, minutes, url) => {
    const { window } = await started();
    window.focused = false;
    electron.ipcMain.emit("evenkeel:reminder", page(window, url).event, minutes);
    expect(notifications).toEqual([]);
  });
});

function navigated(window: StandInWindow, details: { isMainFrame: boolean; isSameDocument: boolean }): void {
  window.webContents.emit("did-start-navigation", details);
}

describe("the menu", () => {
  const items = (menu: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
    menu.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);

  it("imports and prints by the usual keys", async () => {
    const { window } = await started();
    const template = electron.Menu.buildFromTemplate.mock.calls[0]?.[0] as MenuItemConstructorOptions[];
    const press = (accelerator: string) => {
      const item = items(template).find((one) => one.accelerator === accelerator);
      const click = item?.click ?? expect.fail(`nothing happens on ${accelerator}`);
      (click as () => void)();
    };
    press("CmdOrCtrl+O");
    expect(window.webContents.executeJavaScript).toHaveBeenCalledExactlyOnceWith(
      'location.hash = "#/import"',
    );
    press("CmdOrCtrl+P");
    expect(window.webContents.print).toHaveBeenCalledOnce();
  });

  it("reloads and opens the inspector only where it is not packaged", () => {
    const actions = { import: vi.fn(), print: vi.fn() };
    const rolesOf = (packaged: boolean, platform: NodeJS.Platform) =>
      items(windowMenu(actions, { platform, packaged })).map(({ role }) => role);
    expect(rolesOf(false, "linux")).toEqual(
      expect.arrayContaining(["reload", "toggleDevTools", "quit", "editMenu"]),
    );
    expect(rolesOf(true, "linux")).not.toContain("reload");
    expect(rolesOf(true, "linux")).not.toContain("toggleDevTools");
    expect(rolesOf(true, "darwin")).toContain("appMenu");
    expect(rolesOf(true, "darwin")).not.toContain("quit");
  });
});
