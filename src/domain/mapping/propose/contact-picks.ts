import type { FieldName } from "../mapped-field.ts";
import type { FieldRule } from "../mapping.ts";
import type { Candidate } from "./assignment.ts";
import { type PersonProposal, personProposal } from "./people.ts";
import type { KindLook } from "./propose.ts";
import type { Source } from "./source.ts";

/** What each field of a contact is read from so far, who its agent is, and what is left of the file. */
export class ContactPicks {
  readonly byField = new Map<FieldName, Candidate>();
  readonly person: PersonProposal | undefined;
  readonly #placesOfPeople: ReadonlySet<number>;

  constructor({ candidates, sources, chosen, file }: KindLook) {
    this.person = personProposal(
      candidates.filter(({ field }) => field === "agent"),
      sources,
    );
    const labels = new Set(labelsOf(this.person));
    this.#placesOfPeople = new Set(
      file.profile.columns.flatMap(({ label }, at) => (labels.has(label) ? [at] : [])),
    );
    for (const one of chosen) {
      if (one.field !== "agent" && !one.source.own.some((at) => this.#placesOfPeople.has(at)))
        this.byField.set(one.field, one);
    }
  }

  get agent(): Source | undefined {
    return this.person?.source;
  }

  source(field: FieldName): Source | undefined {
    return this.byField.get(field)?.source;
  }

  has(field: FieldName): boolean {
    return this.byField.has(field);
  }

  all(): readonly Candidate[] {
    return [...this.byField.values()];
  }

  /** Leaves the field open that a source was picked for, and returns what had spoken for it there. */
  takeOut(source: Source): Candidate | undefined {
    const [field, one] = [...this.byField].find(([, picked]) => picked.source === source) ?? [];
    if (field) this.byField.delete(field);
    return one;
  }

  /** Of some sources those of which no column is read yet. */
  freeOf(sources: readonly Source[]): Source[] {
    const taken = new Set([...this.all().flatMap(({ source }) => source.own), ...this.#placesOfPeople]);
    return sources.filter(({ own }) => !own.some((at) => taken.has(at)));
  }
}

function labelsOf(person: PersonProposal | undefined): string[] {
  const rules: readonly (FieldRule | undefined)[] = [person?.rule, person?.beside?.rule];
  return rules.flatMap((rule) =>
    rule?.from === "column" ? [rule.column] : rule?.from === "names" ? [rule.first, rule.last] : [],
  );
}
