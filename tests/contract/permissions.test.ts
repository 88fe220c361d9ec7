import { ORPCError, safe } from "@orpc/client";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract/contract.ts";
import type { ReportKind } from "../../src/contract/report-kinds.ts";
import { type Permission, type Role, roles } from "../../src/domain/privacy/viewer.ts";
import { actingPermissions } from "./acting-permissions.ts";
import { type Ask, ended, importSamples, sample, testFloor, transports } from "./transports.ts";

interface Row {
  readonly may: readonly Role[];
  readonly scope: Permission["scope"];
  /** A question of this kind that whoever may ask gets an answer to, or a failure with a name. */
  ask(ask: Ask): Promise<unknown>;
  /** What it comes to for them, where that is not an answer. */
  readonly outcome?: string;
}

const evaluation = { agent: "a.osei", evaluation: "Q-501" };
const evaluationReaders = ["supervisor", "qa-lead"] as const;

/** Who may ask what, written down a second time: whoever widens it has to widen it here too. */
const table: Readonly<Record<string, Row>> = {
  "floor.status": {
    may: ["owner", "supervisor", "hr", "qa-lead"],
    scope: "floor",
    ask: (ask) => ask.floor.status(),
  },
  "floor.board": { may: ["supervisor"], scope: "persons", ask: (ask) => ask.floor.board({}) },
  "floor.agents": { may: ["supervisor", "qa-lead"], scope: "persons", ask: (ask) => ask.floor.agents() },
  "agent.picture": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask) => ask.agent.picture({ agent: "a.osei" }),
  },
  "agent.contacts": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask) => ask.agent.contacts({ agent: "a.osei", from: "2026-03-01", to: "2026-03-08" }),
  },
  "agent.evaluationItems": {
    may: ["supervisor", "qa-lead"],
    scope: "persons",
    ask: (ask) => ask.agent.evaluationItems(evaluation),
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
    ask: (ask) => ask.empathy.agent({ agent: "a.osei" }),
  },
  "empathy.evaluations": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask) => ask.empathy.evaluations({}),
  },
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
  },
  "empathy.refusalContacts": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask) => ask.empathy.refusalContacts({ panel: "refused", outcome: "complaint", arm: "other" }),
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
    ask: (ask) => ask.empathy.scorable({ agent: "a.osei" }),
  },
  "empathy.enter": {
    may: evaluationReaders,
    scope: "persons",
    ask: (ask) =>
      ask.empathy.enter({
        agent: "a.osei",
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
    ask: (ask) => ask.empathy.withdraw({ agent: "a.osei", evaluation: "Q-501", by: "Eve" }),
    outcome: "REFUSED",
  },
  "workload.day": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask) => ask.workload.day({ agent: "a.osei", day: "2026-03-02" }),
  },
  "workload.ledger": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask) => ask.workload.ledger({ agent: "a.osei" }),
  },
  "workload.heat": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask) => ask.workload.heat({ agent: "a.osei" }),
  },
  "workload.teams": { may: ["supervisor"], scope: "persons", ask: (ask) => ask.workload.teams({}) },
  "workload.queues": { may: roles, scope: "floor", ask: (ask) => ask.workload.queues({}) },
  "workload.queue": {
    may: roles,
    scope: "floor",
    ask: (ask) => ask.workload.queue({ queue: "billing" }),
  },
  "workload.definitions": { may: roles, scope: "floor", ask: (ask) => ask.workload.definitions() },
  "burnout.board": { may: ["supervisor"], scope: "persons", ask: (ask) => ask.burnout.board({}) },
  "burnout.agent": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask) => ask.burnout.agent({ agent: "a.osei" }),
  },
  "burnout.week": {
    may: ["supervisor"],
    scope: "persons",
    ask: (ask) => ask.burnout.week({ agent: "a.osei" }),
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
  "imports.redo": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.imports.redo({ intake: 1 }),
  },
  "imports.rejected": {
    may: ["owner", "supervisor"],
    scope: "imports",
    ask: (ask) => ask.imports.rejected({ intake: 1 }),
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
  "hr.promises": { may: ["hr"], scope: "groups", ask: (ask) => ask.hr.promises({ by: "tenure" }) },
  "reports.kinds": { may: roles, scope: "reports", ask: (ask) => ask.reports.kinds() },
  "reports.preview": {
    may: roles,
    scope: "reports",
    ask: (ask) => ask.reports.preview({ kind: "works-council" }),
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
  ...actingPermissions,
};

interface Procedure {
  readonly "~orpc": { readonly meta: Partial<Permission> };
}

/** Every question of the contract with its permission, by its name. */
function questions(part: object, name = ""): [string, Partial<Permission>][] {
  if ("~orpc" in part) return [[name, (part as Procedure)["~orpc"].meta]];
  return Object.entries(part).flatMap(([key, value]) =>
    questions(value as object, name ? `${name}.${key}` : key),
  );
}

const asked = questions(contract);

describe("who may ask what", () => {
  it("is written down for every question of the contract, and for no other", () => {
    expect(asked.map(([name]) => name).sort()).toEqual(Object.keys(table).sort());
    for (const [name, permission] of asked) {
      expect([name, permission]).toEqual([name, { may: table[name]?.may, scope: table[name]?.scope }]);
    }
  });

  it.each(roles)("is kept to for the role %s", async (role) => {
    const floor = await testFloor();
    const [transport] = transports;
    if (!transport) expect.fail("there is no transport");
    await importSamples((await transport.connect(await floor.context())).ask);
    const { ask } = await transport.connect(await floor.context({ role, teams: "all" }));
    for (const [name, row] of Object.entries(table)) {
      const { error } = await safe(row.ask(ask));
      expect([name, outcome(error)]).toEqual([
        name,
        row.may.includes(role) ? (row.outcome ?? "answered") : "NOT_YOURS",
      ]);
    }
  });
});

function outcome(error: unknown): string {
  if (error === null) return "answered";
  return error instanceof ORPCError && error.defined ? error.code : String(error);
}

async function fileOf(
  ask: Ask,
  request: { readonly kind: ReportKind; readonly form: "csv" | "xlsx" },
): Promise<Buffer> {
  const { result } = await ended(await ask.reports.make(request));
  return Buffer.from(result.content, "base64");
}

describe("HR", () => {
  it("is told of no person, whatever it asks", async () => {
    const floor = await testFloor();
    const [transport] = transports;
    if (!transport) expect.fail("there is no transport");
    const all = (await transport.connect(await floor.context())).ask;
    await importSamples(all);
    const everybody = await all.floor.agents();
    expect(everybody.length).toBeGreaterThan(0);
    const { ask } = await transport.connect(await floor.context({ role: "hr", teams: "all" }));
    const told: unknown[] = [];
    for (const { may, ask: question } of Object.values(table)) {
      if (!may.includes("hr")) continue;
      const { data, error } = await safe(question(ask));
      told.push(data, error instanceof ORPCError ? error.toJSON() : null);
    }
    for (const by of ["team", "site", "tenure"] as const) {
      told.push(await ask.hr.workload({ by, months: 12 }), await ask.hr.signals({ by, months: 12 }));
      told.push(await ask.hr.promises({ by, months: 12 }));
    }
    // Reports are files: what stands in them is looked at as a reader does.
    for (const { kind } of await ask.reports.kinds()) {
      told.push(await ask.reports.preview({ kind }), String(await fileOf(ask, { kind, form: "csv" })));
      told.push(await readWorkbook(await fileOf(ask, { kind, form: "xlsx" })));
    }
    for (const kind of ["weekly", "empathy", "agent"] as const) {
      const { error } = await safe(ask.reports.preview({ kind, agent: "a.osei" }));
      expect(outcome(error)).toBe("NOT_YOURS");
    }
    // Within a sentence too: no id and no name of anybody.
    const text = JSON.stringify(told);
    for (const { agent, name } of everybody) {
      for (const word of [agent, name]) if (word !== null) expect(text).not.toContain(word);
    }
    const scopes = asked.filter(([, { may }]) => may?.includes("hr")).map(([, { scope }]) => scope);
    expect(scopes).not.toContain("persons");
  });
});

describe("a supervisor of one team", () => {
  it("is told of no person of another, whatever they ask", async () => {
    const floor = await testFloor();
    const [transport] = transports;
    if (!transport) expect.fail("there is no transport");
    const all = (await transport.connect(await floor.context())).ask;
    await importSamples(all);
    const everybody = await all.floor.agents();
    const foreign = everybody.filter(({ team }) => team !== "North");
    const own = everybody.filter(({ team }) => team === "North");
    expect([own.length > 0, foreign.length > 0]).toEqual([true, true]);
    const evaluations = await Promise.all(foreign.map(({ agent }) => all.agent.picture({ agent })));

    const { ask } = await transport.connect(await floor.context({ role: "supervisor", teams: ["North"] }));
    const told: unknown[] = [
      await ask.floor.status(),
      await ask.floor.agents(),
      await ask.floor.board({}),
      await ask.workload.teams({}),
      await ask.burnout.board({}),
      await ask.burnout.wellbeing({}),
      await ask.burnout.previewRule({ fromWeek: "2099-W01", reason: "a look" }),
    ];
    for (const team of new Set(foreign.map(({ team }) => team))) {
      told.push(await ask.floor.board({ team: team ?? "" }), await ask.burnout.board({ team: team ?? "" }));
    }
    for (const { agent } of foreign) {
      const range = { from: "2026-01-01", to: "2026-12-31" };
      const ids = evaluations.flatMap((picture) => picture.evaluations.map(({ evaluation }) => evaluation));
      const questions = [
        () => ask.agent.picture({ agent }),
        () => ask.agent.contacts({ agent, ...range }),
        () => ask.workload.day({ agent, day: "2026-03-02" }),
        () => ask.workload.ledger({ agent, ...range }),
        () => ask.workload.heat({ agent, ...range }),
        () => ask.burnout.agent({ agent }),
        () => ask.burnout.week({ agent }),
        ...["Q-501", ...ids].map((id) => () => ask.agent.evaluationItems({ agent, evaluation: id })),
      ];
      for (const question of questions) {
        const { error } = await safe<unknown, unknown>(question());
        // The same words as for somebody who does not exist.
        expect(error).toMatchObject({ code: "UNKNOWN_AGENT", data: { agent } });
      }
    }
    for (const { agent } of own) {
      told.push(await ask.agent.picture({ agent }));
      told.push(await ask.workload.ledger({ agent }), await ask.workload.heat({ agent }));
      told.push(await ask.burnout.agent({ agent }), await ask.burnout.week({ agent }));
    }
    const text = JSON.stringify(told);
    for (const { agent, name, team } of foreign) {
      for (const word of [agent, name, team])
        if (word !== null) expect(text).not.toContain(JSON.stringify(word));
    }
    expect(await ask.floor.agents()).toEqual(own);
  });

  it("does not reach another's evaluation through a person of their own", async () => {
    const floor = await testFloor();
    const [transport] = transports;
    if (!transport) expect.fail("there is no transport");
    const all = (await transport.connect(await floor.context())).ask;
    await importSamples(all);
    const { ask } = await transport.connect(await floor.context({ role: "supervisor", teams: ["North"] }));
    const foreign = (await all.floor.agents()).filter(({ team }) => team !== "North");
    for (const { agent } of foreign) {
      for (const { evaluation } of (await all.agent.picture({ agent })).evaluations) {
        const { data } = await safe(ask.agent.evaluationItems({ agent: "a.osei", evaluation }));
        expect(data ?? []).toEqual([]);
      }
    }
  });

  it("of no team at all is told of nobody", async () => {
    const floor = await testFloor();
    const [transport] = transports;
    if (!transport) expect.fail("there is no transport");
    await importSamples((await transport.connect(await floor.context())).ask);
    const { ask } = await transport.connect(await floor.context({ role: "supervisor", teams: [] }));
    expect(await ask.floor.agents()).toEqual([]);
    expect((await ask.floor.board({})).rows).toEqual([]);
    expect((await ask.floor.status()).agents).toBe(0);
  });
});
