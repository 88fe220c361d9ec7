import { Link } from "@tanstack/react-router";
import type { SignalDefinitions as Definitions } from "../../../contract/burnout.ts";
import { signalWords } from "../../words/signal.ts";
import { DefinitionPart, type ShownDefinition } from "./definition-part.tsx";
import { workedOutWords } from "./worked-out-words.ts";

const words = workedOutWords.signal;

/** How the signal is computed: its steps, its factors, and how often it is wrong. */
export function SignalDefinitions({
  definitions,
  figure,
}: {
  readonly definitions: Definitions;
  readonly figure: string | undefined;
}) {
  const { falseAlarm, flagsRight } = definitions;
  return (
    <section className="card" aria-label={words.title}>
      <div className="definition">
        <h2>{words.title}</h2>
        <p className="second">{words.lead(definitions)}</p>
        <p className="second">
          {falseAlarm.chance.sentence} {signalWords.falseAlarm(falseAlarm)}
        </p>
        <p className="second">{words.flagsRight(flagsRight.share)}</p>
        <p className="signal-links">
          <Link to="/rules" className="text-link">
            {words.rules}
          </Link>
          <Link to="/summary" className="text-link">
            {words.summary}
          </Link>
        </p>
      </div>
      {signalDefinitions(definitions).map((definition) => (
        <DefinitionPart key={definition.code} definition={definition} asked={definition.code === figure} />
      ))}
    </section>
  );
}

/** The steps and the factors as the page explains them, each under a name that no figure of the page has. */
export function signalDefinitions({ steps, factors }: Definitions): readonly ShownDefinition[] {
  return [
    ...steps.map((step) => ({ ...step, grade: step.evidence })),
    ...factors.map((factor) => ({
      ...factor,
      code: words.factorCode(factor.code),
      name: words.factorName(factor.name),
      grade: factor.evidence,
      settings: [
        { name: words.weight, text: words.weightText(factor.weight, factor.on) },
        { name: words.role, text: words.roles[factor.role] },
        { name: words.needs, text: factor.needs },
      ],
    })),
  ];
}
