import { Link } from "@tanstack/react-router";
import type { TodayCard } from "../../../contract/today.ts";
import { ChanceNote } from "../../components/chance-note.tsx";
import { actingRulesWords } from "../rules/acting-rules-words.ts";
import { todayWords } from "./today-words.ts";

const words = todayWords.why;

/** The reasons behind a card, its rule, and the way to the figures. */
export function WhyPart({ id, card }: { readonly id: string; readonly card: TodayCard }) {
  const { subject, proposals } = card;
  const reasons = [...new Set(proposals.flatMap(({ why }) => why))];
  const rules = [...new Map(proposals.map(({ rule }) => [`${rule.code} ${rule.version}`, rule])).values()];
  const chances = [
    ...new Map(
      proposals.flatMap(({ chance }) => (chance ? [[chance.sentence, chance] as const] : [])),
    ).values(),
  ];
  const noSlots = proposals.flatMap(({ id: of, noSlot }) => (noSlot === null ? [] : [{ of, noSlot }]));
  return (
    <div className="today-why" id={id}>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {noSlots.map(({ of, noSlot }) => (
          <li key={of}>{noSlot}</li>
        ))}
      </ul>
      <p className="note">{words.since(card.since, card.until)}</p>
      {chances.map((chance) => (
        <ChanceNote key={chance.sentence} {...chance} />
      ))}
      {rules.map(({ code, text, version }) => (
        <p key={`${code} ${version}`} className="note">
          {words.rule(text, version)}{" "}
          <Link to="/acting-rules" className="text-link">
            {actingRulesWords.see}
          </Link>
        </p>
      ))}
      {subject.kind === "agent" && <p className="note">{words.signal}</p>}
      <p>
        {subject.kind === "agent" ? (
          <Link to="/agent/$agent" params={{ agent: subject.agent }} className="text-link">
            {words.person}
          </Link>
        ) : (
          <Link
            to="/wellbeing"
            search={subject.queue === null ? {} : { queue: subject.queue }}
            className="text-link"
          >
            {words.queue}
          </Link>
        )}
      </p>
    </div>
  );
}
