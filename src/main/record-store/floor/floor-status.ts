import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { datedSources, type SourceName } from "../../../domain/floor/record-kind.ts";
import { dailySources, sourceCoverage } from "../../../domain/floor/source-coverage.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { floorZoneSetting } from "./floor-zone.ts";
import { sourceDays } from "./source-days.ts";
import { inScope, type TeamScope } from "./team-scope.ts";

export interface SourceSpan {
  readonly source: SourceName;
  readonly from: ServiceDay | null;
  readonly to: ServiceDay | null;
  /** Days without rows where there usually are some, newest first, at most ten. */
  readonly missing: readonly ServiceDay[];
  readonly missingCount: number;
}

export interface FloorStatusRead {
  readonly zone: string | null;
  /** The import that the zone came with; null where a person set it, and while there is none. */
  readonly zoneFromImport: number | null;
  readonly agents: number;
  readonly teams: readonly string[];
  readonly queues: readonly string[];
  readonly firstDay: ServiceDay | null;
  readonly lastDay: ServiceDay | null;
  readonly sources: readonly SourceSpan[];
  readonly sample: boolean;
}

const maxMissing = 10;

/** What the floor's picture is based on, and what is missing. */
export function floorStatus(store: ReadableStore, { scope }: { readonly scope: TeamScope }): FloorStatusRead {
  const { sql, values } = inScope(scope);
  const people = `FROM agent LEFT JOIN team USING (team_id) WHERE ${sql}`;
  const spans = datedSources.map((source) => sourceSpan(source, sourceDays(store, source)));
  const rostered = store.row<{ n: number }>("SELECT count(*) AS n FROM roster_entry")?.n ?? 0;
  const { zone, setBy } = floorZoneSetting(store);
  const judged = spans.filter((span) => span.source === "contacts" || span.source === "evaluations");
  return {
    zone,
    zoneFromImport: setBy?.kind === "import" ? setBy.importId : null,
    agents: store.row<{ n: number }>(`SELECT count(*) AS n ${people}`, ...values)?.n ?? 0,
    teams: store
      .rows<{ name: string }>(
        `SELECT DISTINCT team.name ${people} AND team.name IS NOT NULL ORDER BY 1`,
        ...values,
      )
      .map(({ name }) => name),
    queues: store.rows<{ name: string }>("SELECT name FROM queue ORDER BY name").map(({ name }) => name),
    firstDay: min(judged.map(({ from }) => from)),
    lastDay: greatest(judged.map(({ to }) => to)),
    sources: rostered > 0 ? [...spans, { ...sourceSpan("roster", []) }] : spans,
    sample: store.row("SELECT 1 FROM intake WHERE sample = 1 AND undone_at IS NULL LIMIT 1") !== undefined,
  };
}

/** A day is missing as in the calendar of coverage: a day without rows on a weekday that usually has some. */
function sourceSpan(source: SourceName, days: readonly ServiceDay[]): SourceSpan {
  const standing = sourceCoverage(new Map(days.map((day) => [day, 1])), dailySources.has(source));
  const missing = standing.filter(({ kind }) => kind === "missing").map(({ day }) => day);
  return {
    source,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    missing: missing.toReversed().slice(0, maxMissing),
    missingCount: missing.length,
  };
}

function min(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length ? Math.min(...known) : null;
}

function greatest(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length ? Math.max(...known) : null;
}
