import { getRouteApi } from "@tanstack/react-router";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { EmpathyFloor } from "../../../contract/empathy.ts";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { format } from "../../words/reader.ts";
import { teamKey } from "../floor/board-model.ts";
import {
  behaviourGrid,
  type GridCell,
  type GridColumn,
  type GridPlace,
  type GridRow,
  gridSteps,
  movedPlace,
} from "./behaviour-grid-model.ts";
import { empathyWords } from "./empathy-words.ts";
import { EvaluationsOf } from "./evaluation-rows.tsx";
import { floorKey } from "./rows-asked.ts";
import { useOpenRows } from "./use-open-rows.ts";

const route = getRouteApi("/empathy");
const words = empathyWords.grid;

/** The nine behaviours by team: what is seen done, and what is seldom done. */
export function BehavioursPart({ answer }: { readonly answer: EmpathyFloor }) {
  const { team: only } = route.useSearch();
  const columns = useMemo((): readonly GridColumn[] => {
    const teams = answer.teams.filter(({ team }) => only === undefined || team === only);
    return [
      { key: floorKey, name: empathyWords.floor, means: answer.floor.behaviours, why: undefined },
      ...teams.map(({ team, behaviours, tooSmall, people }) => ({
        key: teamKey(team),
        name: empathyWords.team(team),
        means: behaviours,
        why: tooSmall ? empathyWords.tooSmallShort(people) : undefined,
      })),
    ];
  }, [answer, only]);
  const compared = answer.comparison.kind === "open";
  const grid = useMemo(() => behaviourGrid(columns, compared), [columns, compared]);
  return (
    <>
      <section className="card panel" aria-label={words.title}>
        <div className="panel-head">
          <h2>{words.title}</h2>
          <WorkedOutLink figure="empathy-score" of={words.title} />
        </div>
        <p className="panel-note second">{compared ? words.lead : words.leadUncompared}</p>
        <ScrollRegion label={words.label} className="rows-wide">
          <Grid columns={columns} rows={grid.rows} />
        </ScrollRegion>
        <GridKey edges={grid.edges} />
      </section>
      <EvaluationsOf section="behaviours" floor={answer} />
    </>
  );
}

function Grid({
  columns,
  rows,
}: {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}) {
  const { of, behaviour } = route.useSearch();
  const openRows = useOpenRows();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 0 });
  const onKeyDown = (event: KeyboardEvent) => {
    const to = movedPlace(at, event.key, { rows: rows.length, columns: columns.length });
    if (!to) return;
    event.preventDefault();
    setAt(to);
    table.current?.querySelector<HTMLElement>(`[data-place="${to.row} ${to.column}"]`)?.focus();
  };
  return (
    <table ref={table} className="rows behaviour-grid" aria-label={words.label}>
      <thead>
        <tr>
          <th scope="col">{words.head}</th>
          {columns.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={onKeyDown}>
        {rows.map((row, line) => (
          <tr key={row.behaviour}>
            <th scope="row">{row.name}</th>
            {row.cells.map((cell, place) => {
              const column = columns[place];
              const stop = at.row === line && at.column === place;
              return (
                <td key={cell.column}>
                  <button
                    type="button"
                    className={cellClass(cell, cell.column === of && row.behaviour === behaviour)}
                    data-place={`${line} ${place}`}
                    tabIndex={stop ? 0 : -1}
                    title={row.name}
                    aria-disabled={cell.mean === null}
                    aria-label={says(row, cell, column)}
                    onFocus={() => setAt({ row: line, column: place })}
                    onClick={() =>
                      cell.mean !== null && openRows({ of: cell.column, behaviour: row.behaviour })
                    }
                  >
                    {cell.mean !== null && (
                      <>
                        <span>{format.number(cell.mean)}</span>
                        <span className="grid-n">{words.n(cell.n)}</span>
                      </>
                    )}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellClass({ step }: GridCell, open: boolean): string {
  return `behaviour-cell ${step === null ? "behaviour-missing" : `emp-step-${step}`}${open ? " behaviour-open" : ""}`;
}

function says(row: GridRow, { mean, n }: GridCell, column: GridColumn | undefined): string {
  const name = column?.name ?? "";
  return mean === null
    ? words.missing(row.name, name, column?.why ?? words.never)
    : words.cell(row.name, name, mean, n);
}

function GridKey({ edges }: { readonly edges: readonly number[] }) {
  return (
    <div className="queue-key note">
      {edges.length > 0 && (
        <span className="ramp-scale">
          {Array.from({ length: gridSteps }, (_, step) => (
            <span key={edges[step] ?? "last"} className="ramp-part">
              <i className={`ramp-swatch emp-step-${step}`} />
              {edges[step] !== undefined && <span className="ramp-edge">{format.number(edges[step])}</span>}
            </span>
          ))}
        </span>
      )}
      <span>{words.key}</span>
      <span>{words.nNote}</span>
      <span className="ramp-other">
        <i className="ramp-swatch day-cell-missing" />
        {words.hatched}
      </span>
    </div>
  );
}
