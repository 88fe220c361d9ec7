import type { CatalogueEntry, Playbook } from "../../../contract/catalogue.ts";
import { catalogueWords as words } from "./catalogue-words.ts";

/** An entry as it is held in the hand during the conversation. */
export function TemplatePart({ entry }: { readonly entry: CatalogueEntry }) {
  return (
    <div className="template">
      <p className="note">{words.facts(entry)}</p>
      <p>{entry.purpose}</p>
      <dl className="template-when">
        <dt>{words.when}</dt>
        <dd>{entry.when}</dd>
        <dt>{words.notWhen}</dt>
        <dd>{entry.notWhen}</dd>
        {entry.behaviours.length > 0 && (
          <>
            <dt>{words.behaviours}</dt>
            <dd>{entry.behaviours.map((id) => words.behaviour(id)).join("; ")}</dd>
          </>
        )}
      </dl>
      <Lines title={words.prepare} lines={entry.prepare} />
      <section aria-label={words.guide}>
        <h3>{words.guide}</h3>
        <ol className="template-guide">
          {entry.guide.map((step) => (
            <li key={step.title}>
              <p>
                <b>{step.title}</b> <span className="note">{words.minutes(step.minutes)}</span>
              </p>
              <p>{step.text}</p>
              {step.say.map((said) => (
                <blockquote key={said} className="template-say">
                  {said}
                </blockquote>
              ))}
            </li>
          ))}
        </ol>
      </section>
      {entry.scenarios.length > 0 && (
        <section aria-label={words.scenarios}>
          <h3>{words.scenarios}</h3>
          {entry.scenarios.map((scenario) => (
            <Scenario key={scenario.title} scenario={scenario} />
          ))}
        </section>
      )}
      <div className="template-do">
        <Lines title={words.do} lines={entry.do} />
        <Lines title={words.dont} lines={entry.dont} />
      </div>
      <Lines title={words.agree} lines={entry.agree} />
      <p className="note">{words.calendar(entry.calendarTitle)}</p>
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Scenario({ scenario }: { readonly scenario: Playbook["scenarios"][number] }) {
  const { title, setting, customer, agent, lines, lookFor } = scenario;
  return (
    <details className="template-scenario">
      <summary>{title}</summary>
      <p>{setting}</p>
      <dl className="template-when">
        <dt>{words.parts.customer}</dt>
        <dd>{customer}</dd>
        <dt>{words.parts.agent}</dt>
        <dd>{agent}</dd>
      </dl>
      {lines.length > 0 && (
        <>
          <h4>{words.lines}</h4>
          <dl className="template-lines">
            {lines.map(({ who, says }) => (
              <div key={`${who} ${says}`}>
                <dt>{words.parts[who]}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Lines title={words.lookFor} lines={lookFor} />
    </details>
  );
}
