// node scripts/release.mjs FOLDER [--tag TAG] [--dry-run]: attaches the installers in a folder, and the hashes
// of them, to the release of a tag; a release that is not there yet is made as a draft, for a person to publish.
// Needs GitHub's `gh`, and nothing of the project's packages. The tag is GITHUB_REF_NAME where none is named.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const manifest = resolve(dirname(fileURLToPath(import.meta.url)), "..", "package.json");
const { version } = JSON.parse(readFileSync(manifest, "utf8"));
const endings = [".exe", ".dmg", ".AppImage", ".deb"];
const hashesName = "SHA256SUMS.txt";

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** The installers of this version below a folder, by name; ends here where one is missing. */
function installers(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .filter((file) => basename(file).startsWith(`Evenkeel-${version}-`))
    .sort((one, other) => (basename(one) < basename(other) ? -1 : 1));
  const missing = endings.filter((ending) => !files.some((file) => file.endsWith(ending)));
  if (missing.length > 0) fail(`There is no installer of ${version} for: ${missing.join(", ")}.`);
  return files;
}

function writeHashes(folder, files) {
  const lines = files.map((file) => {
    const hash = createHash("sha256").update(readFileSync(file)).digest("hex");
    return `${hash}  ${basename(file)}\n`;
  });
  const path = join(folder, hashesName);
  writeFileSync(path, lines.join(""));
  return path;
}

function gh(args, { mayFail = false, dryRun = false } = {}) {
  process.stdout.write(`gh ${args.join(" ")}\n`);
  if (dryRun) return true;
  const { status, error } = spawnSync("gh", args, { stdio: ["ignore", mayFail ? "ignore" : 1, 2] });
  if (error) fail(`gh could not be started: ${error.message}.`);
  if (status !== 0 && !mayFail) fail(`gh ended with ${status}.`);
  return status === 0;
}

const { values, positionals } = parseArgs({
  options: { tag: { type: "string" }, "dry-run": { type: "boolean" } },
  allowPositionals: true,
});
const [folder] = positionals;
if (!folder || !existsSync(folder)) fail("Name the folder of the installers.");
const tag = values.tag ?? process.env.GITHUB_REF_NAME;
if (tag !== `v${version}`)
  fail(`The tag is ${tag ?? "not named"}, and package.json says ${version}: they are to agree.`);

const dryRun = values["dry-run"] === true;
const files = installers(folder);
const hashes = writeHashes(folder, files);
const made = gh(["release", "view", tag], { mayFail: true, dryRun });
if (!made || dryRun) {
  const what = ["--draft", "--verify-tag", "--title", `Evenkeel ${version}`, "--notes", ""];
  gh(["release", "create", tag, ...what], { dryRun });
}
gh(["release", "upload", tag, ...files, hashes, "--clobber"], { dryRun });
