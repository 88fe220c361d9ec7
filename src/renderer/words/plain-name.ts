const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text from a file or its name as it can stand within a sentence: without the marks that turn the direction of
 * writing, which would mirror the words after it.
 *
 * @example plainName("calls\u202Evsc.exe") // "callsvsc.exe"
 */
export function plainName(text: string): string {
  return text.replaceAll(directionMarks, "");
}
