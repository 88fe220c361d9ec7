import type { RuleSettingAnswer } from "../../../contract/burnout-rules.ts";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { RuleField } from "./rule-field.tsx";
import { type OwnedSettings, ownedSettings, wholeSettings } from "./rule-form-model.ts";
import { rulesWords } from "./rules-words.ts";

const words = rulesWords.flagged;

/** When someone is flagged: the cuts of demand, rest and the index together, and the limit of each exposure. */
export function RuleFlagged({ settings }: { readonly settings: readonly RuleSettingAnswer[] }) {
  const together = wholeSettings(settings, "together");
  const limits = ownedSettings(settings, "limits");
  return (
    <section className="rule-section" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="second">{limits.length > 0 ? words.lead : words.leadWithoutLimits}</p>
      <ScrollRegion label={words.together} className="rows-wide">
        <table className="rows rule-settings">
          <caption>{words.together}</caption>
          <Head of={words.heads.cut} />
          <tbody>
            {together.map((setting) => (
              <tr key={setting.code}>
                <th scope="row">{setting.name}</th>
                <td>
                  <Values settings={[setting]} />
                </td>
                <Said setting={setting} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {limits.length > 0 && <Limits limits={limits} whole={wholeSettings(settings, "limits")} />}
    </section>
  );
}

function Limits({
  limits,
  whole,
}: {
  readonly limits: readonly OwnedSettings[];
  readonly whole: readonly RuleSettingAnswer[];
}) {
  return (
    <ScrollRegion label={words.limits} className="rows-wide">
      <table className="rows rule-settings">
        <caption>{words.limits}</caption>
        <Head of={words.heads.exposure} />
        <tbody>
          {limits.map(({ code, name, settings }) => (
            <tr key={code}>
              <th scope="row">
                <span className="rule-switch">
                  {settings
                    .filter(({ field }) => field === "on")
                    .map((setting) => (
                      <RuleField key={setting.code} setting={setting} />
                    ))}
                  {name}
                </span>
              </th>
              <td>
                <Values settings={settings.filter(({ field }) => field !== "on")} />
              </td>
              {settings.slice(0, 1).map((setting) => (
                <Said key={setting.code} setting={setting} />
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.howOften}</th>
            <td>
              <Values settings={whole} />
            </td>
            {whole.slice(0, 1).map((setting) => (
              <Said key={setting.code} setting={setting} />
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Head({ of }: { readonly of: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{of}</th>
        <th scope="col">{words.heads.value}</th>
        <th scope="col">{words.heads.sentence}</th>
        <th scope="col">{words.heads.reason}</th>
        <th scope="col">{words.heads.evidence}</th>
      </tr>
    </thead>
  );
}

function Values({ settings }: { readonly settings: readonly RuleSettingAnswer[] }) {
  return (
    <div className="rule-values">
      {settings.map((setting) => (
        <div key={setting.code} className="rule-value">
          <RuleField setting={setting} />
          <span className="note">{words.unit(setting.field, setting.unit)}</span>
        </div>
      ))}
    </div>
  );
}

function Said({ setting }: { readonly setting: RuleSettingAnswer }) {
  return (
    <>
      <td className="rule-said">{setting.sentence}</td>
      <td className="rule-said note">{setting.reason}</td>
      <td>{rulesWords.evidence(setting.evidence)}</td>
    </>
  );
}
