import type { ReactNode } from "react";
import { Failed } from "./failed.tsx";
import { Waiting } from "./waiting.tsx";

/** What a query says of an answer that is not there: why, and how to ask again. */
interface Asking {
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** What stands in the answer's place while it is waited for. */
interface Wait {
  readonly label: string;
  readonly lines?: number;
  /** A class for what lies around the waiting lines, where they need something around them. */
  readonly waitsIn?: string;
}

/**
 * The answer to a query, once it is there; until then the wait, or what went wrong.
 *
 * Where asking anew fails, what was there before stays in view: a form keeps what was typed. With
 * `failureReplaces` the failure takes its place, so that nobody reads on in rows that may have changed.
 */
export function Answered<Data>({
  query,
  failureReplaces = false,
  children,
  ...wait
}: Wait & {
  readonly query: Asking & { readonly data: Data | undefined };
  readonly failureReplaces?: boolean;
  readonly children: (data: Data) => ReactNode;
}) {
  const { data, error } = query;
  if (data !== undefined && !(failureReplaces && error)) return children(data);
  return <Unanswered query={query} {...wait} />;
}

/** What stands in the place of an answer that is not there: what went wrong, else the wait. */
export function Unanswered({ query, label, lines, waitsIn }: Wait & { readonly query: Asking }) {
  if (query.error) return <Failed error={query.error} again={() => void query.refetch()} />;
  const waiting = <Waiting label={label} lines={lines} />;
  return waitsIn === undefined ? waiting : <div className={waitsIn}>{waiting}</div>;
}
