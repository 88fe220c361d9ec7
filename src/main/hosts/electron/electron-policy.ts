import { readFile } from "node:fs/promises";
import type { Session, WebContents, WebPreferences } from "electron";
import { rendererFile } from "../shared/renderer-files.ts";
import { securityHeaders } from "../shared/security-headers.ts";

const scheme = "app";
const host = "evenkeel";

/** The window's page, which Electron serves itself. */
export const windowAddress = `${scheme}://${host}/index.html`;

/** The scheme of the window's page: with an origin of its own, unlike a file. */
export const windowScheme = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
} as const;

/** What the window's page may do: what any page on the web may do, and nothing else. */
export function windowPreferences(options: {
  readonly preload: string;
  readonly session: Session;
  readonly packaged: boolean;
}): WebPreferences {
  return {
    preload: options.preload,
    session: options.session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !options.packaged,
  };
}

/** Whether an address is one of the window's own. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === `${scheme}:` && url.host === host;
}

/** A page of the console never goes elsewhere, opens nothing, and takes nothing in. */
export function keepInPlace(contents: WebContents): void {
  const stay = (event: { preventDefault(): void }) => event.preventDefault();
  contents.on("will-navigate", stay);
  contents.on("will-frame-navigate", stay);
  contents.on("will-redirect", stay);
  contents.on("will-attach-webview", stay);
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}

/** Serves the window's files, grants no permission, and lets no request out of the program. */
export function lockSession(
  session: Session,
  options: { readonly renderer: string; readonly packaged: boolean },
): void {
  session.protocol.handle(scheme, (request) => windowFile(request, options.renderer));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !mayLoad(url, options.packaged) }),
  );
  session.on("will-download", (event, item) => {
    if (!staysInside(item.getURL())) event.preventDefault();
  });
}

function mayLoad(address: string, packaged: boolean): boolean {
  return staysInside(address) || (!packaged && address.startsWith("devtools://"));
}

/** The window's own files, and what its page itself made: neither leaves the program. */
function staysInside(address: string): boolean {
  return (
    isOwnAddress(address) || address.startsWith(`blob:${scheme}://${host}/`) || address.startsWith("data:")
  );
}

async function windowFile(request: Request, renderer: string): Promise<Response> {
  const file = isOwnAddress(request.url) ? rendererFile(renderer, new URL(request.url).pathname) : undefined;
  if (!file) return new Response(null, { status: 404, headers: securityHeaders });
  if (request.method !== "GET") return new Response(null, { status: 405, headers: securityHeaders });
  return new Response(await readFile(file.path), {
    headers: { ...securityHeaders, "content-type": file.contentType, "cache-control": "no-store" },
  });
}
