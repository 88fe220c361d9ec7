import { existsSync, readdirSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const project = resolve(import.meta.dirname, "../..");
const folder = join(project, ".github", "workflows");
const names = readdirSync(folder);
const textOf = (name: string) => readFileSync(join(folder, name), "utf8");

const step = z.object({ run: z.string().optional(), uses: z.string().optional() });
const workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      "timeout-minutes": z.number(),
      strategy: z.object({ matrix: z.object({ os: z.array(z.string()) }) }).optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(step),
    }),
  ),
});
const workflowOf = (name: string) => workflow.parse(parse(textOf(name)));
const stepsOf = (name: string) => Object.values(workflowOf(name).jobs).flatMap(({ steps }) => steps);

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(project, "package.json"), "utf8")));

/** GitHub's own reader. Its files import JSON as bundlers do, and Node wants to be reported that it is JSON. */
async function reader() {
  const hooks = registerHooks({
    load: (url, context, next) =>
      next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
  });
  try {
    return await import("@actions/workflow-parser");
  } finally {
    hooks.deregister();
  }
}

/** What it says against a workflow. */
async function complaints(name: string, content: string): Promise<string[]> {
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await reader();
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(String);
}

describe("the hosted workflows", () => {
  it("are one for the tests and one for the packages", () => {
    expect(names).toEqual(["package.yml", "test.yml"]);
  });

  it.each(names)("%s is one that GitHub reads", async (name) => {
    expect(await complaints(name, textOf(name))).toEqual([]);
  });

  it("would be found at fault for what GitHub does not know", async () => {
    const broken = textOf("test.yml")
      .replace("contents: read", "contents: reed")
      .replace("matrix.os", "matrx.os");
    expect(await complaints("test.yml", broken)).toEqual([
      expect.stringContaining("reed"),
      expect.stringContaining("matrx"),
    ]);
  });

  it.each(names)("%s runs simple lines alone, which every shell understands", (name) => {
    const lines = stepsOf(name).flatMap(({ run }) => run ?? []);
    expect(lines).not.toEqual([]);
    for (const line of lines)
      expect(line).toMatch(/^(?:npm (?:test|run [\w:-]+)|node scripts\/[\w-]+\.mjs( [\w-]+)*)$/);
  });

  it.each(names)("%s runs scripts that are there", (name) => {
    for (const { run = "" } of stepsOf(name)) {
      const npmName = /^npm (?:run )?(\S+)$/.exec(run)?.[1];
      const command = npmName === undefined ? run : (scripts[npmName] ?? `no script ${npmName}`);
      for (const file of command.split(" ").filter((word) => word.endsWith(".mjs")))
        expect(existsSync(join(project, file)), file).toBe(true);
      expect(command).not.toMatch(/^no script/);
    }
  });

  it.each(names)("%s pins every action to one commit and names its version", (name) => {
    const used = textOf(name).match(/uses: .+/g) ?? [];
    expect(used.length).toBe(stepsOf(name).filter(({ uses }) => uses !== undefined).length);
    for (const line of used) expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(names)("%s may read alone, but for the job that writes the release and runs no package", (name) => {
    const { permissions, jobs } = workflowOf(name);
    expect(permissions).toEqual({ contents: "read" });
    for (const [job, { permissions: own, steps }] of Object.entries(jobs)) {
      if (own === undefined) continue;
      expect([name, job, own]).toEqual(["package.yml", "release", { contents: "write" }]);
      expect(steps.flatMap(({ run }) => run ?? [])).toEqual(["node scripts/release.mjs installers"]);
    }
  });

  it.each([
    ["test.yml", "test"],
    ["package.yml", "package"],
  ])("%s runs %s on the three systems", (name, job) => {
    expect(workflowOf(name).jobs[job]?.strategy?.matrix.os).toEqual([
      "ubuntu-latest",
      "windows-latest",
      "macos-latest",
    ]);
  });

  it("attach the installers from a script that needs no packages", () => {
    const imports = readFileSync(join(project, "scripts", "release.mjs"), "utf8").match(/from ".+"/g) ?? [];
    expect(imports.length).toBeGreaterThan(0);
    for (const one of imports) expect(one).toMatch(/^from "node:/);
  });
});
