import type { Migration } from "./migration.ts";

// What a reader keeps of an evaluation; the other columns are read where they are shown.
const kept = [
  "evaluator",
  "form",
  "source",
  "service_day",
  "evaluated_at",
  "contact",
  "score",
  "left_out",
  "load_cell",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `e${at}`),
];
const differs = kept.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(" OR ");
const marked = (day: string) =>
  `INSERT INTO evaluation_day (service_day, mark) VALUES (${day}, abs(random() % 9007199254740991))
     ON CONFLICT DO UPDATE SET mark = excluded.mark;`;

export const evaluationDays: Migration = {
  version: 10,
  purpose: "Which days' evaluations changed, so that a reader reads those alone again.",
  apply(store) {
    // A mark is one that no other state of the day has had, also on a floor that was emptied and filled again.
    store.script(`
CREATE TABLE evaluation_day (service_day INTEGER PRIMARY KEY, mark INTEGER NOT NULL) STRICT;
CREATE INDEX evaluation_by_day ON evaluation (service_day);
CREATE TRIGGER evaluation_comes AFTER INSERT ON evaluation BEGIN ${marked("NEW.service_day")} END;
CREATE TRIGGER evaluation_goes AFTER DELETE ON evaluation BEGIN ${marked("OLD.service_day")} END;
CREATE TRIGGER evaluation_changes AFTER UPDATE ON evaluation WHEN ${differs} BEGIN
  ${marked("OLD.service_day")} ${marked("NEW.service_day")} END;
INSERT INTO evaluation_day SELECT DISTINCT service_day, 0 FROM evaluation;
`);
  },
};
