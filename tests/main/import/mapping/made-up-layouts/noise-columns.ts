import type { Chance } from "./chance.ts";
import type { Draft } from "./draft.ts";
import type { MadeAgent } from "./made-floor.ts";

/** What the noise of one row can hang on. */
export interface NoiseRow {
  readonly agent: MadeAgent | null;
  readonly customer: number;
  /** Seconds since 1970. */
  readonly at: number;
}

export type NoiseWords = (
  meaning: "wrapUps" | "notes" | "firsts" | "lasts" | "yes" | "no",
) => readonly string[];

/** Columns that mean nothing to the floor: from none to all of these. */
const noises = [
  "campaign",
  "crm",
  "phone",
  "note",
  "wrapUp",
  "recording",
  "tenant",
  "rowNumber",
  "cost",
  "customerName",
  "supervisor",
  "priority",
  "extension",
  "agentEmail",
  "customerId",
] as const;
export type Noise = (typeof noises)[number];

/** Adds so many columns of noise, none of them of the kinds left out. */
export function addNoise(
  draft: Draft,
  chance: Chance,
  count: number,
  rows: readonly NoiseRow[],
  words: NoiseWords,
  without: readonly Noise[] = [],
): void {
  const chosen = chance.shuffled(noises.filter((noise) => !without.includes(noise))).slice(0, count);
  for (const noise of chosen) addOne(draft, chance, noise, rows, words);
}

function addOne(
  draft: Draft,
  chance: Chance,
  noise: Noise,
  rows: readonly NoiseRow[],
  words: NoiseWords,
): void {
  const each = (of: (row: NoiseRow, at: number) => string | null) => rows.map(of);
  switch (noise) {
    case "campaign": {
      const codes = Array.from({ length: chance.whole(2, 6) }, () => `C${chance.whole(100, 999)}`);
      // A dialler's campaign is what others call a queue.
      draft.text(
        noise,
        each(() => chance.pick(codes)),
        { mayBe: "queue" in draft.fields ? [] : ["queue"] },
      );
      return;
    }
    case "crm":
      draft.text(
        noise,
        each(({ customer }) => (chance.isTrue(0.1) ? null : `T-${customer * 7}`)),
        { mayBe: ["customer"] },
      );
      return;
    case "phone":
      draft.text(
        noise,
        each(({ customer }) => `+49301${String(customer * 13).padStart(7, "0")}`),
        {
          group: 0,
          mayBe: ["customer"],
        },
      );
      return;
    case "note":
      draft.text(
        noise,
        each(() => (chance.isTrue(0.7) ? null : chance.pick(words("notes")))),
      );
      return;
    case "wrapUp":
      draft.text(
        noise,
        each(() => (chance.isTrue(0.1) ? null : chance.pick(words("wrapUps")))),
      );
      return;
    case "recording":
      draft.text(
        noise,
        each(({ agent }, at) => (agent ? `https://rec.example.org/r/${at * 31 + 5000}.wav` : null)),
      );
      return;
    case "tenant": {
      const value = chance.pick(["HQ", "Main", "01", "Berlin", "ACME"]);
      draft.text(
        noise,
        each(() => value),
      );
      return;
    }
    case "rowNumber":
      draft.text(
        noise,
        each((_, at) => String(at + 1)),
        { isRowNumber: true },
      );
      return;
    case "cost":
      draft.text(
        noise,
        each(() => (chance.whole(0, 240) / 100).toFixed(2).replace(".", draft.mark)),
      );
      return;
    case "customerName":
      draft.text(
        noise,
        each(({ customer }) => nameOf(customer, words)),
        { group: 0, mayBe: ["customer"] },
      );
      return;
    case "supervisor":
      draft.text(
        noise,
        each(({ agent }) => agent?.supervisor ?? null),
        { group: 1 },
      );
      return;
    case "priority":
      draft.text(
        noise,
        each(() => String(chance.whole(1, 3))),
      );
      return;
    case "extension":
      draft.text(
        noise,
        each(({ agent }) => agent?.extension ?? null),
        { group: 1, agentBy: "id" },
      );
      return;
    case "agentEmail":
      draft.text(
        noise,
        each(({ agent }) => agent?.email ?? null),
        { group: 1, agentBy: "id" },
      );
      return;
    case "customerId":
      draft.text(
        noise,
        each(({ customer }) => `K${customer}`),
        { group: 0, mayBe: ["customer"] },
      );
  }
}

function nameOf(customer: number, words: NoiseWords): string {
  const [firsts, lasts] = [words("firsts"), words("lasts")];
  return `${firsts[(customer * 7) % firsts.length]} ${lasts[(customer * 3 + 1) % lasts.length]}`;
}
