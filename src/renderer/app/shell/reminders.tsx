import { CloseButton } from "@mantine/core";
import { useInterval } from "@mantine/hooks";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { SessionLink } from "../../features/session/session-link.tsx";
import { useBookedSessions } from "../../queries/acting-queries.ts";
import { useFloorZone } from "../../queries/floor-queries.ts";
import { shellWords } from "../../words/shell.ts";
import { useConnection } from "../connection.ts";
import { type Reminder, reminderKey, remindersDue } from "./reminder-model.ts";

const words = shellWords.reminder;
const lookEveryMilliseconds = 30_000;

/** Reminds of a session ten minutes before it begins: in the window, and on the desktop where the host can. */
export function Reminders() {
  const connection = useConnection();
  const { data: booked } = useBookedSessions();
  const zone = useFloorZone();
  const reminded = useRef(new Set<string>());
  const [shown, setShown] = useState<readonly Reminder[]>([]);
  const look = useEffectEvent(() => {
    const due = remindersDue(booked ?? [], Date.now() / 1000, reminded.current);
    if (due.length === 0) return;
    for (const { line, minutes } of due) {
      reminded.current.add(reminderKey(line));
      connection.remind(minutes);
    }
    setShown((before) => [...before, ...due]);
  });
  useInterval(() => look(), lookEveryMilliseconds, { autoInvoke: true });
  useEffect(() => {
    if (booked) look();
  }, [booked]);
  return (
    <div className="reminders" role="status">
      {shown.map(({ line, minutes }) => (
        <div key={reminderKey(line)} className="card reminder">
          <p>
            {words.soon(minutes)} <SessionLink session={line.session}>{words.what(line, zone)}</SessionLink>
          </p>
          <CloseButton
            size="sm"
            aria-label={words.close}
            onClick={() => setShown((before) => before.filter((one) => one.line !== line))}
          />
        </div>
      ))}
    </div>
  );
}
