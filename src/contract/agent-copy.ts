import { z } from "zod";
import { annotationSubjects } from "../domain/acting/kinds.ts";
import { askedDay, count, namedPerson, ofPersons, writtenText } from "./acting.ts";
import { agentId, day, instant } from "./measure.ts";

/** What an annotation stands beside. Without a week or a day it concerns the figure as a whole. */
const about = z.enum(annotationSubjects);

const annotation = z.object({
  annotation: count,
  about,
  /** The evaluation's or session's own id; null where it stands beside a figure. */
  of: z.string().nullable(),
  day: day.nullable(),
  text: z.string(),
  /** The agent says that it is wrong, not only incomplete. */
  contests: z.boolean(),
  /** Who wrote it down; the words are the agent's. */
  by: z.string(),
  at: instant,
});
export type Annotation = z.infer<typeof annotation>;

export const agentCopyContract = {
  /** All that is held and shown about one person, in plain words, as one HTML page to print. */
  page: ofPersons()
    .input(z.object({ agent: agentId }))
    .output(z.object({ name: z.string(), html: z.string() })),
  /** That the copy was handed over: without it a check-in from a signal cannot be marked held. */
  handOver: ofPersons()
    .input(z.object({ agent: agentId, by: namedPerson }))
    .output(z.object({ agent: agentId, day, by: z.string() })),
  /** When it was handed over, newest first. */
  handedOver: ofPersons()
    .input(z.object({ agent: agentId }))
    .output(z.array(z.object({ day, by: z.string() }))),
  /** The agent's own words beside the figures, oldest first. */
  annotations: ofPersons()
    .input(z.object({ agent: agentId }))
    .output(z.array(annotation)),
  annotate: ofPersons()
    .input(
      z.object({
        agent: agentId,
        about,
        of: z.string().max(400).optional(),
        day: askedDay.optional(),
        text: writtenText,
        contests: z.boolean().default(false),
        by: namedPerson,
      }),
    )
    .output(annotation),
};
