import type { Slot as SlotAnswer, SlotCost } from "../../contract/acting.ts";
import type { SessionEvent, SessionLine } from "../../contract/sessions.ts";
import { measuresOf } from "../../domain/acting/session-purpose.ts";
import type { Slot } from "../../domain/acting/slot-finder.ts";
import { isoOfServiceDay } from "../../domain/calendar/service-day.ts";
import { purposeOf } from "../record-store/acting/outcome-people.ts";
import type { SessionEventRead, SessionLineRead, StepRead } from "../record-store/acting/sessions.ts";
import { isoOrNull } from "./days.ts";

/** A slot in the shape of the contract. */
export function slotAnswer({ from, to, day, source, cost }: Slot): SlotAnswer {
  return {
    startsAt: from,
    endsAt: to,
    day: isoOfServiceDay(day),
    hoursFrom: source,
    cost: costAnswer(cost),
  };
}

export function costAnswer({ known, points, queues }: Slot["cost"]): SlotCost {
  return { known, points, queues: queues.map((queue) => ({ ...queue })) };
}

/** A session in the shape of the contract. */
export function sessionAnswer(line: SessionLineRead): SessionLine {
  const purpose = purposeOf(line);
  return {
    session: line.session_id,
    kind: line.kind,
    play: line.play,
    title: line.title,
    status: line.status,
    startsAt: line.starts_at,
    endsAt: line.ends_at,
    day: isoOfServiceDay(line.service_day),
    people: line.people.map(({ agent, name, team, attended }) => ({
      agent,
      name,
      team,
      attended: attended === null ? null : attended === 1,
    })),
    others: line.others,
    by: line.holder,
    series: line.session_series_id,
    moved: line.moved,
    copyNeeded: line.copy_needed === 1,
    copyHandedOn: isoOrNull(line.copyHandedOn),
    purpose: purpose?.kind ?? null,
    measures: [...measuresOf(purpose, line.kind)],
    problems: [...line.problems],
  };
}

export function eventAnswer(event: SessionEventRead): SessionEvent {
  return {
    at: event.at,
    day: isoOfServiceDay(event.day),
    by: event.who,
    kind: event.what as SessionEvent["kind"],
    text: event.text,
    account: event.account,
    from: event.moved_from,
    to: event.moved_to,
  };
}

export function stepAnswer({ agreed_step_id, text, keeper, due_day, outcome, settled_day }: StepRead) {
  return {
    step: agreed_step_id,
    text,
    keeper,
    due: isoOfServiceDay(due_day),
    outcome,
    settledOn: isoOrNull(settled_day),
  };
}
