import { plainWords } from "../privacy/plain-words.ts";
import { type StateReason, stateReasonOf } from "./state-reason.ts";

/** What a rostered span can be for. Nothing else is kept of an activity. */
export const shiftActivities = [
  "contacts",
  "break",
  "meal",
  "training",
  "coaching",
  "meeting",
  "other",
  "off",
  "unknown",
] as const;
export type ShiftActivity = (typeof shiftActivities)[number];

const atWork =
  /^(?:work|working|shift|regular(?:_shift)?|contacts?|calls?|inbound(?:_calls?)?|phones?|telephony|voice|chats?|e_?mails?|queue|on_queue|available|ready|open_time|overtime|duty|on_duty|arbeit|dienst|schicht|fruhschicht|spatschicht|telefon(?:ie)?|anrufe|travail|appels|telephone|trabajo|turno|llamadas|lavoro|chiamate|trabalho|chamadas|werk|werken|bellen|praca|zmiana|telefony|arbete|arbejde|arbeid|telefoni|tyo|tyovuoro|prace|smena|hovory|работа|смена|звонки|робота|зміна|дзвінки|vardiya|calisma|cagri|early|late|night|early_shift|late_shift|night_shift|day_shift)$/u;
const away =
  /(?:^|_)(?:off(?:_duty|_day)?$|day_off|days_off|rest_day|leave|holiday|vacation|absen|away|pto|toil|time_off|annual_leave|free(?:_day)?$|not_working|urlaub|frei(?:er_tag|tag)?$|abwesen|conge|vacances|repos|ferie|vacacion|libre|ausen|permesso|assen|riposo|ferias|folga|verlof|vakantie|vrij$|urlop|wolne|nieobecn|semester|ledig|fravaer|fravær|poissa|loma|vapaa|dovolena|volno|nepritom|отпуск|выходн|отсутств|відпуст|вихідн|відсут|izin|tatil|休暇|休み|欠勤|有給|休假|请假|缺勤|年假)/u;
const activityOfReason: Readonly<Record<StateReason, ShiftActivity>> = {
  break: "break",
  meal: "meal",
  training: "training",
  coaching: "coaching",
  meeting: "meeting",
  "after-call-work": "contacts",
  callback: "contacts",
  outbound: "contacts",
  "back-office": "other",
  technical: "other",
  support: "other",
  "end-of-shift": "off",
  "no-answer": "unknown",
  // Whoever is ill, or cares for a child, does not work; why is nobody's business.
  personal: "off",
  other: "other",
};

/**
 * What a schedule's word for an activity stands for; `unknown` for a word that the console does not know.
 *
 * @example shiftActivityOf("Lunch") // "meal"
 * @example shiftActivityOf("sick: depression") // "off"
 */
export function shiftActivityOf(text: string): ShiftActivity {
  const words = plainWords(text);
  const known = shiftActivities.find((activity) => activity === words);
  if (known) return known;
  if (atWork.test(words)) return "contacts";
  if (away.test(words)) return "off";
  const reason = stateReasonOf(text);
  return reason === undefined ? "unknown" : activityOfReason[reason];
}
