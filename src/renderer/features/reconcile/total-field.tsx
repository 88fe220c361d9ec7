import { type KeyboardEvent, useRef, useState } from "react";
import type { SourceTotal } from "../../../contract/reconcile.ts";
import { totalText, typedTotal } from "../../../domain/reconcile/typed-total.ts";
import { failureOf } from "../../app/failure.ts";
import { useSigner } from "../../app/signer.ts";
import { useKeepTotal } from "./reconcile-queries.ts";
import { reconcileWords as words } from "./reconcile-words.ts";

/** Whose total a field is for: an agent by their id, or the whole floor. */
export interface WhoseTotal {
  readonly agent: string | null;
  readonly name: string;
}

/**
 * A field for a total of the source's report. What is typed is kept when the field is left; Enter goes on to the field
 * below, so that a column of a report is typed without the mouse.
 */
export function TotalField({
  day,
  whose: { agent, name },
  total: { figure, theirs },
  describedBy,
  problem,
  onProblem,
}: {
  readonly day: string;
  readonly whose: WhoseTotal;
  readonly total: SourceTotal;
  /** The element that says what is wrong with what was typed. */
  readonly describedBy: string;
  readonly problem: string | undefined;
  readonly onProblem: (sentence: string | undefined) => void;
}) {
  const { name: by, signed } = useSigner();
  const keeping = useKeepTotal();
  const [draft, setDraft] = useState<string>();
  const sent = useRef<string>(undefined);
  const kept = theirs === null ? "" : totalText(figure, theirs);

  function keep() {
    if (draft === undefined || draft === sent.current) return;
    const typed = typedTotal(figure, draft);
    if (typed.kind === "unreadable") return onProblem(typed.sentence);
    onProblem(undefined);
    const value = typed.kind === "value" ? typed.value : null;
    if (value === theirs) return setDraft(undefined);
    sent.current = draft;
    const total = { by, day, figure, value };
    keeping.mutate(agent === null ? total : ({ ...total, agent } as never), {
      onSuccess: () => setDraft((now) => (now === sent.current ? undefined : now)),
      onError: (error) => onProblem(failureOf(error).sentence),
      onSettled: () => {
        sent.current = undefined;
      },
    });
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Escape") {
      setDraft(undefined);
      onProblem(undefined);
    }
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    keep();
    fieldBeside(event.currentTarget, step)?.select();
  }

  return (
    <input
      className="total-input"
      type="text"
      inputMode={figure.endsWith("Seconds") ? "text" : "numeric"}
      autoComplete="off"
      aria-label={words.theirsOf(name, figure)}
      aria-invalid={problem === undefined ? undefined : true}
      aria-describedby={problem === undefined ? undefined : describedBy}
      disabled={!signed}
      placeholder={figure.endsWith("Seconds") ? "h:mm:ss" : ""}
      value={draft ?? kept}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  );
}

/** The field above or below in the same table. */
function fieldBeside(field: HTMLInputElement, step: number): HTMLInputElement | undefined {
  const fields = [...(field.closest("table")?.querySelectorAll<HTMLInputElement>(".total-input") ?? [])];
  const next = fields[fields.indexOf(field) + step];
  next?.focus();
  return next;
}
