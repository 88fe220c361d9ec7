import { z } from "zod";
import { policyOrders } from "../domain/empathy/behaviours.ts";
import { formStates } from "../domain/empathy/form-mapping.ts";
import { scoreKinds } from "../domain/empathy/scoring-queue.ts";
import { contactResolutions } from "../domain/floor/contact.ts";
import { behaviourId, count, evaluationSource, loadCell } from "./empathy-parts.ts";
import { agentId, day, instant, person, week } from "./measure.ts";

/** Who does it, by name: until people sign in they say so themselves. */
export const byWhom = z.string().trim().min(1).max(200);
const text = z.string().trim().min(1).max(400);
const reason = z.string().trim().min(1).max(2000);

const suggestion = z.object({ behaviour: behaviourId, because: z.array(z.string()) });

const formItem = z.object({
  item: z.string(),
  evaluations: count,
  /** Every maximum that was seen, the first in use first. More than one: the scale changed. */
  maxima: z.array(z.object({ maximum: z.number(), evaluations: count, firstDay: day, counts: z.boolean() })),
  /** What the file itself says; null where it says nothing. */
  inFile: behaviourId.nullable(),
  /** The one behaviour that the name speaks for most; null where none does or two do alike. */
  suggestion: suggestion.nullable(),
  candidates: z.array(suggestion),
  /** As a person confirmed it; null: no behaviour, or not confirmed. */
  behaviour: behaviourId.nullable(),
  /** The confirmed version knows this item. */
  confirmed: z.boolean(),
});
export type FormItem = z.infer<typeof formItem>;

const form = z.object({
  form: z.string(),
  evaluations: count,
  from: day,
  to: day,
  /**
   * `own`: this console's. `in-file`: the file names the behaviours. `confirmed`: a person mapped it.
   * `new-items`: confirmed, and since then with items that nobody mapped. `unmapped`: the whole form counts
   * as one score, and describes no behaviour.
   */
  state: z.enum(formStates),
  items: z.array(formItem),
  /** Evaluations that do not count because an item's scale changed. */
  scaleChanged: count,
  /** The confirmed version; 0 where there is none. */
  version: count,
  /** Newest first, each with what it says of every item. */
  versions: z.array(
    z.object({
      version: count,
      by: z.string(),
      at: instant,
      items: z.array(z.object({ item: z.string(), behaviour: behaviourId.nullable() })),
    }),
  ),
});
export type EmpathyForm = z.infer<typeof form>;

export const forms = z.object({ forms: z.array(form) });

export const formConfirmation = z.object({
  form: z.string().min(1).max(400),
  /** The version that the person saw, so that nobody overwrites what they have not seen. */
  seenVersion: count,
  by: byWhom,
  /** Every item of the form; null: it stands for no behaviour and takes no part in the empathy score. */
  items: z
    .array(z.object({ item: z.string().min(1).max(400), behaviour: behaviourId.nullable() }))
    .min(1)
    .max(500),
  /** Both scales of an item mean the same in shares of the maximum: evaluations of both count. */
  acceptScales: z.boolean().default(false),
});

const qaFormItem = z.object({ behaviour: behaviourId, name: text, meaning: text });
const maximum = z.literal(2);

export const qaForm = z.object({
  version: z.number().int().min(1),
  /** The form's name, under which its evaluations are kept; each version has its own. */
  form: z.string(),
  /** Points of each item: 0 absent, 1 partial, 2 clear. */
  maximum,
  items: z.array(qaFormItem),
  /** Behaviours that this version leaves out, with their original words. */
  leftOut: z.array(qaFormItem),
  /** Newest first; the first version is the console's own and has no author. */
  versions: z.array(
    z.object({
      version: z.number().int().min(1),
      by: z.string().nullable(),
      at: instant.nullable(),
      reason: z.string().nullable(),
      items: z.array(qaFormItem),
    }),
  ),
});
export type QaForm = z.infer<typeof qaForm>;

export const qaFormRevision = z.object({
  seenVersion: z.number().int().min(1),
  by: byWhom,
  /** Kept with the version. */
  reason,
  /** In the order of the form; at least five, or too little would apply. */
  items: z.array(qaFormItem).min(5).max(9),
});

/** An evaluation as an evaluator gives it. */
export const enteredEvaluation = z.object({
  agent: agentId,
  /** Null only for a mystery shop. As in agent.contacts or empathy.scorable. */
  contact: z.string().min(1).max(400).nullable(),
  evaluator: byWhom,
  source: evaluationSource,
  /** Of the QA form that was filled in. */
  qaFormVersion: z.number().int().min(1),
  /** Of each item of the QA form; null: it did not apply. */
  scores: z.array(z.object({ behaviour: z.string().max(20), score: z.number().nullable() })).max(20),
  /**
   * Whether the acknowledgement came before the first policy statement (or there was none): after it, E1 is
   * partial at most. Null only where E1 is 0 or did not apply.
   */
  order: z.enum(policyOrders).nullable(),
  /** For the agent: what was said and done, and nothing that names the customer. */
  comment: z.string().trim().max(2000).nullable().default(null),
});
export type EnteredEvaluation = z.input<typeof enteredEvaluation>;

export const storedEvaluation = z.object({
  evaluation: z.string(),
  /** 0 to 100, with the order rule; null where too few items applied. */
  score: z.number().nullable(),
  /** E1 was given more than the order rule lets stand. */
  orderRuleApplied: z.boolean(),
});

export type StoredEvaluation = z.infer<typeof storedEvaluation>;

/** A contact that could be scored, with how busy the hour before was; null: not known. */
const contactToScore = z.object({
  contact: z.string(),
  day,
  at: instant,
  queue: z.string().nullable(),
  handleSeconds: z.number().nullable(),
  load: loadCell.nullable(),
});
export type ContactToScore = z.infer<typeof contactToScore>;

export const scoringQueue = z.object({
  week,
  /** Evaluations that the whole floor makes in a week, by the last eight. */
  aWeek: count,
  /** Of the people in scope: planned for the week, done since it began, and left to do. */
  planned: count,
  done: count,
  total: count,
  rows: z.array(
    z.object({
      ...person,
      /** A contact of the person, or one again that somebody else scored. */
      kind: z.enum(scoreKinds),
      /** Who is to score it. */
      evaluator: z.string(),
      /** Why, in a sentence or two. */
      because: z.string(),
      contacts: z.array(contactToScore),
    }),
  ),
});
export type ScoringQueue = z.infer<typeof scoringQueue>;

export const scorable = z.object({
  ...person,
  /** The agent's handled contacts, newest first. */
  contacts: z.array(
    z.object({
      contact: z.string(),
      day,
      at: instant,
      queue: z.string().nullable(),
      handleSeconds: z.number().nullable(),
      resolution: z.enum(contactResolutions).nullable(),
      /** Who scored it already. */
      scoredBy: z.array(z.string()),
    }),
  ),
  total: count,
});

export const evaluatorNames = z.array(z.string());
