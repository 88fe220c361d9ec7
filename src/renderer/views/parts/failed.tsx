import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { failureOf } from "../../failure.ts";
import { failureWords } from "../../words/failures.ts";

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
  const newest = failure.code === "UNKNOWN_WEEK";
  return (
    <div className="card told" role="alert">
      <h2>{failure.title}</h2>
      <p className="second">{failure.sentence}</p>
      {failure.again && again ? (
        <Button onClick={again}>{failureWords.retry}</Button>
      ) : (
        <Button
          onClick={() =>
            newest
              ? navigate({ to: ".", search: (before) => ({ ...before, week: undefined }) })
              : navigate({ to: "/floor", search: {} })
          }
        >
          {newest ? failureWords.newestWeek : failureWords.toFloor}
        </Button>
      )}
    </div>
  );
}
