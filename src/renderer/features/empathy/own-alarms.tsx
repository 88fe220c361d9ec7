import { Button } from "@mantine/core";
import { useState } from "react";
import { Answered } from "../../components/answered.tsx";
import { useOwnAlarms } from "../../queries/empathy-queries.ts";
import { evaluatorWords } from "./empathy-evaluators-words.ts";

const words = evaluatorWords.ownAlarms;

/** How often chance makes a word on this floor: worked out when somebody asks for it. */
export function OwnAlarms() {
  const [isAsked, setIsAsked] = useState(false);
  const answer = useOwnAlarms(isAsked);
  if (!isAsked)
    return (
      <p className="panel-note second">
        {words.lead}{" "}
        <Button variant="default" size="compact-sm" onClick={() => setIsAsked(true)}>
          {words.button}
        </Button>
      </p>
    );
  return (
    <Answered query={answer} failureReplaces label={words.loading} lines={1}>
      {(data) => (
        <p className="panel-note" role="status">
          {data.kind === "too-little" ? words.tooLittle(data) : words.rate(data)}
        </p>
      )}
    </Answered>
  );
}
