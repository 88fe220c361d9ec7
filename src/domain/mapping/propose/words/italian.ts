import type { LanguageWords } from "./language-words.ts";

export const italian: LanguageWords = {
  labels: {},
  values: {},
  silent: "",
};
