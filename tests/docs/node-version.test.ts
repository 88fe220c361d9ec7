import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(resolve(project, file), "utf8");

test("the Node that .node-version names is the one that the project brings, on every platform", () => {
  const { optionalDependencies } = JSON.parse(read("package.json")) as {
    optionalDependencies: Readonly<Record<string, string>>;
  };
  const brought = Object.entries(optionalDependencies).filter(([name]) => name.startsWith("node-"));
  expect(brought).toHaveLength(5);
  expect(new Set(brought.map(([, version]) => version))).toEqual(new Set([read(".node-version").trim()]));
});
