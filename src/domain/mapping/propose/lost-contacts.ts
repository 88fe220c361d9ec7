import type { DurationUnit } from "../../floor/import-codes.ts";
import type { ContactPicks } from "./contact-picks.ts";
import { lengthsOf, type Values } from "./relations.ts";
import type { Source } from "./source.ts";

/**
 * Which sampled rows are contacts that nobody answered, by what was picked so far.
 *
 * @param unit of bare numbers whose label says none
 */
export function lostContacts(picks: ContactPicks, rows: number, unit: DurationUnit): readonly boolean[] {
  const talk = picks.source("talk_seconds");
  const lengths = talk && lengthsOf(talk, talk.column.named ?? unit);
  return lostRows(rows, picks.source("answered_at"), picks.agent, lengths);
}

/**
 * Which sampled rows are contacts that nobody answered: those without an answer, without an agent, or without a talk,
 * whichever the file says first. None where it says nothing of it.
 */
function lostRows(
  rows: number,
  answered: Source | undefined,
  agent: Source | undefined,
  talk: Values | undefined,
): readonly boolean[] {
  const ways = [
    answered && Array.from(answered.sample.at, (at) => Number.isNaN(at)),
    agent && Array.from(agent.sample.code, (code) => code < 0),
    talk && Array.from(talk, (length) => !(length > 0)),
  ];
  const found = ways.find((lost) => {
    const count = lost?.filter((one) => one).length ?? 0;
    return count >= Math.max(8, rows * 0.01) && count <= rows * 0.7;
  });
  return found ?? Array.from({ length: rows }, () => false);
}
