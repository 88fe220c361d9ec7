import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { AgentPicture } from "../../../../contract/agent.ts";
import type { AgentSignalWeek, RowsPath } from "../../../../contract/burnout.ts";
import type { SignalRows } from "../../../app/address.ts";
import { Answered } from "../../../components/answered.tsx";
import { Pager } from "../../../components/pager.tsx";
import { useFloorZone } from "../../../queries/floor-queries.ts";
import {
  contactsAPage,
  ledgerAPage,
  useAgentContacts,
  useAgentSignalWeek,
  useLedger,
  useLoadByDay,
} from "../agent-queries.ts";
import { agentWords } from "../agent-words.ts";
import { EvaluationRows, meanOf } from "../empathy/evaluation-rows.tsx";
import { ContactTable } from "../load/contact-rows.tsx";
import { LedgerLines } from "../load/ledger-part.tsx";
import { ledgerWords } from "../load/ledger-words.ts";
import { RowsPanel } from "../rows/rows-panel.tsx";
import { FactorDays } from "./factor-days.tsx";
import { signalRowsWords as words } from "./signal-rows-words.ts";

const route = getRouteApi("/agent/$agent");

/** The rows that a factor of a week was computed from. */
export function FactorRows({
  picture,
  week,
  factor,
}: {
  readonly picture: AgentPicture;
  readonly week: string | undefined;
  readonly factor: SignalRows;
}) {
  const answer = useAgentSignalWeek(picture.agent, week);
  const navigate = route.useNavigate();
  const found = answer.data && rowsOf(answer.data, factor);
  return (
    <RowsPanel
      title={found ? words.title(found.name, found.rows.from, found.rows.to) : words.titleUnknown}
      onClose={() => void navigate({ search: (before) => ({ ...before, factor: undefined }), replace: true })}
    >
      <Answered query={answer} failureReplaces={!found} label={words.loading}>
        {() =>
          found ? (
            <Rows key={`${found.rows.from} ${found.rows.to} ${factor}`} picture={picture} path={found.rows} />
          ) : (
            <p className="panel-note second">{words.none}</p>
          )
        }
      </Answered>
    </RowsPanel>
  );
}

function rowsOf(week: AgentSignalWeek, asked: SignalRows): { name: string; rows: RowsPath } | undefined {
  const factor = week.factors.find((known) => known.factor === asked);
  if (factor) return { name: factor.name, rows: factor.rows };
  const breach = week.restBreaches.find(({ rule }) => rule === asked);
  return breach && { name: words.breach[breach.rule], rows: breach.rows };
}

function Rows({ picture, path }: { readonly picture: AgentPicture; readonly path: RowsPath }) {
  switch (path.kind) {
    case "contacts":
      return <Contacts agent={picture.agent} path={path} />;
    case "ledger":
      return <Ledger agent={picture.agent} path={path} />;
    case "days":
      return <Days agent={picture.agent} path={path} />;
    case "evaluations":
      return <Evaluations picture={picture} path={path} />;
  }
}

interface PathOf {
  readonly agent: string;
  readonly path: RowsPath;
}

function Contacts({ agent, path }: PathOf) {
  const [offset, setOffset] = useState(0);
  const zone = useFloorZone();
  const page = useAgentContacts(agent, path.from, path.to, offset);
  return (
    <Answered query={page} failureReplaces label={agentWords.rows.loading}>
      {({ rows, total, totalHandleSeconds }) => (
        <>
          <p className="panel-note second">{agentWords.rows.totals(total, totalHandleSeconds)}</p>
          <ContactTable rows={rows} zone={zone} label={words.contacts} />
          <Pager
            offset={offset}
            shown={rows.length}
            total={total}
            step={contactsAPage}
            onTo={setOffset}
            words={agentWords.rows}
          />
        </>
      )}
    </Answered>
  );
}

function Ledger({ agent, path }: PathOf) {
  const [offset, setOffset] = useState(0);
  const page = useLedger(agent, path.from, path.to, path.codes ?? undefined, offset);
  return (
    <Answered query={page} failureReplaces label={ledgerWords.loading}>
      {(ledger) =>
        ledger.total === 0 ? (
          <p className="panel-note second">{ledgerWords.none}</p>
        ) : (
          <>
            <LedgerLines ledger={ledger} />
            <Pager
              offset={offset}
              shown={ledger.lines.length}
              total={ledger.total}
              step={ledgerAPage}
              onTo={setOffset}
              words={ledgerWords}
            />
          </>
        )
      }
    </Answered>
  );
}

function Days({ agent, path }: PathOf) {
  const heat = useLoadByDay(agent, path.from, path.to);
  return (
    <Answered query={heat} failureReplaces label={words.loading}>
      {({ days }) => <FactorDays days={days} />}
    </Answered>
  );
}

function Evaluations({ picture, path }: { readonly picture: AgentPicture; readonly path: RowsPath }) {
  const newestFirst = picture.evaluations
    .filter(({ day }) => day >= path.from && day <= path.to)
    .toSorted((a, b) => b.evaluatedAt - a.evaluatedAt);
  return (
    <>
      <p className="panel-note second">{meanOf(newestFirst)}</p>
      <EvaluationRows evaluations={newestFirst} label={words.evaluations} />
    </>
  );
}
