import { Link } from "@tanstack/react-router";
import { rulesWords } from "./rules-words.ts";

const parts = [
  { to: "/rules", part: "signal" },
  { to: "/acting-rules", part: "acting" },
] as const;

/** The two sets of rules, side by side. */
export function RulesParts({ part: shown }: { readonly part: (typeof parts)[number]["part"] }) {
  return (
    <nav aria-label={rulesWords.parts.label} className="schedule-parts rules-parts">
      {parts.map(({ to, part }) => (
        <Link key={to} to={to} className="schedule-part" aria-current={part === shown ? "page" : undefined}>
          {rulesWords.parts[part]}
        </Link>
      ))}
    </nav>
  );
}
