import type { BurnoutRuleVersion } from "../../../contract/burnout-rules.ts";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { useFloorZone } from "../../queries/floor-queries.ts";
import { format } from "../../words/reader.ts";
import { differenceText, rulesWords } from "./rules-words.ts";

const words = rulesWords.history;

/** Every rule there was, the newest first, by both numberings, with its reason and what it changed. */
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
              <th scope="col">{words.heads.console}</th>
              <th scope="col">{words.heads.change}</th>
              <th scope="col">{words.heads.from}</th>
              <th scope="col">{words.heads.saved}</th>
              <th scope="col">{words.heads.reason}</th>
              <th scope="col">{words.heads.changed}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((rule, at) => (
              <tr key={rule.version}>
                <th scope="row">{format.number(rule.consoleRules)}</th>
                <td>{words.change(rule.floorChange)}</td>
                <td>{words.from(rule.fromWeek)}</td>
                <td>
                  {rule.savedAt === null
                    ? words.first
                    : words.saved(format.dayAndTime(rule.savedAt, zone), rule.by)}
                </td>
                <td className="wide">{rule.reason}</td>
                <td className="wide">
                  {words.changed(rule.changed.map(differenceText), rule.lost, at === versions.length - 1)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
