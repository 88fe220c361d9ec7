import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { polish } from "./polish.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish.ts";

/*
 * What exports call their columns, and the words in their cells, in several languages. Those in front of the two
 * strokes are for development; those behind them are held back for a seed that is run once at the end. Whoever writes
 * the proposer does not read these files.
 */

/** What a column of an export says, of contacts. */
export interface ContactWords {
  readonly contactId: string;
  readonly agentId: string;
  readonly agent: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly agentEmail: string;
  readonly extension: string;
  readonly team: string;
  readonly queue: string;
  readonly channel: string;
  readonly direction: string;
  readonly start: string;
  readonly day: string;
  readonly clock: string;
  readonly answered: string;
  readonly answeredClock: string;
  readonly end: string;
  readonly endClock: string;
  readonly wait: string;
  readonly talk: string;
  readonly talkAndHold: string;
  readonly hold: string;
  readonly acw: string;
  readonly handle: string;
  /** A length that does not say of what. */
  readonly length: string;
  /** From the offer to the end. */
  readonly total: string;
  readonly outcome: string;
  readonly isAnswered: string;
  readonly isAbandoned: string;
  readonly customerId: string;
  readonly campaign: string;
  readonly crm: string;
  readonly phone: string;
  readonly note: string;
  readonly wrapUp: string;
  readonly recording: string;
  readonly tenant: string;
  readonly rowNumber: string;
  readonly cost: string;
  readonly customerName: string;
  readonly supervisor: string;
  readonly priority: string;
  readonly transferred: string;
  readonly ring: string;
  // Words in cells.
  readonly handledWord: string;
  readonly abandonedWord: string;
  readonly unservedWord: string;
  readonly inbound: string;
  readonly outbound: string;
  readonly voice: string;
  readonly chat: string;
  readonly queues: string;
  readonly teams: string;
  readonly wrapUps: string;
  readonly notes: string;
  readonly yes: string;
  readonly no: string;
  readonly firsts: string;
  readonly lasts: string;
  // Furniture of the file.
  readonly title: string;
  readonly sum: string;
  readonly groups: string;
  readonly inSeconds: string;
  readonly inMinutes: string;
}

/** What the columns and cells of the other kinds of files say. */
export interface OtherWords {
  readonly state: string;
  readonly reason: string;
  readonly stateStart: string;
  readonly stateEnd: string;
  readonly stateLength: string;
  readonly available: string;
  readonly talking: string;
  readonly afterWork: string;
  readonly pause: string;
  readonly meal: string;
  readonly training: string;
  readonly meeting: string;
  readonly offline: string;
  readonly shiftStart: string;
  readonly shiftEnd: string;
  readonly shiftFrom: string;
  readonly shiftTo: string;
  readonly activity: string;
  readonly activities: string;
  readonly absenceFrom: string;
  readonly absenceTo: string;
  readonly absenceKind: string;
  readonly planned: string;
  readonly shortNotice: string;
  readonly responseId: string;
  readonly surveyAt: string;
  readonly satisfaction: string;
  readonly recommendation: string;
  readonly evaluationId: string;
  readonly evaluator: string;
  readonly form: string;
  readonly forms: string;
  readonly evaluatedAt: string;
  readonly item: string;
  readonly items: string;
  readonly points: string;
  readonly maxPoints: string;
}

export type Meaning = keyof ContactWords | keyof OtherWords;

/** Six languages have words for every kind; two more only for contacts. */
const wordsByLanguage = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  nl: dutch,
  pt: portuguese,
} as const;
const contactWordsByLanguage = { ...wordsByLanguage, pl: polish, it: italian } as const;

export type FullLanguage = keyof typeof wordsByLanguage;
export type Language = keyof typeof contactWordsByLanguage;

export const fullLanguages = Object.keys(wordsByLanguage) as readonly FullLanguage[];
export const languages = Object.keys(contactWordsByLanguage) as readonly Language[];

/** The words of one language for contacts, by what they mean; of the held-back ones all or none. */
export function contactWords(language: Language, hasHeldBack: boolean) {
  return (meaning: keyof ContactWords) => wordsOf(contactWordsByLanguage[language][meaning], hasHeldBack);
}

/** The words of one language for every kind of file. */
export function allWords(language: FullLanguage, hasHeldBack: boolean) {
  return (meaning: Meaning) => wordsOf(wordsByLanguage[language][meaning], hasHeldBack);
}

function wordsOf(written: string, hasHeldBack: boolean): readonly string[] {
  const [seen = "", heldBack] = written.split(" || ");
  return (hasHeldBack && heldBack !== undefined ? `${seen}|${heldBack}` : seen).split("|");
}
