import type { ReactNode } from "react";
import type { FormItem } from "../../../contract/empathy-forms.ts";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { format } from "../../words/reader.ts";
import { formsWords } from "./form-mapping-words.ts";

const words = formsWords.scales;

/** Items that came in with more than one maximum: which counts, since when, and how many stand aside. */
export function ScaleTable({
  items,
  leftOut,
  children,
}: {
  readonly items: readonly FormItem[];
  readonly leftOut: number;
  readonly children: ReactNode;
}) {
  return (
    <section className="scales" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{words.lead(leftOut)}</p>
      <ScrollRegion label={words.scroll} className="rows-wide">
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{words.heads.item}</th>
              <th scope="col" className="number">
                {words.heads.max}
              </th>
              <th scope="col">{words.heads.from}</th>
              <th scope="col" className="number">
                {words.heads.evaluations}
              </th>
              <th scope="col">{words.heads.counts}</th>
            </tr>
          </thead>
          <tbody>
            {items.flatMap(({ item, maxima }) =>
              maxima.map(({ maximum, firstDay, evaluations, counts }) => (
                <tr key={`${item} ${maximum}`}>
                  <th scope="row" className="wide">
                    {item}
                  </th>
                  <td className="number">{format.tenth(maximum)}</td>
                  <td>{format.day(firstDay)}</td>
                  <td className="number">{format.number(evaluations)}</td>
                  <td>
                    {counts ? (
                      words.counts(true)
                    ) : (
                      <span className="badge badge-load">{words.counts(false)}</span>
                    )}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollRegion>
      {children}
    </section>
  );
}
