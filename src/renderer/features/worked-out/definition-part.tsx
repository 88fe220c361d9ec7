import { Fragment, useEffect, useRef } from "react";
import type { Definition, FigureEdges } from "../../../contract/workload.ts";
import { bandNames } from "../../../domain/workload/thresholds.ts";
import { BandMark } from "../../components/band-mark.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { edgeSpans, edgeText, workedOutWords as words } from "./worked-out-words.ts";

/** A figure as the page explains it; only some have bands, or settings of their own. */
export interface ShownDefinition {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly formula: string;
  readonly source: string;
  readonly grade: Definition["grade"];
  readonly limits: string;
  readonly edges?: readonly FigureEdges[];
  readonly settings?: readonly { readonly name: string; readonly text: string }[];
}

/** One figure; the asked one comes into sight and takes the focus. */
export function DefinitionPart({
  definition,
  asked,
}: {
  readonly definition: ShownDefinition;
  readonly asked: boolean;
}) {
  const { name, unit, formula, source, grade, limits, edges = [], settings = [] } = definition;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!asked) return;
    head.current?.closest("section")?.scrollIntoView({ block: "start" });
    head.current?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <section className="definition" aria-label={name}>
      <h2 ref={head} tabIndex={-1}>
        {name}
      </h2>
      <p className="definition-formula">{formula}</p>
      <dl>
        <dt>{words.unit}</dt>
        <dd>{unit}</dd>
        {settings.map((setting) => (
          <Fragment key={setting.name}>
            <dt>{setting.name}</dt>
            <dd>{setting.text}</dd>
          </Fragment>
        ))}
        <dt>{words.source}</dt>
        <dd className="definition-source">{source}</dd>
        <dt>{words.grade}</dt>
        <dd>{words.gradeText(grade)}</dd>
        <dt>{words.limits}</dt>
        <dd>{limits}</dd>
      </dl>
      {edges.length > 0 && <Edges name={name} edges={edges} />}
    </section>
  );
}

function Edges({ name, edges }: { readonly name: string; readonly edges: readonly FigureEdges[] }) {
  const marked = edges.some(({ mark }) => mark !== null);
  return (
    <ScrollRegion label={words.edgesOf(name)} className="rows-wide definition-edges">
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.heads.version}</th>
            <th scope="col">{words.heads.from}</th>
            {bandNames.map((band) => (
              <th key={band} scope="col">
                <BandMark band={band} />
              </th>
            ))}
            {marked && <th scope="col">{words.heads.mark}</th>}
          </tr>
        </thead>
        <tbody>
          {edges.map((rule) => {
            const spans = edgeSpans(rule);
            return (
              <tr key={rule.version}>
                <td>{words.version(rule.version)}</td>
                <td>{words.fromWeek(rule.fromWeek)}</td>
                <td>{spans.usual}</td>
                <td>{spans.watch}</td>
                <td>{spans.heavy}</td>
                {marked && <td>{rule.mark === null ? words.noMark : edgeText(rule.mark, rule)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
