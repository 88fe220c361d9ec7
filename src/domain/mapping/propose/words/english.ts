import type { LanguageWords } from "./language-words.ts";

export const english: LanguageWords = {
  labels: {},
  values: {},
  silent: "",
};
