import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { EmpathyCell, RefusalOutcome, RefusalPanel } from "../../../contract/empathy.ts";
import type { BehaviourId } from "../../../domain/empathy/behaviours.ts";
import type { RefusalArm } from "../../../domain/empathy/refusal-contacts.ts";
import { useConnection } from "../../app/connection.ts";

/*
 * What the window asks about empathy. Without a week the host answers for the newest one that has data.
 */

/** Teams by week, behaviours and load, and the whole floor beside them. */
export function useEmpathyFloor(week: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "floor", week],
    queryFn: ({ signal }) => ask.empathy.floor({ week }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** Who scores how severely, and how far evaluators agree. */
export function useEvaluators(week: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "evaluators", week],
    queryFn: ({ signal }) => ask.empathy.evaluators({ week }, { signal }),
    placeholderData: keepPreviousData,
  });
}

export const queueAPage = 15;

/** A page of the evaluations to do this week, of all evaluators or of one. */
export function useScoringQueue(evaluator: string | undefined, offset: number) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "scoring-queue", evaluator, offset],
    queryFn: ({ signal }) => ask.empathy.scoringQueue({ evaluator, offset, limit: queueAPage }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** A team by its name, or the people of whom no team is known. */
export interface TeamQuery {
  readonly name: string | null;
}

/** Which evaluations stand behind a figure. */
export interface EvaluationsQuery {
  readonly week?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly team?: TeamQuery | undefined;
  readonly evaluator?: string | undefined;
  readonly behaviour?: BehaviourId | undefined;
  readonly cell?: EmpathyCell | undefined;
  readonly counted?: "counted" | "left-out" | undefined;
}

export const evaluationsAPage = 25;

/** A page of the evaluations behind a figure, newest first. */
export function useEvaluationsBehind(asked: EvaluationsQuery, offset: number) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "evaluations", asked, offset],
    queryFn: ({ signal }) =>
      ask.empathy.evaluations({ ...asked, offset, limit: evaluationsAPage }, { signal }),
    placeholderData: (before, query) => (query?.queryKey[2] === asked ? before : undefined),
  });
}

/** Where the policy-refusal analysis can look. */
export function useRefusalPlaces(week: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "refusals-places", week],
    queryFn: ({ signal }) => ask.empathy.refusalPlaces({ week }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** Where the policy-refusal analysis looks; without team and queue at everything in scope. */
export interface RefusalsQuery {
  readonly week?: string | undefined;
  readonly team?: TeamQuery | undefined;
  readonly queue?: string | undefined;
}

/** The same outcome, met with more and with less empathy. */
export function useRefusals(asked: RefusalsQuery, wanted: boolean) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "refusals", asked],
    queryFn: ({ signal }) => ask.empathy.refusals({ ...asked }, { signal }),
    enabled: wanted,
  });
}

/** One of the counts that the policy-refusal analysis shows. */
export interface RefusalArmQuery {
  readonly panel: RefusalPanel;
  readonly outcome: RefusalOutcome;
  readonly arm: RefusalArm;
}

/** A page of the contacts of an arm, newest first. */
export function useRefusalContacts(asked: RefusalsQuery & RefusalArmQuery, offset: number) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "refusals-contacts", asked, offset],
    queryFn: ({ signal }) =>
      ask.empathy.refusalContacts({ ...asked, offset, limit: evaluationsAPage }, { signal }),
  });
}
