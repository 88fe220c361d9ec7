/*
 * Letters beyond ASCII by which the languages of two encodings of Latin letters differ: a byte
 * stands for `è` in Windows-1252 and for `č` in Windows-1250, and only one of the two fits its neighbours.
 */

const western = [
  "àâæçéèêëîïôœùûüÿ",
  "äöüßé",
  "áéíñóúü",
  "áâãàçéêíóôõúü",
  "äõöüšž",
  "àèéìíîòóùú",
  "åäöæøéüš\u017e",
  "áðéíóúýþæö",
  "áéèêëïóöü",
  "àçèéíïòóúü",
].map((letters) => new Set(letters));

// Slovak's ĺ and ŕ are left out: they are rare, and their bytes are å and à.
const central = ["ąćęłńóśźż", "áäčďéěíľňóôřšťúůýž", "áéíóöőúüű", "ăâîşţ", "čćđšž", "äöüß"].map(
  (letters) => new Set(letters),
);

/** What stands around a letter where it is not that letter: `%` is the letter, `#` a vowel, `=` a consonant, `^` and `$` the word's ends. */
const unfitting: Readonly<Record<"western" | "central", Readonly<Record<string, string>>>> = {
  western: {
    ø: "#%|%[aouáéíóúý]",
    è: "[aeyáéíý]%|%#",
    ì: "%.",
    ù: "%.",
    ò: "#%|%#",
    ï: "^%|=%",
    ã: "%[^oesi]",
    õ: "%[^eniugvl]|%$",
    æ: "#%",
    ñ: "%=|%$",
    ð: "^%",
    ê: "%[bdgkzwj]",
    þ: ".%",
  },
  central: {
    ř: "r%|%r",
    č: "=%=|%[vrzgdb]|=%$",
    ě: "(?<![bpvmdtnf])%",
    ů: "^%",
    ň: "=%=|=%$",
    ď: "%(?!k)=",
    ć: "=%=",
    ń: "%#|^%",
    ă: "%[oe]",
    ő: "%[eiuv]",
    ę: "%#|^%|%[nmrv]|%s$",
  },
};
const vowels = "aeiouyàáâãäåæèéêëěìíîïòóôõöøùúûüýÿœăąęőűů";
const vowel = `[${vowels}]`;
const consonant = `(?:(?!${vowel})\\p{L})`;
const patterns = {
  western: unfittingPatterns("western"),
  central: unfittingPatterns("central"),
};
// Five consonants in a row, or four with a mark on one, are beyond any name; so is a word without a vowel.
const cluster = new RegExp(`${consonant}{5}`, "u");
const clusterOfFour = new RegExp(`${consonant}{4}`, "gu");
const anyVowel = new RegExp(vowel, "u");

/**
 * Whether a word in Latin letters can stand in a language of the encoding: one language has all its
 * letters, and each stands where it can.
 *
 * @param word in lower case, with at least one letter beyond ASCII
 * @example fitsLanguages("nuñez", "western") // true
 * @example fitsLanguages("nuńez", "central") // false: no ń before a vowel
 */
export function fitsLanguages(word: string, of: "western" | "central"): boolean {
  const letters = [...word].filter((letter) => letter > "\u007f");
  const languages = of === "western" ? western : central;
  if (!languages.some((language) => letters.every((letter) => language.has(letter)))) return false;
  if (word.length > 2 && !anyVowel.test(word)) return false;
  if (cluster.test(word)) return false;
  const fours = word.match(clusterOfFour) ?? [];
  if (fours.some((four) => [...four].some((letter) => letter > "\u007f" && letter !== "ß"))) return false;
  return !letters.some((letter) => patterns[of].get(letter)?.test(word));
}

function unfittingPatterns(of: "western" | "central"): ReadonlyMap<string, RegExp> {
  return new Map(
    Object.entries(unfitting[of]).map(([letter, around]) => {
      const source = around.replaceAll("#", vowel).replaceAll("=", consonant).replaceAll("%", letter);
      return [letter, new RegExp(source, "u")];
    }),
  );
}
