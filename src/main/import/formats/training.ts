import { trainingSessionKind, trainingSessionValues } from "../../../domain/floor/training-session.ts";
import type { Format } from "./format.ts";
import { knownBy } from "./known-by.ts";
import { RowFields } from "./row-fields.ts";

const needed = ["agent", "topic", "kind", "held_at", "minutes", "status"];
const secondsADay = 86_400;

/** The plain format of trainings: a row an agent's part in one training. */
export const training: Format = {
  id: "training",
  title: "Training (plain format)",
  source: "training",
  columns: needed,
  needed,
  essential: needed,
  dropped: [],
  open: [
    { column: "held_at", holds: "time" },
    { column: "minutes", holds: "duration", usual: "minutes" },
  ],
  alwaysLocal: false,

  recognise: (header) => knownBy(header, needed),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const agentField = fields.field("agent");
    const topicField = fields.field("topic");
    const kind = fields.field("kind");
    const held = fields.field("held_at");
    const minutesField = fields.field("minutes");
    const status = fields.field("status");

    return function readTraining(cells, sink) {
      fields.beginRow(cells, sink);
      const seconds = fields.duration(minutesField, "minutes");
      if (seconds === null) fields.reject(minutesField, "blank");
      if ((seconds ?? 0) > secondsADay) fields.reject(minutesField, "too-long");
      const [heldAt] = fields.settled([fields.neededInstant(held)] as const);
      const session = {
        agent: fields.neededText(agentField),
        topic: fields.neededText(topicField),
        kind: fields.neededText(kind),
        heldAt,
        serviceDay: context.floorClock.dayOf(heldAt),
        minutes: (seconds ?? 0) / 60,
        status: fields.neededText(status),
      };
      if (fields.isRejected) return;
      const key = `training/${session.agent}/${heldAt}/${session.topic}`;
      sink.record(trainingSessionKind, key, null, trainingSessionValues(session));
    };
  },
};
