import type { LanguageWords } from "./language-words.ts";

export const portuguese: LanguageWords = {
  labels: {},
  values: {},
  silent: "",
};
