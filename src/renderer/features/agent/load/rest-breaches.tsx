import type { RestBreach } from "../../../../contract/burnout.ts";
import { BreachMark } from "../../../components/signal-mark.tsx";
import { capital } from "../../../words/factor.ts";
import { signalWords as words } from "../../../words/signal.ts";
import { useOpenFactor } from "../signal/use-open-factor.ts";

/** Rests below a limit: shown always, whatever the index is and whether or not there is one. */
export function RestBreaches({ breaches }: { readonly breaches: readonly RestBreach[] }) {
  const open = useOpenFactor();
  if (breaches.length === 0) return null;
  const kinds = [true, false].filter((binding) => breaches.some((breach) => breach.binding === binding));
  return (
    <div className="signal-breaches">
      <ul aria-label={words.breaches}>
        {breaches.map((breach) => (
          <li key={breach.rule}>
            <BreachMark breaches={[breach]} />
            <button
              type="button"
              className="plain-button text-link"
              aria-label={words.openRows(words.breach(breach))}
              onClick={() => open(breach.rule)}
            >
              {capital(words.breach(breach))}
            </button>
          </li>
        ))}
      </ul>
      {kinds.map((binding) => (
        <p key={String(binding)} className="note">
          {words.bindingMeaning(binding)}
        </p>
      ))}
    </div>
  );
}
