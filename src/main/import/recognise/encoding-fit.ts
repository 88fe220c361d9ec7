import type { TextEncoding } from "../../../domain/floor/import-codes.ts";
import { fitsLanguages } from "./languages-of-encodings.ts";

/** Encodings that are no Unicode, the likeliest first where their texts are the same. */
export const legacyEncodings = [
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1256",
  "shift_jis",
  "gbk",
] as const satisfies readonly TextEncoding[];
type LegacyEncoding = (typeof legacyEncodings)[number];

/** How a word fits an encoding; undefined where it says nothing of it. */
type Fit = "good" | "bad" | undefined;

const decoders = new Map(
  legacyEncodings.map((encoding) => [encoding, new TextDecoder(encoding, { ignoreBOM: true })]),
);
const impossible = /[\u0080-\u009f\ufffd]/;
const lettersInRow = /[\p{L}\p{M}]+/gu;
// A capital within a word, or small letters after several capitals.
const oddCapitals = /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/gu;
// What may touch a letter without being a part of its word.
const punctuation = "\\p{ASCII}\u2018\u2019\u201a\u201c\u201d\u201e«»‹›¿¡–—…•®™©°€§·´№\u00a0\u00ad";
const strayMark = new RegExp(
  `(?:\\p{L}(?![${punctuation}ªº])[^\\p{L}\\p{M}])|(?:[^\\p{L}\\p{M}${punctuation}]\\p{L})|(?:\\p{L}[°™®©€§ªº•№]\\p{L})|(?:(?!l)[\\p{L}\\p{M}]·\\p{L})|(?:[\\p{L}\\p{M}]·[¼½¾])|(?:\\p{L}[‚„])|(?:^[«»]?[©®][«»]?\\p{L})`,
  "u",
);

/**
 * How a word of bytes would read in an encoding: "bad" where no name is written so (letters of two
 * scripts in a row, a capital within, a sign within, letters that no language of the encoding has
 * together), "good" where one can be.
 *
 * @param bytes a word, each byte as the character of its number
 * @example wordFit("Ren\u00e9", "windows-1251") // "bad": a Latin and a Cyrillic letter in one word
 */
function wordFit(bytes: string, encoding: LegacyEncoding): Fit {
  const text = decodedWord(bytes, encoding);
  if (impossible.test(text)) return "bad";
  if (encoding === "shift_jis") return japaneseFit(text, bytes);
  if (encoding === "gbk") return chineseFit(text, bytes);
  if (strayMark.test(text)) return "bad";
  let fit: Fit;
  for (const [letters] of text.matchAll(lettersInRow)) {
    if (!beyondAscii.test(letters)) continue;
    const own = lettersFit(letters, encoding);
    if (own === "bad") return "bad";
    fit ??= own;
  }
  return fit;
}

/** A word of bytes as an encoding reads it. */
export function decodedWord(bytes: string, encoding: LegacyEncoding): string {
  return decoders.get(encoding)?.decode(Buffer.from(bytes, "latin1")) ?? "";
}

const beyondAscii = /\P{ASCII}/u;
const cyrillicAlone = /^\p{Script=Cyrillic}+$/u;
const arabicAlone = /^[\p{Script=Arabic}\u0640\u064b-\u0652]+$/u;
const latinAlone = /^[\p{Script=Latin}\p{M}ªº]+$/u;
const cyrillicVowel = /[аеёиоуыэюяіїєў]/;
const cyrillicCluster = /[^аеёиоуыэюяіїєўь]{6}|[аеёиоуыэюяіїєў]{5}|^[ьъы]|[ьъ][ьъы]/;
// Letters that stand at a word's end alone, or at its beginning, and the one that only Urdu writes.
const arabicOutOfPlace = /[ةى]\p{L}|^[ءئؤ]|\p{L}آ|[^لوبفك]إ|ہ/u;

const mostMarked = 3 / 4;

function lettersFit(letters: string, encoding: Exclude<LegacyEncoding, "shift_jis" | "gbk">): Fit {
  for (const [pair] of letters.matchAll(oddCapitals)) if (beyondAscii.test(pair)) return "bad";
  if (letters.length === 1) return undefined;
  if (encoding === "windows-1251") {
    if (!cyrillicAlone.test(letters)) return "bad";
    const word = letters.toLowerCase();
    if (letters.length > 3 && !cyrillicVowel.test(word)) return "bad";
    if (cyrillicCluster.test(word)) return "bad";
    // Hebrew's letters have the bytes of small Cyrillic ones: a short word without a capital says nothing.
    return word === letters && letters.length < 5 ? undefined : "good";
  }
  if (encoding === "windows-1256" && !latinAlone.test(letters)) {
    return arabicAlone.test(letters) && !arabicOutOfPlace.test(letters) ? "good" : "bad";
  }
  if (!latinAlone.test(letters)) return "bad";
  const marked = [...letters].filter((letter) => letter > "\u007f").length;
  if (marked === letters.length || marked > letters.length * mostMarked) return "bad";
  return fitsLanguages(letters.toLowerCase(), encoding === "windows-1250" ? "central" : "western")
    ? "good"
    : "bad";
}

// Small Latin letters beside another script, or any beside half-width ones, as within a name of Europe.
const latinWithin = /[a-z][^\p{ASCII}]|[^\p{ASCII}][a-z]|[A-Z][\uff66-\uff9f]|[\uff66-\uff9f][A-Z]/u;
const kanaOrKanji =
  /^[\u3005-\u3007\u3040-\u30ff\u4e00-\u9fff\u3000-\u3002\u300c-\u300f\uff01-\uff60\u30fb]+$/;
const halfWidth = /^[\uff66-\uff9f]+$/;
// Marks that stand behind a letter alone, small letters, and the marks that only some rows take.
const halfWidthOutOfPlace =
  /^[\uff67-\uff70\uff9e\uff9f]|[^\uff73\uff76-\uff84\uff8a-\uff8e]\uff9e|[^\uff8a-\uff8e]\uff9f/;
// Kanji of the first level, and the kana.
const commonJapanese = /^(?:[\x88-\x97]|\x82[\x9f-\xf1]|\x83[\x40-\x96]|\x81[\x40-\x5b])/;

function japaneseFit(text: string, bytes: string): Fit {
  if (latinWithin.test(text)) return "bad";
  const wide = text.replaceAll(/\p{ASCII}/gu, "");
  if (halfWidth.test(wide)) {
    if (halfWidthOutOfPlace.test(wide)) return "bad";
    // Cyrillic capitals have the same bytes; the marks of voice tell.
    return /[\uff9e\uff9f]/.test(wide) ? "good" : undefined;
  }
  if (!kanaOrKanji.test(wide)) return "bad";
  return mostPairs(bytes, (pair) => commonJapanese.test(pair)) ? "good" : "bad";
}

// Hanzi of the first level of GB 2312, which nearly every text is made of.
const commonChinese = /^[\xb0-\xd7][\xa1-\xfe]/;
const anyChinese = /^(?:[\xb0-\xf7][\xa1-\xfe]|[\xa1\xa3][\xa1-\xfe])/;

// Family names of most people, and words of teams and queues.
const knownHanzi = new RegExp(
  "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文" +
    "客服部组线队售后前技术支持一二三四五六北上海广州深]",
);

function chineseFit(text: string, bytes: string): Fit {
  if (latinWithin.test(text)) return "bad";
  if (!mostPairs(bytes, (pair) => anyChinese.test(pair), 1)) return "bad";
  if (!mostPairs(bytes, (pair) => commonChinese.test(pair) || /^[\xa1\xa3]/.test(pair))) return "bad";
  // Japanese and Korean in the encodings of Unix have the same bytes.
  return knownHanzi.test(text) ? "good" : undefined;
}

/** Whether more than half of a word's double bytes are of a sort, or such a share of them. */
function mostPairs(bytes: string, isOfSort: (pair: string) => boolean, share?: number): boolean {
  let pairs = 0;
  let fitting = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes.charCodeAt(at) < 0x80) continue;
    pairs++;
    if (isOfSort(bytes.slice(at, at + 2))) fitting++;
    at++;
  }
  return share === undefined ? fitting * 2 > pairs : fitting >= pairs * share;
}

// So many of the words must fit, and so many more speak for one encoding than against it.
const plausibleShare = 0.8;
const dominance = 5;
const fewestSilent = 4;

export interface EncodingDecision {
  /** The one that is read, best first; where there are several, their texts differ and none is ruled out. */
  readonly candidates: readonly [LegacyEncoding, ...LegacyEncoding[]];
}

/**
 * Which encodings a file's words can be in, from the words that have bytes beyond ASCII. One candidate:
 * it is settled. Words decide that read differently in two encodings: one wins over another where at least
 * one word speaks for it, and five times as many as speak against it.
 *
 * Design choice; no source. Without words: Windows-1252, for nothing depends on it.
 */
export function fittingEncodings(words: readonly string[]): EncodingDecision {
  const looks = legacyEncodings.map((encoding) => lookOf(encoding, words));
  const [first] = looks;
  if (!first || words.length === 0) return { candidates: ["windows-1252"] };
  const winner = looks.find(
    (one) => one.isPlausible && looks.every((other) => other === one || dominates(one, other)),
  );
  if (winner) return { candidates: [winner.encoding] };
  const left = looks.filter(
    (one) =>
      one.share >= 0.5 &&
      !looks.some(
        (other) => other !== one && other.isPlausible && dominates(other, one) && !dominates(one, other),
      ),
  );
  const open = (left.length > 1 ? left : looks.toSorted((a, b) => b.share - a.share).slice(0, 3))
    .toSorted((a, b) => b.share - a.share)
    .map(({ encoding }) => encoding);
  const [best = "windows-1252", ...others] = open;
  return { candidates: [best, ...others] };
}

interface EncodingLook {
  readonly encoding: LegacyEncoding;
  readonly texts: readonly string[];
  readonly fits: readonly Fit[];
  /** Share of the words that fit, among those that say something. */
  readonly share: number;
  readonly isPlausible: boolean;
}

function lookOf(encoding: LegacyEncoding, words: readonly string[]): EncodingLook {
  const texts = words.map((word) => decodedWord(word, encoding));
  const fits = words.map((word) => wordFit(word, encoding));
  const good = fits.filter((fit) => fit === "good").length;
  const bad = fits.filter((fit) => fit === "bad").length;
  const share = good + bad === 0 ? 0.5 : good / (good + bad);
  const enough = encoding === "gbk" ? good * 3 >= words.length : good > 0;
  return { encoding, texts, fits, share, isPlausible: enough && share >= plausibleShare };
}

/** Whether one of two encodings is to be preferred: their texts are the same, or its words speak for it. */
function dominates(one: EncodingLook, other: EncodingLook): boolean {
  let forOne = 0;
  let forOther = 0;
  let differ = 0;
  // Where several words say nothing and none speaks for it, their silence speaks against it.
  const isSilent = other.texts.length >= fewestSilent && !other.fits.includes("good");
  for (const [at, text] of one.texts.entries()) {
    if (text === other.texts[at]) continue;
    differ++;
    const against = other.fits[at] === "bad" || (isSilent && other.fits[at] === undefined);
    if (one.fits[at] === "good" && against) forOne++;
    else if (one.fits[at] === "bad" && other.fits[at] === "good") forOther++;
  }
  if (differ === 0) {
    if (one.isPlausible !== other.isPlausible) return one.isPlausible;
    return legacyEncodings.indexOf(one.encoding) < legacyEncodings.indexOf(other.encoding);
  }
  return forOne > 0 && forOne >= forOther * dominance;
}
