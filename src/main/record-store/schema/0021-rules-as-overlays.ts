import { firstBurnoutRule } from "../../../domain/burnout/burnout-rule.ts";
import type { WritableStore } from "../store/open-store.ts";
import type { Migration } from "./migration.ts";

export const rulesAsOverlays: Migration = {
  version: 21,
  purpose: "The floor's own rules are kept as what it changed, apart from the versions of the console's.",
  apply(store) {
    // console_rules: from which week on a version of the console's rules holds here; a floor that imported nothing
    // has none until it is first opened. floor_rule_change: settings is JSON { code: value }, only what was changed.
    store.script(`
CREATE TABLE console_rules (
  version INTEGER PRIMARY KEY, from_week INTEGER NOT NULL
) STRICT;
CREATE TABLE floor_rule_change (
  number INTEGER PRIMARY KEY, from_week INTEGER NOT NULL, saved_at INTEGER NOT NULL,
  changed_by TEXT NOT NULL, reason TEXT NOT NULL, settings TEXT NOT NULL
) STRICT;`);
    // Whatever was judged here was judged by the first version.
    store.run(`INSERT INTO console_rules (version, from_week) SELECT 1, 0
      WHERE EXISTS (SELECT 1 FROM intake) OR EXISTS (SELECT 1 FROM burnout_rule)`);
    overlaysOfWholeRules(store);
    store.script("DROP TABLE burnout_rule");
  },
};

/** A whole rule as it was kept until now: of each factor what a floor could change, under the names of that time. */
interface WholeRule {
  readonly reason: string;
  readonly attention: { readonly from: number; readonly weeks: number };
  readonly factors: readonly WholeFactor[];
}

interface WholeFactor {
  readonly code: string;
  readonly on: boolean;
  readonly weight: number;
  readonly leastExposure: { readonly amount: number };
  readonly sMin: number;
  readonly edges:
    | { readonly kind: "fixed"; readonly zeroAt: number; readonly oneAt: number }
    | { readonly kind: "queue"; readonly oneAtShare: number; readonly leastScales: number }
    | null;
}

/** Each whole rule becomes its difference to the one before it; the first, to the console's first version. */
function overlaysOfWholeRules(store: WritableStore): void {
  const rows = store.rows<{ fromWeek: number; savedAt: number; rule: string }>(
    "SELECT from_week AS fromWeek, saved_at AS savedAt, rule FROM burnout_rule ORDER BY version",
  );
  let before = settingsOf(firstBurnoutRule);
  for (const [at, { fromWeek, savedAt, rule }] of rows.entries()) {
    const whole = JSON.parse(rule) as WholeRule;
    const after = settingsOf(whole);
    const changed = Object.entries(after).filter(([code, value]) => before[code] !== value);
    store.run(
      `INSERT INTO floor_rule_change (number, from_week, saved_at, changed_by, reason, settings)
       VALUES (?, ?, ?, '', ?, ?)`,
      at + 1,
      fromWeek,
      savedAt,
      whole.reason,
      JSON.stringify(Object.fromEntries(changed)),
    );
    before = after;
  }
}

function settingsOf({ attention, factors }: WholeRule): Readonly<Record<string, number | boolean>> {
  return {
    "index.from": attention.from,
    "together.weeks": attention.weeks,
    ...Object.fromEntries(factors.flatMap(settingsOfFactor)),
  };
}

function settingsOfFactor({ code, on, weight, leastExposure, sMin, edges }: WholeFactor) {
  const edgeSettings: [string, number][] =
    edges === null
      ? []
      : edges.kind === "fixed"
        ? [
            [`${code}.counts-from`, edges.zeroAt],
            [`${code}.whole-at`, edges.oneAt],
          ]
        : [
            [`${code}.queue-share`, edges.oneAtShare],
            [`${code}.queue-scales`, edges.leastScales],
          ];
  return [
    [`${code}.on`, on],
    [`${code}.weight`, weight],
    [`${code}.min-records`, leastExposure.amount],
    [`${code}.min-scale`, sMin],
    ...edgeSettings,
  ] satisfies [string, number | boolean][];
}
