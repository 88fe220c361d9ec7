import type { ReactNode } from "react";
import { Failed } from "./failed.tsx";
import { Waiting } from "./waiting.tsx";

/** What a query knows of a missing answer: the error, and how to retry. */
interface Asking {
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** What is shown in the answer's place while it is loading. */
interface Wait {
  readonly label: string;
  readonly lines?: number;
  /** A class for an element around the placeholder lines, where they need one. */
  readonly waitsIn?: string;
}

/**
 * The answer to a query, once it is there; until then the wait, or what went wrong.
 *
 * Where a refetch fails, what was there before stays in view: a form keeps what was typed. With
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

/** What is shown in place of a missing answer: the failure, or else the placeholder. */
export function Unanswered({ query, label, lines, waitsIn }: Wait & { readonly query: Asking }) {
  if (query.error) return <Failed error={query.error} again={() => void query.refetch()} />;
  const waiting = <Waiting label={label} lines={lines} />;
  return waitsIn === undefined ? waiting : <div className={waitsIn}>{waiting}</div>;
}
