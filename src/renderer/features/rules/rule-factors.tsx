import type { RuleSettingAnswer } from "../../../contract/burnout-rules.ts";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { RuleField } from "./rule-field.tsx";
import { type OwnedSettings, ownedSettings } from "./rule-form-model.ts";
import { rulesWords } from "./rules-words.ts";

const words = rulesWords.factors;

/** What counts: the factors, a line each, with how much each weighs and from where to where it counts. */
export function RuleFactors({ settings }: { readonly settings: readonly RuleSettingAnswer[] }) {
  return (
    <section className="rule-section" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="second">{words.lead}</p>
      <ScrollRegion label={words.scroll} className="rows-wide">
        <table className="rows rule-factors">
          <thead>
            <tr>
              <th scope="col">{words.heads.name}</th>
              <th scope="col">{words.heads.on}</th>
              {(["weight", "counts-from", "whole-at"] as const).map((field) => (
                <th key={field} scope="col">
                  {words.heads[field]}
                </th>
              ))}
              <th scope="col">{words.heads.unit}</th>
              {(["min-scale", "min-records"] as const).map((field) => (
                <th key={field} scope="col">
                  {words.heads[field]}
                </th>
              ))}
              <th scope="col">{words.heads.reason}</th>
              <th scope="col">{words.heads.evidence}</th>
            </tr>
          </thead>
          <tbody>
            {ownedSettings(settings, "factors").map((factor) => (
              <FactorLine key={factor.code} factor={factor} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function FactorLine({ factor }: { readonly factor: OwnedSettings }) {
  const of = (field: RuleSettingAnswer["field"]) => factor.settings.find((one) => one.field === field);
  const [on, scale, records, queueShare, queueScales] = [
    of("on"),
    of("min-scale"),
    of("min-records"),
    of("queue-share"),
    of("queue-scales"),
  ];
  const any = factor.settings[0];
  const cell = (setting: RuleSettingAnswer | undefined) => (setting ? <RuleField setting={setting} /> : null);
  return (
    <tr>
      <th scope="row">{factor.name}</th>
      <td>{on ? <RuleField setting={on} /> : <span className="note">{words.undefinedYet}</span>}</td>
      <td>{cell(of("weight"))}</td>
      {of("counts-from") ? (
        <>
          <td>{cell(of("counts-from"))}</td>
          <td>{cell(of("whole-at"))}</td>
        </>
      ) : queueShare && queueScales ? (
        <td colSpan={2}>
          <div className="rule-values">
            {[queueShare, queueScales].map((setting) => (
              <div key={setting.code} className="rule-value">
                <RuleField setting={setting} />
                <span className="note">{setting.unit}</span>
              </div>
            ))}
          </div>
        </td>
      ) : (
        <td colSpan={2} className="note">
          {words.ownPast}
        </td>
      )}
      <td className="note">{scale?.unit}</td>
      <td>{cell(scale)}</td>
      <td>
        <div className="rule-value">
          {cell(records)}
          <span className="note">{records?.unit}</span>
        </div>
      </td>
      <td className="rule-said note">{any?.reason}</td>
      <td>{any && rulesWords.evidence(any.evidence)}</td>
    </tr>
  );
}
