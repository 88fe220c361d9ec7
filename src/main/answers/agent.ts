import { mondayOf, sundayOf, weekLabel, weekOfLabel } from "../../domain/calendar/iso-week.ts";
import { isoOfServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import { answer } from "./answer.ts";
import { isoOrNull } from "./days.ts";

const daysAWeek = 7;

const picture = answer.agent.picture.handler(async ({ context, input, errors }) => {
  const [from, to] = [input.from, input.to].map((label) => {
    if (label === undefined) return null;
    const week = weekOfLabel(label);
    if (week === undefined) throw errors.UNKNOWN_WEEK({ data: { week: label } });
    return week;
  });
  const read = await context.records.read("agentPicture", {
    agent: input.agent,
    from: from ?? null,
    to: to ?? null,
  });
  if (!read) throw errors.UNKNOWN_AGENT({ data: { agent: input.agent } });
  const { person } = read;
  return {
    agent: person.agent,
    name: person.name,
    team: person.team,
    site: person.site,
    firstDay: isoOrNull(person.first_day),
    lastDay: isoOrNull(person.last_day),
    weeks: read.weeks.map(({ week, contactDays, ...figures }) => ({
      ...figures,
      week: weekLabel(week),
      from: isoOfServiceDay(mondayOf(week)),
      to: isoOfServiceDay(sundayOf(week)),
      contactsCoverage: { have: contactDays, expected: daysAWeek },
    })),
    evaluations: read.evaluations.map(({ serviceDay, ...evaluation }) => ({
      ...evaluation,
      day: isoOfServiceDay(serviceDay),
    })),
  };
});

const contacts = answer.agent.contacts.handler(async ({ context, input, errors }) => {
  const from = serviceDayOf(input.from);
  const to = serviceDayOf(input.to);
  if (from === undefined || to === undefined) return { total: 0, totalHandleSeconds: null, rows: [] };
  const { agent, offset, limit } = input;
  const read = await context.records.read("agentContacts", {
    agent,
    from,
    to,
    offset,
    limit,
  });
  if (!read) throw errors.UNKNOWN_AGENT({ data: { agent } });
  return {
    total: read.total,
    totalHandleSeconds: read.totalHandleSeconds,
    rows: read.rows.map(({ serviceDay, importId, file, line, alsoFrom, ...contact }) => ({
      ...contact,
      day: isoOfServiceDay(serviceDay),
      origin: { importId, file, line },
      alsoFrom: alsoFrom.map((other) => ({ ...other, columns: [...other.columns] })),
    })),
  };
});

const evaluationItems = answer.agent.evaluationItems.handler(async ({ context, input, errors }) => {
  const read = await context.records.read("evaluationItems", { ...input });
  if (!read) throw errors.UNKNOWN_AGENT({ data: { agent: input.agent } });
  return read.map(({ importId, file, line, ...item }) => ({ ...item, origin: { importId, file, line } }));
});

export const agentAnswers = { picture, contacts, evaluationItems };
