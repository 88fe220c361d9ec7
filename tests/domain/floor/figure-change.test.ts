import { expect, test } from "vitest";
import {
  type FigureChange,
  type FigureName,
  figureChanges,
  type KeptFigure,
  type ReasonsOf,
} from "../../../src/domain/floor/figure-change.ts";

const ofAnn = (figure: FigureName, value: KeptFigure["value"]): KeptFigure => ({
  subject: "agent",
  name: "ann",
  figure,
  value,
});
const newest: ReasonsOf = (_, __, kind) => (kind === "contact" ? ["newest-export-wins"] : []);

const examples: readonly (readonly [string, KeptFigure[], KeptFigure[], Partial<FigureChange>[]])[] = [
  ["what is the same is no change", [ofAnn("handled", 3)], [ofAnn("handled", 3)], []],
  ["nor is a last digit", [ofAnn("handleSeconds", 0.3)], [ofAnn("handleSeconds", 0.1 + 0.2)], []],
  [
    "what differs has the reason of its records",
    [ofAnn("handled", 3)],
    [ofAnn("handled", 4)],
    [{ figure: "handled", before: 3, after: 4, reasons: ["newest-export-wins"] }],
  ],
  [
    "without a reason of its own it is computed otherwise",
    [ofAnn("team", "North")],
    [ofAnn("team", "South")],
    [{ before: "North", after: "South", reasons: ["computed-otherwise"] }],
  ],
  [
    "a mean that alone differs leaves out what is not known",
    [ofAnn("handled", 4), ofAnn("handleSeconds", 90), ofAnn("meanHandleSeconds", 22.5)],
    [ofAnn("handled", 4), ofAnn("handleSeconds", 90), ofAnn("meanHandleSeconds", 30)],
    [{ figure: "meanHandleSeconds", reasons: ["unknown-times-left-out"] }],
  ],
  [
    "a mean that differs with its sum has the reason of the sum",
    [ofAnn("handleSeconds", 90), ofAnn("meanHandleSeconds", 45)],
    [ofAnn("handleSeconds", 60), ofAnn("meanHandleSeconds", 30)],
    [
      { figure: "handleSeconds", reasons: ["newest-export-wins"] },
      { figure: "meanHandleSeconds", reasons: ["newest-export-wins"] },
    ],
  ],
  ["what went is nothing now", [ofAnn("handled", 3)], [], [{ before: 3, after: null }]],
  ["what came was nothing before", [], [ofAnn("handled", 3)], [{ before: null, after: 3 }]],
  ["what was nothing and is nothing is no change", [ofAnn("meanScore", null)], [], []],
];

test.each(examples)("%s", (_, before, after, expected) => {
  const changes = figureChanges(before, after, newest);
  expect(changes).toHaveLength(expected.length);
  expect(changes).toMatchObject(expected);
});
