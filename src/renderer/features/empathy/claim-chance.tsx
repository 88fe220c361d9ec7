import type { FalseAlarmRates } from "../../../contract/false-alarms.ts";
import { ChanceNote } from "../../components/chance-note.tsx";
import { useFalseAlarms } from "../../queries/empathy-queries.ts";

/** How often chance alone makes a claim, beside it; nothing until it is read. */
export function ClaimChance({ claim }: { readonly claim: FalseAlarmRates["claims"][number]["claim"] }) {
  const found = useFalseAlarms().data?.claims.find((one) => one.claim === claim);
  return found ? (
    <div className="panel-note">
      <ChanceNote {...found.chance} />
    </div>
  ) : null;
}
