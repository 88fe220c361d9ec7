/** What somebody's weeks are made of where a condition is planted; of everything left out the ordinary. */
export interface Planted {
  readonly name: string;
  /** From the first week on; else it begins after a calm past. */
  readonly sinceEver: boolean;
  /** Everybody on the queue, and not one person of it. */
  readonly everybody: boolean;
  readonly busyShare?: number;
  readonly stretchMinutes?: number;
  /** How many times as much emotional demand, abuse, complaints and escalations. */
  readonly hard?: number;
  /** Share of the contacts that are difficult, in the place of the ordinary one. */
  readonly difficultShare?: number;
  readonly quickReturnsAWeek?: number;
  readonly overtimeHours?: number;
}

type Condition = Omit<Planted, "sinceEver" | "everybody">;

const ofOnePerson: readonly Condition[] = [
  { name: "busy .97, stretches of 238 min, ordinary contacts", busyShare: 0.97, stretchMinutes: 238 },
  { name: "half of the contacts difficult", difficultShare: 0.5, hard: 6 },
  { name: "hard contacts x 6", hard: 6 },
  { name: "hard contacts x 3", hard: 3 },
  { name: "busy .75, stretch 100 min, demand x 1.5", busyShare: 0.75, stretchMinutes: 100, hard: 1.5 },
  { name: "two quick returns a week", quickReturnsAWeek: 2 },
  { name: "nine hours of overtime a week", overtimeHours: 9 },
];
const ofQueue: readonly Condition[] = [
  { name: "the whole queue at its maximum", busyShare: 0.97, stretchMinutes: 238, hard: 6 },
];

/** The conditions of the methods' table (8.1), each new and since ever. */
export const plantedConditions: readonly Planted[] = [false, true].flatMap((sinceEver) => [
  ...ofOnePerson.map((one) => ({ ...one, sinceEver, everybody: false })),
  ...ofQueue.map((one) => ({ ...one, sinceEver, everybody: true })),
]);
