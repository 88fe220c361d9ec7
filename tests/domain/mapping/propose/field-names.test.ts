import { distance } from "fastest-levenshtein";
import { describe, expect, test } from "vitest";
import type { FieldName } from "../../../../src/domain/mapping/mapped-field.ts";
import { mappedFields } from "../../../../src/domain/mapping/mapped-field.ts";
import { nameScore } from "../../../../src/domain/mapping/propose/field-names.ts";
import { labelConcepts } from "../../../../src/domain/mapping/propose/label-concepts.ts";

/** The fields of a contact by how well a label names them, the best first. */
function named(label: string): FieldName[] {
  const concepts = labelConcepts(label, distance);
  return mappedFields("contacts")
    .map(({ name }) => ({ name, score: nameScore("contacts", name, concepts) }))
    .filter(({ score }) => score > 0.5)
    .toSorted((a, b) => b.score - a.score)
    .map(({ name }) => name);
}

describe("a label names a field", () => {
  test.each([
    ["Call ID", "contact_id"],
    ["Nachbearbeitungszeit (Sek.)", "acw_seconds"],
    ["Gesprächsbeginn", "offered_at"],
    ["Gesprächsende", "ended_at"],
    ["Warteschlange", "queue"],
    ["Téléconseiller", "agent"],
    ["Mise en attente", "hold_seconds"],
    ["Heure de début", "offered_at"],
    ["Tiempo de espera", "wait_seconds"],
    ["Tempo de conversação", "talk_seconds"],
    ["Wachttijd", "wait_seconds"],
    ["Medewerker", "agent"],
    ["Ora fine", "ended_at"],
    ["Czas rozmowy", "talk_seconds"],
    ["Kolejka", "queue"],
    ["time_answered", "answered_at"],
  ] as const)("%s", (label, field) => {
    expect(named(label)[0]).toBe(field);
  });

  test.each([
    ["Hld", "hold_seconds"],
    ["Tlk Tm", "talk_seconds"],
    ["Wt", undefined],
  ])("%s, as a word without its vowels", (label, field) => {
    expect(named(label)[0]).toBe(field);
  });

  test("with a letter too many or too few", () => {
    expect(named("Custommer ID")[0]).toBe("customer");
    expect(named("Convrsation time")[0]).toBe("talk_seconds");
  });

  test.each(["Supervisor", "Team leader", "Customer name", "Recording URL", "Phone number", "Teamleiter"])(
    "%s is no agent",
    (label) => {
      expect(named(label)).not.toContain("agent");
    },
  );

  test("a word within a longer one is not read by itself", () => {
    expect(named("Nachbearbeitung")).toEqual(["acw_seconds"]);
    expect(named("Warteschlange")).not.toContain("wait_seconds");
  });
});
