import { Select } from "@mantine/core";
import { useMemo, useState } from "react";
import type { Slot } from "../../../contract/acting.ts";
import type { PersonRef } from "../../../contract/measure.ts";
import { useSigner } from "../../app/signer.ts";
import { ActionDialog } from "../../components/dialog.tsx";
import { SignedBy } from "../../components/signed-by.tsx";
import { useCatalogue, useSlots } from "../../queries/acting-queries.ts";
import { useFloorToday, useFloorZone } from "../../queries/floor-queries.ts";
import { actingWords } from "../../words/acting.ts";
import { format } from "../../words/reader.ts";
import { bookWords as words } from "./book-words.ts";
import { PeopleChoice } from "./people-choice.tsx";
import { Repeat, type Series } from "./repeat.tsx";
import { useBooking } from "./schedule-mutations.ts";
import { SlotChoice } from "./slot-choice.tsx";
import type { ChosenStart } from "./start-choice-model.ts";

const slotsShown = 6;

/** Books a session for one or several people, in a slot that costs the queues little. */
export function BookDialog({
  people: first,
  play: asked,
  slot,
  proposal,
  considered,
  onClose,
}: {
  readonly people: readonly PersonRef[];
  readonly play?: string | undefined;
  /** The slot that was offered; others are looked for beside it. */
  readonly slot?: Slot | undefined;
  /** With a proposal its person stands. */
  readonly proposal?: string | undefined;
  readonly considered?: (() => number) | undefined;
  readonly onClose: () => void;
}) {
  const [agents, setAgents] = useState(first.map(({ agent }) => agent));
  const [chosenTemplate, setTemplate] = useState(asked ?? null);
  const [start, setStart] = useState<ChosenStart | undefined>(
    slot && { startsAt: slot.startsAt, clear: true },
  );
  const [series, setSeries] = useState<Series>();
  const catalogue = useCatalogue();
  const today = useFloorToday() ?? "";
  const zone = useFloorZone();
  const { name: by, signed } = useSigner();
  const booking = useBooking();
  const play = chosenTemplate ?? catalogue.data?.[0]?.play ?? null;
  const entry = catalogue.data?.find((one) => one.play === play);
  const minutes = entry?.minutes;
  const question = useMemo(
    () => (agents.length > 0 && minutes !== undefined ? { agents, minutes, limit: slotsShown } : undefined),
    [agents, minutes],
  );
  const slots = useSlots(question);
  const skipped = booking.data?.skipped ?? [];
  if (skipped.length > 0) return <Skipped skipped={skipped} onClose={onClose} />;
  const book = () => {
    if (!start || !play) return;
    booking.mutate(
      {
        agents,
        play,
        startsAt: start.startsAt,
        ...(minutes !== undefined && { minutes }),
        by,
        ...(proposal !== undefined && { proposal }),
        ...(series && { series }),
        ...(considered && { consideredSeconds: considered() }),
      },
      { onSuccess: (answer) => answer.skipped.length === 0 && onClose() },
    );
  };
  const when = start && format.weekdayAndTime(start.startsAt, zone);
  return (
    <ActionDialog
      title={first.length > 0 ? words.titleFor(format.list(first.map(actingWords.nameOf))) : words.title}
      action={when ? words.book(when) : words.bookPlain}
      onAct={book}
      ready={signed && start?.clear === true && play !== null && agents.length > 0}
      busy={booking.isPending}
      error={booking.error}
      onClose={onClose}
      size={620}
    >
      {proposal === undefined && <PeopleChoice chosen={agents} onChange={setAgents} />}
      <Select
        label={words.play}
        data={(catalogue.data ?? []).map(({ play: value, title, minutes: long }) => ({
          value,
          label: `${title}, ${format.number(long)} min`,
        }))}
        value={play}
        allowDeselect={false}
        onChange={setTemplate}
      />
      {entry && agents.length > 0 && isOutside(entry.group, agents.length) && (
        <p className="note">{words.group(entry.group.least, entry.group.most, agents.length)}</p>
      )}
      {question ? (
        <SlotChoice
          found={slots}
          offered={slot}
          question={question}
          chosen={start}
          onChoose={setStart}
          today={today}
          zone={zone}
        />
      ) : (
        <p className="second">{words.noPeople}</p>
      )}
      {proposal === undefined && <Repeat series={series} onChange={setSeries} />}
      <SignedBy />
      <p className="note">{words.agentsNow}</p>
    </ActionDialog>
  );
}

function Skipped({
  skipped,
  onClose,
}: {
  readonly skipped: readonly { readonly day: string; readonly problem: { readonly sentence: string } }[];
  readonly onClose: () => void;
}) {
  return (
    <ActionDialog
      title={words.skippedTitle}
      action={words.done}
      onAct={onClose}
      ready
      busy={false}
      error={undefined}
      onClose={onClose}
    >
      <ul>
        {skipped.map(({ day, problem }) => (
          <li key={day}>{words.skipped(day, problem.sentence)}</li>
        ))}
      </ul>
    </ActionDialog>
  );
}

function isOutside(group: { readonly least: number; readonly most: number }, count: number): boolean {
  return count < group.least || count > group.most;
}
