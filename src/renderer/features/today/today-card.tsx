import { Button } from "@mantine/core";
import { useId, useState } from "react";
import type { Proposal } from "../../../contract/proposals.ts";
import type { TodayCard } from "../../../contract/today.ts";
import { useFloorZone } from "../../queries/floor-queries.ts";
import { actingWords } from "../../words/acting.ts";
import { BookDialog } from "../schedule/book-dialog.tsx";
import { CardPicture } from "./card-picture.tsx";
import { NotNow } from "./not-now.tsx";
import { ReliefNote } from "./relief-note.tsx";
import { type CardAction, cardActions } from "./today-card-model.ts";
import { todayWords } from "./today-words.ts";
import { useConsidered } from "./use-considered.ts";
import { WhyPart } from "./why-part.tsx";

const words = todayWords.card;

/** A person or a team, what to do, and why in three words; the first button mends the condition. */
export function TodayCardPart({ card, today }: { readonly card: TodayCard; readonly today: string }) {
  const [command, setCommand] = useState<Proposal | "not-now">();
  const [why, setWhy] = useState(false);
  const considered = useConsidered();
  const whyId = useId();
  const name = actingWords.subject(card.subject);
  const kind = actingWords.kind[card.kind];
  const close = () => setCommand(undefined);
  const proposal = typeof command === "object" ? command : undefined;
  return (
    <article className="card today-card" aria-label={words.label(name, kind)}>
      <div className="today-text">
        <div className="today-head">
          <h2>{name}</h2>
          <span className="badge">{kind}</span>
          {card.words.toLowerCase() !== kind.toLowerCase() && <span className="second">{card.words}</span>}
        </div>
        <p>{card.sentence}</p>
      </div>
      <CardPicture strip={card.strip} />
      <div className="today-buttons">
        {cardActions(card).map((action, at) => (
          <ActionButton
            key={action.proposal.id}
            action={action}
            first={at === 0}
            today={today}
            of={name}
            onDo={() => setCommand(action.proposal)}
          />
        ))}
        <Button variant="subtle" aria-label={words.notNowOf(name)} onClick={() => setCommand("not-now")}>
          {words.notNow}
        </Button>
        <Button
          variant="subtle"
          aria-label={words.whyOf(name)}
          aria-expanded={why}
          aria-controls={why ? whyId : undefined}
          onClick={() => setWhy(!why)}
        >
          {words.why}
        </Button>
      </div>
      {why && <WhyPart id={whyId} card={card} />}
      {command === "not-now" && <NotNow card={card} name={name} today={today} onClose={close} />}
      {proposal?.relief && (
        <ReliefNote
          proposal={proposal}
          relief={proposal.relief}
          name={name}
          considered={considered}
          onClose={close}
        />
      )}
      {proposal && !proposal.relief && proposal.subject.kind === "agent" && (
        <BookDialog
          people={[proposal.subject]}
          play={proposal.play ?? undefined}
          slot={proposal.slot ?? undefined}
          proposal={proposal.id}
          considered={considered}
          onClose={close}
        />
      )}
    </article>
  );
}

function ActionButton({
  action: { proposal, kind },
  first,
  today,
  of,
  onDo,
}: {
  readonly action: CardAction;
  readonly first: boolean;
  readonly today: string;
  readonly of: string;
  readonly onDo: () => void;
}) {
  const zone = useFloorZone();
  const { slot } = proposal;
  const when = slot && actingWords.when(slot, today, zone);
  const text =
    kind === "staffing"
      ? words.staffingNote
      : kind === "relief"
        ? words.askPlanner
        : when
          ? first
            ? words.book(when)
            : words.checkIn(when)
          : words.choose;
  return (
    <>
      <Button variant={first ? "filled" : "subtle"} aria-label={`${text}: ${of}`} onClick={onDo}>
        {text}
      </Button>
      {slot && first && (
        <span className="note" title={actingWords.costMeaning}>
          {actingWords.cost(slot.cost)}
        </span>
      )}
    </>
  );
}
