import { describe, expect, test } from "vitest";
import { headerFingerprint, systemOf } from "../../../../src/main/import/mapping/header-fingerprint.ts";

describe("a header is known again", () => {
  test("in another order of its columns and another spelling of their names", () => {
    expect(headerFingerprint(["Call ID", "Talk Time"])).toBe(headerFingerprint(["talk_time", "call-id"]));
  });

  test("but not with another column, nor with another sign for a name", () => {
    expect(headerFingerprint(["Call ID"])).not.toBe(headerFingerprint(["Call ID", "Talk Time"]));
    expect(headerFingerprint(["#"])).not.toBe(headerFingerprint(["%"]));
  });

  test("its system is short", () => {
    expect(systemOf(headerFingerprint(["Call ID"]))).toMatch(/^m-[0-9a-f]{12}$/);
  });
});
