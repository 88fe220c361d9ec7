import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Playbook, playbook } from "../../../contract/catalogue.ts";

const inside = join("resources", "playbooks");

/** The catalogue that the console comes with, in the order of its files' names. */
export function readPlaybooks(folder: string = playbookFolder()): readonly Playbook[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => playbook.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))));
}

/** Beside the sources, the built files or inside the packed archive: some folders up from this file. */
function playbookFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const found = join(folder, inside);
    if (existsSync(found)) return found;
    if (folder === dirname(folder)) throw new Error(`The folder ${inside} is missing.`);
  }
}
