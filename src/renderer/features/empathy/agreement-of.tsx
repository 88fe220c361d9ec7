import type { EmpathyEvaluators, EvaluatorAgreement } from "../../../contract/empathy.ts";
import { Missing } from "../../components/missing.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { format } from "../../words/reader.ts";
import { evaluatorWords } from "./empathy-evaluators-words.ts";

const words = evaluatorWords.agreement;
const needs = evaluatorWords.needs;

/** How far evaluators agree, all together and in pairs, and what would show more. */
export function AgreementOf({ answer }: { readonly answer: EmpathyEvaluators }) {
  const { agreement, pairs } = answer;
  return (
    <div className="agreement">
      <section aria-label={words.title}>
        <h3>{words.title}</h3>
        <p className="second">
          {agreement.kind !== "measured" && <i className="hatch-mark" />} {agreementText(agreement)}{" "}
          <WorkedOutLink figure="evaluator-agreement" of={words.title} />
        </p>
        <h3>{needs.title}</h3>
        {answer.needs.length === 0 ? (
          <p className="second">{needs.none}</p>
        ) : (
          <>
            <p className="second">{needs.lead}</p>
            <ol>
              {answer.needs.map((need) => (
                <li key={need.evaluator}>{needs.need(need)}</li>
              ))}
            </ol>
          </>
        )}
      </section>
      <section aria-label={words.pairs}>
        <h3>{words.pairs}</h3>
        {pairs.length === 0 ? (
          <p className="second">
            <i className="hatch-mark" /> {words.noPairs}
          </p>
        ) : (
          <>
            <p className="second">{words.pairsLead}</p>
            <PairTable pairs={pairs} />
          </>
        )}
      </section>
    </div>
  );
}

function agreementText(agreement: EvaluatorAgreement): string {
  if (agreement.kind === "measured") return words.measured(agreement);
  return agreement.kind === "no-variety"
    ? words.noVariety(agreement.contacts)
    : words.notEnough(agreement.contacts, agreement.needed);
}

function PairTable({ pairs }: Pick<EmpathyEvaluators, "pairs">) {
  return (
    <ScrollRegion label={words.pairsScroll} className="pairs-scroll">
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.heads.first}</th>
            <th scope="col">{words.heads.second}</th>
            {(["contacts", "items", "kappa"] as const).map((head) => (
              <th key={head} scope="col" className="number">
                {words.heads[head]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ first, second, contacts, items, kappa }) => (
            <tr key={`${first} ${second}`}>
              <td className="name">{first}</td>
              <td className="name">{second}</td>
              <td className="number">{format.number(contacts)}</td>
              <td className="number">{format.number(items)}</td>
              <td className="number">
                {kappa === null ? <Missing why={words.noKappa} /> : words.kappa(kappa)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
