import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { migrations } from "../../../../src/main/record-store/schema/migrations.ts";

const steps = readdirSync(join(import.meta.dirname, "../../../../src/main/record-store/schema")).filter(
  (name) => /^\d{4}-/.test(name),
);

test("every step of the schema stands in a file that begins with its version", () => {
  const versions = steps.map((name) => Number(name.slice(0, 4))).sort((a, b) => a - b);
  expect(versions).toEqual(migrations.map(({ version }) => version));
});

test("every step from the second on has a test of its name, from the version before it", () => {
  const tests = readdirSync(import.meta.dirname).filter((name) => /^\d{4}-/.test(name));
  const due = steps.filter((name) => Number(name.slice(0, 4)) > 1);
  expect(tests.sort()).toEqual(due.map((name) => name.replace(/\.ts$/, ".test.ts")).sort());
});
