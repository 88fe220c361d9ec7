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
  readonly endedAt: number;
  /** All of the agent's work on it: stretches that follow each other are summed, what overlaps counts once. */
  readonly workSeconds: number;
}

export interface AgentParts {
  /** One for each agent, by their first answers. */
  readonly parts: readonly AgentPart[];
  /** How often the contact came straight back to the agent who had it. */
  readonly transfersToOneself: number;
  /** How many agents were connected while an agent before them still was. */
  readonly overlaps: number;
}

interface OpenPart extends AgentPart {
  answeredAt: number;
  endedAt: number;
  workSeconds: number;
  /** The agent's last stretch without a gap in it. */
  runStartedAt: number;
  runWork: number;
  connection: string | null;
  overlaps: boolean;
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
  let before: ConnectedStretch | undefined;
  for (const stretch of stretches.toSorted((a, b) => a.answeredAt - b.answeredAt || a.endedAt - b.endedAt)) {
    const part = parts.get(stretch.agent);
    if (part && before?.agent === stretch.agent && isAgain(part, stretch)) transfersToOneself++;
    const isDuringAnother = [...parts.values()].some(
      ({ agent, endedAt }) => agent !== stretch.agent && endedAt > stretch.answeredAt,
    );
    if (part) {
      extend(part, stretch);
      part.overlaps ||= isDuringAnother;
    } else parts.set(stretch.agent, opened(stretch, isDuringAnother));
    before = stretch;
  }
  const all = [...parts.values()];
  return {
    parts: all.map(({ agent, answeredAt, endedAt, workSeconds }) => ({
      agent,
      answeredAt,
      endedAt,
      workSeconds,
    })),
    transfersToOneself,
    overlaps: all.filter(({ overlaps }) => overlaps).length,
  };
}

function opened(stretch: ConnectedStretch, overlaps: boolean): OpenPart {
  const { agent, answeredAt, endedAt, workSeconds, connection } = stretch;
  return {
    agent,
    answeredAt,
    endedAt,
    workSeconds,
    runStartedAt: answeredAt,
    runWork: workSeconds,
    connection,
    overlaps,
  };
}

/** Whether a stretch begins after the agent's last one by another connection. */
function isAgain(part: OpenPart, { answeredAt, connection }: ConnectedStretch): boolean {
  return answeredAt >= part.endedAt && (connection === null || connection !== part.connection);
}

function extend(part: OpenPart, { answeredAt, endedAt, workSeconds, connection }: ConnectedStretch): void {
  if (answeredAt >= part.endedAt) {
    part.runStartedAt = answeredAt;
    part.runWork = 0;
    part.workSeconds += workSeconds;
    part.runWork = workSeconds;
  } else {
    // Within a run of overlapping stretches nobody works longer than it lasts.
    const lasted = Math.max(part.endedAt, endedAt) - part.runStartedAt;
    const run = Math.max(part.runWork, workSeconds, Math.min(part.runWork + workSeconds, lasted));
    part.workSeconds += run - part.runWork;
    part.runWork = run;
  }
  part.endedAt = Math.max(part.endedAt, endedAt);
  part.connection = connection;
}
