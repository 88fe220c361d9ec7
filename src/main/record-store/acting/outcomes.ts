import {
  type BeforeAndAfter,
  beforeAndAfter,
  beforeAndAfterRule,
  type ComparedWith,
  minStoredValues,
} from "../../../domain/acting/before-and-after.ts";
import { type ComparedPerson, hasBothSides, type Sides } from "../../../domain/acting/expected-change.ts";
import type { SessionKind } from "../../../domain/acting/kinds.ts";
import type { OutcomeMeasure } from "../../../domain/acting/outcome-measure.ts";
import { type StepCounts, stepCounts } from "../../../domain/acting/promise-meter.ts";
import { measuresOf, type PurposeFacts } from "../../../domain/acting/session-purpose.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { mainQueues, purposeOf, type StoredPurpose, withSessionsOf } from "./outcome-people.ts";
import { scoreSides } from "./outcome-scores.ts";
import { weekSides } from "./outcome-weeks.ts";
import { steps } from "./sessions.ts";

export interface OutcomeRead {
  readonly session_id: number;
  readonly title: string;
  readonly agent: string;
  readonly name: string | null;
  readonly team: string | null;
  readonly held: ServiceDay;
  readonly kind: SessionKind;
  /** Null where none was kept with it and its proposal says none. */
  readonly purpose: PurposeFacts | null;
  /** By each of its measures; empty where no figure judges it. */
  readonly measured: readonly BeforeAndAfter[];
  /** What became of the steps that were agreed in it. */
  readonly steps: StepCounts;
}

export interface OutcomesInput {
  readonly scope: TeamScope;
  readonly today: ServiceDay;
  readonly agent: string | null;
  readonly session: number | null;
  readonly limit: number;
  /** Sessions of which something can be said by now come first, and those that no figure judges not at all. */
  readonly judgedFirst: boolean;
}

interface HeldRow extends StoredPurpose {
  readonly session_id: number;
  readonly title: string;
  readonly service_day: ServiceDay;
  readonly agent: string;
  readonly name: string | null;
  readonly team: string | null;
}

const readyDays = 7 * beforeAndAfterRule.minWeeksAfter;
const mayBeJudged = "(purpose <> 'talk' OR purpose IS NULL AND (kind = 'refresher' OR proposal IS NOT NULL))";

/** What sessions that were held were followed by, newest first: each person's own figures before and after. */
export function outcomes(store: ReadableStore, input: OutcomesInput): OutcomeRead[] {
  const { scope, today, agent, session, limit, judgedFirst } = input;
  const { sql, values } = inScope(scope);
  const held = store.rows<HeldRow>(
    `SELECT session.session_id, title, service_day, kind, purpose, proposal, source_id AS agent, agent.name AS name,
            team.name AS team
       FROM session JOIN session_agent USING (session_id) JOIN agent USING (agent_id) LEFT JOIN team USING (team_id)
      WHERE status = 'held' AND attended = 1 AND service_day <= @today AND ${sql}
        AND (@agent IS NULL OR source_id = @agent) AND (@session IS NULL OR session.session_id = @session)
        ${judgedFirst ? `AND ${mayBeJudged}` : ""}
      ORDER BY @judgedFirst AND service_day <= @readyIf DESC, service_day DESC, starts_at DESC, agent.name LIMIT @limit`,
    ...values,
    { today, agent, session, limit, judgedFirst: judgedFirst ? 1 : 0, readyIf: today - readyDays },
  );
  return held.map((row): OutcomeRead => {
    const { session_id, title, agent, name, team, service_day, kind } = row;
    const purpose = purposeOf(row);
    return {
      ...{ session_id, title, agent, name, team, kind, purpose },
      held: service_day,
      measured: measured(store, row, purpose, today),
      steps: stepCounts(
        steps(store, "session_id = ?", session_id).map(({ due_day, outcome }) => ({ due: due_day, outcome })),
        today,
      ),
    };
  });
}

function measured(
  store: ReadableStore,
  row: HeldRow,
  purpose: PurposeFacts | null,
  today: ServiceDay,
): BeforeAndAfter[] {
  const found = measuresOf(purpose, row.kind).map((measure) => one(store, row, purpose, measure, today));
  const [first] = found;
  // Where too few forms look at what was practised, the whole score may still say something.
  if (first?.measure !== "behaviours" || first.verdict !== "not-enough") return found;
  const whole = one(store, row, purpose, "empathy-score", today);
  return whole.verdict === "not-enough" ? found : [whole];
}

function one(
  store: ReadableStore,
  row: HeldRow,
  purpose: PurposeFacts | null,
  measure: OutcomeMeasure,
  today: ServiceDay,
): BeforeAndAfter {
  const { agent, service_day: held } = row;
  const sides = sidesOf(store, purpose, measure, held, today);
  const notOthers = withSessionsOf(store, row, measure, held);
  const everybody = sides.map((side): ComparedPerson => ({ ...side, other: !notOthers.has(side.agent) }));
  const { people, of } = peopleOf(everybody, agent, mainQueues(store, held), minStoredValues(measure));
  return beforeAndAfter({ measure, agent, held, today }, people, of);
}

function sidesOf(
  store: ReadableStore,
  purpose: PurposeFacts | null,
  measure: OutcomeMeasure,
  held: ServiceDay,
  today: ServiceDay,
): readonly Sides[] {
  switch (measure) {
    case "empathy-score":
      return scoreSides(store, { held, today, behaviours: [] });
    case "behaviours":
      return scoreSides(store, {
        held,
        today,
        behaviours: purpose?.kind === "skills" ? purpose.behaviours : [],
      });
    default:
      return weekSides(store, measure, held, today);
  }
}

/** The people of the person's main queue; everybody where its others are too few. */
function peopleOf(
  everybody: readonly ComparedPerson[],
  agent: string,
  queues: ReadonlyMap<string, string>,
  minValues: number,
): { readonly people: readonly ComparedPerson[]; readonly of: ComparedWith } {
  const queue = queues.get(agent);
  const people = everybody.filter((one) => queue !== undefined && queues.get(one.agent) === queue);
  const others = people.filter(
    (one) => one.other && one.agent !== agent && hasBothSides(one, minValues),
  ).length;
  return others >= beforeAndAfterRule.minOthers
    ? { people, of: "queue" }
    : { people: everybody, of: "floor" };
}
