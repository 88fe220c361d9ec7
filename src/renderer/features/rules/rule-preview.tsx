import { useEffect, useRef } from "react";
import type { RulePreviewAnswer } from "../../../contract/burnout-rules.ts";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { format } from "../../words/reader.ts";
import { rulesWords } from "./rules-words.ts";

const words = rulesWords.preview;

/** What a change would do, by team and never by name. */
export function RulePreview({ preview }: { readonly preview: RulePreviewAnswer }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.closest("section")?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <section className="rule-preview" aria-label={words.title}>
      <h3 ref={head} tabIndex={-1}>
        {words.title}
      </h3>
      {preview.teams.length === 0 ? (
        <p className="second">{words.none}</p>
      ) : (
        <>
          <p className="second">{words.lead(preview)}</p>
          <ScrollRegion label={words.scroll} className="rows-wide">
            <table className="rows">
              <thead>
                <tr>
                  <th scope="col">{words.heads.team}</th>
                  {(["people", "before", "after", "change"] as const).map((column) => (
                    <th key={column} scope="col" className="number">
                      {words.heads[column]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {preview.teams.map(({ team, agents, before, after }) => (
                  <tr key={team ?? ""}>
                    <th scope="row">{team ?? <span className="note">{words.small}</span>}</th>
                    <td className="number">{format.number(agents)}</td>
                    <td className="number">{format.number(before)}</td>
                    <td className="number">{format.number(after)}</td>
                    <td className="number">{words.change(before, after)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      )}
    </section>
  );
}
