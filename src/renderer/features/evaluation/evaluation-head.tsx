import { Link } from "@tanstack/react-router";
import { evaluationWords } from "./evaluation-words.ts";

const words = evaluationWords.parts;
const parts = [
  { to: "/empathy", part: "empathy" },
  { to: "/evaluate", part: "evaluate" },
  { to: "/forms", part: "forms" },
  { to: "/qa-form", part: "qaForm" },
] as const;

/** The head that entering evaluations, the forms of files and the QA form share. */
export function EvaluationHead({
  part: shown,
  title = words[shown],
}: {
  readonly part: (typeof parts)[number]["part"];
  readonly title?: string;
}) {
  return (
    <div className="schedule-head">
      <h1>{title}</h1>
      <nav aria-label={words.label} className="schedule-parts">
        {parts.map(({ to, part }) => (
          <Link
            key={to}
            to={to}
            search={{}}
            className="schedule-part"
            aria-current={part === shown ? "page" : undefined}
          >
            {words[part]}
          </Link>
        ))}
      </nav>
    </div>
  );
}
