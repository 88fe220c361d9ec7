import { useEffect, useRef } from "react";
import type { ActingRulesPreview } from "../../../contract/proposals.ts";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { format } from "../../words/reader.ts";
import { actingRulesWords } from "./acting-rules-words.ts";
import { rulesWords } from "./rules-words.ts";

const words = actingRulesWords.preview;

/** What a change would do today, counted by kind and by team, and never by name. */
export function ActingPreview({ preview }: { readonly preview: ActingRulesPreview }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.closest("section")?.scrollIntoView({ block: "nearest" });
  }, []);
  const { kinds, teams, room } = preview;
  return (
    <section className="rule-preview" aria-label={words.title}>
      <h3 ref={head} tabIndex={-1}>
        {words.title}
      </h3>
      <p className="second">{kinds.length === 0 ? words.none : words.lead}</p>
      {kinds.length > 0 && (
        <div className="acting-preview-tables">
          <Counted
            label={words.kinds}
            name={words.heads.kind}
            rows={kinds.map((one) => ({ name: words.kind[one.kind], ...one }))}
          />
          <Counted
            label={words.teams}
            name={words.heads.team}
            rows={teams.map((one) => ({ name: one.team ?? words.small, people: one.agents, ...one }))}
          />
        </div>
      )}
      <p>{words.room(room)}</p>
    </section>
  );
}

interface CountedRow {
  readonly name: string;
  readonly people?: number;
  readonly before: number;
  readonly after: number;
}

function Counted({
  label,
  name,
  rows,
}: {
  readonly label: string;
  readonly name: string;
  readonly rows: readonly CountedRow[];
}) {
  const withPeople = rows.some(({ people }) => people !== undefined);
  return (
    <ScrollRegion label={label} className="rows-wide">
      <table className="rows">
        <caption className="note">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            {withPeople && (
              <th scope="col" className="number">
                {words.heads.people}
              </th>
            )}
            {(["before", "after", "change"] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {words.heads[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name: of, people, before, after }) => (
            <tr key={of}>
              <th scope="row">{of}</th>
              {withPeople && <td className="number">{people === undefined ? "" : format.number(people)}</td>}
              <td className="number">{format.number(before)}</td>
              <td className="number">{format.number(after)}</td>
              <td className="number">{rulesWords.preview.change(before, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
