/** One stretch in which an agent was connected with a contact. Instants in UTC seconds. */
export interface ConnectedStretch {
  readonly agent: string;
  readonly answeredAt: number;
  readonly endedAt: number;
  readonly workSeconds: number;
  /** What connected the agent: two stretches of one connection are one visit, cut in two by its source. */
  readonly connection: string | null;
}

/** What one agent did in the course of a contact. */
interface AgentPart {
  readonly agent: string;
  readonly answeredAt: number;
  /** End of the time in which nobody else had the contact; where it came back to the agent later, of the first time. */
  readonly endedAt: number;
  /** All of the agent's work on it: stretches that follow each other are summed, what overlaps counts once. */
  readonly workSeconds: number;
}

interface AgentParts {
  /** One for each agent, by their first answers. */
  readonly parts: readonly AgentPart[];
  /** How often the contact came straight back to the agent who had it. */
  readonly transfersToOneself: number;
}

interface OpenPart extends AgentPart {
  endedAt: number;
  workSeconds: number;
  /** The agent's last stretches without a gap between them. */
  run: { readonly startedAt: number; readonly endedAt: number; readonly workSeconds: number };
  connection: string | null;
}

/**
 * The parts that agents had in one contact, from the stretches in which they were connected: one part an agent,
 * with the work of all of that agent's stretches. No stretches give no parts.
 *
 * @example two stretches of Ana, 0 to 60 and 50 to 100, are one part of 100 seconds; 0 to 60 and 80 to 100 one of 80
 */
export function agentParts(stretches: readonly ConnectedStretch[]): AgentParts {
  const parts = new Map<string, OpenPart>();
  let transfersToOneself = 0;
  let before: string | undefined;
  for (const stretch of stretches.toSorted((a, b) => a.answeredAt - b.answeredAt || a.endedAt - b.endedAt)) {
    const part = parts.get(stretch.agent);
    if (part) {
      const isStraight = before === stretch.agent;
      if (isStraight && isAgain(part, stretch)) transfersToOneself++;
      extend(part, stretch, isStraight);
    } else parts.set(stretch.agent, opened(stretch));
    before = stretch.agent;
  }
  return {
    parts: [...parts.values()].map(({ agent, answeredAt, endedAt, workSeconds }) => {
      return { agent, answeredAt, endedAt, workSeconds };
    }),
    transfersToOneself,
  };
}

function opened({ agent, answeredAt, endedAt, workSeconds, connection }: ConnectedStretch): OpenPart {
  const run = { startedAt: answeredAt, endedAt, workSeconds };
  return { agent, answeredAt, endedAt, workSeconds, run, connection };
}

/** Whether a stretch begins after the agent's last one by another connection. */
function isAgain({ run, connection }: OpenPart, stretch: ConnectedStretch): boolean {
  return (
    stretch.answeredAt >= run.endedAt && (stretch.connection === null || stretch.connection !== connection)
  );
}

/** @param isStraight whether nobody else had the contact in between */
function extend(part: OpenPart, stretch: ConnectedStretch, isStraight: boolean): void {
  const { answeredAt, endedAt, workSeconds, connection } = stretch;
  const { run } = part;
  const isWithin = answeredAt < run.endedAt;
  const end = Math.max(run.endedAt, endedAt);
  // Within a run of overlapping stretches nobody works longer than it lasts.
  const lasted = isWithin
    ? Math.max(run.workSeconds, workSeconds, Math.min(run.workSeconds + workSeconds, end - run.startedAt))
    : workSeconds;
  part.workSeconds += isWithin ? lasted - run.workSeconds : lasted;
  if ((isStraight || isWithin) && part.endedAt === run.endedAt) part.endedAt = end;
  part.run = isWithin
    ? { startedAt: run.startedAt, endedAt: end, workSeconds: lasted }
    : { startedAt: answeredAt, endedAt, workSeconds };
  part.connection = connection;
}
