import type { AnswersContext } from "../../answers/context.ts";
import type { IncomingFiles } from "./incoming-files.ts";
import type { LaunchTickets } from "./launch-ticket.ts";
import type { Sessions } from "./sessions.ts";

/** What the loopback server serves. */
export interface LoopbackConsole {
  readonly context: AnswersContext;
  readonly incoming: IncomingFiles;
  readonly tickets: LaunchTickets;
  readonly sessions: Sessions;
  /** Folder of the built window. */
  readonly renderer: string;
  /** By which another start knows that a port is still this run's. No secret. */
  readonly instance: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}
