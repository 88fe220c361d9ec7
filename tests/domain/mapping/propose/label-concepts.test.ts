import { distance } from "fastest-levenshtein";
import { describe, expect, test } from "vitest";
import { labelConcepts } from "../../../../src/domain/mapping/propose/label-concepts.ts";

/** What the words of a label can stand for, together. */
function meant(label: string): string[] {
  return labelConcepts(label, distance).parts.flatMap((part) => [...part]);
}

describe("a label is cut into what its words stand for", () => {
  test.each([
    ["endreason", ["end", "reason"]],
    ["QUEUEWAIT", ["queue", "wait"]],
    ["holdsecs", ["hold"]],
    ["calldate", ["call", "date"]],
    ["CallStartTime", ["call", "start", "time"]],
    ["Ticket #", ["call", "id"]],
    ["Kd.-Nr.", ["customer", "id"]],
    ["Gesprächsdauer", ["talk", "duration"]],
    ["Gespraechsdauer", ["talk", "duration"]],
    ["Anr.-Dauer", ["call", "duration"]],
    ["Bearb.-Zeit", ["handle", "time"]],
    ["Mitarb.-Name", ["agent", "name"]],
    ["Richt.", ["direction"]],
    ["Durat. (s)", ["duration"]],
    ["Hld Durat", ["hold", "duration"]],
    ["Agnt Nm", ["agent", "name"]],
    ["Tlk Dur", ["talk", "duration"]],
    ["Data do", ["date", "end"]],
    ["Datum bis", ["date", "end"]],
    ["Czas od", ["time", "start"]],
  ] as const)("%s", (label, concepts) => {
    expect(meant(label)).toEqual(expect.arrayContaining([...concepts]));
  });

  test.each(["Priority", "Custom field", "Sekunde", "Language", "Weekday 3"])(
    "%s has no person, no call and no time in it",
    (label) => {
      const found = meant(label);
      for (const concept of ["agent", "customer", "call", "start", "end", "talk"]) {
        expect(found).not.toContain(concept);
      }
    },
  );

  test("what a compound says beside a date or a length is not known", () => {
    expect(labelConcepts("Geburtsdatum", distance).unknown).toBe(1);
    expect(labelConcepts("Ansagedauer", distance).unknown).toBe(1);
    expect(labelConcepts("Eingangsdatum", distance).unknown).toBe(0);
    expect(labelConcepts("Data do atendimento", distance).parts).not.toContainEqual(new Set(["end"]));
  });

  test("a word that is only guessed says so", () => {
    expect(labelConcepts("Hld", distance).isGuessed).toBe(true);
    expect(labelConcepts("Hold", distance).isGuessed).toBe(false);
  });
});
