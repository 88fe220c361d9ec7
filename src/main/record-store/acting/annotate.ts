import type { AnnotationSubject } from "../../../domain/acting/kinds.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { agentOf } from "../floor/agent-of.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { WritableStore } from "../store/open-store.ts";
import type { DoneAt } from "./book-session.ts";

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
    const annotation = store.insert(
      "INSERT INTO annotation (agent_id, about, of, of_day, text, contests, who, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      person.agent_id,
      order.about,
      order.of,
      order.day,
      order.text,
      order.contests ? 1 : 0,
      order.by,
      order.at,
    );
    return { annotation };
  });
}
