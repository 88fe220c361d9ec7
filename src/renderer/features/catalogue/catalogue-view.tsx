import { Button } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { CatalogueEntry } from "../../../contract/catalogue.ts";
import { sessionKinds } from "../../../domain/acting/kinds.ts";
import { Answered } from "../../components/answered.tsx";
import { useCatalogue } from "../../queries/acting-queries.ts";
import { BookDialog } from "../schedule/book-dialog.tsx";
import { ScheduleHead } from "../schedule/schedule-head.tsx";
import { useTemplateVersions } from "./catalogue-queries.ts";
import { catalogueWords as words } from "./catalogue-words.ts";
import { TemplateEditor } from "./template-editor.tsx";
import { TemplatePart } from "./template-part.tsx";

const route = getRouteApi("/catalogue");

/** Refreshers and check-ins, each with its guide. */
export function CatalogueView() {
  const catalogue = useCatalogue();
  const { play } = route.useSearch();
  return (
    <div className="page catalogue">
      <ScheduleHead part="catalogue" />
      <p className="second">{words.lead}</p>
      <Answered query={catalogue} label={words.loading} lines={12} waitsIn="card">
        {(data) => (
          <div className="catalogue-parts">
            <EntryList entries={data} open={play ?? data[0]?.play} />
            <OpenEntry entry={data.find((one) => one.play === play) ?? data[0]} />
          </div>
        )}
      </Answered>
    </div>
  );
}

function EntryList({
  entries,
  open,
}: {
  readonly entries: readonly CatalogueEntry[];
  readonly open: string | undefined;
}) {
  return (
    <nav className="catalogue-list" aria-label={words.list}>
      {[...sessionKinds].map((kind) => (
        <section key={kind} aria-label={words.kinds[kind]}>
          <h2>{words.kinds[kind]}</h2>
          <ul>
            {entries
              .filter((entry) => entry.kind === kind)
              .map(({ play, title }) => (
                <li key={play}>
                  <Link
                    to="/catalogue"
                    search={{ play }}
                    className="catalogue-entry"
                    aria-current={play === open ? "true" : undefined}
                  >
                    {title}
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function OpenEntry({ entry }: { readonly entry: CatalogueEntry | undefined }) {
  const [command, setCommand] = useState<"book" | "edit">();
  const close = () => setCommand(undefined);
  if (!entry) return <p className="second">{words.unknown}</p>;
  return (
    <article className="card catalogue-open" aria-label={entry.title}>
      <div className="catalogue-head">
        <h2>{entry.title}</h2>
        <div className="session-buttons">
          <Button onClick={() => setCommand("book")}>{words.book}</Button>
          <Button variant="default" onClick={() => setCommand("edit")}>
            {words.edit}
          </Button>
        </div>
      </div>
      <TemplatePart entry={entry} />
      <Versions key={entry.play} play={entry.play} newest={entry} />
      {command === "book" && <BookDialog people={[]} play={entry.play} onClose={close} />}
      {command === "edit" && <TemplateEditor entry={entry} onClose={close} />}
    </article>
  );
}

function Versions({ play, newest }: { readonly play: string; readonly newest: CatalogueEntry }) {
  const [open, setOpen] = useState(false);
  const { data: versions } = useTemplateVersions(play, open);
  return (
    <section className="catalogue-versions" aria-label={words.versions}>
      <p className="note">{words.version(newest)}</p>
      {newest.version > 1 && (
        <Button variant="subtle" size="compact-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.versions}
        </Button>
      )}
      {open && (
        <ul className="note">
          {(versions ?? []).map((version) => (
            <li key={version.version}>
              <details>
                <summary>{words.version(version)}</summary>
                <TemplatePart entry={version} />
              </details>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
