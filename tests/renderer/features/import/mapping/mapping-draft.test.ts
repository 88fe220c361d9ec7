import { describe, expect, test } from "vitest";
import type { Mapping } from "../../../../../src/domain/mapping/mapping.ts";
import {
  draftProblems,
  problemAt,
} from "../../../../../src/renderer/features/import/mapping/draft-problems.ts";
import { repairsOf } from "../../../../../src/renderer/features/import/mapping/draft-repairs.ts";
import {
  type ColumnMeaning,
  type ColumnRole,
  draftOf,
  type MappingDraft,
  mappingOf,
  meaningsOf,
  withMeaning,
  withRule,
} from "../../../../../src/renderer/features/import/mapping/mapping-draft.ts";
import {
  meaningOf,
  meaningOptions,
  optionOf,
} from "../../../../../src/renderer/features/import/mapping/meaning-options.ts";

const columns = ["Ref", "Who", "Day", "Time", "End", "First", "Last", "Talk", "How"];

const calls: Mapping = {
  version: 1,
  name: "Dialler",
  system: "m-1",
  kind: "contacts",
  table: { sheet: null, headerRows: 1, columns },
  fields: {
    contact_id: { from: "column", column: "Ref" },
    offered_at: { from: "day-and-clock", day: "Day", clock: "Time" },
    ended_at: { from: "day-and-clock", day: "Day", clock: "End" },
    talk_seconds: { from: "column", column: "Talk", unit: "minutes" },
    outcome: { from: "constant", value: "handled" },
  },
};
const draft = draftOf(calls);

type FieldMeaning = Extract<ColumnMeaning, { kind: "field" }>;
const means = (field: FieldMeaning["field"], role: ColumnRole = "whole"): FieldMeaning => ({
  kind: "field",
  field,
  role,
});
const chosen = (...choices: readonly (readonly [string, ColumnMeaning | undefined])[]) =>
  choices.reduce<MappingDraft>((now, [column, meaning]) => withMeaning(now, column, meaning), draft);
const fieldsOf = (of: MappingDraft) => mappingOf(of).fields;

test("a mapping is a draft without problems, and comes out of it as it went in", () => {
  expect(mappingOf(draft)).toEqual(calls);
  expect(draftProblems(draft)).toEqual([]);
});

describe("a column", () => {
  test("can serve two fields: one day for the start and the end", () => {
    expect(meaningsOf(draft, "Day")).toEqual([means("offered_at", "day"), means("ended_at", "day")]);
    expect(meaningsOf(draft, "Who")).toEqual([]);
  });

  test("that gets a meaning has that one alone, and a unit that was said of it goes", () => {
    const next = chosen(["Talk", means("handle_seconds")]);
    expect(fieldsOf(next)).toMatchObject({ handle_seconds: { from: "column", column: "Talk" } });
    expect(fieldsOf(next).talk_seconds).toBeUndefined();
    expect(fieldsOf(next).handle_seconds).not.toHaveProperty("unit");
  });

  test("is first what it means by itself, then the id that it is a part of, and that stays when it is renamed", () => {
    const keyed = withRule(draft, "contact_id", { from: "key", columns: ["Who", "Talk"] });
    expect(meaningsOf(keyed, "Talk")).toEqual([means("talk_seconds"), means("contact_id", "part")]);
    const renamed = withMeaning(keyed, "Talk", means("handle_seconds"));
    expect(fieldsOf(renamed).contact_id).toEqual({ from: "key", columns: ["Who", "Talk"] });
    expect(meaningsOf(renamed, "Talk")[0]).toEqual(means("handle_seconds"));
    expect(fieldsOf(withMeaning(keyed, "Talk", undefined)).contact_id).toEqual({
      from: "key",
      columns: ["Who"],
    });
    expect(draftProblems(withMeaning(keyed, "Talk", means("contact_id")))).toEqual([
      { kind: "twice", field: "contact_id", columns: ["Who", "Talk"] },
    ]);
  });

  test("takes the place of what was the same in every row", () => {
    expect(fieldsOf(chosen(["How", means("outcome")])).outcome).toEqual({ from: "column", column: "How" });
  });

  test("can be an item of an evaluation", () => {
    const next = chosen(["Talk", { kind: "item" }]);
    expect([next.items, meaningsOf(next, "Talk")]).toEqual([["Talk"], [{ kind: "item" }]]);
    expect(chosen(["Talk", { kind: "item" }], ["Talk", undefined]).items).toEqual([]);
  });

  test.each([
    ["first", "last", { from: "names", first: "First", last: "Last" }],
    ["last", "first", { from: "names", first: "Last", last: "First" }],
  ] as const)("joins another to a %s and a %s name", (one, other, rule) => {
    const next = chosen(["First", means("agent", one)], ["Last", means("agent", other)]);
    expect(fieldsOf(next).agent).toEqual(rule);
  });

  test("joins a column that means the whole time as its clock or its day", () => {
    const whole = chosen(["Day", means("offered_at")]);
    expect(fieldsOf(withMeaning(whole, "Time", means("offered_at", "clock"))).offered_at).toEqual({
      from: "day-and-clock",
      day: "Day",
      clock: "Time",
    });
  });

  test("joins an id's other parts in the order in which they are chosen", () => {
    const next = chosen(["Who", means("contact_id", "part")], ["Day", means("contact_id", "part")]);
    expect(fieldsOf(next).contact_id).toEqual({ from: "key", columns: ["Ref", "Who", "Day"] });
    expect(fieldsOf(withMeaning(next, "Ref", undefined)).contact_id).toEqual({
      from: "key",
      columns: ["Who", "Day"],
    });
  });
});

describe("what is wrong", () => {
  test("two columns for one meaning, said at both, with ways to join them", () => {
    const next = chosen(["Who", means("agent")], ["How", means("agent")]);
    const problems = draftProblems(next);
    expect(problems).toEqual([{ kind: "twice", field: "agent", columns: ["Who", "How"] }]);
    expect(problemAt(problems, next, "How")).toBe(problems[0]);
    expect(problemAt(problems, next, "Talk")).toBeUndefined();
    const [problem] = problems;
    if (!problem) expect.fail("there is no problem");
    expect(repairsOf(next, problem).map(({ kind, draft: mended }) => [kind, fieldsOf(mended).agent])).toEqual(
      [
        ["names", { from: "names", first: "Who", last: "How" }],
        ["first-of", { from: "first-of", columns: ["Who", "How"] }],
      ],
    );
  });

  test("one of the two that is changed settles it", () => {
    const twice = chosen(["Who", means("agent")], ["How", means("agent")]);
    const settled = withMeaning(twice, "Who", undefined);
    expect(draftProblems(settled)).toEqual([]);
    expect(fieldsOf(settled).agent).toEqual({ from: "column", column: "How" });
  });

  test("a day without its clock time", () => {
    const next = chosen(["Time", undefined]);
    expect(draftProblems(next)).toEqual([{ kind: "half", field: "offered_at", lacks: "clock" }]);
  });

  test("nothing for a needed field: an id can be made of what tells rows apart, a word said for every row", () => {
    const next = withRule(chosen(["Ref", undefined], ["Who", means("agent")]), "outcome", undefined);
    expect(draftProblems(next)).toEqual([
      { kind: "missing", field: "contact_id" },
      { kind: "missing", field: "outcome" },
    ]);
    const mended = draftProblems(next).flatMap((problem) => repairsOf(next, problem));
    expect(mended.map(({ kind }) => kind)).toEqual(["key-of-row", "constant"]);
    expect(mended[0] && fieldsOf(mended[0].draft).contact_id).toEqual({
      from: "key",
      columns: ["Day", "Time", "Who"],
    });
    expect(mended[1] && fieldsOf(mended[1].draft).outcome).toEqual({ from: "constant", value: "handled" });
  });

  test("a rule that the field cannot have, in the words of whoever owns it", () => {
    const next = withRule(draft, "offered_at", { from: "constant", value: "today" });
    expect(draftProblems(next)).toEqual([
      { kind: "fault", sentence: expect.stringContaining("cannot be the same for every row") },
    ]);
  });
});

test("every meaning that is offered is understood when it is chosen", () => {
  for (const kind of ["contacts", "evaluations", "roster"] as const) {
    const { fields, parts } = meaningOptions(kind);
    for (const meaning of [...fields, ...parts]) expect(meaningOf(optionOf(meaning), kind)).toEqual(meaning);
  }
  expect(meaningOf(optionOf({ kind: "item" }), "evaluations")).toEqual({ kind: "item" });
  expect(meaningOf("", "contacts")).toBeUndefined();
});
