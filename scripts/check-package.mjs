// node scripts/check-package.mjs FOLDER: whether an unpacked application (linux-unpacked, win-unpacked,
// Evenkeel.app) holds what it needs and nothing that is not to leave this machine. Needs the project's Node.
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
// Both come with electron-builder, which packs and sets the fuses with them.
import { extractFile, listPackage, statFile } from "@electron/asar";
import fuses from "@electron/fuses";
import { electronFuses, runtimePackages } from "../electron-builder.config.ts";

export { runtimePackages };

const { FuseV1Options, getCurrentFuseWire } = fuses;
const archive = "resources/app.asar/";
const beside = "resources/app.asar.unpacked/";
const bindings = "node_modules/better-sqlite3/prebuilds/";

const needed = ({ platform, arch }) => [
  `${archive}package.json`,
  `${archive}out/main/electron.js`,
  `${archive}out/main/store-worker.js`,
  `${archive}out/main/import-worker.js`,
  `${archive}out/preload/index.cjs`,
  `${archive}out/renderer/index.html`,
  `${archive}resources/playbooks/21-first-conversation.json`,
  `${beside}${bindings}${platform}-${arch}.node`,
  "resources/licences.txt",
  platform === "darwin" ? "resources/LICENSE.electron.txt" : "LICENSE.electron.txt",
  platform === "darwin" ? "resources/LICENSES.chromium.html" : "LICENSES.chromium.html",
];

const notToShip = [
  [/\.map$/, "a source map"],
  [/\.[cm]?tsx?$/, "a source"],
  [/(^|\/)\.(env|git|cache|npmrc|vitest)\b/, "a file of a developer's machine"],
  [/(^|\/)resources\/samples\//, "sample exports"],
  [
    /(^|\/)node_modules\/(electron|electron-builder|electron-vite|typescript|vite|vitest|@?playwright[^/]*)\//,
    "a tool",
  ],
  [/(^|\/)node_modules\/node(-bin)?-(linux|darwin|win)[^/]*\//, "a Node of its own"],
  [/(^|\/)node_modules\/[^/]*duckdb[^/]*\//, "a tool of the benchmarks"],
  [/(^|\/)(tests?|__tests__|bench)\//, "tests"],
  [/(^|\/)app-update\.yml$/, "an address to ask for updates"],
  [/^resources\/app\//, "an application outside the archive"],
  [/^resources\/default_app\.asar\//, "Electron's own demonstration"],
];

/** What the archive consists of, and nothing beside. */
function belongsIntoArchive(path) {
  if (path === "package.json" || /^out\/(main|preload|renderer)\//.test(path)) return true;
  if (/^resources\/playbooks\/[^/]+\.json$/.test(path)) return true;
  return runtimePackages.some((name) => path.startsWith(`node_modules/${name}/`));
}

const homes = /(?:\/home\/|\/Users\/|\/root\/|\b[A-Za-z]:\\{1,2}Users\\{1,2})[\w.-]+/;

/**
 * What is wrong with an application, in sentences; none when it is as it is to be.
 *
 * @param entries its files as `{ path, text? }`: the path from the application's folder, as on Linux, with
 *   the files inside the archive under `resources/app.asar/`; the text where the file is one
 * @param machine paths of this machine that no file may name, beside those of homes in general
 */
export function packageFaults(entries, { platform, arch, machine = [] }) {
  const paths = new Set(entries.map(({ path }) => path));
  const missing = needed({ platform, arch })
    .filter((path) => !paths.has(path))
    .map((path) => `It lacks ${path}.`);
  return [...missing, ...entries.flatMap((entry) => entryFaults(entry, { platform, arch, machine }))];
}

function entryFaults({ path, text }, { platform, arch, machine }) {
  const kind = notToShip.find(([pattern]) => pattern.test(path))?.[1];
  if (kind) return [`It holds ${kind}: ${path}.`];
  if (path.startsWith(archive) && !belongsIntoArchive(path.slice(archive.length)))
    return [`It holds what no part of the console loads: ${path}.`];
  if (path.startsWith(beside) && path !== `${beside}${bindings}${platform}-${arch}.node`)
    return [`It holds code that the archive's hashes do not cover: ${path}.`];
  if (path.endsWith(".node") && !path.endsWith(`/${platform}-${arch}.node`))
    return [`It holds a binding for another platform: ${path}.`];
  const place =
    text === undefined ? undefined : (machine.find((one) => text.includes(one)) ?? homes.exec(text)?.[0]);
  return place ? [`It names a place on somebody's machine (${place}): ${path}.`] : [];
}

/** The fuses that are not as configured, in sentences. `wire` is what the binary says of each. */
export function fuseFaults(wire, configured = electronFuses) {
  return Object.entries(configured).flatMap(([name, on]) => {
    const option = FuseV1Options[name[0].toUpperCase() + name.slice(1)];
    // A fuse is one letter of the binary; @electron/fuses names the letters, but does not export them.
    const wanted = (on ? "1" : "0").charCodeAt(0);
    return wire[option] === wanted ? [] : [`Its fuse ${name} is not ${on ? "on" : "off"}.`];
  });
}

/** An unpacked application's platform, files and binary. */
export function readApplication(folder) {
  const names = readdirSync(folder);
  const mac = names.includes("Contents");
  const windows = names.find((name) => /^evenkeel\.exe$/i.test(name));
  const content = mac ? join(folder, "Contents") : folder;
  const resources = join(content, mac ? "Resources" : "resources");
  const binary = mac ? join(content, "MacOS", "Evenkeel") : join(folder, windows ?? "evenkeel");
  const entries = [...filesBelow(content, mac), ...filesInArchives(resources)];
  return {
    platform: mac ? "darwin" : windows || names.some((name) => name.endsWith(".dll")) ? "win32" : "linux",
    arch: /arm64/.test(basename(resolve(mac ? join(folder, "..") : folder))) ? "arm64" : "x64",
    binary: existsSync(binary) ? (mac ? folder : binary) : undefined,
    entries,
  };
}

const textual = /\.(c?js|mjs|json|html|css|txt|md|svg|ya?ml|plist|desktop|sh)$/i;
const textOf = (path, read) => (textual.test(path) ? { text: read().toString("utf8") } : {});

function filesBelow(content, mac) {
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.endsWith(".asar"))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const inside = file.slice(content.length + 1).replaceAll("\\", "/");
      const path = mac ? inside.replace(/^Resources\//, "resources/") : inside;
      return { path, ...(entry.isFile() && textOf(path, () => readFileSync(file))) };
    });
}

function filesInArchives(resources) {
  return readdirSync(resources)
    .filter((name) => name.endsWith(".asar"))
    .flatMap((name) => filesInArchive(join(resources, name), name));
}

function filesInArchive(file, name) {
  return listPackage(file)
    .map((path) => path.replace(/^[\\/]/, ""))
    .map((path) => ({ path, stat: statFile(file, path) }))
    .filter(({ stat }) => !("files" in stat))
    .map(({ path, stat }) => ({
      path: `resources/${name}/${path.replaceAll("\\", "/")}`,
      ...(!stat.unpacked && textOf(path, () => extractFile(file, path))),
    }));
}

/** A path as it may stand in a file: on Windows also within a string of code, and within an address. */
const spellings = (path) => [...new Set([path, path.replaceAll("\\", "\\\\"), path.replaceAll("\\", "/")])];

/** Everything that is wrong with the unpacked application in a folder. */
export async function applicationFaults(folder) {
  const { binary, ...application } = readApplication(folder);
  const machine = [`${homedir()}${sep}`, resolve(import.meta.dirname, "..")].flatMap(spellings);
  const faults = packageFaults(application.entries, { ...application, machine });
  if (!binary) return [...faults, "Its fuses cannot be read: no binary."];
  try {
    return [...faults, ...fuseFaults(await getCurrentFuseWire(binary))];
  } catch (error) {
    return [...faults, `Its fuses cannot be read: ${error.message}.`];
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (!folder || !existsSync(folder)) {
    process.stderr.write("Name the folder of an unpacked application.\n");
    process.exit(2);
  }
  const faults = await applicationFaults(resolve(folder));
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(
    faults.length === 0 ? `${folder} is as it is to be.\n` : `${faults.length} faults in ${folder}.\n`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
