import type { NamesOfKind } from "./name-pattern.ts";
import { agent } from "./people.ts";

/* Labels of what agents did, or were to do, and when. */

export const states: NamesOfKind = {
  agent,
  state: [
    [1, "state", "reason time duration date start end"],
    [0.8, "state agent", "reason time duration date start end id"],
  ],
  reason: [
    [1, "reason", "time date"],
    [0.95, "state reason", "time date"],
  ],
  started_at: [
    [1, "start", "end"],
    [1, "start time", "end"],
    [1, "start date", "end"],
    [0.9, "date time", "end"],
    [0.85, "state time", "end duration"],
    [0.8, "date", "end"],
    [0.75, "time", "end"],
  ],
  ended_at: [[1, "end", "start"]],
  duration_seconds: [
    [1, "duration", "start end"],
    [0.9, "state duration", "start end"],
    [0.8, "state time", "start end"],
    [0.7, "time", "start end"],
  ],
};

export const shifts: NamesOfKind = {
  agent,
  shift_start: [
    [1, "shift start", "end"],
    [0.95, "shift offer", "end"],
    [0.9, "start", "end"],
    [0.8, "offer", "end"],
    [0.8, "inward", "end"],
    [0.8, "hired", "end"],
  ],
  shift_end: [
    [1, "shift end", "start"],
    [0.95, "shift outward", "start"],
    [0.95, "shift left", "start"],
    [0.9, "end", "start"],
    [0.8, "outward", "start"],
    [0.8, "left", "start"],
  ],
  activity: [
    [1, "state", "time date"],
    [0.8, "shift", "time date start end offer inward outward left"],
    [0.7, "kind"],
  ],
};

export const absence: NamesOfKind = {
  agent,
  from: [
    [1, "absence start", ""],
    [0.95, "start", "end"],
    [0.7, "absence date", "end"],
    [0.6, "date", "end"],
  ],
  to: [
    [1, "absence end", ""],
    [0.95, "end", "start"],
  ],
  kind: [
    [1, "absence kind", ""],
    [0.9, "absence", "start end date agent"],
    [0.85, "kind", ""],
    [0.7, "reason", ""],
  ],
};

export const training: NamesOfKind = {
  agent,
  topic: [
    [1, "training topic", ""],
    [1, "topic", ""],
    [0.9, "training", "date time kind start end minutes duration outcome id"],
    [0.9, "training name", ""],
  ],
  kind: [
    [1, "training kind", ""],
    [0.9, "kind", ""],
  ],
  held_at: [
    [1, "training date", ""],
    [0.95, "start", "end"],
    [0.9, "date time", ""],
    [0.85, "date", ""],
    [0.75, "time", "duration"],
  ],
  minutes: [
    [1, "minutes", ""],
    [0.9, "duration", ""],
    [0.9, "duration minutes", ""],
    [0.7, "hours", "start end"],
  ],
  status: [[1, "outcome", ""]],
};
