import { describe, expect, test } from "vitest";
import { roles } from "../../../src/domain/privacy/viewer.ts";
import { firstViewOf, isViewOf, mainViews } from "../../../src/renderer/app/shell/views-of-role.ts";

// What the contract lets each role ask, as it shows in the window.

const others = [
  "/agent/a.osei",
  "/rules",
  "/acting-rules",
  "/summary",
  "/evaluate",
  "/forms",
  "/forms/Voice 2026",
  "/qa-form",
  "/coverage",
  "/catalogue",
  "/worked-out",
  "/changes",
];
const ofEverybody = ["/rules", "/acting-rules", "/summary", "/catalogue", "/worked-out"];
const viewsOf = (role: string | undefined) =>
  [...mainViews, ...others].filter((path) => isViewOf(role, path));

describe("a role's views", () => {
  test("are those whose question it may ask", () => {
    expect(viewsOf("supervisor")).toEqual([...mainViews, ...others].filter((path) => path !== "/hr"));
    expect(viewsOf("qa-lead")).toEqual([
      "/empathy",
      "/reports",
      ...others.filter((path) => !["/agent/a.osei", "/coverage", "/changes"].includes(path)),
    ]);
    expect(viewsOf("hr")).toEqual(["/hr", "/reports", ...ofEverybody]);
    expect(viewsOf("owner")).toEqual(["/import", "/reports", ...ofEverybody, "/changes"]);
  });

  test("begin with the first of the sidebar's that is theirs", () => {
    expect(roles.map((role) => [role, firstViewOf(role)])).toEqual([
      ["owner", "/import"],
      ["supervisor", "/today"],
      ["hr", "/hr"],
      ["qa-lead", "/empathy"],
    ]);
  });

  test("are a supervisor's until it is known who looks, and of a role that there is not nobody's", () => {
    expect(viewsOf(undefined)).toEqual(viewsOf("supervisor"));
    expect(viewsOf("nobody")).toEqual([]);
  });

  test("leave a page that there is not to say so itself", () => {
    expect(isViewOf("hr", "/no-such-page")).toBe(true);
    expect(isViewOf("hr", "/")).toBe(true);
  });
});
