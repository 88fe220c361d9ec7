import { type AgentShape, agentColumns } from "./agent-columns.ts";
import type { Chance } from "./chance.ts";
import { Draft, dayAndClock, fromColumn } from "./draft.ts";
import type { DraftedLayout } from "./drafted-layout.ts";
import { floorWords } from "./layout-words.ts";
import { firstDay, type MadeAgent, madeAgents } from "./made-floor.ts";
import { addNoise } from "./noise-columns.ts";
import { allWords, type FullLanguage } from "./vocabulary/vocabulary.ts";

const secondsADay = 86_400;

/** How a state is called in the words, what it is, how often it comes and how long it lasts, in seconds. */
const kinds = [
  { word: "available", state: "available", often: 8, median: 240 },
  { word: "talking", state: "talk", often: 9, median: 260 },
  { word: "afterWork", state: "acw", often: 8, median: 60 },
  { word: "pause", state: "break", often: 2, median: 700 },
  { word: "meal", state: "meal", often: 1, median: 1800 },
  { word: "training", state: "training", often: 1, median: 2400 },
  { word: "meeting", state: "meeting", often: 1, median: 1700 },
  { word: "offline", state: "offline", often: 1, median: 900 },
] as const;

/** A file of agents' states: a row an interval. */
export function statesDraft(
  chance: Chance,
  language: FullLanguage,
  hasHeldBack: boolean,
  shape: AgentShape,
): DraftedLayout {
  const words = allWords(language, hasHeldBack);
  const draft = new Draft(chance, language, words);
  const agents = madeAgents(chance, floorWords(words)).slice(0, 12);
  const called = Object.fromEntries(kinds.map(({ word }) => [word, chance.pick(words(word))]));
  const rows = madeIntervals(chance, agents, chance.whole(3, 6));
  const each = <Value>(of: (row: Interval) => Value) => rows.map(of);

  const agent = agentColumns(
    draft,
    chance,
    shape,
    each(({ agent }) => agent),
    false,
  );
  const said = each(({ kind }) => called[kind.word] ?? "");
  const meanings = Object.fromEntries(
    kinds
      .filter(({ word }) => said.includes(called[word] ?? ""))
      .map(({ word, state }) => [called[word] ?? "", state]),
  );
  draft.fields.state = fromColumn(draft.text("state", said), meanings);
  if (chance.isTrue(0.3)) {
    const reasons = each(({ kind }) => (kind.often < 3 ? `R${kind.median % 97}` : null));
    draft.fields.reason = fromColumn(draft.text("reason", reasons));
  }
  const hasDay = draft.times !== "epoch" && draft.times !== "serial" && chance.isTrue(0.3);
  const ends = chance.pick(["end", "length", "both"] as const);
  const starts = each(({ from }) => from);
  if (hasDay) {
    const day = draft.day("day", starts);
    draft.fields.started_at = dayAndClock(day, draft.clock("stateStart", starts));
    if (ends !== "length")
      draft.fields.ended_at = dayAndClock(
        day,
        draft.clock(
          "stateEnd",
          each(({ to }) => to),
        ),
      );
  } else {
    draft.fields.started_at = fromColumn(draft.instant("stateStart", starts));
    if (ends !== "length")
      draft.fields.ended_at = fromColumn(
        draft.instant(
          "stateEnd",
          each(({ to }) => to),
        ),
      );
  }
  if (ends !== "end") {
    draft.fields.duration_seconds = fromColumn(
      draft.length(
        "stateLength",
        each(({ from, to }) => to - from),
      ),
    );
  }
  const noiseRows = each(({ agent, from }) => ({ agent, customer: 1, at: from }));
  addNoise(draft, chance, chance.whole(1, 4), noiseRows, words, [
    "campaign",
    "crm",
    "phone",
    "note",
    "wrapUp",
    "recording",
    "cost",
    "customerName",
    "priority",
    "customerId",
  ]);
  return {
    draft,
    kind: "agent-states",
    what: `${ends}, ${shape}`,
    alsoMeans: {
      [called.training ?? ""]: ["meeting", "aux_other"],
      [called.meeting ?? ""]: ["training", "aux_other"],
    },
    figures: recordsOf(rows.map((row) => agent.called(row.agent))),
  };
}

interface Interval {
  readonly agent: MadeAgent;
  readonly kind: (typeof kinds)[number];
  readonly from: number;
  readonly to: number;
}

function madeIntervals(chance: Chance, agents: readonly MadeAgent[], days: number): Interval[] {
  const drawn = kinds.flatMap((kind) => Array.from({ length: kind.often }, () => kind));
  const start = firstDay(chance);
  const rows: Interval[] = [];
  for (let day = 0; day < days; day++) {
    for (const agent of agents) {
      let from = start + day * secondsADay + 8 * 3600 + chance.whole(0, 1200);
      const end = from + chance.whole(2, 4) * 3600;
      for (let last = ""; from < end; ) {
        const kind = chance.pick(drawn.filter(({ word }) => word !== last));
        last = kind.word;
        const to = from + Math.max(5, Math.min(chance.lognormal(kind.median, 0.6), 5400));
        rows.push({ agent, kind, from, to });
        from = to;
      }
    }
  }
  return rows;
}

/** Records by agent. */
export function recordsOf(agents: readonly string[]) {
  const figures = new Map<string, { handled: number; handleSeconds: number }>();
  for (const agent of agents)
    figures.set(agent, { handled: (figures.get(agent)?.handled ?? 0) + 1, handleSeconds: 0 });
  return figures;
}
