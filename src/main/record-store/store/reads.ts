import { actingReads } from "../acting/acting-reads.ts";
import { burnoutAgent } from "../burnout/burnout-agent.ts";
import { burnoutAgentWeek, burnoutFigures } from "../burnout/burnout-agent-week.ts";
import { burnoutBoard } from "../burnout/burnout-board.ts";
import { burnoutPreview, burnoutRuleVersions } from "../burnout/burnout-preview.ts";
import { burnoutIsStale } from "../burnout/burnout-standing.ts";
import { burnoutWellbeing } from "../burnout/burnout-wellbeing.ts";
import { consoleRulesDue } from "../burnout/hold-console-rules.ts";
import { empathyAgent } from "../empathy/empathy-agent.ts";
import { empathyAgents, empathyCells } from "../empathy/empathy-agents.ts";
import { empathyEvaluators } from "../empathy/empathy-evaluators.ts";
import { empathyFloor } from "../empathy/empathy-floor.ts";
import { empathyForms, evaluatorNames, qaForm } from "../empathy/empathy-forms.ts";
import { empathyEvaluations } from "../empathy/empathy-rows.ts";
import { evaluationItems } from "../empathy/evaluation-items.ts";
import { ownEmpathyAlarms } from "../empathy/own-alarms.ts";
import { policyRefusals, refusalContacts, refusalPlaces } from "../empathy/policy-refusals.ts";
import { scorable } from "../empathy/scorable.ts";
import { scoringQueue } from "../empathy/scoring-queue.ts";
import { isAgent } from "../floor/agent-of.ts";
import { agents } from "../floor/agents.ts";
import { auditEntries } from "../floor/audit-entries.ts";
import { floorStatus } from "../floor/floor-status.ts";
import { floorZone, floorZoneSetting } from "../floor/floor-zone.ts";
import { coveredDays } from "../floor/source-days.ts";
import { sourcesThere } from "../floor/sources-there.ts";
import { coverageCalendar } from "../import/coverage-calendar.ts";
import { hasOtherSort, importOfFile, imports, rejectedRows } from "../import/imports.ts";
import { floorZoneChange } from "../import/move-floor-zone.ts";
import { savedMappings } from "../import/saved-mappings.ts";
import {
  importedAmong,
  takenFromFolder,
  watchedFiles,
  watchedFolder,
  watchGround,
} from "../import/watched-files.ts";
import { knownPeople, personDetail } from "../people/known-people.ts";
import { indexCheck } from "../pulses/index-check.ts";
import { reconciledAgents, reconciledFloor } from "../reconcile/reconciled-day.ts";
import { personChanges, updates } from "../update/updates.ts";
import { agentContacts } from "../workload/agent-contacts.ts";
import { agentDay } from "../workload/agent-day.ts";
import { agentHeat } from "../workload/agent-heat.ts";
import { agentPicture } from "../workload/agent-picture.ts";
import { floorBoard } from "../workload/floor-board.ts";
import { queueLoad, queueSummaries } from "../workload/queue-load.ts";
import { recoveryLedger } from "../workload/recovery-ledger.ts";
import { teamConditions } from "../workload/team-conditions.ts";
import { workload } from "../workload/workload.ts";
import { copyInto, integrity } from "./integrity.ts";
import type { ReadableStore } from "./open-store.ts";
import { ofPeople, ofTheFloor } from "./scoped-call.ts";

/** Reads that describe people: each takes the scope of whoever asks and keeps to it. */
export const peopleReads = ofPeople({
  agentContacts,
  agentDay,
  agentHeat,
  agentPicture,
  agents,
  burnoutAgent,
  burnoutAgentWeek,
  burnoutBoard,
  burnoutFigures,
  burnoutPreview,
  burnoutWellbeing,
  empathyAgent,
  empathyAgents,
  empathyCells,
  empathyEvaluations,
  empathyEvaluators,
  empathyFloor,
  evaluationItems,
  floorBoard,
  floorStatus,
  isAgent,
  knownPeople,
  personChanges,
  personDetail,
  policyRefusals,
  reconciledAgents,
  recoveryLedger,
  refusalContacts,
  refusalPlaces,
  scorable,
  scoringQueue,
  teamConditions,
  workload,
  ...actingReads.ofPeople,
});

/** Reads that describe nobody: of rules and forms, imports, days, queues, and the store itself. */
const floorReads = ofTheFloor({
  auditEntries,
  burnoutIsStale,
  burnoutRuleVersions,
  consoleRulesDue,
  copyInto,
  coverageCalendar,
  coveredDays,
  empathyForms,
  evaluatorNames,
  floorZone,
  floorZoneChange,
  floorZoneSetting,
  hasOtherSort,
  importedAmong,
  importOfFile,
  imports,
  indexCheck,
  integrity,
  ownEmpathyAlarms,
  qaForm,
  queueLoad,
  queueSummaries,
  reconciledFloor,
  rejectedRows,
  savedMappings,
  takenFromFolder,
  sourcesThere,
  updates,
  watchedFiles,
  watchedFolder,
  watchGround,
  ...actingReads.ofTheFloor,
});

/** Every read by its name: what the store's reading threads can be asked. */
export const reads = { ...peopleReads, ...floorReads } satisfies Record<
  string,
  (store: ReadableStore, input: never) => unknown
>;

export type Reads = typeof reads;

/**
 * Reads that keep what they worked out for the next question: all are asked of the same thread, which alone
 * then has to work it out.
 */
export const rememberingReads: ReadonlySet<keyof Reads> = new Set([
  "empathyAgent",
  "empathyAgents",
  "empathyCells",
  "empathyEvaluations",
  "empathyEvaluators",
  "empathyFloor",
  "indexCheck",
  "policyRefusals",
  "refusalContacts",
  "refusalPlaces",
  "actingPreview",
  "proposals",
  "slotCheck",
  "slots",
  "weekLoad",
]);

/** What JSON gives back as it was; no Map, no undefined, no date. */
type Plain<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer One)[]
    ? readonly Plain<One>[]
    : T extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | ArrayBufferView | undefined
      ? never
      : { readonly [Name in keyof T]: Plain<T[Name]> };

type PlainReads = {
  [Name in keyof Reads]: ReturnType<Reads[Name]> extends Plain<ReturnType<Reads[Name]>> ? Name : never;
}[keyof Reads];

/**
 * Reads of a floor's every person over many weeks: as text they pass from thread to thread in a third of the
 * time. Their numbers are finite or null, for JSON knows no others.
 */
export const handedAsText: ReadonlySet<string> = new Set<PlainReads>(["burnoutBoard", "floorBoard"]);

/** Reads of a single statement that sees one moment by itself, and that the store refuses inside a transaction. */
export const ofOneMomentAlready: ReadonlySet<string> = new Set<keyof typeof reads>(["copyInto"]);
