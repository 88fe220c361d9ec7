import type { LanguageWords } from "./language-words.ts";

/** Words of several languages, or of none: abbreviations, and what exporters write in any of them. */
export const several: LanguageWords = {
  labels: {
    time: "ts dts utc",
    date: "dt",
    duration: "dur durat",
    end: "termin* fint",
    answer: "acept*",
    phone: "ani dnis did cli clid",
    call: "uniqueid uuid guid uii ucid linkedid cdr rec",
    id: "*key nº n° *id uuid guid uniqueid uii ucid linkedid callref",
  },
  values: {},
  silent: "1 2 3",
};
