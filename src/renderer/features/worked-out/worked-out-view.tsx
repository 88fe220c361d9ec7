import { getRouteApi, Link } from "@tanstack/react-router";
import type { Definition } from "../../../contract/workload.ts";
import { Answered } from "../../components/answered.tsx";
import { Failed } from "../../components/failed.tsx";
import { useSignalDefinitions } from "../../queries/burnout-queries.ts";
import { useDefinitions } from "../../queries/workload-queries.ts";
import { DefinitionPart } from "./definition-part.tsx";
import { SignalDefinitions, signalDefinitions } from "./signal-definitions.tsx";
import { workedOutWords as words } from "./worked-out-words.ts";

const route = getRouteApi("/worked-out");

/** Every figure with its formula, source, evidence, limits and edges, as the console runs on them. */
export function WorkedOutView() {
  const definitions = useDefinitions();
  return (
    <div className="page worked-out">
      <div>
        <h1>{words.title}</h1>
        <p className="second">{words.lead}</p>
      </div>
      <Answered query={definitions} label={words.loading} lines={12} waitsIn="card">
        {(data) => <Definitions definitions={data} />}
      </Answered>
    </div>
  );
}

function Definitions({ definitions }: { readonly definitions: readonly Definition[] }) {
  const { figure } = route.useSearch();
  const signal = useSignalDefinitions();
  return (
    <div className="definitions">
      <nav aria-label={words.index}>
        <DefinitionLinks named={definitions} figure={figure} />
        {signal.data && (
          <>
            <h2>{words.signal.title}</h2>
            <DefinitionLinks named={signalDefinitions(signal.data)} figure={figure} />
          </>
        )}
      </nav>
      <div className="definition-parts">
        <div className="card">
          {definitions.map((definition) => (
            <DefinitionPart
              key={definition.code}
              definition={definition}
              asked={definition.code === figure}
            />
          ))}
        </div>
        {signal.data ? (
          <SignalDefinitions definitions={signal.data} figure={figure} />
        ) : (
          signal.error && <Failed error={signal.error} again={() => void signal.refetch()} />
        )}
      </div>
    </div>
  );
}

function DefinitionLinks({
  named,
  figure,
}: {
  readonly named: readonly { readonly code: string; readonly name: string }[];
  readonly figure: string | undefined;
}) {
  return (
    <ul>
      {named.map(({ code, name }) => (
        <li key={code}>
          <Link
            to="/worked-out"
            search={{ figure: code }}
            aria-current={code === figure ? "true" : undefined}
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
