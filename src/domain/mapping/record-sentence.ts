import type { absenceKinds } from "../floor/absence.ts";
import type { StateName } from "../floor/agent-state.ts";
import type { ShiftActivity } from "../floor/shift-activity.ts";
import type { surveyKinds } from "../floor/survey-response.ts";

/*
 * A record as somebody would say it, so that a wrong unit, day or person is heard at once. Here stands what is said;
 * the words and the reader's dates are for whoever shows it. What is not known is null and is said to be unknown.
 */

/** What happened in a contact beside its times. */
export const contactMarks = ["abuse", "complaint", "escalated", "transferred_in", "transferred_out"] as const;
export type ContactMark = (typeof contactMarks)[number];

/** How a contact went: an agent took it, made it, nobody did before the caller left, or the file names nobody. */
export const contactWays = ["took", "made", "abandoned", "unserved"] as const;
/** What a contact is called: other channels than these are a contact. */
export const contactThings = ["call", "chat", "email", "contact"] as const;

/** What is said of one record. Times are `YYYY-MM-DD HH:MM` by the floor's clock, days `YYYY-MM-DD`. */
export type RecordSentence =
  | {
      readonly kind: "contact";
      readonly way: (typeof contactWays)[number];
      readonly thing: (typeof contactThings)[number];
      readonly agent: string | null;
      readonly queue: string | null;
      /** When it was answered; where that is not known, or it never was, when it was offered. */
      readonly at: string;
      /** Talk and hold together. */
      readonly seconds: number | null;
      /** From its offer to its end, the wait in it. */
      readonly spanSeconds: number | null;
      readonly holdSeconds: number | null;
      readonly acwSeconds: number | null;
      readonly waitSeconds: number | null;
      readonly marks: readonly ContactMark[];
    }
  | {
      readonly kind: "state";
      readonly agent: string;
      readonly state: StateName;
      readonly from: string;
      readonly to: string;
      readonly seconds: number;
    }
  | {
      readonly kind: "shift";
      readonly agent: string;
      readonly activity: ShiftActivity | null;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: "survey";
      readonly question: (typeof surveyKinds)[number];
      readonly agent: string | null;
      readonly at: string;
      readonly score: number;
      readonly scaleMin: number | null;
      readonly scaleMax: number | null;
    }
  | {
      readonly kind: "evaluation";
      readonly agent: string;
      readonly evaluator: string;
      readonly item: string;
      readonly at: string;
      /** Null where the item did not apply. */
      readonly score: number | null;
      readonly maxScore: number;
    }
  | {
      readonly kind: "roster";
      readonly agent: string;
      readonly name: string;
      readonly team: string | null;
      readonly site: string | null;
      readonly weeklyHours: number | null;
      readonly hiredOn: string | null;
      readonly leftOn: string | null;
    }
  | {
      readonly kind: "absence";
      readonly agent: string;
      readonly way: (typeof absenceKinds)[number];
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: "training";
      readonly agent: string;
      readonly topic: string;
      readonly minutes: number;
      readonly at: string;
      readonly status: string;
    }
  /** An answer to a pulse is one person's word: neither who gave it nor what it was is said. */
  | { readonly kind: "pulse"; readonly team: string | null; readonly item: string; readonly at: string };
