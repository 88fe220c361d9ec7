import type { Ledger } from "../../../../contract/workload.ts";
import { type DebtCode, debtCodes } from "../../../../domain/workload/recovery-debt.ts";
import { ledgerWords as words } from "./ledger-words.ts";

/** Rest first: what cannot be made up for within a day. */
const order: readonly DebtCode[] = [
  "quick-return",
  "short-weekly-rest",
  "missed-break",
  "back-to-back",
  "hard-contacts",
  "short-gaps",
];

/** The kinds of lines with their counts, to choose one; and what of each cannot be known. */
export function LedgerKinds({
  ledger,
  chosen,
  onChoose,
}: {
  readonly ledger: Ledger;
  readonly chosen: DebtCode | undefined;
  readonly onChoose: (code: DebtCode | undefined) => void;
}) {
  const all = debtCodes.reduce((sum, code) => sum + ledger.counts[code], 0);
  return (
    <fieldset className="ledger-kinds" aria-label={words.filter}>
      <KindButton
        name={words.all}
        count={words.count(all, "known")}
        pressed={chosen === undefined}
        onChoose={() => onChoose(undefined)}
      />
      {order.map((code) => {
        const knowledge = ledger.knowledge[code];
        const why = words.why(code, knowledge);
        return (
          <div key={code}>
            <KindButton
              name={words.kinds[code]}
              count={knowledge === "no-records" ? undefined : words.count(ledger.counts[code], knowledge)}
              pressed={chosen === code}
              onChoose={() => onChoose(chosen === code ? undefined : code)}
            />
            {why && <p className="note ledger-why">{why}.</p>}
            {code === "hard-contacts" && knowledge === "at-least" && ledger.missingDemand.length > 0 && (
              <p className="note ledger-why">{words.missingDemand(ledger.missingDemand)}</p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function KindButton({
  name,
  count,
  pressed,
  onChoose,
}: {
  readonly name: string;
  /** Undefined where it is not known. */
  readonly count: string | undefined;
  readonly pressed: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <button type="button" className="plain-button ledger-kind" aria-pressed={pressed} onClick={onChoose}>
      <span>{name}</span>
      <span className="ledger-count">
        {count ?? (
          <>
            <i className="hatch-mark" /> {words.notKnown}
          </>
        )}
      </span>
    </button>
  );
}
