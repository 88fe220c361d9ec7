import { Link } from "@tanstack/react-router";
import type { SourceTotal } from "../../../contract/reconcile.ts";
import { useFloorZone } from "../../queries/floor-queries.ts";
import { format } from "../../words/reader.ts";
import { reconcileWords as words } from "./reconcile-words.ts";
import type { WhoseTotal } from "./total-field.tsx";

/** What a comparison comes to: one sentence, and behind it what may account for a difference, with the rows. */
export function ExplainedTotal({
  day,
  whose,
  total,
}: {
  readonly day: string;
  readonly whose: WhoseTotal;
  readonly total: SourceTotal;
}) {
  const says = words.comesTo(total);
  const zone = useFloorZone();
  if (total.agrees) return null;
  if (total.theirs === null) return says === undefined ? null : <span className="note">{says}</span>;
  return (
    <div className="total-says">
      <span>{says}</span>
      {total.parts.length > 0 && (
        <details>
          <summary>{words.why(total.parts.length)}</summary>
          <ul className="total-parts">
            {total.parts.map((part) => (
              <li key={part.cause}>
                <Share amount={part.amount} upTo={part.upTo} figure={total.figure} />
                <span>
                  {words.part(part, total, whose.agent === null ? "floor" : "agent")}
                  <RowsBehind rows={part.rows} count={part.count} />
                </span>
              </li>
            ))}
            {total.notExplained !== null && total.notExplained !== 0 && (
              <li>
                <b className="total-share">{words.share(total.notExplained, total.figure)}</b>
                <span>{words.left}</span>
              </li>
            )}
          </ul>
          <ContactsLink day={day} whose={whose} />
          {total.typedBy !== null && total.typedAt !== null && (
            <span className="note total-typed">
              {words.typed(total.typedBy, format.dayAndTime(total.typedAt, zone))}
            </span>
          )}
        </details>
      )}
    </div>
  );
}

function Share({
  amount,
  upTo,
  figure,
}: {
  readonly amount: number;
  readonly upTo: number | null;
  readonly figure: SourceTotal["figure"];
}) {
  if (amount === 0) {
    const isOpen = upTo === null;
    return (
      <b className="total-share">
        <span aria-hidden="true">{isOpen ? words.noShare : words.nothingLeft}</span>
        <span className="visually-hidden">{isOpen ? words.noShareLong : words.nothingLeftLong}</span>
      </b>
    );
  }
  return <b className="total-share">{words.share(amount, figure)}</b>;
}

type Row = SourceTotal["parts"][number]["rows"][number];

/** Where the contacts stand in their files. */
function RowsBehind({ rows, count }: { readonly rows: readonly Row[]; readonly count: number }) {
  if (rows.length === 0) return null;
  const files = Map.groupBy(rows, ({ file }) => file);
  return (
    <span className="note total-rows">
      {[...files]
        .map(([file, of]) =>
          words.rowsOf(
            file,
            of.map(({ line }) => line),
          ),
        )
        .join("; ")}
      {count > rows.length && ` ${words.more(count - rows.length)}`}
    </span>
  );
}

function ContactsLink({ day, whose: { agent, name } }: { readonly day: string; readonly whose: WhoseTotal }) {
  if (agent === null) return null;
  return (
    <Link to="/agent/$agent" params={{ agent }} search={{ day }} className="text-link">
      {words.contactsOf(name, day)}
    </Link>
  );
}
