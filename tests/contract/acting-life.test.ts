import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { safe } from "@orpc/client";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type Ask, ended, testFloor, transports } from "./transports.ts";

const zone = "Europe/Dublin";
const by = "Dervla Moran";
const tuesday = Date.parse("2026-11-24T10:30:00Z") / 1000;
const day = 86_400;

interface Floor {
  /** The same floor on another day: what happens is judged from the day that is given. */
  on(today: string): Promise<Ask>;
  import(name: string, lines: readonly string[]): Promise<number>;
}

const roster = [
  "agent,name,team,hired_on,left_on",
  "maya,Maya Rao,Billing,2024-01-08,",
  "jo,Jo Byrne,Billing,2024-01-08,2026-11-27",
  "ali,Ali Haddad,Claims,2024-01-08,",
];

/** Office hours on weekdays; Maya's evenings are followed by early mornings on three days of November. */
function shifts(): string[] {
  const lines = ["agent,shift_start,shift_end,activity"];
  const quick = new Map([
    ["2026-11-10", ["14:00", "22:00"]],
    ["2026-11-11", ["07:00", "15:00"]],
    ["2026-11-17", ["14:00", "22:00"]],
    ["2026-11-18", ["07:00", "15:00"]],
  ]);
  for (
    let at = Date.parse("2026-08-03T00:00:00Z");
    at < Date.parse("2026-12-19T00:00:00Z");
    at += day * 1000
  ) {
    const date = new Date(at).toISOString().slice(0, 10);
    if ([0, 6].includes(new Date(at).getUTCDay())) continue;
    for (const agent of ["maya", "jo", "ali"]) {
      const [from = "09:00", to = "17:00"] = (agent === "maya" && quick.get(date)) || [];
      lines.push(`${agent},${date}T${from}:00,${date}T${to}:00,work`);
      if (from === "09:00") lines.push(`${agent},${date}T12:00:00,${date}T12:30:00,lunch`);
    }
  }
  return lines;
}

async function newFloor(): Promise<Floor> {
  const floor = await testFloor();
  const [transport] = transports;
  if (!transport) expect.fail("there is no transport");
  const on = async (today: string) => {
    const context = await floor.context();
    return (await transport.connect({ ...context, today: () => today })).ask;
  };
  return {
    on,
    async import(name, lines) {
      const path = join(floor.floor.folder, name);
      writeFileSync(path, `${lines.join("\n")}\n`);
      const ask = await on("2026-11-22");
      const { result } = await ended(await ask.imports.run({ handed: path, zone }));
      return result.intake;
    },
  };
}

async function rostered(): Promise<Floor> {
  const floor = await newFloor();
  await floor.import("roster.csv", roster);
  await floor.import("shifts.csv", shifts());
  return floor;
}

const named = async (asked: Promise<unknown>) => {
  const { error } = await safe(asked);
  const { code, data } = error as { code?: string; data?: { code?: string } };
  return [code, data?.code];
};

describe("a check-in that a short rest called for", () => {
  it("is proposed, booked, moved, prepared, held, followed up, and kept in the agent's own copy", async () => {
    const floor = await rostered();
    const sunday = await floor.on("2026-11-22");

    // Proposed: relief first, then a check-in in a slot from the rota, with why and by which rule.
    const { cards, unknown } = await sunday.today.view({});
    expect(unknown).toContain("check-ins");
    expect(cards.map(({ subject }) => subject)).toEqual([
      { kind: "agent", agent: "maya", name: "Maya Rao", team: "Billing" },
    ]);
    const [card] = cards;
    expect(card).toMatchObject({
      kind: "check-in",
      words: "rest cut short",
      since: "2026-11-11",
      until: "2026-12-16",
    });
    expect(card?.sentence).toContain("Two rests under eleven hours since 11 Nov; Maya’s usual is none");
    const [relief, talk] = card?.proposals ?? [];
    expect([relief?.kind, talk?.kind]).toEqual(["relief", "check-in"]);
    expect(relief?.relief?.text).toContain("Please keep eleven hours or more");
    expect(relief?.slot).toBeNull();
    expect(talk?.slot).toMatchObject({ day: "2026-11-23", hoursFrom: "shifts" });
    expect(talk?.rule).toMatchObject({ code: "rest-breach", version: 1 });

    // Approved: the text to the planner is a promise with a day on which it comes back.
    const id = relief?.id ?? "";
    expect(await named(sunday.proposals.decide({ proposal: id, decision: "dismiss", by }))).toEqual([
      "REFUSED",
      "reason-needed",
    ]);
    await sunday.proposals.decide({ proposal: id, decision: "approve", by, consideredSeconds: 4 });
    expect(await named(sunday.proposals.decide({ proposal: id, decision: "approve", by }))).toEqual([
      "REFUSED",
      "not-open",
    ]);
    expect(await sunday.proposals.habits()).toMatchObject({
      approvals: 1,
      unchanged: 1,
      timed: 1,
      underTenSeconds: 1,
    });

    // Booked by a named person, who holds it.
    const {
      sessions: [session],
    } = await sunday.sessions.book({
      agents: ["maya"],
      play: talk?.play ?? "",
      startsAt: tuesday,
      by,
      proposal: talk?.id ?? "",
    });
    if (!session) expect.fail("nothing was booked");
    expect(session).toMatchObject({
      status: "booked",
      day: "2026-11-24",
      by,
      copyNeeded: true,
      copyHandedOn: null,
    });
    expect((await sunday.today.view({})).cards).toEqual([]);
    expect((await sunday.today.view({})).comingUp.map(({ session: one }) => one)).toEqual([session.session]);

    // Moved once on account of operations; a second time has to be confirmed.
    const move = { session: session.session, by, account: "operations" as const };
    await sunday.sessions.move({ ...move, startsAt: tuesday + day });
    expect(await named(sunday.sessions.move({ ...move, startsAt: tuesday }))).toEqual([
      "NEEDS_CONFIRMING",
      "second-move",
    ]);
    expect((await sunday.today.view({})).promises.atRisk).toMatchObject([
      { person: { agent: "maya" }, moved: 1, cancelled: 0 },
    ]);
    await sunday.sessions.move({ ...move, startsAt: tuesday, confirmed: true });

    // Its calendar file keeps the UID through both moves.
    const file = await sunday.sessions.calendar({ sessions: [session.session] });
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(file.text)).getFirstSubcomponent("vevent") ?? undefined,
    );
    expect([event.sequence, event.summary, event.startDate.toUnixTime()]).toEqual([2, "1:1", tuesday]);

    // Held only on its day, and only once the agent has their own copy.
    expect(await named(sunday.sessions.hold({ session: session.session, by }))).toEqual([
      "REFUSED",
      "not-begun",
    ]);
    const onTuesday = await floor.on("2026-11-24");
    expect(await named(onTuesday.sessions.hold({ session: session.session, by }))).toEqual([
      "REFUSED",
      "copy-not-handed-over",
    ]);
    const copy = await onTuesday.agentCopy.page({ agent: "maya" });
    expect(copy.html).toContain("Two rests under eleven hours");
    await onTuesday.agentCopy.annotate({
      agent: "maya",
      about: "rest",
      text: "I swapped the 18th myself.",
      contests: true,
      by,
    });
    await onTuesday.agentCopy.handOver({ agent: "maya", by });
    const held = await onTuesday.sessions.hold({
      session: session.session,
      by,
      notes: "Early shifts after late ones cost most.",
      steps: [{ text: "Ask for no late before early in December", due: "2026-12-01", keeper: "supervisor" }],
    });
    expect(held.status).toBe("held");
    expect(held.followUp).toEqual({ due: "2027-01-05", doneOn: null, text: null });
    expect(held.events.map(({ kind }) => kind)).toEqual([
      "proposed",
      "approved",
      "booked",
      "moved",
      "moved",
      "copy-handed-over",
      "held",
      "step-agreed",
    ]);
    expect(held.outcomes[0]).toMatchObject({
      purpose: "rest",
      measure: "short-rests",
      unit: "a week",
      verdict: "too-early",
      needed: 4,
      change: null,
      also: [{ measure: "longest-stretch" }],
      steps: { kept: 0, missed: 0, open: 1 },
    });
    expect(await named(onTuesday.sessions.move({ ...move, startsAt: tuesday + day }))).toEqual([
      "REFUSED",
      "already-held",
    ]);

    // The agreed step comes back on its day, and so does the relief that was asked for.
    const { due, promises } = await (await floor.on("2026-12-02")).today.view({});
    expect(due.map(({ text, overdue, keeper }) => [text.slice(0, 12), overdue, keeper])).toEqual([
      ["Ask for no l", true, "supervisor"],
      ["Maya Rao had", false, "planner"],
    ]);
    expect(promises).toMatchObject({ month: "2026-12", kept: 0, broken: 1, open: 1 });
    const [step] = due;
    await onTuesday.sessions.settleStep({ step: step?.step ?? 0, outcome: "kept", by });

    // After six weeks it comes up again, once.
    const january = await floor.on("2027-01-05");
    expect((await january.today.view({})).followUps).toMatchObject([{ due: "2027-01-05", overdue: false }]);
    await january.sessions.followUp({ session: session.session, by, text: "No short rest since." });
    expect((await january.today.view({})).followUps).toEqual([]);

    // The agent's own copy tells all of it, their own words among it.
    const { html } = await january.agentCopy.page({ agent: "maya" });
    for (const told of [
      "Early shifts after late ones cost most.",
      "I swapped the 18th myself.",
      "You contest this",
      "moved on account of operations",
      "Ask for no late before early in December",
      "No short rest since.",
    ])
      expect(html).toContain(told);
  });

  it("comes back when it was put off or dismissed, on its day or after four weeks, and can be reopened", async () => {
    const floor = await rostered();
    const ask = await floor.on("2026-11-22");
    const [card] = (await ask.today.view({})).cards;
    const [relief, talk] = card?.proposals ?? [];
    const decide = { by, reason: "on leave this week" };
    await ask.proposals.decide({ ...decide, proposal: relief?.id ?? "", decision: "dismiss" });
    await ask.proposals.decide({
      ...decide,
      proposal: talk?.id ?? "",
      decision: "defer",
      until: "2026-11-30",
    });
    expect((await ask.today.view({})).cards).toEqual([]);
    const later = (await (await floor.on("2026-11-30")).today.view({})).cards;
    expect(later.flatMap(({ proposals }) => proposals.map(({ kind }) => kind))).toEqual(["check-in"]);
    // The flag itself ends four weeks after the last short rest.
    expect((await (await floor.on("2026-12-16")).today.view({})).cards).toEqual([]);
    expect((await ask.proposals.decided({})).map(({ kind, reason }) => [kind, reason])).toEqual([
      ["defer", "on leave this week"],
      ["dismiss", "on leave this week"],
    ]);
    await ask.proposals.decide({ proposal: relief?.id ?? "", decision: "reopen", by });
    expect((await ask.today.view({})).cards[0]?.proposals.map(({ kind }) => kind)).toEqual(["relief"]);
  });
});

describe("the rules of acting", () => {
  it("tell what a change would do before it is made, and become a version with a name and a reason", async () => {
    const floor = await rostered();
    const ask = await floor.on("2026-11-22");
    const { now } = await ask.proposals.rules();
    const rules = { ...now.rules, quickReturnsFrom: 3 };
    // Of three people nothing is counted: a count would be a name.
    const { kinds, teams, room } = await ask.proposals.previewRules({ rules });
    expect([kinds, teams, room.of]).toEqual([[], [], 0]);
    await floor.import("more.csv", [
      "agent,name,team",
      ...["kim", "lou", "mel", "noa"].map((id) => `${id},${id},Billing`),
    ]);
    const counted = await ask.proposals.previewRules({ rules });
    expect(counted.kinds.filter(({ before, after }) => before !== after)).toEqual([
      { kind: "relief", before: 1, after: 0 },
      { kind: "check-in", before: 1, after: 0 },
    ]);
    expect(counted.teams).toEqual([{ team: "Billing", agents: 6, before: 1, after: 0 }]);
    // A preview changes nothing.
    expect((await ask.today.view({})).cards).toHaveLength(1);
    const version = await ask.proposals.changeRules({ rules, by, reason: "Tried for a month" });
    expect(version).toMatchObject({ version: 2, from: "2026-11-22", by, reason: "Tried for a month" });
    expect((await ask.today.view({})).cards).toEqual([]);
  });
});

describe("a booking that cannot be", () => {
  it("is refused with its reason: left, past, over a clock change, twice at once, on a break, outside the shift", async () => {
    const floor = await rostered();
    const ask = await floor.on("2026-11-22");
    const book = (agent: string, iso: string, minutes = 25) =>
      ask.sessions.book({
        agents: [agent],
        play: "one-to-one",
        startsAt: Date.parse(iso) / 1000,
        minutes,
        by,
      });
    const refused = async (agent: string, iso: string, minutes?: number) =>
      (await named(book(agent, iso, minutes)))[1];
    expect(await refused("jo", "2026-11-30T10:00:00Z")).toBe("has-left");
    expect(await refused("maya", "2026-11-20T10:00:00Z")).toBe("in-the-past");
    // The clock goes forward at 01:00 on 28 March 2027 and back on 31 October.
    expect(await refused("maya", "2027-03-28T00:45:00Z", 30)).toBe("clock-change");
    expect(await refused("maya", "2027-10-31T00:30:00Z", 30)).toBe("clock-change");
    expect(await refused("maya", "2026-11-24T12:10:00Z")).toBe("on-a-break");
    expect(await refused("maya", "2026-11-24T18:00:00Z")).toBe("not-at-work");
    expect(await refused("maya", "2026-11-24T16:50:00Z")).toBe("not-at-work");
    await book("maya", "2026-11-24T10:00:00Z");
    expect(await refused("maya", "2026-11-24T10:20:00Z")).toBe("twice-at-once");
    await book("maya", "2026-11-24T10:25:00Z");
    expect(await named(book("nobody", "2026-11-24T10:00:00Z"))).toEqual(["UNKNOWN_AGENT", undefined]);
    // What the check tells is what the booking refuses.
    const check = await ask.schedule.check({
      agents: ["maya", "jo"],
      minutes: 25,
      startsAt: Date.parse("2026-11-24T10:00:00Z") / 1000,
    });
    expect(check.problems).toMatchObject([{ code: "twice-at-once", refuses: true }]);
  });

  it("leaves out of a series what cannot be, and cancels the rest of it at once", async () => {
    const floor = await rostered();
    const ask = await floor.on("2026-11-22");
    const { sessions, skipped } = await ask.sessions.book({
      agents: ["jo"],
      play: "one-to-one",
      startsAt: tuesday,
      by,
      series: { everyWeeks: 1, times: 3 },
    });
    expect(sessions.map(({ day: on }) => on)).toEqual(["2026-11-24"]);
    expect(skipped.map(({ day: on, problem }) => [on, problem.code])).toEqual([
      ["2026-12-01", "has-left"],
      ["2026-12-08", "has-left"],
    ]);
    const series = await ask.sessions.book({
      agents: ["maya"],
      play: "one-to-one",
      startsAt: tuesday,
      by,
      series: { everyWeeks: 1, times: 3 },
    });
    await ask.sessions.cancel({
      session: series.sessions[1]?.session ?? 0,
      account: "agent",
      reason: "asked for another day",
      by,
      wholeSeries: true,
    });
    const list = await ask.sessions.list({ agent: "maya" });
    expect(list.map(({ status }) => status)).toEqual(["booked", "cancelled", "cancelled"]);
    // The agent asked: no promise was broken by it.
    expect((await ask.today.view({})).promises).toMatchObject({ open: 2, broken: 0, byAgent: 0, atRisk: [] });
  });
});

describe("a series in a calendar", () => {
  it("keeps the clock's time over a clock change, and is cancelled under the same UIDs", async () => {
    const floor = await rostered();
    const ask = await floor.on("2026-10-12");
    const { sessions, skipped } = await ask.sessions.book({
      agents: ["ali"],
      play: "one-to-one",
      startsAt: Date.parse("2026-10-19T10:00:00+01:00") / 1000,
      by,
      series: { everyWeeks: 1, times: 3 },
    });
    expect(skipped).toEqual([]);
    const ids = sessions.map(({ session }) => session);
    const parsed = async () => {
      const { text } = await ask.sessions.calendar({ sessions: ids });
      const calendar = new ICAL.Component(ICAL.parse(text));
      const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
      return {
        method: calendar.getFirstPropertyValue("method"),
        uids: events.map(({ uid }) => uid),
        sequences: events.map(({ sequence }) => sequence),
        starts: events.map(({ startDate }) => new Date(startDate.toUnixTime() * 1000).toISOString()),
      };
    };
    // Ten o'clock in Dublin, before the clock goes back on 25 October and after.
    const booked = await parsed();
    expect(booked).toMatchObject({
      method: "PUBLISH",
      sequences: [0, 0, 0],
      starts: ["2026-10-19T09:00:00.000Z", "2026-10-26T10:00:00.000Z", "2026-11-02T10:00:00.000Z"],
    });
    expect(new Set(booked.uids).size).toBe(3);
    await ask.sessions.cancel({
      session: ids[0] ?? 0,
      account: "agent",
      reason: "asked for another day",
      by,
      wholeSeries: true,
    });
    const cancelled = await parsed();
    expect(cancelled).toMatchObject({ method: "CANCEL", uids: booked.uids, sequences: [1, 1, 1] });
  });
});

describe("what people did", () => {
  it("is untouched when the import that named the people is undone", async () => {
    const floor = await newFloor();
    const intake = await floor.import("roster.csv", roster);
    const rota = await floor.import("shifts.csv", shifts());
    const ask = await floor.on("2026-11-22");
    await ask.sessions.book({ agents: ["ali"], play: "one-to-one", startsAt: tuesday, by });
    await ask.imports.undo({ intake });
    await ask.imports.undo({ intake: rota });
    const [line] = await ask.sessions.list({});
    expect(line).toMatchObject({ status: "booked", people: [{ agent: "ali", name: null }] });
    await ask.imports.redo({ intake });
    expect((await ask.sessions.list({}))[0]?.people[0]?.name).toBe("Ali Haddad");
  });

  it("counts an imported refresher as held, and calls nothing due that nobody knows of", async () => {
    const floor = await rostered();
    const ask = await floor.on("2026-11-22");
    const before = await ask.schedule.coverage({});
    expect(before.known).toBe(false);
    expect(before.rows[0]?.cells.every(({ state }) => state === "unknown")).toBe(true);
    await floor.import("training.csv", [
      "agent,topic,kind,held_at,minutes,status",
      "ali,Active Listening,refresher,2026-03-02T10:00:00,45,held",
      "maya,Active Listening,refresher,2026-10-05T10:00:00,45,held",
      "maya,Honest no,refresher,2026-10-06T10:00:00,45,cancelled",
    ]);
    const { rows, known } = await ask.schedule.coverage({});
    expect(known).toBe(true);
    const cell = (agent: string, topic: string) =>
      rows.find(({ person }) => person.agent === agent)?.cells.find((one) => one.topic === topic);
    expect(cell("maya", "listening-and-mirroring")).toMatchObject({ state: "held", lastHeld: "2026-10-05" });
    expect(cell("ali", "listening-and-mirroring")).toMatchObject({ state: "lapsed", weeksAgo: 37 });
    expect(cell("maya", "the-honest-no")).toMatchObject({ state: "never", lastHeld: null });
    const kinds = (await ask.proposals.list({})).flatMap(({ subject, kind }) =>
      subject.kind === "agent" ? [[subject.agent, kind]] : [],
    );
    expect(kinds).toContainEqual(["ali", "lapsed-refresher"]);
    expect(kinds.some(([, kind]) => kind === "lapsed-check-in")).toBe(false);
  });

  it("calls a refresher lapsed from the same day on in the table and among what is proposed", async () => {
    const floor = await rostered();
    await floor.import("training.csv", [
      "agent,topic,kind,held_at,minutes,status",
      "ali,Active Listening,refresher,2026-03-02T10:00:00,45,held",
    ]);
    const standing = async (day: string) => {
      const ask = await floor.on(day);
      const { rows } = await ask.schedule.coverage({});
      const cells = rows.find(({ person }) => person.agent === "ali")?.cells;
      const proposed = await ask.proposals.list({ agent: "ali" });
      return [
        cells?.find(({ topic }) => topic === "listening-and-mirroring")?.state,
        proposed.some(({ kind }) => kind === "lapsed-refresher"),
      ];
    };
    // 26 weeks later to the day, and the day after.
    expect(await standing("2026-08-31")).toEqual(["held", false]);
    expect(await standing("2026-09-01")).toEqual(["lapsed", true]);
  });
});
