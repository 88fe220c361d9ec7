import { type KeyboardEvent, useRef } from "react";
import { flushSync } from "react-dom";
import type { QaForm } from "../../../contract/empathy-forms.ts";
import { behaviourMaximum, policyOrders } from "../../../domain/empathy/behaviours.ts";
import { ChoiceRow } from "./choice-row.tsx";
import {
  asksOrder,
  type EntryDraft,
  type EntryRow,
  entryRows,
  entryScore,
  orderOfKey,
  pointChoices,
  pointsOfKey,
  rowBeside,
} from "./entry-model.ts";
import { evaluationWords } from "./evaluation-words.ts";
import type { Entry } from "./use-entry.ts";

const words = evaluationWords.behaviours;

/** The behaviours, a line each. A key gives the points and goes on to the next line. */
export function BehavioursPart({ items, entry }: { readonly items: QaForm["items"]; readonly entry: Entry }) {
  const { draft, faults } = entry;
  const part = useRef<HTMLElement>(null);
  const goTo = (row: EntryRow) => {
    const field = part.current?.querySelector(`[data-field="${row}"]`);
    (field?.querySelector<HTMLElement>("input:checked") ?? field?.querySelector("input"))?.focus();
  };
  /** Gives what was chosen; by a key it goes on, and the line it goes on to may just have come. */
  const give = (row: EntryRow, given: Partial<EntryDraft>, goesOn: boolean) => {
    // The next key may come at once: the line that it goes to has to be there.
    flushSync(() => entry.change(given, [row]));
    if (goesOn) goTo(rowBeside(entryRows(items, { ...draft, ...given }), row, 1));
  };
  const onKey = (row: EntryRow) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : undefined;
    if (step !== undefined) goTo(rowBeside(entryRows(items, draft), row, step));
    else if (row === "order") {
      const order = orderOfKey(event.key);
      if (order === undefined) return;
      give(row, { order }, true);
    } else {
      const points = pointsOfKey(event.key);
      if (points === undefined) return;
      give(row, { scores: { ...draft.scores, [row]: points } }, true);
    }
    event.preventDefault();
  };
  return (
    <section className="card panel" ref={part} aria-label={words.title(items.length)}>
      <div className="panel-head">
        <h2>{words.title(items.length)}</h2>
        <span className="note">{words.keys}</span>
      </div>
      <div className="entry-heads note" aria-hidden="true">
        {words.heads.map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      {items.map(({ behaviour, name, meaning }) => (
        <div key={behaviour} className="entry-row">
          <ChoiceRow
            field={behaviour}
            name={name}
            about={meaning}
            fault={faults.get(behaviour)}
            choices={pointChoices.map((points) => ({
              key: String(points),
              short: words.short(points),
              long: words.long(points),
              chosen: draft.scores[behaviour] === points,
            }))}
            onChoose={(at) =>
              give(behaviour, { scores: { ...draft.scores, [behaviour]: pointChoices[at] } }, false)
            }
            onKeyDown={onKey(behaviour)}
          />
          {behaviour === "E1" && asksOrder(items, draft) && (
            <Order items={items} entry={entry} onChoose={give} onKeyDown={onKey("order")} />
          )}
        </div>
      ))}
    </section>
  );
}

/** The order rule where it applies: what it asks, what it does, and what it did here. */
function Order({
  items,
  entry: { draft, faults },
  onChoose,
  onKeyDown,
}: {
  readonly items: QaForm["items"];
  readonly entry: Entry;
  readonly onChoose: (row: EntryRow, given: Partial<EntryDraft>, goesOn: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { order } = evaluationWords;
  const { acknowledgement } = entryScore(items, draft);
  return (
    <div className="entry-order">
      <ChoiceRow
        field="order"
        name={order.title}
        about={order.rule}
        fault={faults.get("order")}
        choices={policyOrders.map((one) => ({
          key: one,
          short: order.keys[one],
          long: order.choices[one],
          chosen: draft.order === one,
        }))}
        spelled
        onChoose={(at) => onChoose("order", { order: policyOrders[at] }, false)}
        onKeyDown={onKeyDown}
      />
      {acknowledgement !== undefined && (
        <p className="entry-ruled" role="status">
          {order.applied(draft.scores.E1 ?? behaviourMaximum, acknowledgement)}
        </p>
      )}
    </div>
  );
}
