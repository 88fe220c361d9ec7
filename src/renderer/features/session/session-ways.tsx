import { Button } from "@mantine/core";
import { useState } from "react";
import type { SessionDetail } from "../../../contract/sessions.ts";
import { CalendarButton } from "./calendar-button.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";
import { HoldDialog } from "./hold-dialog.tsx";
import { MissDialog } from "./miss-dialog.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { mayHold } from "./session-model.ts";
import { sessionWords } from "./session-words.ts";

const words = sessionWords.ways;

/** What may be done with a session now; what may not says why. */
export function SessionWays({
  detail,
  today,
  zone,
}: {
  readonly detail: SessionDetail;
  readonly today: string;
  readonly zone: string;
}) {
  const [command, setCommand] = useState<"hold" | "move" | "cancel" | "miss">();
  const close = () => setCommand(undefined);
  if (detail.status !== "booked") {
    return (
      <div className="session-buttons">
        <CalendarButton sessions={[detail.session]} of={detail.title} />
      </div>
    );
  }
  const hold = mayHold(detail);
  return (
    <section className="session-section" aria-label={words.label}>
      <div className="session-buttons">
        <Button
          disabled={!hold}
          aria-describedby={hold ? undefined : "hold-why"}
          onClick={() => setCommand("hold")}
        >
          {words.hold}
        </Button>
        <Button variant="default" onClick={() => setCommand("move")}>
          {words.move}
        </Button>
        <Button variant="default" onClick={() => setCommand("cancel")}>
          {words.cancel}
        </Button>
        <Button variant="default" onClick={() => setCommand("miss")}>
          {words.miss}
        </Button>
        <CalendarButton sessions={[detail.session]} of={detail.title} />
      </div>
      {!hold && (
        <p id="hold-why" className="note">
          {sessionWords.hold.needsCopy}
        </p>
      )}
      {command === "hold" && <HoldDialog detail={detail} today={today} onClose={close} />}
      {command === "move" && <MoveDialog detail={detail} today={today} zone={zone} onClose={close} />}
      {command === "cancel" && (
        <CancelDialog detail={detail} onClose={close} onMove={() => setCommand("move")} />
      )}
      {command === "miss" && <MissDialog detail={detail} onClose={close} />}
    </section>
  );
}
