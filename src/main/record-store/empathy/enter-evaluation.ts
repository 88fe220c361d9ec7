import { createHash } from "node:crypto";
import { behaviourMaximum, type PolicyOrder } from "../../../domain/empathy/behaviours.ts";
import { evaluationScore } from "../../../domain/empathy/evaluation-score.ts";
import { type EntryFault, type GivenScore, qaFormName, readEntry } from "../../../domain/empathy/qa-form.ts";
import { evaluationItemKind } from "../../../domain/floor/evaluation-item.ts";
import { type EvaluationSource, needsContact } from "../../../domain/floor/evaluation-source.ts";
import { typedFormat } from "../../../domain/floor/typed-claim.ts";
import { agentOf, type KnownAgent } from "../floor/agent-of.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import { floorClock } from "../floor/floor-clock.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import { hashOf, openConsoleImport } from "../import/console-import.ts";
import { addToRange } from "../import/import-ranges.ts";
import { addImportDay } from "../import/import-rows.ts";
import { RecordTable } from "../import/record-table.ts";
import { rollUp } from "../import/roll-up.ts";
import { Touched } from "../import/touched.ts";
import { undoImport } from "../import/undo-import.ts";
import { storedValues } from "../schema/record-table.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { newestQaForm } from "./empathy-forms.ts";
import { contactHandlers, mappedSystems } from "./scored-contact.ts";

const addComment = insertInto("evaluation_comment", {
  evaluation: "text",
  agent_id: "integer",
  comment: "text",
});

export interface EnterEvaluationInput {
  readonly agent: string;
  readonly scope: TeamScope;
  readonly contact: string | null;
  readonly evaluator: string;
  readonly source: EvaluationSource;
  readonly qaFormVersion: number;
  readonly scores: readonly GivenScore[];
  readonly order: PolicyOrder | null;
  readonly comment: string | null;
  /** When it counts as scored: on the day that the console judges from. UTC seconds. */
  readonly evaluatedAt: number;
  /** UTC seconds. */
  readonly at: number;
}

export type EnteredEvaluation =
  | {
      readonly kind: "stored";
      readonly evaluation: string;
      readonly score: number | null;
      readonly orderRuleApplied: boolean;
    }
  | { readonly kind: "faults"; readonly faults: readonly EntryFault[] };

/**
 * Stores an evaluation that somebody entered here. It is an import of its own without a file: undoing
 * other imports leaves it, and it can be withdrawn by itself.
 */
export function enterEvaluation(store: WritableStore, input: EnterEvaluationInput): EnteredEvaluation {
  return store.transaction(() => {
    const agent = scoredAgent(store, input);
    const form = newestQaForm(store);
    const read = readEntry(form, input.scores, input.order);
    const evaluation = evaluationId(input);
    const faults: EntryFault[] = [
      ...(form.version === input.qaFormVersion ? [] : [{ field: "rubric", code: "rubric-changed" } as const]),
      ...contactFaults(store, agent.agent_id, input),
      ...(isEntered(store, evaluation) ? [{ field: "contact", code: "evaluated-already" } as const] : []),
      ...read.faults,
    ];
    if (faults.length > 0) return { kind: "faults", faults };
    const importId = openConsoleImport(store, {
      format: typedFormat,
      what: evaluation,
      by: input.evaluator,
      at: input.at,
      rows: read.items.length,
      records: { evaluationItems: read.items.length },
    });
    const clock = floorClock(store);
    const serviceDay = clock.dayOf(input.evaluatedAt);
    const head = {
      evaluation,
      agent_id: agent.agent_id,
      evaluator: input.evaluator,
      form: qaFormName(form.version),
      source: input.source,
      service_day: serviceDay,
      evaluated_at: input.evaluatedAt,
      contact: input.contact,
    };
    const table = new RecordTable(store, evaluationItemKind);
    for (const [at, { item, score }] of read.items.entries()) {
      const values = storedValues(evaluationItemKind, {
        ...head,
        item: item.name,
        behaviour: item.behaviour,
        score,
        max_score: behaviourMaximum,
      });
      const known = values.filter((value) => value !== null).length;
      const record = table.lastRecord() + 1;
      const key = `console/${evaluation}/${item.behaviour}`;
      const claim = { key, importId, line: at + 1, part: 0, stamp: null, known, hash: hashOf(values) };
      table.insert({ ...claim, composed: null, segment: null, values }, record);
      addToRange(store, importId, evaluationItemKind.name, record);
    }
    const rows = read.items.length;
    addImportDay(store, { intake_id: importId, source: "evaluations", service_day: serviceDay, rows });
    keepComment(store, evaluation, agent.agent_id, input.comment);
    const touched = new Touched();
    touched.evaluation(evaluation, agent.agent_id, serviceDay);
    rollUp(store, touched);
    noteInAudit(store, input.at, "enter-evaluation", {
      evaluation,
      intake: importId,
      by: input.evaluator,
      order: input.order,
    });
    const score =
      evaluationScore(read.items.map((item) => ({ score: item.score, maxScore: behaviourMaximum }))) ?? null;
    return { kind: "stored", evaluation, score, orderRuleApplied: read.orderRuleApplied };
  });
}

export interface WithdrawEvaluationInput {
  readonly evaluation: string;
  readonly agent: string;
  readonly scope: TeamScope;
  readonly by: string;
  /** UTC seconds. */
  readonly at: number;
}

/** Takes back an evaluation that was entered here; of files, the import has to be undone. */
export function withdrawEvaluation(
  store: WritableStore,
  { evaluation, by, at, ...whose }: WithdrawEvaluationInput,
): { readonly evaluation: string } {
  const person = scoredAgent(store, whose);
  const found = store.row<{ importId: number; format: string }>(
    `SELECT intake_id AS importId, format FROM evaluation_item JOIN intake USING (intake_id)
      WHERE evaluation = ? AND agent_id = ? LIMIT 1`,
    evaluation,
    person.agent_id,
  );
  if (found?.format !== typedFormat) {
    const sentence = "This evaluation came with a file. Undo its import to take it back.";
    throw new StoreFailure("refused", sentence, "not-entered-here");
  }
  return store.transaction(() => {
    undoImport(store, { importId: found.importId, at });
    keepComment(store, evaluation, person.agent_id, null);
    noteInAudit(store, at, "withdraw-evaluation", { evaluation, by });
    return { evaluation };
  });
}

/** Whose evaluation it is. Somebody out of scope is as unknown as somebody who is not there. */
function scoredAgent(
  store: WritableStore,
  { agent, scope }: { readonly agent: string; readonly scope: TeamScope },
): KnownAgent {
  const person = agentOf(store, agent, scope);
  if (!person) throw new StoreFailure("refused", "There is no agent of this name.", "unknown-agent");
  return person;
}

/** The comment of an evaluation; what is withdrawn leaves no words behind. */
function keepComment(store: WritableStore, evaluation: string, agent: number, comment: string | null): void {
  store.run("DELETE FROM evaluation_comment WHERE evaluation = ? AND agent_id = ?", evaluation, agent);
  if (comment === null || comment === "") return;
  addComment(store, { evaluation, agent_id: agent, comment });
}

function contactFaults(store: WritableStore, agent: number, input: EnterEvaluationInput): EntryFault[] {
  if (input.contact === null) {
    return needsContact(input.source) ? [{ field: "contact", code: "contact-needed" }] : [];
  }
  const handlers = contactHandlers(store, input.contact, mappedSystems(store));
  if (handlers.length === 0) return [{ field: "contact", code: "unknown-contact" }];
  if (!handlers.some((handler) => handler.agent === agent)) {
    return [{ field: "contact", code: "contact-of-another-agent" }];
  }
  return [];
}

/** The same evaluator scores a contact once with a form; mystery shops without a contact go by their moment. */
function evaluationId({
  agent,
  contact,
  evaluator,
  source,
  qaFormVersion,
  at,
}: EnterEvaluationInput): string {
  const what = [source, agent, contact ?? at, evaluator, qaFormVersion];
  return `own-${createHash("sha256").update(JSON.stringify(what)).digest("hex").slice(0, 16)}`;
}

function isEntered(store: WritableStore, evaluation: string): boolean {
  return store.row("SELECT 1 FROM evaluation_item WHERE evaluation = ? LIMIT 1", evaluation) !== undefined;
}
