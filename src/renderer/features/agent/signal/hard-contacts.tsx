import { Missing } from "../../../components/missing.tsx";
import {
  type ContactCounts,
  difficultShareText,
  hardKinds,
  hardScale,
  hardWords as words,
} from "../../../words/hard-contacts.ts";
import { format } from "../../../words/reader.ts";

/** What was hard of the week's contacts, counted: on a fixed scale, and hatched where no file says so. */
export function HardContacts({ counts }: { readonly counts: ContactCounts }) {
  const share = difficultShareText(counts);
  return (
    <section className="hard-contacts" aria-label={words.ofWeek}>
      <h3>{words.ofWeek}</h3>
      <p className="note">
        {words.handled(counts.handled)}
        {share !== null && `, ${share} difficult`}
      </p>
      <dl>
        {hardKinds.map((kind) => (
          <div key={kind}>
            <dt>{words.kinds[kind]}</dt>
            <dd>
              <Count value={counts[kind]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="note">{words.scale}</p>
    </section>
  );
}

function Count({ value }: { readonly value: number | null }) {
  if (value === null) return <Missing why={words.unknown} />;
  return (
    <>
      <span className="hard-bar" aria-hidden>
        <i style={{ width: `${Math.min(1, value / hardScale) * 100}%` }} />
      </span>
      <span className="number">{format.number(value)}</span>
    </>
  );
}
