import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds wrong on the page, or in the part of it that a selector names. */
export async function violations(page: Page, part?: string) {
  // Of what passes, axe need not name every node: that takes most of its time, and nobody reads it.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const { violations: found } = await (part === undefined ? axe : axe.include(part)).analyze();
  return found.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(" ")) }));
}
