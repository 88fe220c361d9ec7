import { type AgentShape, agentColumns } from "./agent-columns.ts";
import type { Chance } from "./chance.ts";
import { constant, Draft, fromColumn } from "./draft.ts";
import type { DraftedLayout } from "./drafted-layout.ts";
import { floorWords } from "./layout-words.ts";
import { firstDay, type MadeAgent, madeAgents } from "./made-floor.ts";
import type { MadeColumn } from "./made-layout.ts";
import { addNoise } from "./noise-columns.ts";
import { recordsOf } from "./states-draft.ts";
import { allWords, type FullLanguage } from "./vocabulary/vocabulary.ts";

const secondsADay = 86_400;

/** A file of customers' answers to one question: of satisfaction from 1 to 5, or of recommendation from 0 to 10. */
export function surveysDraft(
  chance: Chance,
  language: FullLanguage,
  hasHeldBack: boolean,
  shape: AgentShape,
): DraftedLayout {
  const { words, draft, agents, at } = begin(chance, language, hasHeldBack);
  const isSatisfaction = chance.isTrue(0.6);
  const rows = at.map((at) => ({ agent: chance.pick(agents), at, customer: chance.whole(10_000, 12_000) }));
  const [min, max] = isSatisfaction ? [1, 5] : [0, 10];
  draft.fields.response_id = fromColumn(draft.text("responseId", idsOf(chance, rows.length)));
  const agent = agentColumns(
    draft,
    chance,
    shape,
    rows.map(({ agent }) => agent),
    false,
  );
  draft.fields.answered_at = fromColumn(draft.instant("surveyAt", at));
  const scores = rows.map(() => String(Math.max(min, max - Math.floor(chance.lognormal(10, 0.9) / 10))));
  // Every step of the scale is met.
  for (let step = min; step <= max; step++) scores[step * 7] = String(step);
  draft.fields.score = fromColumn(draft.text(isSatisfaction ? "satisfaction" : "recommendation", scores));
  draft.fields.kind = constant(isSatisfaction ? "csat" : "nps");
  draft.fields.scale_min = constant(String(min));
  draft.fields.scale_max = constant(String(max));
  if (chance.isTrue(0.6)) {
    const contact = draft.text("contactId", idsOf(chance, rows.length), { mayBe: ["contact_id"] });
    draft.fields.contact_id = fromColumn(contact);
  }
  addNoise(draft, chance, chance.whole(2, 5), rows, words, ["cost", "recording"]);
  return {
    draft,
    kind: "surveys",
    what: `${words(isSatisfaction ? "satisfaction" : "recommendation")[0]}, ${shape}`,
    alsoMeans: {},
    figures: recordsOf(rows.map((row) => agent.called(row.agent))),
  };
}

/** A file of evaluations: a row an item, or a row an evaluation with a column an item. */
export function evaluationsDraft(
  chance: Chance,
  language: FullLanguage,
  hasHeldBack: boolean,
  shape: AgentShape,
): DraftedLayout {
  const { words, draft, agents, at } = begin(chance, language, hasHeldBack);
  const isWide = chance.isTrue(0.5);
  const asked = words("items").slice(0, 5);
  const ids = idsOf(chance, at.length);
  const whole = at.map((at, place) => ({
    agent: chance.pick(agents),
    at,
    customer: chance.whole(10_000, 12_000),
    id: ids[place] ?? "",
    form: chance.pick(words("forms")),
    evaluator: chance.pick(["Alex Morgan", "Kim Berger", "Dana Rossi"]),
  }));
  const rows = isWide ? whole : whole.slice(0, 80).flatMap((one) => asked.map((item) => ({ ...one, item })));
  draft.fields.evaluation_id = fromColumn(
    draft.text(
      "evaluationId",
      rows.map(({ id }) => id),
    ),
  );
  const agent = agentColumns(
    draft,
    chance,
    shape,
    rows.map(({ agent }) => agent),
    false,
  );
  draft.fields.evaluator = fromColumn(
    draft.text(
      "evaluator",
      rows.map(({ evaluator }) => evaluator),
    ),
  );
  draft.fields.form = fromColumn(
    draft.text(
      "form",
      rows.map(({ form }) => form),
    ),
  );
  draft.fields.evaluated_at = fromColumn(
    draft.instant(
      "evaluatedAt",
      rows.map(({ at }) => at),
    ),
  );
  const score = (_: unknown, at: number) => String(at < 6 ? at : chance.pick([1, 2, 3, 3, 4, 4, 5, 5]));
  const items: MadeColumn[] = [];
  if (isWide) {
    for (const item of asked) items.push(namedColumn(draft, item, rows.map(score)));
    draft.fields.max_score = constant("5");
  } else {
    draft.fields.item = fromColumn(
      draft.text(
        "item",
        rows.map((row) => ("item" in row ? String(row.item) : "")),
      ),
    );
    draft.fields.score = fromColumn(draft.text("points", rows.map(score)));
    draft.fields.max_score = fromColumn(
      draft.text(
        "maxPoints",
        rows.map(() => "5"),
      ),
    );
  }
  addNoise(draft, chance, chance.whole(1, 3), rows, words, [
    "cost",
    "priority",
    "recording",
    "supervisor",
    "customerName",
  ]);
  return {
    draft,
    kind: "evaluations",
    what: `${isWide ? "a column an item" : "a row an item"}, ${shape}`,
    alsoMeans: {},
    items: items.map(({ name }) => name),
    figures: recordsOf(rows.map((row) => agent.called(row.agent))),
  };
}

function namedColumn(draft: Draft, name: string, values: readonly string[]): MadeColumn {
  const column: MadeColumn = {
    name,
    cells: values.map((text) => ({ text })),
    holds: "text",
    values,
    group: 3,
    mayBe: [],
  };
  draft.columns.push(column);
  return column;
}

function begin(chance: Chance, language: FullLanguage, hasHeldBack: boolean) {
  const words = allWords(language, hasHeldBack);
  const draft = new Draft(chance, language, words);
  const agents: MadeAgent[] = madeAgents(chance, floorWords(words));
  const start = firstDay(chance);
  const days = chance.whole(8, 20);
  const at = Array.from(
    { length: chance.whole(150, 400) },
    () => start + chance.whole(0, days) * secondsADay + chance.whole(8 * 3600, 20 * 3600),
  );
  return { words, draft, agents, at: at.sort((a, b) => a - b) };
}

function idsOf(chance: Chance, count: number): string[] {
  const from = chance.whole(1000, 800_000);
  const prefix = chance.pick(["", "R", "Q-", "2026/"]);
  return Array.from({ length: count }, (_, at) => `${prefix}${from + at * 3}`);
}
