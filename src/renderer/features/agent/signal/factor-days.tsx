import { getRouteApi } from "@tanstack/react-router";
import type { HeatDay } from "../../../../contract/workload.ts";
import { Missing } from "../../../components/missing.tsx";
import { ScrollRegion } from "../../../components/scroll-region.tsx";
import { format } from "../../../words/reader.ts";
import { signalRowsWords as words } from "./signal-rows-words.ts";

const route = getRouteApi("/agent/$agent");
const columns = ["contacts", "handle", "stretch", "occupancy", "logged"] as const;

/** The days that a factor was computed from; each opens its timeline. */
export function FactorDays({ days }: { readonly days: readonly HeatDay[] }) {
  const { day: open } = route.useSearch();
  const known = days.filter(({ contacts, loggedSeconds }) => contacts !== null || loggedSeconds !== null);
  if (known.length === 0) return <p className="panel-note second">{words.none}</p>;
  return (
    <>
      <p className="panel-note note">{words.dayNote}</p>
      <ScrollRegion label={words.days}>
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{words.heads.day}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {words.heads[column]} <span className="note">{words.units[column]}</span>
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {known.map((day) => (
              <tr key={day.day} className={day.day === open ? "row-open" : undefined}>
                <td>{format.weekday(day.day)}</td>
                <Known value={day.contacts} text={format.number} />
                <Known value={day.handleSeconds} text={format.hoursColumn} />
                <Known value={day.longestStretchSeconds} text={format.hoursColumn} />
                <Known value={day.occupancy} text={(share) => format.number(share * 100)} />
                <Known value={day.loggedSeconds} text={format.hoursColumn} />
                <td className="number">
                  <OpenDay day={day.day} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Known({ value, text }: { readonly value: number | null; readonly text: (value: number) => string }) {
  return <td className="number">{value === null ? <Missing why={words.notKnown} /> : text(value)}</td>;
}

function OpenDay({ day }: { readonly day: string }) {
  const navigate = route.useNavigate();
  return (
    <button
      type="button"
      className="plain-button text-link"
      aria-label={words.openOf(format.weekday(day))}
      onClick={() => void navigate({ search: (before) => ({ ...before, day }), replace: true })}
    >
      {words.open}
    </button>
  );
}
