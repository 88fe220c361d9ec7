import type { LanguageWords } from "./language-words.ts";

export const german: LanguageWords = {
  labels: {},
  values: {},
  silent: "",
};
