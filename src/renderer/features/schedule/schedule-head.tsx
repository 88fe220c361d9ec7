import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { scheduleWords } from "./schedule-words.ts";

const words = scheduleWords.parts;
const parts = [
  { to: "/schedule", part: "week" },
  { to: "/coverage", part: "coverage" },
  { to: "/catalogue", part: "catalogue" },
] as const;

/** The head that the three parts of the schedule share. */
export function ScheduleHead({
  part: shown,
  children,
}: {
  readonly part: (typeof parts)[number]["part"];
  readonly children?: ReactNode;
}) {
  return (
    <div className="schedule-head">
      <h1>{shown === "week" ? scheduleWords.title : words[shown]}</h1>
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
      <div className="schedule-tools">{children}</div>
    </div>
  );
}
