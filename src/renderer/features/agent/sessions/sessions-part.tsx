import { Button } from "@mantine/core";
import { useState } from "react";
import type { PersonRef } from "../../../../contract/measure.ts";
import type { SessionLine } from "../../../../contract/sessions.ts";
import { Answered } from "../../../components/answered.tsx";
import { ScrollRegion } from "../../../components/scroll-region.tsx";
import { useFloorToday, useFloorZone } from "../../../queries/floor-queries.ts";
import { actingWords } from "../../../words/acting.ts";
import { format } from "../../../words/reader.ts";
import { BookDialog } from "../../schedule/book-dialog.tsx";
import { AgentCopy } from "../../session/agent-copy.tsx";
import { HandOver } from "../../session/hand-over.tsx";
import { SessionLink } from "../../session/session-link.tsx";
import { useHandedOver, useSessionsOf } from "../agent-queries.ts";
import { agentSessionsWords as words } from "./agent-sessions-words.ts";
import { OutcomeTable } from "./outcome-table.tsx";

/** The sessions with a person, what came of them, and the person's own copy. */
export function SessionsPart({ person }: { readonly person: PersonRef }) {
  const today = useFloorToday();
  const sessions = useSessionsOf(person.agent, today);
  const [open, setOpen] = useState<"book" | "copy" | "hand">();
  const close = () => setOpen(undefined);
  return (
    <section className="card panel agent-sessions" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <div className="session-buttons">
          <Button variant="default" onClick={() => setOpen("copy")}>
            {words.copy}
          </Button>
          <Button variant="default" onClick={() => setOpen("hand")}>
            {words.handed}
          </Button>
          <Button onClick={() => setOpen("book")}>{words.book}</Button>
        </div>
      </div>
      <p className="panel-note note">
        <LastHanded agent={person.agent} />
      </p>
      <Answered query={sessions} label={words.loading} lines={3}>
        {(data) => <SessionRows sessions={data} />}
      </Answered>
      <OutcomeTable agent={person.agent} />
      {open === "book" && <BookDialog people={[person]} onClose={close} />}
      {open === "copy" && <AgentCopy person={person} onClose={close} />}
      {open === "hand" && <HandOver person={person} onClose={close} />}
    </section>
  );
}

function LastHanded({ agent }: { readonly agent: string }) {
  const { data: handed } = useHandedOver(agent);
  if (!handed) return null;
  const [newest] = handed;
  return <>{newest ? words.lastHanded(newest.day) : words.neverHanded}</>;
}

function SessionRows({ sessions }: { readonly sessions: readonly SessionLine[] }) {
  const zone = useFloorZone();
  if (sessions.length === 0) return <p className="panel-note second">{words.none}</p>;
  return (
    <ScrollRegion label={words.scroll}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.heads.when}</th>
            <th scope="col">{words.heads.session}</th>
            <th scope="col">{words.heads.status}</th>
            <th scope="col">{words.heads.by}</th>
          </tr>
        </thead>
        <tbody>
          {[...sessions].reverse().map((line) => (
            <tr key={line.session}>
              <td>
                {format.weekday(line.day)} {format.clock(line.startsAt, zone)}
              </td>
              <th scope="row">
                <SessionLink session={line.session}>{line.title}</SessionLink>
              </th>
              <td>{actingWords.status[line.status]}</td>
              <td className="name">{line.by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
