import { useVirtualizer } from "@tanstack/react-virtual";
import { useState } from "react";
import type { PersonLine } from "../../../contract/people.ts";
import { useGridKeys } from "../../components/use-grid-keys.ts";
import { calledOf, type PeopleLine } from "./people-model.ts";
import { peopleWords as words } from "./people-words.ts";

const rowHeight = 36;
const columns = 6;
// The rows are stops of the keys: see useGridKeys.
const tableRole = "treegrid";

/** The people under their teams: only the rows in sight are drawn. Enter opens a person. */
export function PeopleTable({
  lines,
  onOpen,
}: {
  readonly lines: readonly PeopleLine[];
  readonly onOpen: (person: PersonLine) => void;
}) {
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const keys = useGridKeys(scroller, {
    lines: lines.length,
    cells: columns,
    page: Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / rowHeight) - 2),
    onEnter: (at) => {
      const line = lines[at];
      if (line?.kind === "person") onOpen(line.person);
    },
    show: (at) => virtual.scrollToIndex(at),
  });
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollPaddingStart: rowHeight,
  });
  return (
    <div className="people-scroll" ref={setScroller}>
      <table
        className="people-table"
        role={tableRole}
        aria-label={words.table}
        aria-rowcount={lines.length + 1}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <thead>
          <tr className="people-row">
            {Object.entries(words.heads).map(([name, head]) => (
              <th key={name} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="people-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            if (!line) return null;
            const active = index === keys.cursor.line;
            return (
              <tr
                key={line.kind === "team" ? `team ${line.team ?? ""}` : `person ${line.person.agent}`}
                className={line.kind === "team" ? "people-row people-team" : "people-row"}
                style={{ transform: `translateY(${start}px)` }}
                data-line={index}
                aria-rowindex={index + 2}
                aria-level={line.kind === "team" ? 1 : 2}
                tabIndex={active ? 0 : -1}
                onDoubleClick={() => line.kind === "person" && onOpen(line.person)}
              >
                {line.kind === "team" ? (
                  <td colSpan={columns}>
                    <b>{line.team ?? words.noTeam}</b>{" "}
                    <span className="note">{words.shown(line.people, line.people)}</span>
                  </td>
                ) : (
                  <PersonCells person={line.person} onOpen={onOpen} />
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function PersonCells({
  person,
  onOpen,
}: {
  readonly person: PersonLine;
  readonly onOpen: (person: PersonLine) => void;
}) {
  const { agent, names, fields } = person;
  const called = calledOf(person);
  return (
    <>
      <td>
        <button
          type="button"
          className="plain-button text-link"
          tabIndex={-1}
          aria-label={words.editOf(called)}
          onClick={() => onOpen(person)}
        >
          {called}
        </button>
      </td>
      <td>
        {agent}
        {names.map(({ name }) => (
          <span key={name} className="badge people-name">
            {name}
          </span>
        ))}
      </td>
      <Field field={fields.team} />
      <Field field={fields.site} />
      <Field field={fields.weeklyHours} />
      <td>{words.days(fields.hiredOn.value, fields.leftOn.value)}</td>
    </>
  );
}

function Field({ field: { value, from } }: { readonly field: PersonLine["fields"]["team" | "weeklyHours"] }) {
  return (
    <td>
      {value}
      {from?.kind === "typed" && <span className="note"> {words.typedMark}</span>}
    </td>
  );
}
