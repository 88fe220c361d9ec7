import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** The page that comments cite by its sections. */
export const page = readFileSync(join(root, "docs/methods.md"), "utf8");

const heading = /^#{2,3} (\d+(?:\.\d+)?)\.? .*$/gm;

/** The text of each numbered section, up to the next heading; that of 3 ends where 3.1 begins. */
export const sections: ReadonlyMap<string, string> = new Map(
  [...page.matchAll(heading)].map((found, at, all) => {
    const end = all[at + 1]?.index ?? page.indexOf("\n## Sources");
    return [found[1] as string, page.slice(found.index, end).replaceAll(/[ \n]+/g, " ")];
  }),
);

/** Every file of a folder whose name ends so, by its path from the root. */
export function filesUnder(folder: string, ends: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !path.includes("node_modules"));
}
