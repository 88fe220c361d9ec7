import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import type { SourceThere, Template } from "../../../contract/guide.ts";
import {
  type GuidedSource,
  type GuidedWish,
  guidedSources,
  guidedWishes,
} from "../../../domain/floor/source-guide.ts";
import { download } from "../../app/download.ts";
import { isViewOf } from "../../app/shell/views-of-role.ts";
import { Answered } from "../../components/answered.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { useSourcesThere, useTemplates } from "./guide-queries.ts";
import { guideWords as words } from "./guide-words.ts";

/** Which file brings what: by what somebody wants to see, and by what a file would add to this floor. */
export function GuideView() {
  const sources = useSourcesThere();
  const navigate = useNavigate();
  return (
    <div className="page guide">
      <div>
        <h1>{words.title}</h1>
        <p className="second guide-lead">{words.lead}</p>
      </div>
      <Answered query={sources} label={words.loading} lines={8}>
        {(data) => (
          <>
            <WishesPart sources={data} />
            <SourcesPart sources={data} />
          </>
        )}
      </Answered>
      <div>
        <Button onClick={() => void navigate({ to: "/import" })}>{words.toImport}</Button>
      </div>
    </div>
  );
}

function WishesPart({ sources }: { readonly sources: readonly SourceThere[] }) {
  const role = useFloorStatus().data?.viewer.role;
  const there = new Set(sources.map(({ source }) => source));
  const { heads, title, scroll } = words.wishes;
  return (
    <section className="card panel">
      <div className="panel-head">
        <h2>{title}</h2>
      </div>
      <ScrollRegion label={scroll} className="guide-scroll">
        <table className="rows guide-wishes">
          <thead>
            <tr>
              <th scope="col">{heads.wish}</th>
              <th scope="col">{heads.here}</th>
              <th scope="col">{heads.from}</th>
              <th scope="col">{heads.view}</th>
            </tr>
          </thead>
          <tbody>
            {guidedWishes(there).map((wish) => (
              <WishLine key={wish.wish} wish={wish} role={role} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function WishLine({ wish: { wish, view, needs, lacking, better }, role }: WishLineProps) {
  const { names, views, needs: needed } = words.wishes;
  return (
    <tr>
      <th scope="row" className="wide">
        {names[wish]}
      </th>
      <td className="wide">
        {lacking.length === 0 ? (
          <>
            {words.wishes.there}
            {better.length > 0 && <span className="note guide-better">{words.wishes.better(better)}</span>}
          </>
        ) : (
          <span className="guide-lacking">
            <i className="hatch-mark" /> <span>{words.wishes.lacking(lacking)}</span>
          </span>
        )}
      </td>
      <td className="wide">{needed(needs)}</td>
      <td>
        {isViewOf(role, view) ? (
          <Link to={view} className="text-link">
            {views[view]}
          </Link>
        ) : (
          views[view]
        )}
      </td>
    </tr>
  );
}

interface WishLineProps {
  readonly wish: GuidedWish;
  readonly role: string | undefined;
}

function SourcesPart({ sources }: { readonly sources: readonly SourceThere[] }) {
  const templates = useTemplates();
  return (
    <section className="card panel">
      <div className="panel-head">
        <h2>{words.sources.title}</h2>
      </div>
      <p className="panel-note second">{words.example}</p>
      <ul className="guide-sources">
        {guidedSources().map((source) => (
          <SourcePart
            key={source.source}
            source={source}
            there={sources.find((one) => one.source === source.source)}
            templates={templates.data?.filter((one) => one.source === source.source) ?? []}
          />
        ))}
      </ul>
    </section>
  );
}

function SourcePart({
  source: { source, wishes, factors },
  there,
  templates,
}: {
  readonly source: GuidedSource;
  readonly there: SourceThere | undefined;
  readonly templates: readonly Template[];
}) {
  const { what, heads, unlocks } = words.sources;
  return (
    <li>
      <h3>{heads[source]}</h3>
      <span className="note">
        {there ? words.sources.there(there.from, there.to) : words.sources.missing}
      </span>
      <p>{what[source]}</p>
      <p className="second">{unlocks}</p>
      <ul className="guide-unlocks">
        {wishes.map((wish) => (
          <li key={wish}>{words.wishes.names[wish]}</li>
        ))}
        {factors.length > 0 && <li>{words.sources.factors(factors)}</li>}
      </ul>
      {templates.map((template) => (
        <Button
          key={template.name}
          className="guide-template"
          variant="default"
          size="compact-sm"
          onClick={() => download({ name: template.name, type: "text/csv", text: template.text })}
        >
          {words.sources.template(template)}
        </Button>
      ))}
    </li>
  );
}
