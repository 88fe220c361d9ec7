import type { Annotation } from "../../contract/agent-copy.ts";
import { isoOfServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import type { AnnotationRead } from "../record-store/floor/agent-records.ts";
import { actingNow } from "./acting-moment.ts";
import { agentCopyFacts } from "./agent-copy-facts.ts";
import { agentCopyPage } from "./agent-copy-page.ts";
import { answer } from "./answer.ts";
import { isoOrNull } from "./days.ts";

const page = answer.agentCopy.page.handler(async ({ context, input, errors }) => {
  const facts = await agentCopyFacts(context, await actingNow(context), input.agent);
  if (!facts) throw errors.UNKNOWN_AGENT({ data: { agent: input.agent } });
  // The source's id may hold anything; a file's name may not.
  const safe = input.agent.replaceAll(/[^\p{L}\p{N}_-]+/gu, "-").slice(0, 80) || "agent";
  return { name: `own-copy-${safe}-${context.today()}.html`, html: agentCopyPage(facts) };
});

const handOver = answer.agentCopy.handOver.handler(async ({ context, input, errors }) => {
  const { at, today } = await actingNow(context);
  const done = await context.records.write("handOverCopy", { ...input, at, today });
  if (!done) throw errors.UNKNOWN_AGENT({ data: { agent: input.agent } });
  return { agent: input.agent, day: context.today(), by: input.by };
});

const handedOver = answer.agentCopy.handedOver.handler(async ({ context, input, errors }) => {
  const read = await context.records.read("agentRecords", { agent: input.agent });
  if (!read) throw errors.UNKNOWN_AGENT({ data: { agent: input.agent } });
  return read.handedCopies.map(({ day, by }) => ({ day: isoOfServiceDay(day), by }));
});

const annotations = answer.agentCopy.annotations.handler(async ({ context, input, errors }) => {
  const read = await context.records.read("agentRecords", { agent: input.agent });
  if (!read) throw errors.UNKNOWN_AGENT({ data: { agent: input.agent } });
  return read.annotations.map(annotationAnswer);
});

const annotate = answer.agentCopy.annotate.handler(async ({ context, input, errors }) => {
  const { at, today } = await actingNow(context);
  const { agent, about, text, contests, by } = input;
  const day = (input.day === undefined ? undefined : serviceDayOf(input.day)) ?? null;
  const of = input.of ?? null;
  const order = { agent, about, of, day, text, contests, by, at, today };
  const kept = await context.records.write("annotate", order);
  if (!kept) throw errors.UNKNOWN_AGENT({ data: { agent } });
  return { annotation: kept.annotation, about, of, day: isoOrNull(day), text, contests, by, at };
});

function annotationAnswer(read: AnnotationRead): Annotation {
  return {
    annotation: read.annotation_id,
    about: read.about,
    of: read.of,
    day: isoOrNull(read.of_day),
    text: read.text,
    contests: read.contests === 1,
    by: read.who,
    at: read.at,
  };
}

export const agentCopyAnswers = { page, handOver, handedOver, annotations, annotate };
