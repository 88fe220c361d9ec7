import { Link } from "@tanstack/react-router";
import type { MissingFactor } from "../../../../contract/burnout.ts";
import { signalWords as words } from "../../../words/signal.ts";
import { GuideLink } from "../../guide/guide-link.tsx";
import { lackingTogether } from "./missing-model.ts";

/** What is missing and what would bring it, the weightiest first; first of all where it withholds the index. */
export function MissingFactors({
  missing,
  withheld,
}: {
  readonly missing: readonly MissingFactor[];
  readonly withheld: boolean;
}) {
  if (missing.length === 0) return null;
  return (
    <details className="signal-lacking" open={withheld}>
      <summary>{words.missing(missing.length)}</summary>
      <ul>
        {lackingTogether(missing).map(({ groups, factors }) => (
          <li key={words.lacking(groups)}>
            <i className="hatch-mark" />{" "}
            <span>
              <b>{words.lacking(groups)}</b> <span className="second">{words.brings(factors)}</span>
            </span>
          </li>
        ))}
      </ul>
      <Link to="/import" className="text-link">
        {words.toImport}
      </Link>{" "}
      <GuideLink />
    </details>
  );
}
