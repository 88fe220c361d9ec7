import type { ActingRulesVersion } from "../../../contract/proposals.ts";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { format } from "../../words/reader.ts";
import { actingDifferences } from "./acting-rule-model.ts";
import { actingRulesWords } from "./acting-rules-words.ts";

const words = actingRulesWords.history;

/** Every version there was, the newest first, with its reason and what it changed. */
export function ActingRuleHistory({ versions }: { readonly versions: readonly ActingRulesVersion[] }) {
  const newestFirst = versions.toReversed();
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      <ScrollRegion label={words.scroll} className="rows-wide">
        <table className="rows">
          <thead>
            <tr>
              {(["version", "from", "by", "reason", "changed"] as const).map((column) => (
                <th key={column} scope="col">
                  {words.heads[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {newestFirst.map(({ version, from, by, reason, rules }, at) => {
              const before = newestFirst[at + 1];
              return (
                <tr key={version}>
                  <th scope="row">{format.number(version)}</th>
                  <td>{from === null ? words.first : format.weekday(from)}</td>
                  <td>{by ?? ""}</td>
                  <td className="wide">{reason}</td>
                  <td className="wide">
                    {before
                      ? actingDifferences(rules, before.rules)
                          .map((one) => words.difference(one.field, one.before, one.after))
                          .join("; ")
                      : words.nothing}
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
