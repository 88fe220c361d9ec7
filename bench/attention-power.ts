// npm run attention-power: what the rules on attention find and what they flag by chance, on made-up weekly quantities.
// Arguments: floors, first seed. Prints tables; writes nothing.
import { consoleRules } from "../src/domain/burnout/burnout-rule.ts";
import { wilsonInterval } from "../src/domain/statistics/wilson-interval.ts";
import { attentionCauseCounts, type Planted, plantedConditions } from "./attention-conditions.ts";
import { judgedQuantities } from "./made-quantities.ts";

const floors = Number(process.argv[2] ?? 20);
const firstSeed = Number(process.argv[3] ?? 1);
const agents = 20;
const weeks = 52;
const countedFrom = 16;
const onset = 20;
const rule = consoleRules.at(-1) as (typeof consoleRules)[number];

const percent = (share: number, places = 1) => `${(100 * share).toFixed(places)} %`;

function interval(count: number, of: number, places = 1): string {
  const found = wilsonInterval(count, of);
  return found
    ? `${percent(found.share, places)} (${percent(found.from, places)} to ${percent(found.to, places)})`
    : "no data";
}

function* floorsOf(planted: Planted | undefined, wider: number) {
  for (let floor = 0; floor < floors; floor++)
    yield judgedQuantities(
      { seed: firstSeed + floor, agents, weeks, wider, onset, ...(planted && { planted }) },
      rule,
    );
}

/** Where nothing is wrong: flagged agent-weeks, and people with any flag in a year. */
function falseFlags(wider: number): void {
  const total = { weeks: 0, flagged: 0, people: 0, peopleFlagged: 0, words: 0 };
  const by = new Map<string, number>();
  for (const floor of floorsOf(undefined, wider)) {
    const flagged = new Set<string>();
    for (const judged of floor.slice(countedFrom))
      for (const { agent, state, week } of judged) {
        total.weeks++;
        if (state.since === null) continue;
        total.flagged++;
        flagged.add(agent);
        if (state.since === week) total.words++;
        for (const cause of state.by) by.set(cause, (by.get(cause) ?? 0) + 1);
      }
    total.people += agents;
    total.peopleFlagged += flagged.size;
  }
  const years = total.weeks / 52;
  process.stdout.write(
    `nothing wrong, standing levels ${wider === 1 ? "as they are" : `${wider} times as wide`}: ${total.flagged} of ${total.weeks} agent-weeks, ${interval(total.flagged, total.weeks, 2)}; ` +
      `${total.peopleFlagged} of ${total.people} people in ${weeks - countedFrom} weeks, ${interval(total.peopleFlagged, total.people)}; ` +
      `${(total.words / years).toFixed(3)} flags begin a person-year${attentionCauseCounts(by)}\n`,
  );
}

/** How many of the people with a planted condition are flagged once three and four weeks of it are over. */
function detection(planted: Planted): void {
  const found = { people: 0, three: 0, four: 0, others: 0, otherWeeks: 0 };
  const by = new Map<string, number>();
  for (const floor of floorsOf(planted, 1)) {
    const begins = planted.sinceEver ? 0 : onset;
    const first = new Map<string, number>();
    for (const [at, judged] of floor.entries())
      for (const { agent, state } of judged) {
        const isPlanted = planted.everybody || agent === "a00";
        if (!isPlanted) {
          if (at >= countedFrom) found.otherWeeks++;
          if (at >= countedFrom && state.since !== null) found.others++;
          continue;
        }
        if (at < begins || state.since === null || first.has(agent)) continue;
        first.set(agent, at - begins + 1);
        for (const cause of state.by) by.set(cause, (by.get(cause) ?? 0) + 1);
      }
    const people = planted.everybody ? agents : 1;
    found.people += people;
    const within = (count: number) => [...first.values()].filter((after) => after <= count).length;
    found.three += within(3);
    found.four += within(4);
  }
  process.stdout.write(
    `| ${planted.name}, ${planted.sinceEver ? "since ever" : "new"} | ${found.people} | ${interval(found.three, found.people)} | ${interval(found.four, found.people)} | ${
      found.otherWeeks ? interval(found.others, found.otherWeeks, 2) : "none"
    } |${attentionCauseCounts(by)}\n`,
  );
}

process.stdout.write(
  `Rules of version ${rule.version}; ${floors} floors of ${agents} people, ${weeks} weeks, seeds ${firstSeed} to ${firstSeed + floors - 1}\n\n`,
);
for (const wider of [1, 2, 3]) falseFlags(wider);
process.stdout.write(
  "\n| planted | people | in attention within 3 weeks | within 4 weeks | flagged weeks of the others |\n|---|---|---|---|---|\n",
);
for (const planted of plantedConditions) detection(planted);
