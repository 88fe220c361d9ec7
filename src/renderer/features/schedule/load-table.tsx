import { Button } from "@mantine/core";
import { IconTable } from "@tabler/icons-react";
import { useId, useState } from "react";
import type { CalendarWeek } from "../../../contract/schedule.ts";
import { Missing } from "../../components/missing.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { format } from "../../words/reader.ts";
import { scheduleWords as words } from "./schedule-words.ts";

/** What the shades behind the calendar mean. */
export function LoadKey() {
  return (
    <div className="calendar-key note">
      <span>{words.key}</span>
      {words.keySteps.map((name, at) => (
        <span key={name} className="ramp-other">
          <i className={`ramp-swatch calendar-swatch-${at}`} />
          {name}
        </span>
      ))}
      <span className="ramp-other">
        <i className="ramp-swatch day-cell-missing" />
        {words.keyUnknown}
      </span>
    </div>
  );
}

/** The load behind the calendar as a table. */
export function LoadTable({ week }: { readonly week: CalendarWeek }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const rows = week.load.filter(({ arrivals }) => arrivals === null || arrivals > 0);
  if (rows.length === 0) return null;
  return (
    <>
      <Button
        className="calendar-table-button"
        variant="subtle"
        size="compact-sm"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        leftSection={<IconTable size={14} aria-hidden />}
        onClick={() => setOpen(!open)}
      >
        {open ? words.hideTable : words.table}
      </Button>
      {open && (
        <ScrollRegion label={words.tableOf(format.week(week.week))}>
          <table className="rows" id={id}>
            <thead>
              <tr>
                <th scope="col">{words.heads.when}</th>
                {(["arrivals", "needed", "there", "occupancy"] as const).map((column) => (
                  <th key={column} scope="col" className="number">
                    {words.heads[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.day} ${row.minute}`}>
                  <th scope="row">{words.loadAt(row)}</th>
                  <Figure value={row.arrivals} />
                  <Figure value={row.needed} />
                  <Figure value={row.there} />
                  <Figure value={row.occupancy === null ? null : row.occupancy * 100} />
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </>
  );
}

function Figure({ value }: { readonly value: number | null }) {
  return <td className="number">{value === null ? <Missing why={words.unknown} /> : format.tenth(value)}</td>;
}
