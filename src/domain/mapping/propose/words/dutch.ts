import type { LanguageWords } from "./language-words.ts";

export const dutch: LanguageWords = {
  labels: {},
  values: {},
  silent: "",
};
