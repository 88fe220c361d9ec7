import { SegmentedControl } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { AgentsTotals, AgentTotals } from "../../../contract/reconcile.ts";
import { type AgentTotal, agentTotals } from "../../../domain/reconcile/source-figure.ts";
import { Answered } from "../../components/answered.tsx";
import { Pager } from "../../components/pager.tsx";
import { peopleAPage, useAgentTotals } from "./reconcile-queries.ts";
import { reconcileWords } from "./reconcile-words.ts";
import { type TotalLine, TotalsTable } from "./totals-table.tsx";

const route = getRouteApi("/reconcile");
const words = reconcileWords.agents;

/** A figure of each agent: typed down a column, as a report has it. */
export function AgentsPart({ day }: { readonly day: string }) {
  const { team, figure = "handled" } = route.useSearch();
  const navigate = route.useNavigate();
  const [offset, setOffset] = useState(0);
  const totals = useAgentTotals(day, team, offset);
  return (
    <section className="card panel">
      <div className="panel-head totals-head">
        <h2>{words.title}</h2>
        <SegmentedControl
          size="xs"
          aria-label={words.figure}
          value={figure}
          data={agentTotals.map((value) => ({ value, label: reconcileWords.choice[value] }))}
          onChange={(value) =>
            void navigate({ search: (now) => ({ ...now, figure: value as AgentTotal }), replace: true })
          }
        />
      </div>
      <Answered query={totals} failureReplaces label={reconcileWords.loading} lines={6}>
        {(data) => data && <People data={data} day={day} figure={figure} offset={offset} onTo={setOffset} />}
      </Answered>
    </section>
  );
}

function People({
  data,
  day,
  figure,
  offset,
  onTo,
}: {
  readonly data: AgentsTotals;
  readonly day: string;
  readonly figure: AgentTotal;
  readonly offset: number;
  readonly onTo: (offset: number) => void;
}) {
  const { people, agents } = data;
  if (agents.length === 0) return <p className="panel-note second">{words.none}</p>;
  const lines = agents.flatMap((agent) => lineOf(agent, figure, day));
  const of = (agrees: boolean | null) => lines.filter(({ total }) => total.agrees === agrees).length;
  return (
    <>
      <p className="panel-note note" role="status">
        {reconcileWords.summary(of(true), of(false), of(null))}. {reconcileWords.keys}
      </p>
      <TotalsTable day={day} label={words.scroll(figure)} head={reconcileWords.heads.agent} lines={lines} />
      <Pager
        offset={offset}
        shown={agents.length}
        total={people}
        step={peopleAPage}
        onTo={onTo}
        words={words}
      />
    </>
  );
}

function lineOf({ agent, name, totals }: AgentTotals, figure: AgentTotal, day: string): TotalLine[] {
  const total = totals.find((one) => one.figure === figure);
  if (!total) return [];
  const whose = { agent, name: name ?? agent };
  const head = (
    <Link to="/agent/$agent" params={{ agent }} search={{ day }} className="text-link">
      {whose.name}
    </Link>
  );
  return [{ key: `${agent}/${figure}`, head, whose, total }];
}
