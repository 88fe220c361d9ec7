import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { QaForm, StoredEvaluation } from "../../../contract/empathy-forms.ts";
import { useSigner } from "../../app/signer.ts";
import {
  type EntryDraft,
  type EntryFaults,
  type EntryPlace,
  emptyEntry,
  entryAsked,
  entryFaults,
} from "./entry-model.ts";
import { useEntering, useWithdrawing } from "./evaluation-mutations.ts";
import { evaluationWords as words } from "./evaluation-words.ts";
import { faultsOfRefusal } from "./refused-entry.ts";

const route = getRouteApi("/evaluate");
const noFaults: EntryFaults = new Map();

/** What was kept last, with what it takes to bring it back into the form. */
export interface KeptEntry {
  readonly stored: StoredEvaluation;
  readonly draft: EntryDraft;
  readonly agent: string;
  readonly contact: string | undefined;
  readonly evaluator: string;
}

/** An evaluation from the first key to what became of it. Whose it is stands in the address. */
export function useEntry(qaForm: QaForm) {
  const { agent, contact } = route.useSearch();
  const navigate = route.useNavigate();
  const { name: evaluator } = useSigner();
  const [draft, setDraft] = useState<EntryDraft>(emptyEntry);
  const [faults, setFaults] = useState<EntryFaults>(noFaults);
  const [kept, setKept] = useState<KeptEntry>();
  const [withdrawn, setWithdrawn] = useState(false);
  const entering = useEntering();
  const withdrawing = useWithdrawing();
  const place: EntryPlace = { agent, contact, evaluator };

  const forget = (fields: readonly string[]) =>
    setFaults((before) => new Map([...before].filter(([field]) => !fields.includes(field))));
  const go = (to: { readonly agent: string | undefined; readonly contact: string | undefined }) => {
    forget(["agent", "contact"]);
    void navigate({ search: (before) => ({ ...before, ...to }), replace: true });
  };

  return {
    place,
    draft,
    faults,
    kept,
    withdrawn,
    busy: entering.isPending,
    /** Why it failed, where that is at no field. */
    error: faultsOfRefusal(entering.error) ? undefined : entering.error,
    withdrawing,
    go,
    forget,
    change(part: Partial<EntryDraft>, fields: readonly string[] = []) {
      setDraft((before) => ({ ...before, ...part }));
      forget(fields);
    },
    /** Keeps it, or says what is wrong; `onFaults` hears where. */
    keep(onFaults: (faults: EntryFaults) => void) {
      if (entering.isPending) return;
      const needed = { agent: words.who.agentNeeded, evaluator: words.who.evaluatorNeeded };
      const found = entryFaults(qaForm.items, draft, place, needed);
      setFaults(found);
      setKept(undefined);
      if (found.size > 0 || agent === undefined) {
        onFaults(found);
        return;
      }
      entering.mutate(entryAsked(qaForm, draft, place), {
        onSuccess(stored) {
          setKept({ stored, draft, agent, contact, evaluator: evaluator.trim() });
          setDraft({ ...emptyEntry, source: draft.source });
          setWithdrawn(false);
          go({ agent, contact: undefined });
        },
        onError(error) {
          const refused = faultsOfRefusal(error);
          if (!refused) return;
          setFaults(refused);
          onFaults(refused);
        },
      });
    },
    /** Withdraws what was kept last, and brings it back into the form. */
    undo() {
      if (!kept) return;
      const order = { evaluation: kept.stored.evaluation, agent: kept.agent, by: kept.evaluator };
      withdrawing.mutate(order, {
        onSuccess() {
          setDraft(kept.draft);
          setKept(undefined);
          setWithdrawn(true);
          go({ agent: kept.agent, contact: kept.contact });
        },
      });
    },
  };
}

export type Entry = ReturnType<typeof useEntry>;
