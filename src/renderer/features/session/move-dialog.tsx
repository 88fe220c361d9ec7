import { useMemo, useState } from "react";
import type { SessionLine } from "../../../contract/sessions.ts";
import type { Account } from "../../../domain/acting/kinds.ts";
import { failureOf } from "../../app/failure.ts";
import { useSigner } from "../../app/signer.ts";
import { ActionDialog } from "../../components/dialog.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { useSlots, useStartCheck } from "../../queries/acting-queries.ts";
import { actingWords } from "../../words/acting.ts";
import { format } from "../../words/reader.ts";
import { SlotChoice } from "../schedule/slot-choice.tsx";
import { type ChosenStart, isClear } from "../schedule/start-choice-model.ts";
import { StartCost } from "../schedule/start-cost.tsx";
import { AccountChoice } from "./account-choice.tsx";
import { useMoving } from "./session-mutations.ts";
import { sessionWords } from "./session-words.ts";

const words = sessionWords.move;
const slotsShown = 4;

/** Moves a session to another slot, or to the place in the calendar where it was dropped. */
export function MoveDialog({
  detail,
  today,
  zone,
  to,
  onClose,
}: {
  readonly detail: SessionLine;
  readonly today: string;
  readonly zone: string;
  /** Where it was dropped in the calendar; without it the slots that cost least are shown. */
  readonly to?: number | undefined;
  readonly onClose: () => void;
}) {
  const [start, setStart] = useState<ChosenStart>();
  const [account, setAccount] = useState<Account>();
  const { name: by, signed } = useSigner();
  const moving = useMoving();
  const question = useMemo(
    () => ({
      agents: detail.people.map(({ agent }) => agent),
      minutes: (detail.endsAt - detail.startsAt) / 60,
      moving: detail.session,
    }),
    [detail],
  );
  const dropped = to !== undefined;
  const slots = useSlots(dropped ? undefined : { ...question, limit: slotsShown });
  const check = useStartCheck(dropped ? { ...question, startsAt: to } : undefined);
  const chosen = dropped ? { startsAt: to, clear: check.data !== undefined && isClear(check.data) } : start;
  const asked = moving.error && failureOf(moving.error).code === "NEEDS_CONFIRMING";
  const when = chosen && format.weekdayAndTime(chosen.startsAt, zone);
  return (
    <ActionDialog
      title={words.title(actingWords.peopleShort(detail))}
      action={asked ? words.again : when ? words.action(when) : words.plain}
      ready={signed && account !== undefined && chosen?.clear === true}
      busy={moving.isPending}
      error={moving.error}
      onAct={() =>
        chosen &&
        account &&
        moving.mutate(
          { session: detail.session, startsAt: chosen.startsAt, by, account, confirmed: asked === true },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
      size={600}
    >
      {dropped ? (
        check.data && <StartCost check={check.data} />
      ) : (
        <SlotChoice
          found={slots}
          question={question}
          chosen={start}
          onChoose={setStart}
          today={today}
          zone={zone}
        />
      )}
      <AccountChoice label={words.account} account={account} onChange={setAccount} />
      <SignedBy />
    </ActionDialog>
  );
}
