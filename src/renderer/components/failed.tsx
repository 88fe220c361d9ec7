import { Button } from "@mantine/core";
import { type NavigateOptions, useNavigate } from "@tanstack/react-router";
import { type Failure, failureOf } from "../app/failure.ts";
import { failureWords } from "../words/failures.ts";

/** What went wrong, what the reader can do, and the button that does it. */
export function Failed({
  error,
  again,
}: {
  readonly error: unknown;
  readonly again: (() => void) | undefined;
}) {
  const navigate = useNavigate();
  const failure = failureOf(error);
  const out = wayOut(failure.code);
  return (
    <div className="card message" role="alert">
      <h2>{failure.title}</h2>
      <p className="second">{failure.sentence}</p>
      {failure.again && again ? (
        <Button onClick={again}>{failureWords.retry}</Button>
      ) : (
        <Button onClick={() => void navigate(out.to)}>{out.name}</Button>
      )}
    </div>
  );
}

/** Where to go from a failure that a retry would not resolve. */
function wayOut(code: Failure["code"]): { readonly name: string; readonly to: NavigateOptions } {
  if (code === "UNKNOWN_WEEK") {
    const to = { to: ".", search: (before: object) => ({ ...before, week: undefined }) } as const;
    return { name: failureWords.newestWeek, to };
  }
  if (code === "UNKNOWN_QUEUE") return { name: failureWords.toQueues, to: { to: "/wellbeing", search: {} } };
  if (code === "UNKNOWN_SESSION") {
    return { name: failureWords.toSchedule, to: { to: "/schedule", search: {} } };
  }
  return { name: failureWords.toFloor, to: { to: "/floor", search: {} } };
}
