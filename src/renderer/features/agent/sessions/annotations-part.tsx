import { Button } from "@mantine/core";
import { useState } from "react";
import type { Annotation } from "../../../../contract/agent-copy.ts";
import type { PersonRef } from "../../../../contract/measure.ts";
import { useAnnotations } from "../agent-queries.ts";
import { AnnotateDialog } from "./annotate-dialog.tsx";
import { annotationWords as words } from "./annotations-words.ts";

/** The agent's own words, all together; each stands beside its figure as well. */
export function AnnotationsPart({ person }: { readonly person: PersonRef }) {
  const { data: annotations } = useAnnotations(person.agent);
  const [adding, setAdding] = useState(false);
  return (
    <section className="card panel annotations" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <Button variant="default" onClick={() => setAdding(true)}>
          {words.add}
        </Button>
      </div>
      <p className="panel-note second">{words.lead}</p>
      {annotations?.length === 0 && <p className="panel-note note">{words.none}</p>}
      {annotations && annotations.length > 0 && (
        <ul className="annotation-list">
          {annotations.map((annotation) => (
            <li key={annotation.annotation}>
              <AnnotationText annotation={annotation} />
              <p className="note">{words.by(words.about[annotation.about], annotation.day, annotation.by)}</p>
            </li>
          ))}
        </ul>
      )}
      {adding && <AnnotateDialog person={person} onClose={() => setAdding(false)} />}
    </section>
  );
}

/** The agent's words on some figures, in the place where these stand. */
export function Beside({
  agent,
  about,
}: {
  readonly agent: string;
  readonly about: readonly Annotation["about"][];
}) {
  const { data: annotations } = useAnnotations(agent);
  const here = (annotations ?? []).filter((annotation) => about.includes(annotation.about));
  if (here.length === 0) return null;
  return (
    <div className="beside">
      {here.map((annotation) => (
        <AnnotationText key={annotation.annotation} annotation={annotation} />
      ))}
    </div>
  );
}

function AnnotationText({ annotation: { text, contests } }: { readonly annotation: Annotation }) {
  return (
    <p className="annotation-text">
      {contests && <span className="badge">{words.contested}</span>} {words.beside(text)}
    </p>
  );
}
