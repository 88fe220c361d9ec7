import type { KeptFigure } from "../../../domain/floor/figure-change.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";

const ofAgents = `
  SELECT source_id AS name, team.name AS team,
         day.handled, day.handle, day.timed, day.logged, shifts.rostered, week.score
    FROM agent LEFT JOIN team USING (team_id)
    LEFT JOIN (SELECT agent_id, sum(handled) AS handled, sum(handle_seconds) AS handle, sum(logged_seconds) AS logged,
                      TIMED AS timed FROM agent_day GROUP BY 1) AS day USING (agent_id)
    LEFT JOIN (SELECT agent_id, sum(ends_at - starts_at) AS rostered FROM shift
                WHERE coalesce(activity, '') = '' GROUP BY 1) AS shifts USING (agent_id)
    LEFT JOIN (SELECT agent_id, sum(score_sum) / nullif(sum(evaluations), 0) AS score
                 FROM agent_week GROUP BY 1) AS week USING (agent_id)
   ORDER BY source_id`;
const ofQueues = `
  SELECT name, sum(arrivals) AS arrivals, sum(abandoned) AS abandoned
    FROM queue JOIN queue_half_hour USING (queue_id) GROUP BY name ORDER BY name`;
const scoreOfFloor = "SELECT sum(score_sum) / nullif(sum(evaluations), 0) AS score FROM agent_week";

interface AgentRow {
  readonly name: string;
  readonly team: string | null;
  readonly handled: number | null;
  readonly handle: number | null;
  readonly timed: number | null;
  readonly logged: number | null;
  readonly rostered: number | null;
  readonly score: number | null;
}

interface QueueRow {
  readonly name: string;
  readonly arrivals: number;
  readonly abandoned: number;
}

/** The figures of a floor by which an update is compared with what was before; of any version of the schema. */
export function keptFigures(store: ReadableStore): KeptFigure[] {
  const hasTimed = hasColumn(store, "agent_day", "timed");
  // Before it was counted, a mean had every contact handled in it.
  const timed = hasTimed ? "sum(coalesce(timed, handled))" : "sum(handled)";
  const agents = store.rows<AgentRow>(ofAgents.replace("TIMED", timed));
  const queues = hasColumn(store, "queue_half_hour", "arrivals") ? store.rows<QueueRow>(ofQueues) : [];
  const score = store.row<{ score: number | null }>(scoreOfFloor)?.score ?? null;
  const floor = {
    handled: sum(agents.map((agent) => agent.handled)),
    handle: sum(agents.map((agent) => agent.handle)),
    timed: sum(agents.map((agent) => agent.timed)),
    logged: sum(agents.map((agent) => agent.logged)),
    rostered: sum(agents.map((agent) => agent.rostered)),
    score,
  };
  return [
    ...workFigures("floor", "", floor),
    ...queueFigures("floor", "", {
      arrivals: sum(queues.map(({ arrivals }) => arrivals)),
      abandoned: sum(queues.map(({ abandoned }) => abandoned)),
    }),
    ...agents.flatMap((agent) => [
      { subject: "agent" as const, name: agent.name, figure: "team" as const, value: agent.team },
      ...workFigures("agent", agent.name, agent),
    ]),
    ...queues.flatMap((queue) => queueFigures("queue", queue.name, queue)),
  ];
}

function workFigures(
  subject: "floor" | "agent",
  name: string,
  { handled, handle, timed, logged, rostered, score }: Omit<AgentRow, "name" | "team">,
): KeptFigure[] {
  return [
    { subject, name, figure: "handled", value: handled },
    { subject, name, figure: "handleSeconds", value: handle },
    { subject, name, figure: "meanHandleSeconds", value: handle === null || !timed ? null : handle / timed },
    { subject, name, figure: "loggedSeconds", value: logged },
    { subject, name, figure: "rosteredSeconds", value: rostered },
    { subject, name, figure: "meanScore", value: score },
  ];
}

function queueFigures(
  subject: "floor" | "queue",
  name: string,
  { arrivals, abandoned }: { readonly arrivals: number | null; readonly abandoned: number | null },
): KeptFigure[] {
  return [
    { subject, name, figure: "arrivals", value: arrivals },
    { subject, name, figure: "abandoned", value: abandoned },
  ];
}

/** The sum of what is known; null where nothing is. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((all, value) => all + value, 0);
}

function hasColumn(store: ReadableStore, table: string, column: string): boolean {
  return store.row("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", table, column) !== undefined;
}

// No table of the schema: it stands from before the first step of an update until its figures are compared.
const keptTable = "figure_before_update";

/** Whether figures of before an update are kept that was not brought to its end. */
export function areFiguresKept(store: ReadableStore): boolean {
  return store.row("SELECT 1 FROM sqlite_schema WHERE name = ?", keptTable) !== undefined;
}

/** Keeps the figures as they are before an update's first step. */
export function keepFigures(store: WritableStore, version: number): void {
  store.script(`CREATE TABLE ${keptTable} (
    place INTEGER PRIMARY KEY, version INTEGER NOT NULL, subject TEXT NOT NULL, name TEXT NOT NULL, figure TEXT NOT NULL,
    value ANY) STRICT`);
  for (const { subject, name, figure, value } of keptFigures(store)) {
    store.run(
      `INSERT INTO ${keptTable} (version, subject, name, figure, value) VALUES (?, ?, ?, ?, ?)`,
      version,
      subject,
      name,
      figure,
      value,
    );
  }
}

/** The figures that were kept, and of which version; they are forgotten. */
export function takeKeptFigures(store: WritableStore): {
  readonly version: number;
  readonly figures: readonly KeptFigure[];
} {
  const rows = store.rows<KeptFigure & { readonly version: number }>(
    `SELECT version, subject, name, figure, value FROM ${keptTable} ORDER BY place`,
  );
  store.script(`DROP TABLE ${keptTable}`);
  const figures = rows.map(({ version: _, ...figure }) => figure);
  return { version: rows[0]?.version ?? 0, figures };
}
