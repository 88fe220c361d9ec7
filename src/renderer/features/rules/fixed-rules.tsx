import type { FixedRuleAnswer } from "../../../contract/burnout-rules.ts";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { format } from "../../words/reader.ts";
import { rulesWords } from "./rules-words.ts";

const words = rulesWords.fixed;

/** The thresholds that come fixed with the console, with why a floor cannot change them. */
export function FixedRules({ rules }: { readonly rules: readonly FixedRuleAnswer[] }) {
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      <ScrollRegion label={words.scroll} className="rows-wide">
        <table className="rows rule-settings">
          <thead>
            <tr>
              <th scope="col">{words.heads.name}</th>
              <th scope="col">{words.heads.sentence}</th>
              <th scope="col">{words.heads.reason}</th>
              <th scope="col">{words.heads.why}</th>
              <th scope="col" className="number">
                {words.heads.version}
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ code, name, sentence, reason, why, version }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td className="rule-said">{words.sentence(sentence)}</td>
                <td className="rule-said note">{reason}</td>
                <td className="rule-said note">{why}</td>
                <td className="number">{format.number(version)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
