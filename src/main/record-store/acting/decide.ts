import type { ReliefPromise } from "../../../domain/acting/decision.ts";
import type { DecisionKind } from "../../../domain/acting/kinds.ts";
import type { ProposalName } from "../../../domain/acting/proposal-id.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { agentOf } from "../floor/agent-of.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { addAgreedStep, addDecision } from "./acting-rows.ts";
import type { DoneAt } from "./book-session.ts";
import { proposalNames } from "./decisions.ts";

export interface DecisionOrder extends DoneAt {
  readonly scope: TeamScope;
  readonly proposal: string;
  readonly name: ProposalName;
  /** The queue of a team's proposal. */
  readonly queue: string | null;
  readonly decision: DecisionKind;
  readonly by: string;
  readonly reason: string | null;
  readonly until: ServiceDay | null;
  readonly consideredSeconds: number | null;
  /** What is promised by approving: a text to the planner. */
  readonly promise: ReliefPromise | null;
}

/** Keeps what somebody decided, and what they promised with it; undefined where it is not theirs to decide. */
export function decide(
  store: WritableStore,
  order: DecisionOrder,
): { readonly decision: number } | undefined {
  return store.transaction(() => {
    const { name, scope } = order;
    const agent = name.subject === "agent" ? agentOf(store, name.who, scope)?.agent_id : null;
    const team = name.subject === "team" ? teamOf(store, name.who, scope) : null;
    if (agent === undefined || team === undefined) return undefined;
    const queue =
      order.queue === null
        ? null
        : (store.row<{ queue_id: number }>("SELECT queue_id FROM queue WHERE name = ?", order.queue)
            ?.queue_id ?? null);
    if (order.decision === "reopen")
      withdrawPromise(store, order, proposalNames(store, order.proposal, agent));
    const about = { proposal: order.proposal, agent_id: agent, team_id: team, queue_id: queue };
    const decision = addDecision(store, {
      ...about,
      kind: order.decision,
      proposed: name.kind,
      cause: name.cause,
      who: order.by,
      reason: order.reason,
      at: order.at,
      day: order.today,
      until_day: order.until,
      considered_seconds: order.consideredSeconds,
    });
    if (order.promise) {
      addAgreedStep(store, {
        ...about,
        session_id: null,
        text: order.promise.text,
        keeper: order.promise.keeper,
        due_day: order.promise.due,
        made_day: order.today,
        made_by: order.by,
      });
    }
    return { decision: decision.id };
  });
}

/** Reopening takes back an approval of the same day: a promise that was never sent is none. */
function withdrawPromise(
  store: WritableStore,
  { today, by }: DecisionOrder,
  proposals: readonly string[],
): void {
  const names = JSON.stringify(proposals);
  const last = store.row<{ kind: string }>(
    `SELECT kind FROM decision WHERE proposal IN (SELECT value FROM json_each(?))
      ORDER BY decision_id DESC LIMIT 1`,
    names,
  );
  if (!last || last.kind === "reopen")
    throw new StoreFailure("refused", "Nothing was decided about it.", "not-decided");
  store.run(
    `UPDATE agreed_step SET outcome = 'withdrawn', settled_day = @today, settled_by = @by, settled_reason = 'reopened'
      WHERE proposal IN (SELECT value FROM json_each(@names)) AND outcome IS NULL`,
    { today, by, names },
  );
}

function teamOf(store: WritableStore, name: string, scope: TeamScope): number | undefined {
  const { sql, values } = inScope(scope);
  return store.row<{ team_id: number }>(`SELECT team_id FROM team WHERE name = ? AND ${sql}`, name, ...values)
    ?.team_id;
}
