import { Radio, SegmentedControl, Textarea } from "@mantine/core";
import { useState } from "react";
import type { TodayCard } from "../../../contract/today.ts";
import { useSigner } from "../../app/signer.ts";
import { dayAfter } from "../../charts/floor-clock.ts";
import { ActionDialog } from "../../components/dialog.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { format } from "../../words/reader.ts";
import { useDeciding } from "./today-mutations.ts";
import { todayWords } from "./today-words.ts";

const words = todayWords.notNow;
const delays = ["3", "7", "14"] as const;

/** Puts a card off, or leaves it out; with a reason, which the agent can read. */
export function NotNow({
  card,
  name,
  today,
  onClose,
}: {
  readonly card: TodayCard;
  readonly name: string;
  readonly today: string;
  readonly onClose: () => void;
}) {
  const [decision, setDecision] = useState<"defer" | "dismiss">("defer");
  const [delay, setDelay] = useState<(typeof delays)[number]>("7");
  const [reason, setReason] = useState("");
  const { name: by, signed } = useSigner();
  const deciding = useDeciding();
  const until = dayAfter(today, Number(delay));
  const decide = () =>
    deciding.mutate(
      card.proposals.map(({ id }) => ({
        proposal: id,
        decision,
        by,
        reason,
        ...(decision === "defer" && { until }),
      })),
      { onSuccess: onClose },
    );
  return (
    <ActionDialog
      title={words.title(name)}
      action={decision === "defer" ? words.defer : words.dismiss}
      onAct={decide}
      ready={signed && reason.trim() !== ""}
      busy={deciding.isPending}
      error={deciding.error}
      onClose={onClose}
    >
      <p className="second">{words.lead}</p>
      <Radio.Group
        value={decision}
        onChange={(value) => setDecision(value === "dismiss" ? "dismiss" : "defer")}
        aria-label={words.title(name)}
      >
        <div className="dialog-choices">
          <Radio value="defer" label={words.later} />
          <Radio value="dismiss" label={words.notNeeded} />
        </div>
      </Radio.Group>
      {decision === "defer" && (
        <div>
          <SegmentedControl
            size="xs"
            aria-label={words.until}
            value={delay}
            onChange={(value) => setDelay(delays.find((known) => known === value) ?? "7")}
            data={delays.map((value) => ({ value, label: words.days[value] }))}
          />
          <p className="note">
            {words.until} {format.weekday(until)}
          </p>
        </div>
      )}
      <Textarea
        label={words.reason}
        placeholder={decision === "defer" ? words.deferReason : words.dismissReason}
        value={reason}
        maxLength={2000}
        required
        autosize
        minRows={2}
        data-autofocus
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <SignedBy />
    </ActionDialog>
  );
}
