import type { LanguageWords } from "./language-words.ts";

export const polish: LanguageWords = {
  labels: {},
  values: {},
  silent: "",
};
