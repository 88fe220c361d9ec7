import { Checkbox } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useState } from "react";
import type { TrainingCoverage } from "../../../contract/schedule.ts";
import { actingWords } from "../../words/acting.ts";
import { format } from "../../words/reader.ts";
import { coverageWords as words } from "./coverage-words.ts";

const rowHeight = 32;
type Row = TrainingCoverage["rows"][number];

/** Agent by topic; only the rows in sight are drawn, however many people there are. */
export function CoverageMatrix({
  coverage,
  rows,
  chosen,
  onChoose,
}: {
  readonly coverage: TrainingCoverage;
  readonly rows: readonly Row[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (agent: string) => void;
}) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <section className="coverage-scroll" ref={setScroller} aria-label={words.grid} tabIndex={-1}>
      <table className="rows coverage-rows" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{words.grid}</caption>
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col" className="number">
              {words.lastAny}
            </th>
            {coverage.topics.map(({ topic, title, play }) => (
              <th key={topic} scope="col" className="coverage-topic">
                {play === null ? (
                  title
                ) : (
                  <Link to="/catalogue" search={{ play }} className="text-link">
                    {title}
                  </Link>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Filler height={before} />}
          {items.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <PersonRow
                  key={row.person.agent}
                  row={row}
                  at={index}
                  chosen={chosen.has(row.person.agent)}
                  onChoose={onChoose}
                />
              )
            );
          })}
          {after > 0 && <Filler height={after} />}
        </tbody>
      </table>
    </section>
  );
}

function PersonRow({
  row: { person, lastAny, cells },
  at,
  chosen,
  onChoose,
}: {
  readonly row: Row;
  readonly at: number;
  readonly chosen: boolean;
  readonly onChoose: (agent: string) => void;
}) {
  const name = actingWords.nameOf(person);
  return (
    <tr aria-rowindex={at + 2}>
      <th scope="row">
        <span className="coverage-person">
          <Checkbox
            size="xs"
            radius="xs"
            aria-label={words.choose(name)}
            checked={chosen}
            onChange={() => onChoose(person.agent)}
          />
          <Link to="/agent/$agent" params={{ agent: person.agent }} className="text-link coverage-name">
            {name}
          </Link>
          <span className="note">{person.team}</span>
        </span>
      </th>
      <td className="number">{lastAny === null ? "" : format.day(lastAny)}</td>
      {cells.map((cell) => (
        <td key={cell.topic} className={`coverage-cell coverage-${cell.state}`} title={words.cellLong(cell)}>
          {cell.state === "unknown" ? (
            <span className="missing">
              <span className="visually-hidden">{words.cellLong(cell)}</span>
            </span>
          ) : (
            words.cell(cell)
          )}
        </td>
      ))}
    </tr>
  );
}

function Filler({ height }: { readonly height: number }) {
  return (
    <tr>
      <td style={{ height }} />
    </tr>
  );
}
