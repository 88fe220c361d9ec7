import { Button, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useState } from "react";
import type { TrainingCoverage } from "../../../contract/schedule.ts";
import { Unanswered } from "../../components/answered.tsx";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { EmptyFloor } from "../floor/empty-floor.tsx";
import { GuideLink } from "../guide/guide-link.tsx";
import { BookDialog } from "./book-dialog.tsx";
import { CoverageMatrix } from "./coverage-matrix.tsx";
import { coverageMatching } from "./coverage-model.ts";
import { coverageWords as words } from "./coverage-words.ts";
import { ScheduleHead } from "./schedule-head.tsx";
import { useCoverage } from "./schedule-queries.ts";

const route = getRouteApi("/coverage");

/** Who had which refresher when, so that nobody's lapses; several people are booked together from here. */
export function CoverageView() {
  const { team } = route.useSearch();
  const status = useFloorStatus();
  const coverage = useCoverage(team);
  return (
    <div className="page coverage">
      {status.data?.firstWeek === null ? (
        <>
          <ScheduleHead part="coverage" />
          <EmptyFloor />
        </>
      ) : coverage.data ? (
        <CoveragePart coverage={coverage.data} />
      ) : (
        <>
          <ScheduleHead part="coverage" />
          <Unanswered query={coverage} label={words.loading} lines={12} waitsIn="card" />
        </>
      )}
    </div>
  );
}

function CoveragePart({ coverage }: { readonly coverage: TrainingCoverage }) {
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [booking, setBooking] = useState(false);
  const wanted = useDeferredValue(text);
  const rows = useMemo(() => coverageMatching(coverage.rows, wanted), [coverage.rows, wanted]);
  const people = coverage.rows.map(({ person }) => person).filter(({ agent }) => chosen.has(agent));
  const choose = (agent: string) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(agent)) after.add(agent);
      return after;
    });
  return (
    <>
      <ScheduleHead part="coverage">
        <TextInput
          size="xs"
          aria-label={words.filter.label}
          placeholder={words.filter.placeholder}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          leftSection={<IconSearch size={14} aria-hidden />}
        />
        <span className="note" role="status">
          {words.shown(rows.length, coverage.rows.length)}
        </span>
        <Button disabled={people.length === 0} onClick={() => setBooking(true)}>
          {words.book(people.length)}
        </Button>
      </ScheduleHead>
      <p className="second">
        {coverage.known ? words.lead(coverage.lapsesAfterWeeks) : words.unknown}{" "}
        {!coverage.known && <GuideLink />}
      </p>
      <div className="card coverage-card">
        {rows.length === 0 ? (
          <p className="message second">{coverage.rows.length === 0 ? words.none : words.noMatch}</p>
        ) : (
          <CoverageMatrix coverage={coverage} rows={rows} chosen={chosen} onChoose={choose} />
        )}
      </div>
      {booking && (
        <BookDialog
          people={people}
          onClose={() => {
            setBooking(false);
            setChosen(new Set());
          }}
        />
      )}
    </>
  );
}
