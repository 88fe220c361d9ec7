import type { LanguageWords } from "./language-words.ts";

export const french: LanguageWords = {
  labels: {},
  values: {},
  silent: "",
};
