import type { PulseTopic } from "./pulse-topics.ts";

/** An item that a pulse may ask: what it asks about, its words, and whether the console may hand them out. */
export interface PulseItem {
  readonly code: string;
  readonly topic: PulseTopic;
  /** Agreement lowers the topic: its scale is turned round. */
  readonly reversed: boolean;
  /** The words as they are asked, free of commas; null where they are not ours to hand out. */
  readonly wording: string | null;
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly licence: string;
  readonly source: string;
  /** Only what has a licence that allows it ships; of an unknown one the code is known, and the words are not here. */
  readonly mayShip: boolean;
}

const own = {
  reversed: false,
  scaleMin: 1,
  scaleMax: 5,
  licence: "the licence of this console",
  source: "written for this console; 1 = does not apply at all and 5 = applies fully; not validated",
  mayShip: true,
} as const;

/**
 * The items that the console knows. The words of the first seven are its own: none is taken or paraphrased from an
 * instrument. Five at most are asked at a time, every two weeks, and each may be skipped (methods, 2).
 */
export const pulseItems: readonly PulseItem[] = [
  {
    ...own,
    code: "ek-demand",
    topic: "demand",
    wording: "These two weeks there was more work than I could do well",
  },
  {
    ...own,
    code: "ek-control",
    topic: "control",
    wording: "These two weeks I could decide some things about how I worked",
  },
  {
    ...own,
    code: "ek-support",
    topic: "support",
    wording: "When a contact got hard these two weeks somebody backed me up",
  },
  {
    ...own,
    code: "ek-role-clarity",
    topic: "role-clarity",
    wording: "It was clear to me these two weeks which tasks were mine",
  },
  {
    ...own,
    code: "ek-recovery",
    topic: "recovery",
    wording: "On most days I came back to work rested",
  },
  {
    ...own,
    code: "ek-speaking-up",
    topic: "speaking-up",
    wording: "I could name a problem at work and somebody listened",
  },
  {
    ...own,
    code: "ek-exhaustion",
    topic: "exhaustion",
    wording: "These two weeks my work left me exhausted",
  },
  {
    code: "single-item-burnout",
    topic: "burnout",
    reversed: false,
    wording: null,
    scaleMin: 1,
    scaleMax: 5,
    licence: "unknown: described as non-proprietary, no licence text found (methods, 2)",
    source: "Physician Work Life Study; Dolan et al. 2015, J Gen Intern Med 30:582-587",
    mayShip: false,
  },
];

/** The items whose words the console may hand out: those that stand in its template. */
export const itemsThatShip: readonly (PulseItem & { readonly wording: string })[] = pulseItems.flatMap(
  (item) => (item.mayShip && item.wording !== null ? [{ ...item, wording: item.wording }] : []),
);
