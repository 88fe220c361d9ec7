import type { AnnotationSubject } from "../../../domain/acting/kinds.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { agentOf } from "../floor/agent-of.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import type { DoneAt } from "./book-session.ts";

const addAnnotation = insertInto("annotation", {
  agent_id: "integer",
  about: "text",
  of: "text?",
  of_day: "integer?",
  text: "text",
  contests: "integer",
  who: "text",
  at: "integer",
});

export interface AnnotationOrder extends DoneAt {
  readonly agent: string;
  readonly scope: TeamScope;
  readonly about: AnnotationSubject;
  readonly of: string | null;
  readonly day: ServiceDay | null;
  readonly text: string;
  readonly contests: boolean;
  readonly by: string;
}

/** Keeps an agent's own words beside a figure; undefined where nobody is of this name in scope. */
export function annotate(
  store: WritableStore,
  order: AnnotationOrder,
): { readonly annotation: number } | undefined {
  return store.transaction(() => {
    const person = agentOf(store, order.agent, order.scope);
    if (!person) return undefined;
    const { id } = addAnnotation(store, {
      agent_id: person.agent_id,
      about: order.about,
      of: order.of,
      of_day: order.day,
      text: order.text,
      contests: order.contests ? 1 : 0,
      who: order.by,
      at: order.at,
    });
    return { annotation: id };
  });
}
