import { createORPCClient, ORPCError } from "@orpc/client";
import { RPCLink as FetchLink } from "@orpc/client/fetch";
import { RPCLink as PortLink } from "@orpc/client/message-port";
import type { ContractRouterClient } from "@orpc/contract";
import { z } from "zod";
import type { contract } from "../../contract/contract.ts";
import { type FailureCode, isFailureCode } from "../../contract/failures.ts";
import { HostFile } from "./host-file.ts";

export type Ask = ContractRouterClient<typeof contract>;

/** Why the window lost its host: its key is no longer taken, or the other end has gone. */
export type ClosedBy = "expired" | "gone";

/** The window's way to its host. Nothing else in the window knows which host that is. */
export interface Connection {
  readonly host: "electron" | "loopback";
  readonly ask: Ask;
  /** Hands a file that the reader chose to the host; answers the host's name for it. */
  handOver(file: File, signal?: AbortSignal): Promise<string>;
  /**
   * Reminds the reader outside the window that a session is about to begin, where the host can: the
   * loopback host cannot, and the window's own notice stands alone.
   */
  remind(minutes: number): void;
  /** Answers how to stop listening. */
  onClosed(listener: (by: ClosedBy) => void): () => void;
}

/** The host does not take this window's key, or the window never had one. */
export class KeyExpired extends Error {
  constructor() {
    super("the key has expired");
    this.name = "KeyExpired";
  }
}

/** The host does not take a file, and says why. */
export class HandOverRefused extends Error {
  readonly sentence: string;

  constructor(sentence: string) {
    super(sentence);
    this.name = "HandOverRefused";
    this.sentence = sentence;
  }
}

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly evenkeel?: {
      readonly host: "electron";
      pathOf(file: File): string;
      remind(minutes: number): void;
    };
  }
}

const sessionKept = "evenkeel.session";
// Too large, or no room: answered with a sentence for the reader.
const explainedStatuses = [413, 507];
const portPatienceMilliseconds = 10_000;

/** Called once, before the router exists: the ticket and the router's address share the fragment. */
export function connect(): Promise<Connection> {
  return window.evenkeel ? throughPort(window.evenkeel) : throughLoopback();
}

/** A failure that the contract names, or undefined where the error is another. */
export function namedFailure(
  error: unknown,
): { readonly code: FailureCode; readonly data: unknown } | undefined {
  if (!(error instanceof ORPCError) || !error.defined) return undefined;
  return isFailureCode(error.code) ? { code: error.code, data: error.data } : undefined;
}

async function throughLoopback(): Promise<Connection> {
  const session = await sessionOf(ticketTaken());
  const closed = closing();
  const watched = async (input: Request | string, init?: RequestInit) => {
    const response = await fetch(input, init);
    if (response.status === 401) closed.notify("expired");
    return response;
  };
  const authorization = `Bearer ${session}`;
  const link = new FetchLink({
    url: new URL("/rpc", window.location.origin),
    headers: { authorization },
    fetch: (request, init) => watched(request, init),
  });
  return {
    host: "loopback",
    ask: createORPCClient(link),
    async handOver(file, signal) {
      if (file instanceof HostFile) return file.handOver(signal);
      const response = await watched("/files", {
        method: "POST",
        body: file,
        headers: { authorization, "x-evenkeel-name": encodeURIComponent(file.name) },
        signal: signal ?? null,
      });
      if (explainedStatuses.includes(response.status))
        throw new HandOverRefused((await response.text()).trim());
      if (!response.ok) throw new Error(`the host answered ${response.status}`);
      return z.object({ handed: z.string() }).parse(await response.json()).handed;
    },
    remind: () => undefined,
    onClosed: closed.listen,
  };
}

/** Takes the ticket out of the fragment, so that it is in no address, no history and no router. */
function ticketTaken(): string | undefined {
  const ticket = /^#(?:colours=[a-z]+&)?ticket=([^&]+)$/.exec(window.location.hash)?.[1];
  if (ticket === undefined) return undefined;
  window.history.replaceState(null, "", window.location.pathname + window.location.search);
  return decodeURIComponent(ticket);
}

async function sessionOf(ticket: string | undefined): Promise<string> {
  const kept = window.sessionStorage.getItem(sessionKept);
  if (ticket === undefined) {
    if (kept === null) throw new KeyExpired();
    return kept;
  }
  const response = await fetch("/session", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ticket }),
  });
  if (response.status === 401) throw new KeyExpired();
  if (!response.ok) throw new Error(`the host answered ${response.status}`);
  const { session } = z.object({ session: z.string() }).parse(await response.json());
  window.sessionStorage.setItem(sessionKept, session);
  return session;
}

async function throughPort({ pathOf, remind }: NonNullable<Window["evenkeel"]>): Promise<Connection> {
  const port = await portOfPreload();
  const closed = closing();
  // A call on a closed port never answers, so the window has to say that nothing will.
  port.addEventListener("close", () => closed.notify("gone"));
  port.start();
  return {
    host: "electron",
    ask: createORPCClient(new PortLink({ port })),
    handOver: async (file, signal) => (file instanceof HostFile ? file.handOver(signal) : pathOf(file)),
    remind,
    onClosed: closed.listen,
  };
}

function portOfPreload(): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    const patience = window.setTimeout(() => reject(new Error("no port")), portPatienceMilliseconds);
    window.addEventListener("message", function taken(event) {
      const port = event.ports[0];
      if (event.source !== window || event.data !== "evenkeel:port" || !port) return;
      window.removeEventListener("message", taken);
      window.clearTimeout(patience);
      resolve(port);
    });
    window.postMessage("evenkeel:ready", "*");
  });
}

/** Notifies every listener once; one that subscribes afterwards is called immediately. */
function closing() {
  const listeners = new Set<(by: ClosedBy) => void>();
  let closedBy: ClosedBy | undefined;
  return {
    notify(by: ClosedBy) {
      if (closedBy) return;
      closedBy = by;
      for (const listener of listeners) listener(by);
    },
    listen(listener: (by: ClosedBy) => void) {
      listeners.add(listener);
      if (closedBy) listener(closedBy);
      return () => void listeners.delete(listener);
    },
  };
}
