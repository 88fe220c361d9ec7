import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { Today } from "../../../contract/today.ts";
import { GuideLink } from "../guide/guide-link.tsx";
import { todayWords } from "./today-words.ts";

const words = todayWords.quiet;

/** Nothing waits. What could not be known is said first: no data is not the same as all well. */
export function AllQuiet({ unknown }: { readonly unknown: Today["unknown"] }) {
  const navigate = useNavigate();
  const unsaid = unknown.length > 0;
  return (
    <section className="card message today-quiet" aria-label={unsaid ? words.unsaid : words.title}>
      <h2>
        {unsaid && <i className="hatch-mark" />} {unsaid ? words.unsaid : words.title}
      </h2>
      <p className="second">{unsaid ? words.unsaidLead : words.lead}</p>
      {unsaid && <Unknown unknown={unknown} />}
      {unsaid && <GuideLink />}
      {unsaid ? (
        <Button onClick={() => void navigate({ to: "/import" })}>{words.import}</Button>
      ) : (
        <Button variant="default" onClick={() => void navigate({ to: "/floor", search: {} })}>
          {words.lookNext}
        </Button>
      )}
    </section>
  );
}

/** What is unknown for everybody, and why. */
export function Unknown({ unknown }: { readonly unknown: Today["unknown"] }) {
  return (
    <ul className="today-unknown">
      {unknown.map((code) => (
        <li key={code}>
          <i className="hatch-mark" />
          <span>{todayWords.unknown[code]}</span>
        </li>
      ))}
    </ul>
  );
}
