import { type AgentShape, agentColumns } from "./agent-columns.ts";
import type { Chance } from "./chance.ts";
import { Draft, dayAndClock, fromColumn } from "./draft.ts";
import type { DraftedLayout } from "./drafted-layout.ts";
import { floorWords } from "./layout-words.ts";
import { firstDay, madeAgents } from "./made-floor.ts";
import { addNoise, type Noise } from "./noise-columns.ts";
import { recordsOf } from "./states-draft.ts";
import { allWords, type FullLanguage } from "./vocabulary/vocabulary.ts";

const secondsADay = 86_400;
const ofContacts: readonly Noise[] = [
  "campaign",
  "crm",
  "phone",
  "wrapUp",
  "recording",
  "cost",
  "customerName",
  "priority",
  "customerId",
];

/** A file of shifts: a row a shift. */
export function shiftsDraft(
  chance: Chance,
  language: FullLanguage,
  hasHeldBack: boolean,
  shape: AgentShape,
): DraftedLayout {
  const words = allWords(language, hasHeldBack);
  const draft = new Draft(chance, language, words);
  const agents = madeAgents(chance, floorWords(words));
  const start = firstDay(chance);
  const rows = Array.from({ length: chance.whole(12, 20) }, (_, day) => day).flatMap((day) =>
    agents.flatMap((agent) => {
      if (chance.isTrue(0.3)) return [];
      const from =
        start + day * secondsADay + chance.pick([6, 7, 8, 9, 12, 13]) * 3600 + chance.pick([0, 1800]);
      return [{ agent, from, to: from + chance.pick([6, 8, 8.5]) * 3600 }];
    }),
  );
  const starts = rows.map(({ from }) => from);
  const ends = rows.map(({ to }) => to);
  const agent = agentColumns(
    draft,
    chance,
    shape,
    rows.map(({ agent }) => agent),
    false,
  );
  if (draft.times !== "epoch" && draft.times !== "serial" && chance.isTrue(0.5)) {
    const day = draft.day("day", starts);
    draft.fields.shift_start = dayAndClock(day, draft.clock("shiftFrom", starts));
    draft.fields.shift_end = dayAndClock(day, draft.clock("shiftTo", ends));
  } else {
    draft.fields.shift_start = fromColumn(draft.instant("shiftStart", starts));
    draft.fields.shift_end = fromColumn(draft.instant("shiftEnd", ends));
  }
  if (chance.isTrue(0.6)) {
    draft.fields.activity = fromColumn(
      draft.text(
        "activity",
        rows.map(() => chance.pick(words("activities"))),
      ),
    );
  }
  if (chance.isTrue(0.5))
    draft.text(
      "team",
      rows.map(({ agent }) => agent.team),
    );
  addNoise(
    draft,
    chance,
    chance.whole(1, 3),
    rows.map(({ agent, from }) => ({ agent, customer: 1, at: from })),
    words,
    ofContacts,
  );
  return {
    draft,
    kind: "shifts",
    what: shape,
    alsoMeans: {},
    figures: recordsOf(rows.map((row) => agent.called(row.agent))),
  };
}

/** A file of absences: a row a range of days. */
export function absenceDraft(
  chance: Chance,
  language: FullLanguage,
  hasHeldBack: boolean,
  shape: AgentShape,
): DraftedLayout {
  const words = allWords(language, hasHeldBack);
  const draft = new Draft(chance, language, words);
  const agents = madeAgents(chance, floorWords(words));
  const start = firstDay(chance);
  const rows = Array.from({ length: chance.whole(8, 12) }, (_, month) => month).flatMap((month) =>
    agents.map((agent) => {
      const isPlanned = chance.isTrue(0.55);
      const from = start + (month * 20 + chance.whole(0, 9)) * secondsADay;
      const to = from + chance.whole(0, isPlanned ? 9 : 3) * secondsADay;
      return { agent, isPlanned, from, to };
    }),
  );
  const planned = words("planned");
  const shortNotice = words("shortNotice");
  const said = rows.map(({ isPlanned }) => chance.pick(isPlanned ? planned : shortNotice));
  const meanings = Object.fromEntries([
    ...planned.filter((word) => said.includes(word)).map((word) => [word, "planned"]),
    ...shortNotice.filter((word) => said.includes(word)).map((word) => [word, "short_notice"]),
  ]);
  const agent = agentColumns(
    draft,
    chance,
    shape,
    rows.map(({ agent }) => agent),
    false,
  );
  draft.fields.from = fromColumn(
    draft.day(
      "absenceFrom",
      rows.map(({ from }) => from),
    ),
  );
  draft.fields.to = fromColumn(
    draft.day(
      "absenceTo",
      rows.map(({ to }) => to),
    ),
  );
  draft.fields.kind = fromColumn(draft.text("absenceKind", said), meanings);
  if (chance.isTrue(0.5))
    draft.text(
      "team",
      rows.map(({ agent }) => agent.team),
    );
  addNoise(
    draft,
    chance,
    chance.whole(1, 3),
    rows.map(({ agent, from }) => ({ agent, customer: 1, at: from })),
    words,
    ofContacts,
  );
  return {
    draft,
    kind: "absence",
    what: shape,
    alsoMeans: {},
    figures: recordsOf(rows.map((row) => agent.called(row.agent))),
  };
}
