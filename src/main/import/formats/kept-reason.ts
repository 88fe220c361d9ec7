import { type ShiftActivity, shiftActivityOf } from "../../../domain/floor/shift-activity.ts";
import { type StateReason, stateReasonOf } from "../../../domain/floor/state-reason.ts";
import { isInferredEmotion } from "../../../domain/privacy/inferred-emotion.ts";
import { byText } from "./by-text.ts";
import type { RowSink } from "./format.ts";

/** What is kept of the reasons that a file writes: one of a short list, and a warning where it knows none. */
export function keptReason(): (text: string | null, sink: RowSink) => StateReason | null {
  const reasonOf = byText((text) =>
    isInferredEmotion(text) ? "inferred" : (stateReasonOf(text) ?? "unknown"),
  );
  return function reason(text, sink) {
    if (text === null) return null;
    const known = reasonOf(text);
    if (known === "inferred") {
      sink.warn("inferred-emotion-reason");
      return null;
    }
    if (known !== "unknown") return known;
    sink.warn("reason-not-known");
    return "other";
  };
}

/** What is kept of the activities that a schedule writes. */
export function keptActivity(): (text: string | null, sink: RowSink) => ShiftActivity | null {
  const activityOf = byText((text) => (isInferredEmotion(text) ? "inferred" : shiftActivityOf(text)));
  return function activity(text, sink) {
    if (text === null) return null;
    const known = activityOf(text);
    if (known === "inferred") sink.warn("inferred-emotion-reason");
    else if (known === "unknown") sink.warn("activity-not-known");
    return known === "inferred" ? "unknown" : known;
  };
}
