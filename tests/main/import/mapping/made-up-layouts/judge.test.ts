import { expect, test } from "vitest";
import type { FieldName } from "../../../../../src/domain/mapping/mapped-field.ts";
import type { FieldRule, Mapping } from "../../../../../src/domain/mapping/mapping.ts";
import type { Proposal, Sureness } from "../../../../../src/domain/mapping/proposal.ts";
import { corrections, wrongButSure } from "./judge.ts";
import type { MadeColumn, MadeLayout } from "./made-layout.ts";
import { madeUpLayouts } from "./made-up-layouts.ts";

const layouts = [1, 2, 3].flatMap((seed) => madeUpLayouts({ seed, hasHeldBack: false }));

function proposal(mapping: Mapping, sure: Sureness = "sure"): Proposal {
  const fields = Object.keys(mapping.fields) as FieldName[];
  return {
    file: "made-up.csv",
    rows: 1,
    mapping,
    kindSure: sure,
    otherKinds: [],
    columns: [],
    fields: fields.map((field) => ({ field, sure, why: "" })),
    missing: [],
    begunFrom: null,
  };
}

function changed(layout: MadeLayout, field: FieldName, rule: FieldRule | undefined): Mapping {
  const { [field]: _, ...rest } = layout.truth.fields;
  return { ...layout.truth, fields: rule === undefined ? rest : { ...rest, [field]: rule } };
}

function labelOf(layout: MadeLayout, is: (column: MadeColumn) => boolean): string | undefined {
  const at = layout.columns.findIndex(is);
  return at < 0 ? undefined : layout.truth.table.columns[at];
}

function found(is: (layout: MadeLayout) => boolean): MadeLayout {
  const layout = layouts.find(is);
  if (layout === undefined) throw new Error("no layout is of that kind");
  return layout;
}

test.each(layouts)("the truth of $name needs no correction", (layout) => {
  expect(corrections({ mapping: layout.truth }, layout)).toEqual([]);
  expect(wrongButSure(proposal(layout.truth), layout)).toEqual([]);
});

test.each(layouts)("in $name each needed field that is left out is one correction", (layout) => {
  for (const field of ["offered_at", "agent", "state", "score", "from", "shift_end"] as const) {
    if (layout.truth.fields[field] === undefined) continue;
    const mapping = changed(layout, field, undefined);
    expect(corrections({ mapping }, layout)).toEqual([field]);
  }
});

test("a unit sixty times too long is a correction, and wrong where it is stated as sure", () => {
  const layout = found(({ truth }) => unitOf(truth.fields.talk_seconds) === "seconds");
  const rule = layout.truth.fields.talk_seconds;
  if (rule?.from !== "column") throw new Error("talk is a column");
  const mapping = changed(layout, "talk_seconds", { ...rule, unit: "minutes" });
  expect(corrections({ mapping }, layout)).toEqual(["talk_seconds"]);
  expect(wrongButSure(proposal(mapping), layout)).toEqual(["talk_seconds"]);
  expect(wrongButSure(proposal(mapping, "likely"), layout)).toEqual([]);
});

test("one length alone is as right as the handle time", () => {
  const layout = found(({ name }) => name.includes(": length,"));
  const { talk_seconds: talk, ...rest } = layout.truth.fields;
  if (talk === undefined) throw new Error("the length is there");
  const mapping = { ...layout.truth, fields: { ...rest, handle_seconds: talk } };
  expect(corrections({ mapping }, layout)).toEqual([]);
  expect(wrongButSure(proposal(mapping), layout)).toEqual([]);
});

test("a name in the place of the id that goes with it is no correction; no name at all is one", () => {
  const layout = found(({ name }) => name.includes("contacts") && name.endsWith("id-and-name"));
  const name = layout.truth.fields.agent_name;
  const { agent_name: _, ...rest } = layout.truth.fields;
  if (name === undefined) throw new Error("the name is there");
  expect(corrections({ mapping: { ...layout.truth, fields: { ...rest, agent: name } } }, layout)).toEqual([]);
  expect(corrections({ mapping: { ...layout.truth, fields: rest } }, layout)).toEqual(["agent_name"]);
});

test("a supervisor is no agent", () => {
  const supervisors = ["Alex Morgan", "Kim Berger"];
  const isSupervisor = ({ values }: MadeColumn) => supervisors.some((one) => values.includes(one));
  const layout = found(({ columns, truth }) => truth.kind === "contacts" && columns.some(isSupervisor));
  const column = labelOf(layout, isSupervisor) ?? "";
  const mapping = changed(layout, "agent", { from: "column", column });
  expect(corrections({ mapping }, layout)).toContain("agent");
  expect(wrongButSure(proposal(mapping), layout)).toContain("agent");
});

test("a word taken for its opposite is one correction of its field", () => {
  const layout = found(({ truth }) => Object.keys(wordsOf(truth.fields.outcome)).length > 1);
  const rule = layout.truth.fields.outcome;
  if (rule?.from !== "column") throw new Error("the outcome is a column");
  const words = Object.fromEntries(Object.keys(rule.words ?? {}).map((word) => [word, "handled"]));
  const mapping = changed(layout, "outcome", { ...rule, words });
  expect(corrections({ mapping }, layout)).toEqual(["outcome"]);
});

test("the rows' own numbers are no ids; another key that is as unique is as good", () => {
  const layout = found(
    ({ truth, columns }) =>
      truth.fields.contact_id?.from === "key" && columns.some(({ isRowNumber }) => isRowNumber),
  );
  const numbers = labelOf(layout, ({ isRowNumber }) => isRowNumber === true) ?? "";
  const byNumber = changed(layout, "contact_id", { from: "column", column: numbers });
  expect(corrections({ mapping: byNumber }, layout)).toEqual(["contact_id"]);
  const key = layout.truth.fields.contact_id;
  if (key?.from !== "key") throw new Error("the id is a key");
  const byOthers = changed(layout, "contact_id", { from: "key", columns: key.columns.toReversed() });
  expect(corrections({ mapping: byOthers }, layout)).toEqual([]);
});

test("another kind is one correction, and each field that it needs", () => {
  const layout = found(({ truth }) => truth.kind === "shifts");
  const mapping: Mapping = { ...layout.truth, kind: "contacts", fields: {} };
  expect(corrections({ mapping }, layout)).toEqual(["kind", "agent", "shift_start", "shift_end"]);
  expect(wrongButSure(proposal(mapping), layout)).toEqual(["kind"]);
});

test("columns are known by their places, whatever their labels", () => {
  const layout = found(({ truth }) => truth.table.headerRows === 2);
  const columns = layout.truth.table.columns.map((_, at) => `c${at}`);
  const text = JSON.stringify(layout.truth.fields);
  const renamed = layout.truth.table.columns
    .map((label, at) => [JSON.stringify(label), JSON.stringify(columns[at])] as const)
    .reduce((all, [label, name]) => all.replaceAll(label, name), text);
  const mapping = { ...layout.truth, table: { ...layout.truth.table, columns }, fields: JSON.parse(renamed) };
  expect(corrections({ mapping }, layout)).toEqual([]);
});

function unitOf(rule: FieldRule | undefined): string | undefined {
  return rule?.from === "column" ? rule.unit : undefined;
}

function wordsOf(rule: FieldRule | undefined): Readonly<Record<string, string>> {
  return rule?.from === "column" ? (rule.words ?? {}) : {};
}
