import type { LanguageWords } from "./language-words.ts";

export const spanish: LanguageWords = {
  labels: {},
  values: {},
  silent: "",
};
