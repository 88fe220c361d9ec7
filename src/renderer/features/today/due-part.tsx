import { Button } from "@mantine/core";
import { useState } from "react";
import type { DuePromise, Today } from "../../../contract/today.ts";
import type { StepOutcome } from "../../../domain/acting/kinds.ts";
import { actingWords } from "../../words/acting.ts";
import { SessionLink } from "../session/session-link.tsx";
import { SettleStep } from "../session/settle-step.tsx";
import { todayWords } from "./today-words.ts";

const words = todayWords.due;

/** Promises that fall due, and follow-ups; each is settled where it stands. */
export function DuePart({
  due,
  followUps,
}: {
  readonly due: Today["due"];
  readonly followUps: Today["followUps"];
}) {
  const [settling, setSettling] = useState<{ readonly step: DuePromise; readonly as: StepOutcome }>();
  if (due.length + followUps.length === 0) return null;
  return (
    <section aria-label={todayWords.side.due}>
      <h2>{todayWords.side.due}</h2>
      <ul className="due-list">
        {due.map((step) => (
          <li key={step.step}>
            <p className="due-text">{step.text}</p>
            <p className="note">
              {words.who(step)}, {words.on(step.due, step.overdue)}
            </p>
            <div className="due-ways">
              {(["kept", "broken"] as const).map((as) => (
                <Button
                  key={as}
                  size="compact-sm"
                  variant="default"
                  aria-label={words.settleOf(words[as], step.text)}
                  onClick={() => setSettling({ step, as })}
                >
                  {words[as]}
                </Button>
              ))}
            </div>
          </li>
        ))}
        {followUps.map(({ session, due: day, overdue }) => (
          <li key={`follow-up ${session.session}`}>
            <p>
              <SessionLink session={session.session}>
                {todayWords.followUp(actingWords.peopleShort(session), session.title)}
              </SessionLink>
            </p>
            <p className="note">{words.on(day, overdue)}</p>
          </li>
        ))}
      </ul>
      {settling && (
        <SettleStep
          step={settling.step.step}
          text={settling.step.text}
          as={settling.as}
          onClose={() => setSettling(undefined)}
        />
      )}
    </section>
  );
}
