// node scripts/prepare-runner.mjs [--dry-run]: what a machine of hosted continuous integration lacks for the
// journeys and for starting a package. It changes the machine, so it does so only where CI is set; with
// --dry-run it says what it would do.
import { existsSync, readFileSync } from "node:fs";
import { programOnPath } from "./display.mjs";
import { projectFolder, projectNode, run } from "./project-node.mjs";
import { installPackages } from "./set-up.mjs";
import { installedBrowser } from "./test-browser.mjs";

const dryRun = process.argv.includes("--dry-run");
if (!dryRun && !process.env.CI) {
  process.stderr.write("This changes the machine and is for continuous integration. See --dry-run.\n");
  process.exit(2);
}

const playwright = ["node_modules/@playwright/test/cli.js", "install", "--with-deps", "chromium"];
const asRoot = (...command) => (process.getuid?.() === 0 ? command : ["sudo", ...command]);

/** What is to be run, each as the program with its arguments. */
function lacking() {
  const steps = [];
  if (process.platform === "linux") {
    if (!programOnPath("xvfb-run") || !programOnPath("xauth")) {
      steps.push(asRoot("apt-get", "update", "-qq"));
      steps.push(asRoot("apt-get", "install", "-y", "-qq", "--no-install-recommends", "xvfb", "xauth"));
    }
    // Ubuntu lets only named programs make the namespaces that Chromium's sandbox stands on. The alternative
    // would be to start the packaged application without its sandbox, which is not what people start.
    const restricted = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";
    if (existsSync(restricted) && readFileSync(restricted, "utf8").trim() === "1")
      steps.push(asRoot("sysctl", "-w", "kernel.apparmor_restrict_unprivileged_userns=0"));
  }
  if (!installedBrowser()) steps.push([projectNode(), ...playwright]);
  return steps;
}

await installPackages();
const steps = lacking();
if (steps.length === 0) process.stdout.write("Nothing is lacking.\n");
for (const [program, ...args] of steps) {
  process.stdout.write(`${[program, ...args].join(" ")}\n`);
  if (dryRun) continue;
  const code = await run(program, args, { cwd: projectFolder });
  if (code !== 0) {
    process.stderr.write(`That ended with ${code}.\n`);
    process.exit(1);
  }
}
