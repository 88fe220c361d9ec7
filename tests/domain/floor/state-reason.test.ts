import { expect, test } from "vitest";
import { shiftActivities, shiftActivityOf } from "../../../src/domain/floor/shift-activity.ts";
import { stateReasonOf, stateReasons } from "../../../src/domain/floor/state-reason.ts";

test.each([
  ["Lunch", "meal"],
  ["Lunch break", "meal"],
  ["Mittagspause", "meal"],
  ["Déjeuner", "meal"],
  ["almuerzo", "meal"],
  ["Pranzo", "meal"],
  ["обед", "meal"],
  ["昼休憩", "meal"],
  ["午餐", "meal"],
  ["coffee", "break"],
  ["rest break", "break"],
  ["screen break", "break"],
  ["Pause", "break"],
  ["Descanso", "break"],
  ["Przerwa", "break"],
  ["Перерыв", "break"],
  ["mola", "break"],
  ["休憩", "break"],
  ["Training: de-escalation", "training"],
  ["Schulung", "training"],
  ["Formation", "training"],
  ["Capacitación", "training"],
  ["Szkolenie", "training"],
  ["研修", "training"],
  ["Coaching session", "coaching"],
  ["team meeting", "meeting"],
  ["Briefing", "meeting"],
  ["Réunion", "meeting"],
  ["Besprechung", "meeting"],
  ["1:1", "meeting"],
  ["会议", "meeting"],
  ["Wrap-up", "after-call-work"],
  ["ACW", "after-call-work"],
  ["After call work", "after-call-work"],
  ["Nachbearbeitung", "after-call-work"],
  ["call back note", "callback"],
  ["Rückruf", "callback"],
  ["Outbound dialling", "outbound"],
  ["Paperwork", "back-office"],
  ["Back Office", "back-office"],
  ["E-mail", "back-office"],
  ["Sachbearbeitung", "back-office"],
  ["system", "technical"],
  ["IT issue", "technical"],
  ["Störung", "technical"],
  ["floor support", "support"],
  ["RONA", "no-answer"],
  ["Logged out", "end-of-shift"],
  ["Feierabend", "end-of-shift"],
  ["personal", "personal"],
  ["sick: depression", "personal"],
  ["Doctor's appointment", "personal"],
  ["Arzttermin", "personal"],
  ["Krank", "personal"],
  ["malade", "personal"],
  ["Enfermedad", "personal"],
  ["lekarz", "personal"],
  ["болезнь ребёнка", "personal"],
  ["病欠", "personal"],
  ["prayer break", "personal"],
  ["lactation break", "personal"],
  ["funeral", "personal"],
  ["Aux 3", "other"],
  ["Sonstiges", "other"],
] as const)("the reason %s is kept as %s", (text, kept) => {
  expect(stateReasonOf(text)).toBe(kept);
});

test.each(["Zumba", "1", "7", "xyz", "???", ""])("the reason %j is not known", (text) => {
  expect(stateReasonOf(text)).toBeUndefined();
});

test("every word of the two lists is known as itself, so that a second reading changes nothing", () => {
  for (const reason of stateReasons) expect(stateReasonOf(reason)).toBe(reason);
  for (const activity of shiftActivities) expect(shiftActivityOf(activity)).toBe(activity);
});

test.each([
  ["work", "contacts"],
  ["Shift", "contacts"],
  ["On queue", "contacts"],
  ["Open time", "contacts"],
  ["Frühschicht", "contacts"],
  ["Calls", "contacts"],
  ["Lunch", "meal"],
  ["pause", "break"],
  ["e-learning", "training"],
  ["coaching", "coaching"],
  ["team meeting", "meeting"],
  ["aux_other", "other"],
  ["back office", "other"],
  ["project", "other"],
  ["Day off", "off"],
  ["Annual leave", "off"],
  ["Urlaub", "off"],
  ["Vacaciones", "off"],
  ["отпуск", "off"],
  ["休暇", "off"],
  ["sick", "off"],
  ["sick: depression", "off"],
  ["Doctor", "off"],
  ["Zumba", "unknown"],
  ["constructor", "unknown"],
] as const)("the activity %s is kept as %s", (text, kept) => {
  expect(shiftActivityOf(text)).toBe(kept);
});
