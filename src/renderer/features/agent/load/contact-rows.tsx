import { useState } from "react";
import type { AgentWeek, ContactRow } from "../../../../contract/agent.ts";
import { Answered } from "../../../components/answered.tsx";
import { Missing } from "../../../components/missing.tsx";
import { Pager } from "../../../components/pager.tsx";
import { ScrollRegion } from "../../../components/scroll-region.tsx";
import { format } from "../../../words/reader.ts";
import { contactsAPage, useAgentContacts } from "../agent-queries.ts";
import { agentWords } from "../agent-words.ts";
import { RowsPanel } from "../rows/rows-panel.tsx";

const words = agentWords.rows;

/** The contacts of a week, each with the file and line that it came from, and a total that equals the bar. */
export function ContactRows({
  agent,
  week,
  zone,
  onClose,
}: {
  readonly agent: string;
  readonly week: AgentWeek;
  readonly zone: string;
  readonly onClose: () => void;
}) {
  const [offset, setOffset] = useState(0);
  const page = useAgentContacts(agent, week.from, week.to, offset);
  return (
    <RowsPanel title={words.contactsOf(format.week(week.week))} onClose={onClose}>
      <Answered query={page} failureReplaces label={words.loading}>
        {(data) =>
          data.total === 0 ? (
            <p className="panel-note second">{words.none}</p>
          ) : (
            <>
              <p className="panel-note second">
                {words.totals(data.total, data.totalHandleSeconds)}{" "}
                <span className="note">{agreement(week, data)}</span>
              </p>
              <ContactTable rows={data.rows} zone={zone} />
              <Pager
                offset={offset}
                shown={data.rows.length}
                total={data.total}
                step={contactsAPage}
                onTo={setOffset}
                words={words}
              />
            </>
          )
        }
      </Answered>
    </RowsPanel>
  );
}

/** Whether the rows come to what the picture says. */
function agreement(
  week: AgentWeek,
  { total, totalHandleSeconds }: { total: number; totalHandleSeconds: number | null },
) {
  const sameHandle = Math.round(week.handleSeconds ?? 0) === Math.round(totalHandleSeconds ?? 0);
  if (week.contacts === total && sameHandle) return words.same;
  return words.differs(week.contacts ?? 0, week.handleSeconds);
}

export function ContactTable({
  rows,
  zone,
  label = words.scroll,
}: {
  readonly rows: readonly ContactRow[];
  readonly zone: string;
  readonly label?: string;
}) {
  return (
    <ScrollRegion label={label}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.heads.start}</th>
            <th scope="col">{words.heads.queue}</th>
            <th scope="col">{words.heads.outcome}</th>
            {(["talk", "hold", "acw", "handle"] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {words.heads[column]} <span className="note">{words.unit}</span>
              </th>
            ))}
            <th scope="col">{words.heads.origin}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.contact}/${row.origin.importId}/${row.origin.line}`}>
              <td>
                {format.weekday(row.day)}, {format.time(row.answeredAt ?? row.offeredAt, zone)}
              </td>
              <td>{row.queue ?? <Missing why={words.notGiven} />}</td>
              <td>{words.outcome[row.outcome]}</td>
              <Seconds value={row.talkSeconds} />
              <Seconds value={row.holdSeconds} />
              <Seconds value={row.acwSeconds} />
              <Seconds value={row.handleSeconds} />
              <td className="name note" title={originOf(row)}>
                {originOf(row)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The row that a contact is traced to, and the other rows that gave some of its values. */
function originOf({ origin, alsoFrom }: ContactRow): string {
  const lead = words.line(origin.file, origin.line);
  if (alsoFrom.length === 0) return lead;
  return `${lead}; ${words.also(alsoFrom.map(({ file, line }) => words.line(file, line)))}`;
}

function Seconds({ value }: { readonly value: number | null }) {
  return (
    <td className="number">
      {value === null ? <Missing why={words.notGiven} /> : format.minutesColumn(value)}
    </td>
  );
}
