import { isoOfServiceDay, type ServiceDay } from "../../../domain/calendar/service-day.ts";
import {
  type Arm,
  differsClearly,
  minContactsPerArm,
  minEvents,
  type SameOutcomeComparison,
  sameOutcomeComparison,
} from "../../../domain/empathy/policy-said-no.ts";
import {
  type ArmContact,
  armContacts,
  comparedContacts,
  complaintDays,
  panelOf,
  type RefusalAnswer,
  type RefusalArm,
  type RefusalContact,
  type RefusalGap,
  type RefusalOutcome,
  type RefusalPanel,
  type RefusalSources,
  repeatDays,
} from "../../../domain/empathy/refusal-contacts.ts";
import { contactOfKey } from "../../../domain/floor/contact-key.ts";
import type { PersonRef } from "../../../domain/floor/person-ref.ts";
import { seededFraction } from "../../../domain/statistics/chance.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import { type EmpathyQuery, empathyGround } from "./empathy-head.ts";
import { type EmpathyModel, type EmpathyModelKey, maxModels } from "./empathy-model.ts";

export interface RefusalsQuery extends EmpathyQuery {
  readonly team?: { readonly name: string | null } | undefined;
  readonly queue?: string | undefined;
}

const bootstrapDraws = 1000;
const bootstrapSeed = 4;
// What follows a contact of the last day may fall one day beyond the days within which it counts.
const daysAfter = Math.max(repeatDays, complaintDays) + 1;

const ofAgent = `
  SELECT key, service_day AS serviceDay, ended_at AS endedAt, queue.name AS queue, resolution, complaint, customer
    FROM contact JOIN queue USING (queue_id)
   WHERE agent_id = (SELECT agent_id FROM agent WHERE source_id = ?) AND service_day BETWEEN ? AND ?
     AND outcome = 'handled' AND resolution IS NOT NULL`;
const ofCustomers = `SELECT customer, offered_at AS at, complaint FROM contact
  WHERE segment IS NULL AND agent_id IS NOT NULL AND service_day BETWEEN ? AND ? AND customer IN (SELECT value FROM json_each(?))`;
const answersOf = `SELECT contact, kind, score, scale_min AS min, scale_max AS max FROM survey_response
  WHERE service_day BETWEEN ? AND ? AND contact IS NOT NULL AND kind IN ('csat', 'empathy')
    AND scale_min IS NOT NULL AND scale_max IS NOT NULL`;
const places = `
  SELECT team.name AS team, queue.name AS queue, count(DISTINCT agent_day.agent_id) AS people
    FROM agent_day JOIN agent USING (agent_id) LEFT JOIN team USING (team_id)
    JOIN queue ON queue.queue_id = main_queue_id
   WHERE service_day BETWEEN ? AND ? AND source_id IN (SELECT value FROM json_each(?))
   GROUP BY team.name, queue.name ORDER BY team.name IS NULL, team.name, queue.name`;

/** Where the policy-refusal analysis can look: teams, and the queues that they mostly work in. */
export function refusalPlaces(store: ReadableStore, asked: EmpathyQuery) {
  const { people, head } = empathyGround(store, asked);
  const found = store.rows<{ team: string | null; queue: string; people: number }>(
    places,
    asked.fromDay,
    asked.toDay,
    JSON.stringify([...people.keys()]),
  );
  return { from: head.from, to: head.to, places: found };
}

/** The same outcome, met with more and with less empathy: refused and unresolved contacts, and resolved ones. */
export function policyRefusals(store: ReadableStore, asked: RefusalsQuery) {
  const ground = empathyGround(store, asked);
  const { contacts, arms, missing } = refusalGround(store, ground.model, ground.people, asked);
  // The bootstrap takes a second or two, so it is drawn once for each place.
  const panels = drawnPanels.of(store, placeOf(ground.model, asked), () => ({
    refused: panelRead("refused", contacts, arms),
    resolved: panelRead("resolved", contacts, arms),
  }));
  return {
    team: asked.team?.name ?? null,
    queue: asked.queue ?? null,
    from: ground.head.from,
    to: ground.head.to,
    minimum: { contactsPerArm: minContactsPerArm, events: minEvents },
    ...panels,
    missing,
  };
}

export interface RefusalContactsQuery extends RefusalsQuery {
  readonly panel: RefusalPanel;
  readonly outcome: RefusalOutcome;
  readonly arm: RefusalArm;
  readonly event?: boolean | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** A page of the contacts of an arm, newest first. */
export function refusalContacts(store: ReadableStore, asked: RefusalContactsQuery) {
  const { model, people } = empathyGround(store, asked);
  const { arms } = refusalGround(store, model, people, asked);
  const found = arms
    .filter(
      (one) =>
        panelOf(one) === asked.panel &&
        one.empathic === (asked.arm === "empathic") &&
        one.events[asked.outcome] !== null &&
        (asked.event === undefined || one.events[asked.outcome] === asked.event),
    )
    .sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0));
  const page = found.slice(asked.offset, asked.offset + asked.limit);
  const scored = Map.groupBy(model.evaluations, (one) => `${one.agent}\n${one.contact}`);
  return {
    total: found.length,
    rows: page.map(({ agent, contact, serviceDay, endedAt, resolution, events, exposure }) => ({
      ...(people.get(agent) ?? { agent, name: null, team: null }),
      contact,
      day: isoOfServiceDay(serviceDay),
      endedAt,
      resolution,
      event: events[asked.outcome] === true,
      exposure,
      evaluations: (scored.get(`${agent}\n${contact}`) ?? []).map(({ evaluation }) => evaluation),
    })),
  };
}

/** Where to look: one team (also that of people without one) or all in scope, one queue or all. */
type PlaceKey = EmpathyModelKey & {
  readonly team: { readonly name: string | null } | null;
  readonly queue: string | null;
  readonly scope: TeamScope;
};

// On imports too: a roster moves people to other teams without a word about their contacts.
const ofPlace = ["empathy", "work", "surveys", "imports"] as const;
const grounds = readingCache<PlaceKey, RefusalGround>({ standsOn: ofPlace, max: 8 });
const drawnPanels = readingCache<PlaceKey, Panels>({ standsOn: ofPlace, max: 32 });
const answersOfCustomers = readingCache<
  { readonly fromDay: ServiceDay; readonly toDay: ServiceDay },
  CustomerAnswers
>({ standsOn: ["surveys"], max: maxModels });

type Panels = Readonly<Record<RefusalPanel, ReturnType<typeof panelRead>>>;
type CustomerAnswers = Pick<RefusalSources, "satisfaction" | "empathy">;

interface RefusalGround {
  readonly contacts: readonly RefusalContact[];
  readonly arms: readonly ArmContact[];
  readonly missing: RefusalGap[];
}

function refusalGround(
  store: ReadableStore,
  model: EmpathyModel,
  people: ReadonlyMap<string, PersonRef>,
  asked: RefusalsQuery,
): RefusalGround {
  const { team, queue } = asked;
  return grounds.of(store, placeOf(model, asked), () => {
    const members = [...people.values()].filter((one) => team === undefined || one.team === team.name);
    const contacts = members
      .flatMap(({ agent }) => contactsOf(store, agent, model.fromDay, model.toDay))
      .filter((one) => queue === undefined || one.queue === queue);
    const { satisfaction, empathy } = answers(store, model);
    const moments = customersAfter(store, model, contacts);
    const scores = new Map(
      [...model.floor.byAgent].map(([agent, own]) => [
        agent,
        own.filter(
          ({ serviceDay, agent: of }) => serviceDay >= model.fromDay && !model.floor.refusedAgents.has(of),
        ),
      ]),
    );
    const arms = armContacts(contacts, { satisfaction, empathy, scores, ...moments });
    const missing: RefusalGround["missing"] = [];
    if (contacts.length === 0) missing.push("resolution");
    if (satisfaction.size === 0) missing.push("surveys");
    if (contacts.every(({ complaint }) => complaint === null)) missing.push("complaint");
    if (contacts.every(({ customer }) => customer === null)) missing.push("customer");
    if (scores.size === 0) missing.push("evaluations");
    return { contacts, arms, missing };
  });
}

function placeOf(model: EmpathyModel, { team, queue, scope }: RefusalsQuery): PlaceKey {
  return { ...model.key, team: team ? { name: team.name } : null, queue: queue ?? null, scope };
}

function contactsOf(store: ReadableStore, agent: string, from: ServiceDay, to: ServiceDay): RefusalContact[] {
  return store.rows<ContactRow>(ofAgent, agent, from, to).map((row) => ({
    contact: contactOfKey(row.key),
    agent,
    serviceDay: row.serviceDay,
    endedAt: row.endedAt,
    queue: row.queue,
    resolution: row.resolution,
    complaint: row.complaint === null ? null : row.complaint === 1,
    customer: row.customer,
  }));
}

interface ContactRow extends Omit<RefusalContact, "contact" | "agent" | "complaint"> {
  readonly key: string;
  readonly complaint: 0 | 1 | null;
}

interface AnswerRow extends RefusalAnswer {
  readonly contact: string;
  readonly kind: "csat" | "empathy";
}

interface CustomerRow {
  readonly customer: string;
  readonly at: number;
  readonly complaint: 0 | 1 | null;
}

function answers(store: ReadableStore, { fromDay, toDay }: EmpathyModel): CustomerAnswers {
  return answersOfCustomers.of(store, { fromDay, toDay }, () => {
    const satisfaction = new Map<string, RefusalAnswer>();
    const empathy = new Map<string, RefusalAnswer>();
    const rows = store.rows<AnswerRow>(answersOf, fromDay, toDay + daysAfter);
    for (const { contact, kind, ...answer } of rows)
      (kind === "csat" ? satisfaction : empathy).set(contact, answer);
    return { satisfaction, empathy };
  });
}

/** When the customers of these contacts were in contact, and when they complained. */
function customersAfter(store: ReadableStore, model: EmpathyModel, contacts: readonly RefusalContact[]) {
  const customers = [...new Set(contacts.flatMap(({ customer }) => customer ?? []))];
  const contactsOfCustomer = new Map<string, number[]>();
  const complaintsOfCustomer = new Map<string, number[]>();
  if (customers.length === 0) return { contactsOfCustomer, complaintsOfCustomer };
  const to = model.toDay + daysAfter;
  const rows = store.rows<CustomerRow>(ofCustomers, model.fromDay, to, JSON.stringify(customers));
  for (const { customer, at, complaint } of rows) {
    add(contactsOfCustomer, customer, at);
    if (complaint === 1) add(complaintsOfCustomer, customer, at);
  }
  return { contactsOfCustomer, complaintsOfCustomer };
}

function add(moments: Map<string, number[]>, customer: string, at: number): void {
  const own = moments.get(customer);
  if (own) own.push(at);
  else moments.set(customer, [at]);
}

function panelRead(panel: RefusalPanel, contacts: readonly RefusalContact[], arms: readonly ArmContact[]) {
  const own = arms.filter((one) => panelOf(one) === panel);
  const figure = (outcome: RefusalOutcome) =>
    figureRead(
      sameOutcomeComparison(
        comparedContacts(own, panel, outcome),
        seededFraction(bootstrapSeed),
        bootstrapDraws,
      ),
    );
  const bySurvey = own.filter(({ exposure }) => exposure === "survey").length;
  return {
    panel,
    contacts: contacts.filter((one) => panelOf(one) === panel).length,
    withExposure: own.length,
    exposure: { survey: bySurvey, evaluations: own.length - bySurvey },
    satisfied: figure("satisfied"),
    complaint: figure("complaint"),
    repeat: figure("repeat"),
  };
}

function figureRead(found: SameOutcomeComparison) {
  const arms = { empathic: armRead(found.empathic), other: armRead(found.other) };
  if (found.kind === "counts-only") {
    return {
      kind: found.kind,
      reason: found.reason,
      ...arms,
      riskDifference: null,
      oddsRatio: null,
      differs: null,
    };
  }
  const { comparison, riskDifference, oddsRatio } = found;
  const ratio = comparison.oddsRatio?.value;
  return {
    kind: found.kind,
    reason: null,
    ...arms,
    riskDifference: riskDifference
      ? { value: comparison.riskDifference.value, from: riskDifference.from, to: riskDifference.to }
      : null,
    oddsRatio:
      ratio !== undefined && oddsRatio && Number.isFinite(oddsRatio.to)
        ? { value: ratio, from: oddsRatio.from, to: oddsRatio.to }
        : null,
    differs: riskDifference
      ? differsClearly(comparison.riskDifference.value, riskDifference, found.agents)
      : null,
  };
}

function armRead({ contacts, events, agents, share }: Arm) {
  return {
    contacts,
    events,
    agents,
    share: share ? { share: share.share, from: share.from, to: share.to } : null,
  };
}
