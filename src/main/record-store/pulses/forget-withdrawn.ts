import { pulseConsentKind } from "../../../domain/floor/pulse-consent.ts";
import { columnIndex } from "../../../domain/floor/record-kind.ts";
import type { WritableStore } from "../store/open-store.ts";

const respondent = `$[${columnIndex(pulseConsentKind, "respondent")}]`;

/**
 * Takes the link out of everything that was ever said of somebody who no longer consents: earlier files' words on them
 * stay, without the code. So neither undoing the withdrawal nor redoing an older file brings the link back; only a new
 * consent does. To be called in the import's transaction.
 */
export function forgetWithdrawn(store: WritableStore): void {
  store.run(
    `UPDATE claim SET content = json_set(content, @respondent, NULL)
      WHERE kind = @kind AND json_extract(content, @respondent) IS NOT NULL
        AND key IN (SELECT key FROM pulse_consent WHERE consents = 0)`,
    { kind: pulseConsentKind.name, respondent },
  );
}
