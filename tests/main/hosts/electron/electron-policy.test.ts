import { EventEmitter } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Session, WebContents } from "electron";
import { describe, expect, it, vi } from "vitest";
import {
  isOwnAddress,
  keepInPlace,
  lockSession,
  windowAddress,
  windowPreferences,
  windowScheme,
} from "../../../../src/main/hosts/electron/electron-policy.ts";
import { contentPolicy } from "../../../../src/main/hosts/shared/security-headers.ts";
import { linkToFile } from "../../../links.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A session that keeps what it is reported. */
function lockedSession(packaged = true) {
  const renderer = join(temporaryFolder(), "renderer");
  mkdirSync(renderer);
  writeFileSync(join(renderer, "index.html"), "window");
  writeFileSync(join(renderer, "..", "secret.js"), "secret");
  linkToFile(join(renderer, "..", "secret.js"), join(renderer, "link.js"));
  const session = Object.assign(new EventEmitter(), {
    protocol: { handle: vi.fn<(scheme: string, handler: (request: Request) => Promise<Response>) => void>() },
    setPermissionRequestHandler: vi.fn<(handler: (...args: unknown[]) => void) => void>(),
    setPermissionCheckHandler: vi.fn<(handler: () => boolean) => void>(),
    setDevicePermissionHandler: vi.fn<(handler: () => boolean) => void>(),
    webRequest: {
      onBeforeRequest: vi.fn<(handler: (details: object, answer: (a: object) => void) => void) => void>(),
    },
  });
  lockSession(session as unknown as Session, { renderer, packaged });
  const [scheme, handler] = session.protocol.handle.mock.calls[0] ?? expect.fail("no scheme is served");
  return {
    session,
    scheme,
    serve: (address: string, method = "GET") => handler(new Request(address, { method })),
    passes(url: string): boolean {
      const [onRequest] =
        session.webRequest.onBeforeRequest.mock.calls[0] ?? expect.fail("no requests are watched");
      const answer = vi.fn<(a: object) => void>();
      onRequest({ url }, answer);
      expect(answer).toHaveBeenCalledOnce();
      return answer.mock.calls.every(([told]) => (told as { cancel: boolean }).cancel === false);
    },
  };
}

describe("the window's page", () => {
  it("runs in a sandbox, apart from its preload, without Node", () => {
    const preferences = windowPreferences({
      preload: "/preload.cjs",
      session: {} as Session,
      packaged: true,
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
    expect(preferences).not.toHaveProperty("allowRunningInsecureContent");
    expect(preferences).not.toHaveProperty("experimentalFeatures");
  });

  it("has an origin of its own, with no way round the content policy", () => {
    expect(windowScheme).toEqual({
      scheme: "app",
      privileges: { standard: true, secure: true, supportFetchAPI: true },
    });
    expect(isOwnAddress(windowAddress)).toBe(true);
  });

  it.each([
    "file:///etc/passwd",
    "https://evenkeel/index.html",
    "app://evil/index.html",
    "app://evenkeel.evil/index.html",
    "app://evenkeel@evil/index.html",
    "app://evenkeel:1/index.html",
    "app:evenkeel",
    "blob:app://evenkeel/1",
    "about:blank",
    "",
  ])("is not at %j", (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });

  it("goes nowhere, opens nothing and takes nothing in", () => {
    const setWindowOpenHandler = vi.fn<(handler: () => { action: string }) => void>();
    const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler });
    keepInPlace(contents as unknown as WebContents);
    for (const name of ["will-navigate", "will-frame-navigate", "will-redirect", "will-attach-webview"]) {
      const preventDefault = vi.fn();
      contents.emit(name, { preventDefault });
      expect([name, preventDefault.mock.calls.length]).toEqual([name, 1]);
    }
    expect(setWindowOpenHandler.mock.calls[0]?.[0]()).toEqual({ action: "deny" });
  });
});

describe("the window's session", () => {
  it("grants no permission, asked for or checked", () => {
    const { session } = lockedSession();
    const answer = vi.fn();
    session.setPermissionRequestHandler.mock.calls[0]?.[0]({}, "media", answer);
    expect(answer).toHaveBeenCalledExactlyOnceWith(false);
    expect(session.setPermissionCheckHandler.mock.calls[0]?.[0]()).toBe(false);
    expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false);
  });

  it("lets nothing out of the program", () => {
    const { passes } = lockedSession();
    for (const url of [
      "https://evil.example/",
      "http://127.0.0.1:80/",
      "ws://evil/",
      "file:///etc/passwd",
      "ftp://evil/",
    ]) {
      expect([url, passes(url)]).toEqual([url, false]);
    }
    expect(passes("app://evil/index.html")).toBe(false);
    expect(passes("devtools://devtools/bundled/inspector.html")).toBe(false);
    expect(passes(`${windowAddress}#/floor`)).toBe(true);
    expect(passes("data:,")).toBe(true);
    expect(lockedSession(false).passes("devtools://devtools/bundled/inspector.html")).toBe(true);
  });

  it("serves the window's files under the content policy", async () => {
    const { scheme, serve } = lockedSession();
    expect(scheme).toBe("app");
    const page = await serve(windowAddress);
    expect(await page.text()).toBe("window");
    expect(page.headers.get("content-security-policy")).toBe(contentPolicy);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect((await serve(windowAddress, "POST")).status).toBe(405);
  });

  it.each([
    "app://evenkeel/../secret.js",
    "app://evenkeel/%2e%2e/secret.js",
    "app://evenkeel/..%5csecret.js",
    "app://evenkeel/link.js",
    "app://evil/index.html",
    "app://evenkeel/missing.js",
  ])("serves nothing else: %s", async (address) => {
    const reply = await lockedSession().serve(address);
    expect(reply.status).toBe(404);
    expect(reply.headers.get("content-security-policy")).toBe(contentPolicy);
    expect(await reply.text()).toBe("");
  });

  it("saves what the page made itself, and downloads nothing", () => {
    const { session } = lockedSession();
    const prevented = (url: string) => {
      const preventDefault = vi.fn();
      session.emit("will-download", { preventDefault }, { getURL: () => url });
      return preventDefault.mock.calls.length === 1;
    };
    expect(prevented("https://evil.example/a.exe")).toBe(true);
    expect(prevented("blob:app://evenkeel/1")).toBe(false);
    expect(prevented("blob:https://evil.example/1")).toBe(true);
  });
});
