import { Missing } from "../../components/missing.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { format } from "../../words/reader.ts";
import { hrWords as words } from "../reports/reports-words.ts";
import type { GroupCell, GroupsModel, HrFigure } from "./groups-model.ts";

/** One figure of every group by month. A hidden group is hatched, with the reason in words. */
export function GroupsTable({ model, figure }: { readonly model: GroupsModel; readonly figure: HrFigure }) {
  const { name, unit } = words.figures[figure];
  if (model.rows.length === 0) return <p className="second">{words.none}</p>;
  return (
    <section className="card panel" aria-label={words.table}>
      <div className="panel-head">
        <h2>
          {name} <span className="note">{unit}</span>
        </h2>
      </div>
      <p className="panel-note note">
        {words.min(model.min)} {model.inSteps && words.steps}
      </p>
      <ScrollRegion label={words.table} className="rows-wide">
        <table className="rows hr-rows">
          <thead>
            <tr>
              <td />
              {model.months.map(({ month, contactsCoverage: { have, expected } }) => (
                <th key={month} scope="col" className="number">
                  {words.month(month)}
                  <span className="note hr-standing">{words.standing(have, expected)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row) => (
              <tr key={row.all ? "" : row.name} className={row.all ? "hr-all" : undefined}>
                <th scope="row" className="name">
                  {row.name}
                </th>
                {row.cells.map((cell, at) => (
                  <td key={model.months[at]?.month} className="number">
                    <Figure cell={cell} figure={figure} min={model.min} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Figure({
  cell,
  figure,
  min,
}: {
  readonly cell: GroupCell;
  readonly figure: HrFigure;
  readonly min: number;
}) {
  if (cell.kind === "hidden") return <Missing why={words.why(min)[cell.why]} />;
  if (cell.kind === "nothing") return <Missing why={words.noFigure} />;
  return (
    <>
      {cell.atLeast && <span className="note">≥ </span>}
      {figureText(cell.value, figure)}{" "}
      <span className="note">{format.count(cell.people, { one: "person", other: "people" })}</span>
    </>
  );
}

function figureText(value: number, figure: HrFigure): string {
  if (figure === "handleSecondsAWeek") return format.hoursColumn(value);
  if (figure === "contactsAWeek") return format.number(value);
  if (figure === "quickReturnsInFourWeeks") return format.tenth(value);
  return format.number(value * 100);
}
