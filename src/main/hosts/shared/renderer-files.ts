import { realpathSync, statSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";

// Beside this file's build, or the build that the sources' project has.
const beside = import.meta.url.endsWith(".ts") ? "../../../../out/renderer" : "../renderer";

/** Folder of the built window. */
export const builtRenderer = resolve(import.meta.dirname, beside);

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};

/** One file of the window. */
export interface RendererFile {
  readonly path: string;
  readonly bytes: number;
  readonly contentType: string;
  /** A page is asked for anew each time; its parts carry their content's hash in their names. */
  readonly cacheControl: string;
}

// The build names files in these letters alone, so nothing ever needs unescaping and nothing can climb.
const plainAddress = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+$/;

/**
 * The file of the window that an address names, or undefined. Links that lead out of the folder, kinds of
 * file that no window has, and addresses with anything to unescape name none.
 *
 * @param address the path of a URL, still escaped
 */
export function rendererFile(folder: string, address: string): RendererFile | undefined {
  const name = address === "/" ? "/index.html" : address;
  const contentType = contentTypes[extname(name)];
  if (!plainAddress.test(name) || contentType === undefined) return undefined;
  try {
    const path = realpathSync(join(folder, name));
    if (!path.startsWith(realpathSync(folder) + sep)) return undefined;
    const stats = statSync(path);
    if (!stats.isFile()) return undefined;
    const page = extname(name) === ".html";
    return {
      path,
      bytes: stats.size,
      contentType,
      cacheControl: page ? "no-store" : "private, max-age=31536000, immutable",
    };
  } catch {
    return undefined;
  }
}
