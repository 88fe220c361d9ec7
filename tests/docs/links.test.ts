import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const pages = [...globSync("*.md", { cwd: project }), ...globSync("docs/**/*.md", { cwd: project })];

function textOf(page: string): string {
  return readFileSync(join(project, page), "utf8");
}

/** The page without its blocks of code, in which a bracket is no link. */
function prose(page: string): string {
  return textOf(page).replaceAll(/^```[\s\S]*?^```$/gm, "");
}

/** Where the page's links and pictures lead within the project; addresses on the web and anchors left out. */
function relativeLinks(page: string): string[] {
  return [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target.replace(/#.*$/, ""))
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target));
}

test.each(pages)("every relative link of %s leads to a file", (page) => {
  const leadsNowhere = relativeLinks(page).filter(
    (target) => !existsSync(resolve(project, dirname(page), target)),
  );
  expect(leadsNowhere).toEqual([]);
});

test("the index of decisions lists each of them once", () => {
  const files = globSync("docs/decisions/*.md", { cwd: project })
    .map((file) => file.replaceAll("\\", "/").replace("docs/decisions/", ""))
    .filter((file) => file !== "README.md");
  expect(files.length).toBeGreaterThan(30);
  const listed = relativeLinks("docs/decisions/README.md").filter((link) => /^\d{4}-/.test(link));
  expect(listed.toSorted()).toEqual(files.toSorted());
});

test("the architecture names no file of the source that is not there", () => {
  const named = [...textOf("docs/architecture.md").matchAll(/`(src\/[^`\s*{<]+)`/g)].map(
    ([, path = ""]) => path,
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(join(project, path)))).toEqual([]);
});

test("the README is short enough to be read", () => {
  expect(textOf("README.md").split("\n").length).toBeLessThan(150);
});
