import type { BurnoutRuleVersion } from "../../../contract/burnout-rules.ts";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { useFloorZone } from "../../queries/floor-queries.ts";
import { format } from "../../words/reader.ts";
import { ruleDifferences } from "./rule-form-model.ts";
import { differenceText, rulesWords } from "./rules-words.ts";

const words = rulesWords.history;

/** Every version there was, the newest first, with its reason and what it changed. */
export function RuleHistory({ versions }: { readonly versions: readonly BurnoutRuleVersion[] }) {
  const zone = useFloorZone();
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      <ScrollRegion label={words.scroll} className="rows-wide">
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{words.heads.version}</th>
              <th scope="col">{words.heads.from}</th>
              <th scope="col">{words.heads.saved}</th>
              <th scope="col">{words.heads.reason}</th>
              <th scope="col">{words.heads.changed}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((rule, at) => {
              const before = versions[at + 1];
              return (
                <tr key={rule.version}>
                  <th scope="row">{words.version(rule.version)}</th>
                  <td>{words.from(rule.fromWeek)}</td>
                  <td>{rule.savedAt === null ? words.first : format.dayAndTime(rule.savedAt, zone)}</td>
                  <td className="wide">{rule.reason}</td>
                  <td className="wide">
                    {before ? ruleDifferences(rule, before).map(differenceText).join("; ") : words.nothing}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
