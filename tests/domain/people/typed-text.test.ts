import { expect, test } from "vitest";
import { typedText } from "../../../src/domain/people/typed-text.ts";

test.each([
  ["ann", "ann"],
  ["  Ann Byrne ", "Ann Byrne"],
  ["Jose\u0301", "Jos\u00e9"],
  ["a\u0007b\nc", "ab c"],
  ["\u202eevil", "evil"],
  ["ann\u200b", "ann"],
  ["שרה כהן", "שרה כהן"],
  ["=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"],
  ["7009", "7009"],
  [" \u2028\t", ""],
  ["", ""],
])("%j is kept as %j", (text, kept) => expect(typedText(text)).toBe(kept));
