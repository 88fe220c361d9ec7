import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Package {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Writes the licences of everything that is shipped to one file: the packages beside the program, and those
 * that the build has inside it.
 */
export function writeLicences(projectFolder: string, file: string): void {
  const texts = shippedPackages(projectFolder).map(
    (one) => `${one.name} ${one.version} (${one.license ?? "see below"})\n\n${licenceText(one)}`,
  );
  writeFileSync(file, `${texts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`);
}

/** What the project depends on when it runs, and what that depends on in turn. */
function shippedPackages(projectFolder: string): Package[] {
  const found = new Map<string, Package>();
  const visit = ({ folder, dependencies = {} }: Package) => {
    for (const name of Object.keys(dependencies)) {
      const dependency = readPackage(installedFolder(name, folder));
      if (found.has(dependency.folder)) continue;
      found.set(dependency.folder, dependency);
      visit(dependency);
    }
  };
  visit(readPackage(projectFolder));
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, "en"));
}

function readPackage(folder: string): Package {
  return { ...JSON.parse(readFileSync(join(folder, "package.json"), "utf8")), folder };
}

/** Where a package finds another: in its own folder, or in one further up. */
function installedFolder(name: string, from: string): string {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return folder;
  if (dirname(from) === from) throw new Error(`${name} is not installed, so its licence is not known.`);
  return installedFolder(name, dirname(from));
}

function licenceText({ folder, license }: Package): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  if (files.length === 0) return `Its package brings no text; it names its licence: ${license ?? "none"}.`;
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").trim())
    .join("\n\n");
}
