import { plainWords } from "./plain-words.ts";

/*
 * Names of what a machine inferred of somebody's feelings: columns, items of evaluations, questions,
 * reasons. No such value ever reaches the store. What a person observed of a conversation ("tone of voice",
 * "acknowledges feelings") is none of it, and may be kept.
 */

// Words, and beginnings of words, that stand for a measure of feeling whatever stands beside them; without accents.
const feelingStems = [
  "sentiment(?!al)",
  "sentimient",
  "sentiment[oi](?:_|$)",
  "emotion(?!al)",
  "emotional(?=_(?:state|tone|score|label|level|index|zustand|analy))",
  "emotionalit",
  "emocion(?!al)",
  "emozion(?!al)",
  "emoco(?:es|s)",
  "emocao",
  "emotie",
  "emocj",
  "emoc[eií](?:_|$)",
  "emotii",
  "gefuhlslage",
  "gefuhlszustand",
  "gefuhlswert",
  "stimmung",
  "gemutslage",
  "gemutszustand",
  "valen[cz](?:e|ia|a|y|ja)?(?:_|$)",
  "arousal",
  "erregung",
  "excitation(?:_|$)",
  "moods?(?:_|$)",
  "mood(?:score|level|index)",
  "humeur",
  "etat_d_ame",
  "estado_de_(?:animo|humor)",
  "estado_de_espirito",
  "animo(?:_|$)",
  "stato_d_animo",
  "umore",
  "gemoedstoestand",
  "gevoelens?score",
  "nastroj",
  "nalad[ay]",
  "humor_(?:do|del|de_la|da)_",
  "humør",
  "humor_score",
  "stämning",
  "stamning",
  "stemningsleie",
  "følelse[rs]?(?:_|$)",
  "kansloton",
  "kanslolage",
  "mieliala",
  "tunnetila",
  "tunnesavy",
  "duygu",
  "ruh_hali",
  "hangulat",
  "erzelem",
  "dispozitie",
  "эмоци",
  "настроени",
  "тональност",
  "сентимент",
  "емоці",
  "настрі",
  "тональніст",
  "συναισθημ",
  "διαθεση",
  "مشاعر",
  "عاطف",
  "المزاج",
  "רגש",
].join("|");
const feeling = new RegExp(`(?:^|_)(?:${feelingStems})`, "u");
// Chinese and Japanese do not part their words.
const feelingWithin = /感情|情感|情緒|情绪|心情|気分|機嫌|情动|감정|기분|정서/u;

// Words that are a measure of feeling beside a machine's word or a word for a measure, and alone.
const ambiguous =
  "tone|tones|tono|tom|ton|tonfall|tonalite|tonalidad|tonalidade|tonalita|tonlage|stress|stres|estres|estresse|stresses|voice_stress|stimmstress|sprachstress|тон|стресс|стрес|トーン|声调|语调|語調|压力|ストレス";
const singleFeelings =
  "anger|angry|joy|happiness|happy|sadness|sad|fear|disgust|frustration|frustrated|irritation|anxiety|boredom|excitement|arger|wut|freude|trauer|angst|zufriedenheit_ki|colere|joie|tristesse|peur|ira|enfado|enojo|alegria|tristeza|miedo|raiva|medo|rabbia|gioia|paura|frustracion|frustracao|frustrazione|frustratie|boosheid|blijdschap|zlosc|radosc|smutek|vrede|glæde|ilska|gladje|гнев|радость|грусть|злость|ofke|öfke|怒り|喜び|悲しみ|愤怒|高兴";
const machineOnly = `${ambiguous}|${singleFeelings}|empathy|empathie|empatia`;
const measures =
  "score|scores|scored|level|levels|label|labels|index|indices|analysis|analytics|detected|detection|recognition|trend|polarity|probability|prob|value|percent|pct|ratio|confidence|wert|niveau|analyse|erkennung|nivel|analisis|livello|analisi|poziom|analiza|уровень|индекс|оценка|анализ|ai|ml";
const machine =
  "ai|ki|ia|ии|ші|yapay|auto|automatic|automatically|automated|automatisch|automatique|automatico|detected|inferred|predicted|computed|machine|ml|nlp|model|algorithm|algorithmic|erkannt|detectee?|detectad[oa]|rilevat[oa]|авто|speech|acoustic|vocal|prosody|人工智能|机器|自動|自动";

const bare = new RegExp(`^(?:${ambiguous}|${singleFeelings})$`, "u");
const measured = new RegExp(
  `(?:^|_)(?:agent|customer|caller|client|voice|speech|inferred|detected|ai|auto)_(?:${ambiguous}|${singleFeelings})(?:_(?:${measures}|\\d+)|$)|(?:^|_)(?:${ambiguous}|${singleFeelings})_(?:${measures})(?:_|$)|(?:^|_)(?:stress|emotions?|tonfall|stimmungs?)(?:niveau|level|wert|score|index|analyse|erkennung|pegel)(?:_|$)`,
  "u",
);
const byMachine = new RegExp(`(?:^|_)(?:${machine})(?:_|$)`, "u");
const aboutFeeling = new RegExp(`(?:^|_)(?:${machineOnly})(?:_|$)`, "u");
const voiceStress = /(?:^|_)(?:voice|vocal|speech|stimm|sprach)_?(?:stress|emotion|energy|agitation)(?:_|$)/u;

// What an agent does with a feeling, as a person who listens scores it.
const behaviour = new RegExp(
  `(?:^|_)(?:${[
    "acknowledg",
    "address(?:es|ed|ing)(?:_|$)",
    "adapt",
    "adjust",
    "anticipat",
    "appreciat",
    "attun",
    "aware",
    "calm(?:s|ed|ing)(?:_|$)",
    "control(?:s|led)(?:_|$)",
    "cop(?:es|ing)",
    "deal(?:s|t)",
    "deescalat",
    "defus",
    "demonstrat",
    "empathi[sz]",
    "express(?:es|ed)",
    "handle[sd](?:_|$)",
    "hears",
    "identif(?:ies|ied)",
    "listen",
    "maintain",
    "manage[sd](?:_|$)",
    "match(?:es|ed)",
    "mirror",
    "name[sd](?:_|$)",
    "notice",
    "picks_up",
    "read(?:s)_",
    "react",
    "recogni[sz](?:e|es|ed|ing)(?:_|$)",
    "reflect",
    "regulat",
    "respect",
    "respon(?:d|s)",
    "sens(?:es|ed)_",
    "show(?:s|ed)",
    "stays?_",
    "keeps?_",
    "takes?_",
    "uses?_",
    "understand",
    "understood",
    "validat",
    "did_the_agent",
    "does_the_agent",
    "was_the_agent",
    "erkennt",
    "versteht",
    "eingegangen",
    "geht_auf",
    "reagiert",
    "nimmt",
    "zeigt",
    "spricht",
    "spiegelt",
    "reconnai",
    "comprend",
    "montre",
    "gere(?:_|$)",
    "ecoute",
    "reconoce",
    "entiende",
    "comprende",
    "muestra",
    "maneja",
    "escucha",
    "reconhece",
    "demonstra",
    "riconosce",
    "capisce",
    "gestisce",
    "mostra",
    "erkent",
    "begrijpt",
    "toont",
    "rozumie",
    "rozpoznaje",
    "okazuje",
    "понима",
    "признае",
    "проявля",
    "учитыва",
    "anerkender",
    "forstar",
    "viser",
    "visar",
    "bekraftar",
  ].join("|")})`,
  "u",
);
const behaviourWithin = /寄り添|理解|配慮|共感|安抚|体谅|受け止|尊重|공감|이해/u;
// A person's judgement of what was said, in which a word of feeling only qualifies.
const conduct = /(?:^|_)(?:sense_of|free_of|without|neutral_language)(?:_|$)/u;

/**
 * Whether a name stands for what a machine inferred of feelings: emotion, sentiment, mood, valence, arousal
 * or stress of a voice. A name that leaves it open ("Sentiment") counts as inferred, for what is wrongly
 * dropped is reported and what is wrongly kept is not.
 *
 * Design choice after Regulation (EU) 2024/1689, article 5(1)(f). Names are compared without accents and
 * case, in the common languages.
 *
 * @example isInferredEmotion("Agent sentiment (AI)") // true
 * @example isInferredEmotion("Acknowledges feelings") // false
 */
export function isInferredEmotion(name: string): boolean {
  const words = plainWords(name);
  if (words === "") return false;
  if (isByMachine(words)) return true;
  if (behaviour.test(words) || behaviourWithin.test(words) || conduct.test(words)) return false;
  return isFeeling(words) || bare.test(words) || measured.test(words);
}

/**
 * Whether a name says itself that a machine inferred the feeling. Where people answer for themselves, as in a
 * pulse, a question for their mood is no guess at it.
 *
 * @example isMachinesGuess("Agent sentiment (AI)") // true
 * @example isMachinesGuess("Mood today") // false
 */
export function isMachinesGuess(name: string): boolean {
  return isByMachine(plainWords(name));
}

function isByMachine(words: string): boolean {
  return (byMachine.test(words) && (aboutFeeling.test(words) || isFeeling(words))) || voiceStress.test(words);
}

function isFeeling(words: string): boolean {
  return feeling.test(words) || feelingWithin.test(words);
}

const feelingWords: ReadonlySet<string> = new Set(
  [
    "positive negative neutral mixed happy sad angry anger frustrated frustration calm joy fear disgust surprise surprised excited bored anxious stressed irritated upset enraged contempt",
    "very_positive very_negative",
    "positiv negativ glucklich traurig wutend verargert frustriert angstlich gestresst gelassen gereizt gemischt freude wut",
    "positif negatif neutre heureux heureuse triste colere en_colere frustre frustree joie peur calme",
    "positivo negativo neutro feliz enojado enojada enfadado enfadada frustrado frustrada alegria ira miedo tranquilo",
    "felice arrabbiato arrabbiata frustrato gioia rabbia paura",
    "positiva negativa raiva medo tristeza zangado irritado",
    "positief negatief neutraal blij boos verdrietig gefrustreerd",
    "pozytywny negatywny neutralny pozytywne negatywne neutralne szczesliwy smutny zly",
    "glad ledsen arg frustrerad vred trist sur nøytral",
    "positiivinen negatiivinen neutraali iloinen surullinen vihainen",
    "pozitivni negativni neutralni stastny smutny nastvany",
    "позитив негатив позитивный негативный нейтральный нейтрально положительный отрицательный радость злость гнев грусть страх",
    "позитивний негативний нейтральний",
    "olumlu olumsuz notr mutlu uzgun kizgin",
    "ポジティブ ネガティブ ニュートラル 中立 喜び 怒り 悲しみ 恐れ",
    "正面 负面 中性 积极 消极 高兴 愤怒 悲伤 生气 正向 负向",
  ].flatMap((words) => words.split(" ").map(plainWords)),
);
const wordsNeeded = 3;
const mostOf = 0.8;

/**
 * Whether the values of a column are words of feeling for the most part, whatever it is called: at least
 * three, and four of five. Design choice; no source. Blank values say nothing.
 *
 * @returns false where there are no values
 * @example areFeelings(["negative", "neutral", "positive", ""]) // true
 */
export function areFeelings(values: readonly string[]): boolean {
  const written = values.filter((value) => value !== "");
  const felt = written.filter((value) => feelingWords.has(plainWords(value))).length;
  return felt >= wordsNeeded && felt >= written.length * mostOf;
}
