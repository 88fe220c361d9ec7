import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesUnder, page, root, sections } from "./methods-page.ts";

// "methods, 3.3, step 5", "METHODS 1.2", "methods, 3.2 and 3.3", "Methods, section 3"; a comment may break anywhere.
const cited = /\bmethods(?:\.md)?,?\s+(?:section\s+)?(\d+(?:\.\d+)?(?:(?:,| and| to)\s+\d+\.\d+)*)/gi;
const brokenLine = /\s*\n\s*(?:\*|\/\/)?\s*/g;
const pathInBackticks = /`((?:src|tests|bench)\/[^`\s]*)`/g;

interface Citation {
  readonly file: string;
  readonly section: string;
}

function citationsIn(file: string, text: string): Citation[] {
  return [...text.replaceAll(brokenLine, " ").matchAll(cited)].flatMap(([, numbers = ""]) =>
    [...numbers.matchAll(/\d+(?:\.\d+)?/g)].map(([section]) => ({ file, section })),
  );
}

const citations = ["src", "tests", "bench"]
  .flatMap((folder) => filesUnder(folder, /\.(?:tsx?|mjs|css)$/))
  .filter((file) => !file.startsWith(join("tests", "docs")))
  .flatMap((file) => citationsIn(file, readFileSync(join(root, file), "utf8")));

test("a citation is found however its comment is broken, and with all its sections", () => {
  const text =
    "/** Scores (methods,\n * 4.5) by METHODS 3.2 and 3.3, step 2.\n// Methods, section 3: worked. */";
  expect(citationsIn("a.ts", text).map(({ section }) => section)).toEqual(["4.5", "3.2", "3.3", "3"]);
});

test("every section of the methods that code cites is on the page", () => {
  expect(citations.length).toBeGreaterThan(50);
  expect(citations.filter(({ section }) => !sections.has(section))).toEqual([]);
});

test("every file that the methods name exists", () => {
  const paths = [...new Set([...page.matchAll(pathInBackticks)].map(([, path]) => path as string))];
  expect(paths.length).toBeGreaterThan(50);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("every source that is cited is in the list, and every one in the list is cited", () => {
  const [text = "", list = ""] = page.split("\n## Sources\n");
  const numbers = (matches: Iterable<RegExpMatchArray>) =>
    [...new Set([...matches].map(([, number]) => Number(number)))].sort((a, b) => a - b);
  expect(numbers(text.matchAll(/\[(\d+)\]/g))).toEqual(numbers(list.matchAll(/^(\d+)\. /gm)));
});
