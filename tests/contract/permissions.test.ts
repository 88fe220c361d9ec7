import { ORPCError, safe } from "@orpc/client";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract/contract.ts";
import type { ReportKind } from "../../src/contract/report-kinds.ts";
import { type Permission, roles } from "../../src/domain/privacy/viewer.ts";
import { somebody, permissionTable as table } from "./permission-table.ts";
import { type Ask, ended, importSamples, testFloor, transports } from "./transports.ts";

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
      const { error } = await safe(row.ask(ask, somebody));
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
      const { data, error } = await safe(question(ask, somebody));
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
