import type { RestBreach, SignalFlag } from "../../contract/burnout.ts";
import { signalWords } from "../words/signal.ts";

/** A pennant and a word where somebody's week needs attention; hollow where the team's finding stands instead. */
export function AttentionMark({ kind }: { readonly kind: SignalFlag["kind"] }) {
  return (
    <span className="attention-mark">
      <AttentionShape kind={kind} />
      <span>{kind === "own" ? signalWords.attention : signalWords.withTeam}</span>
    </span>
  );
}

/** The pennant alone, before a sentence that says the word. */
export function AttentionShape({ kind }: { readonly kind: SignalFlag["kind"] }) {
  return (
    <svg
      className={`attention-shape attention-shape-${kind}`}
      width="10"
      height="11"
      viewBox="0 0 10 11"
      aria-hidden="true"
    >
      <path className="attention-pole" d="M1.5 .5v10" />
      <path className="attention-cloth" d="M1.5 1h7l-2 2.25 2 2.25h-7z" />
    </svg>
  );
}

/** A triangle where rest fell below a limit; filled, and red, only where the rule is binding here. */
export function BreachMark({ breaches }: { readonly breaches: readonly RestBreach[] }) {
  if (breaches.length === 0) return null;
  const broken = breaches.some(({ binding }) => binding);
  return (
    <svg
      className={`breach-mark${broken ? " breach-mark-broken" : ""}`}
      width="10"
      height="10"
      viewBox="0 0 10 10"
      aria-hidden="true"
    >
      <path d="M5 1.5l3.75 7h-7.5z" />
    </svg>
  );
}
