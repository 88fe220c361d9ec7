import { type Permission, type Role, roles } from "../../src/domain/privacy/viewer.ts";
import { actingPermissions } from "./acting-permissions.ts";
import { peoplePermissions } from "./people-permissions.ts";
import { strangeLog, strangeMapping } from "./strange-log.ts";
import { type Ask, ended, sample } from "./transports.ts";

/** Whom and what a question is about. */
export interface Subject {
  readonly agent: string;
  readonly team: string;
  readonly evaluation: string;
  readonly session: number;
  readonly step: number;
  readonly proposal: string;
}

type Question = (ask: Ask, about: Subject) => Promise<unknown>;

export interface PermissionRow {
  readonly may: readonly Role[];
  readonly scope: Permission["scope"];
  /** A question of this kind that whoever may ask gets an answer to, or a failure with a name. */
  ask(ask: Ask, about: Subject): Promise<unknown>;
  /** The same, narrowed to somebody or to their team, where it can be. */
  readonly narrowed?: readonly Question[];
  /** What it comes to for them, where that is not an answer. */
  readonly outcome?: string;
}

/** Somebody whom the samples name, and things of theirs that there are not. */
export const somebody: Subject = {
  agent: "a.osei",
  team: "North",
  evaluation: "Q-501",
  session: 4711,
  step: 4711,
  proposal: "nothing of the kind",
};

/** A mapping of a roster of which only the names are read. */
const namesOnly = {
  version: 1,
  name: "Names",
  system: "names",
  kind: "roster",
  table: { sheet: null, headerRows: 1, columns: ["agent", "name"] },
  fields: { agent: { from: "column", column: "agent" }, name: { from: "column", column: "name" } },
} as const;

const evaluationReaders = ["supervisor", "qa-lead"] as const;

/** Who may ask what, written down a second time: whoever widens it has to widen it here too. */
export const permissionTable: Readonly<Record<string, PermissionRow>> = {
  "floor.status": {
    may: ["owner", "supervisor", "hr", "qa-lead"],
    scope: "floor",
    ask: (ask) => ask.floor.status(),
  },
  "floor.board": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask) => ask.floor.board({}),
    narrowed: [(ask, { team }) => ask.floor.board({ team })],
  },
  "floor.setZone": {
    may: ["owner", "supervisor"],
    scope: "floor",
    ask: (ask) => ask.floor.setZone({ zone: "Europe/Lisbon" }),
  },
  "floor.zoneChange": {
    may: ["owner", "supervisor"],
    scope: "floor",
    ask: (ask) => ask.floor.zoneChange({ zone: "Asia/Tokyo" }),
  },
  "floor.moveZone": {
    may: ["owner", "supervisor"],
    scope: "floor",
    ask: async (ask) => ended(await ask.floor.moveZone({ zone: "Europe/Lisbon" })),
  },
  "floor.agents": { may: ["supervisor", "qa-lead"], scope: "persons", ask: (ask) => ask.floor.agents() },
  "agent.picture": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask, { agent }) => ask.agent.picture({ agent }),
  },
  "agent.contacts": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask, { agent }) => ask.agent.contacts({ agent, from: "2026-03-01", to: "2026-03-08" }),
  },
  "agent.evaluationItems": {
    may: ["supervisor", "qa-lead"],
    scope: "persons",
    ask: (ask, { agent, evaluation }) => ask.agent.evaluationItems({ agent, evaluation }),
  },
  "window.keepColours": {
    may: roles,
    scope: "floor",
    ask: (ask) => ask.window.keepColours({ colours: "dark" }),
  },
  "empathy.floor": { may: evaluationReaders, scope: "persons", ask: (ask) => ask.empathy.floor({}) },
  "empathy.evaluators": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask) => ask.empathy.evaluators({}),
  },
  "empathy.agents": { may: ["supervisor"], scope: "persons", ask: (ask) => ask.empathy.agents({}) },
  "empathy.agent": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask, { agent }) => ask.empathy.agent({ agent }),
  },
  "empathy.cells": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask) => ask.empathy.cells({}),
    narrowed: [(ask, { agent }) => ask.empathy.cells({ agent })],
  },
  "empathy.evaluations": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask) => ask.empathy.evaluations({}),
    narrowed: [
      (ask, { agent }) => ask.empathy.evaluations({ agent, counted: "all" }),
      (ask, { team }) => ask.empathy.evaluations({ team: { name: team }, counted: "all" }),
    ],
  },
  "empathy.ownAlarms": { may: roles, scope: "floor", ask: (ask) => ask.empathy.ownAlarms({}) },
  "empathy.falseAlarms": { may: roles, scope: "floor", ask: (ask) => ask.empathy.falseAlarms() },
  "empathy.refusalPlaces": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask) => ask.empathy.refusalPlaces({}),
  },
  "empathy.refusals": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask) => ask.empathy.refusals({ queue: "billing" }),
    narrowed: [(ask, { team }) => ask.empathy.refusals({ team: { name: team } })],
  },
  "empathy.refusalContacts": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask) => ask.empathy.refusalContacts({ panel: "refused", outcome: "complaint", arm: "other" }),
    narrowed: [
      (ask, { team }) =>
        ask.empathy.refusalContacts({
          panel: "refused",
          outcome: "complaint",
          arm: "other",
          team: { name: team },
        }),
    ],
  },
  "empathy.forms": { may: evaluationReaders, scope: "persons", ask: (ask) => ask.empathy.forms() },
  "empathy.confirmForm": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask) =>
      ask.empathy.confirmForm({
        form: "no such form",
        seenVersion: 0,
        by: "Eve",
        items: [{ item: "a", behaviour: null }],
      }),
    outcome: "REFUSED",
  },
  "empathy.qaForm": { may: evaluationReaders, scope: "persons", ask: (ask) => ask.empathy.qaForm() },
  "empathy.reviseQaForm": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask) =>
      ask.empathy.reviseQaForm({
        seenVersion: 99,
        by: "Eve",
        reason: "because",
        items: (["E1", "E2", "E3", "E4", "E5"] as const).map((behaviour) => {
          return { behaviour, name: "a", meaning: "b" };
        }),
      }),
    outcome: "REFUSED",
  },
  "empathy.evaluatorNames": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask) => ask.empathy.evaluatorNames(),
  },
  "empathy.scorable": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask, { agent }) => ask.empathy.scorable({ agent }),
  },
  "empathy.scoringQueue": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask) => ask.empathy.scoringQueue({}),
  },
  "empathy.enter": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask, { agent }) =>
      ask.empathy.enter({
        agent,
        contact: null,
        evaluator: "Eve",
        source: "qa",
        qaFormVersion: 1,
        scores: [],
        order: null,
      }),
    outcome: "EVALUATION_REFUSED",
  },
  "empathy.withdraw": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask, { agent, evaluation }) => ask.empathy.withdraw({ agent, evaluation, by: "Eve" }),
    outcome: "REFUSED",
  },
  "workload.day": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask, { agent }) => ask.workload.day({ agent, day: "2026-03-02" }),
  },
  "workload.ledger": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask, { agent }) => ask.workload.ledger({ agent }),
  },
  "workload.heat": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask, { agent }) => ask.workload.heat({ agent }),
  },
  "workload.carried": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask) => ask.workload.carried({}),
    narrowed: [
      (ask, { agent }) => ask.workload.carried({ agent, by: "day" }),
      (ask, { team }) => ask.workload.carried({ team }),
    ],
  },
  "workload.teams": { may: ["supervisor"], scope: "persons", ask: (ask) => ask.workload.teams({}) },
  "workload.queues": { may: roles, scope: "floor", ask: (ask) => ask.workload.queues({}) },
  "workload.queue": {
    may: roles,
    scope: "floor",
    ask: (ask) => ask.workload.queue({ queue: "billing" }),
  },
  "workload.queueHours": { may: roles, scope: "floor", ask: (ask) => ask.workload.queueHours({}) },
  "workload.definitions": { may: roles, scope: "floor", ask: (ask) => ask.workload.definitions() },
  "burnout.board": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask) => ask.burnout.board({}),
    narrowed: [(ask, { team }) => ask.burnout.board({ team })],
  },
  "burnout.agent": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask, { agent }) => ask.burnout.agent({ agent }),
  },
  "burnout.week": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask, { agent }) => ask.burnout.week({ agent }),
  },
  "burnout.figures": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask) => ask.burnout.figures({}),
    narrowed: [(ask, { agent }) => ask.burnout.figures({ agent })],
  },
  "burnout.wellbeing": { may: ["supervisor"], scope: "persons", ask: (ask) => ask.burnout.wellbeing({}) },
  "burnout.definitions": { may: roles, scope: "floor", ask: (ask) => ask.burnout.definitions() },
  "burnout.summary": { may: roles, scope: "floor", ask: (ask) => ask.burnout.summary() },
  "burnout.rules": { may: roles, scope: "floor", ask: (ask) => ask.burnout.rules() },
  "burnout.previewRule": {
    may: ["owner", "supervisor"],
    scope: "floor",
    ask: (ask) => ask.burnout.previewRule({ fromWeek: "2099-W01", reason: "a look" }),
  },
  "burnout.saveRule": {
    may: ["owner", "supervisor"],
    scope: "floor",
    ask: (ask) => ask.burnout.saveRule({ fromWeek: "2099-W01", reason: "a test" }),
  },
  "imports.formats": { may: ["owner", "supervisor"], scope: "imports", ask: (ask) => ask.imports.formats() },
  "imports.list": { may: ["owner", "supervisor"], scope: "imports", ask: (ask) => ask.imports.list() },
  "imports.inspect": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.imports.inspect({ handed: sample("shifts.csv") }),
  },
  "imports.propose": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: async (ask) => ended(await ask.imports.propose({ handed: strangeLog() })),
  },
  "imports.tryMapping": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.imports.tryMapping({ handed: strangeLog(), mapping: strangeMapping }),
  },
  "imports.leave": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.imports.leave({ handed: sample("shifts.csv") }),
  },
  "imports.repair": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.imports.repair({ handed: sample("roster.csv"), intake: 1 }),
  },
  "imports.coverage": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.imports.coverage(),
  },
  "imports.run": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: async (ask) => ended(await ask.imports.run({ handed: sample("shifts.csv"), zone: "Europe/Lisbon" })),
  },
  "imports.undo": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.imports.undo({ intake: 1 }),
  },
  "watch.status": { may: ["owner", "supervisor"], scope: "imports", ask: (ask) => ask.watch.status() },
  "watch.set": {
    may: ["owner", "supervisor"],
    scope: "imports",
    // No folder that these tests have: it is refused by its name.
    ask: (ask) => ask.watch.set({ folder: "exports" }),
    outcome: "REFUSED",
  },
  "watch.stop": { may: ["owner", "supervisor"], scope: "imports", ask: (ask) => ask.watch.stop() },
  "watch.hand": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.watch.hand({ file: "calls.csv" }),
    outcome: "REFUSED",
  },
  "updates.list": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.updates.list(),
  },
  "updates.persons": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask) => ask.updates.persons({ update: 1 }),
  },
  "updates.markSeen": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.updates.markSeen({ update: 1 }),
  },
  "imports.redo": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.imports.redo({ intake: 1 }),
  },
  "mappings.list": { may: ["owner", "supervisor"], scope: "imports", ask: (ask) => ask.mappings.list() },
  "mappings.save": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.mappings.save({ mapping: namesOnly }),
  },
  "mappings.rename": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.mappings.rename({ name: "none of this name", to: namesOnly.name }),
    outcome: "REFUSED",
  },
  "mappings.remove": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.mappings.remove({ name: "none of this name" }),
    outcome: "REFUSED",
  },
  "mappings.export": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.mappings.export({ name: "none of this name" }),
    outcome: "REFUSED",
  },
  "mappings.import": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.mappings.import({ file: "names.json", text: JSON.stringify(namesOnly) }),
  },
  "imports.rejected": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.imports.rejected({ intake: 1 }),
  },
  "guide.sources": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.guide.sources(),
  },
  "guide.templates": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.guide.templates(),
  },
  "reconcile.floor": {
    may: ["owner", "supervisor"],
    scope: "floor",
    ask: (ask) => ask.reconcile.floor({}),
  },
  "reconcile.agents": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask) => ask.reconcile.agents({}),
    narrowed: [
      (ask, { agent }) => ask.reconcile.agents({ agent, day: "2026-03-02" }),
      (ask, { team }) => ask.reconcile.agents({ team, day: "2026-03-02" }),
    ],
  },
  "reconcile.keepFloor": {
    may: ["owner", "supervisor"],
    scope: "floor",
    ask: (ask) =>
      ask.reconcile.keepFloor({
        by: "Eve",
        totals: [{ day: "2026-03-02", figure: "offered", value: 40 }],
      }),
  },
  "reconcile.keepAgents": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask, { agent }) =>
      ask.reconcile.keepAgents({
        by: "Eve",
        totals: [{ day: "2026-03-02", agent, figure: "handled", value: 40 }],
      }),
  },
  "sample.add": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: async (ask) => ended(await ask.sample.add()),
    // The floor of these tests has imports of its own.
    outcome: "REFUSED",
  },
  "sample.remove": {
    may: ["owner", "supervisor"],
    scope: "imports",
    // A floor with imports of its own is never removed as made up.
    outcome: "REFUSED",
    ask: (ask) => ask.sample.remove(),
  },
  "hr.workload": { may: ["hr"], scope: "groups", ask: (ask) => ask.hr.workload({}) },
  "hr.signals": { may: ["hr"], scope: "groups", ask: (ask) => ask.hr.signals({ by: "site" }) },
  "pulses.panel": { may: ["supervisor", "hr"], scope: "groups", ask: (ask) => ask.pulses.panel() },
  "hr.promises": { may: ["hr"], scope: "groups", ask: (ask) => ask.hr.promises({ by: "tenure" }) },
  "reports.kinds": { may: roles, scope: "reports", ask: (ask) => ask.reports.kinds() },
  "reports.preview": {
    may: roles,
    scope: "reports",
    ask: (ask) => ask.reports.preview({ kind: "works-council" }),
    narrowed: [
      (ask) => ask.reports.preview({ kind: "weekly" }),
      (ask) => ask.reports.preview({ kind: "empathy" }),
      (ask, { agent }) => ask.reports.preview({ kind: "agent", agent }),
    ],
  },
  "reports.make": {
    may: roles,
    scope: "reports",
    ask: async (ask) => ended(await ask.reports.make({ kind: "works-council", form: "csv" })),
  },
  "backup.status": { may: roles, scope: "floor", ask: (ask) => ask.backup.status() },
  "backup.restore": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.backup.restore(),
    // The store of these tests is sound.
    outcome: "REFUSED",
  },
  "audit.entries": { may: ["owner"], scope: "floor", ask: (ask) => ask.audit.entries({}) },
  ...actingPermissions,
  ...peoplePermissions,
};
