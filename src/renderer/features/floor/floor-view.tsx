import { Checkbox, TextInput } from "@mantine/core";
import { IconSearch, IconX } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { FloorBoard } from "../../../contract/floor.ts";
import { Unanswered } from "../../components/answered.tsx";
import { useLate } from "../../components/use-late.ts";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { useSignalBoard } from "../../queries/burnout-queries.ts";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { floorWords } from "../../words/floor.ts";
import { signalWords } from "../../words/signal.ts";
import { Board } from "./board.tsx";
import { rankedRows, rowsMatching, sortAfter, sortOf, sortText } from "./board-model.ts";
import { type BoardEmpathy, boardEmpathy } from "./empathy-cell.tsx";
import { EmptyFloor } from "./empty-floor.tsx";
import { useEmpathyBoard, useFloorBoard } from "./floor-queries.ts";
import { type BoardSignals, boardSignals, signalsWait } from "./signal-cell.tsx";

const route = getRouteApi("/floor");
const typingPauseMilliseconds = 250;

/** Everybody of the floor in a week. */
export function FloorView() {
  const { week, team } = route.useSearch();
  const status = useFloorStatus();
  const empty = status.data !== undefined && status.data.firstWeek === null;
  const board = useFloorBoard(week, team);
  const failure = board.error ?? status.error;
  return (
    <div className="page floor">
      {empty ? (
        <>
          <h1>{floorWords.title}</h1>
          <EmptyFloor />
        </>
      ) : board.data && !failure ? (
        <FloorBoardPart board={board.data} />
      ) : (
        <>
          <h1>{floorWords.title}</h1>
          <Unanswered
            query={{ error: failure, refetch: () => Promise.all([status.refetch(), board.refetch()]) }}
            label={floorWords.loading}
            lines={12}
            waitsIn="card"
          />
        </>
      )}
    </div>
  );
}

function FloorBoardPart({ board }: { readonly board: FloorBoard }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const signals = useBoardSignals(board.week, search.team);
  const signalsLate = useLate(signalsWait(signals));
  const empathy = useBoardEmpathy(board.week);
  const [text, setText] = useAddressText(search.q, typingPauseMilliseconds, (q) =>
    navigate({ search: (before) => ({ ...before, q }), replace: true }),
  );
  const [sortedBy, setSortedBy] = useAddressText(search.sort, 0, (by) =>
    navigate({ search: (before) => ({ ...before, sort: by }), replace: true }),
  );
  const wanted = useDeferredValue(text);
  const ranked = useMemo(() => rankedRows(board.rows), [board.rows]);
  const rows = useMemo(() => rowsMatching(ranked, wanted), [ranked, wanted]);
  const sort = sortOf(sortedBy);
  const grouped = search.group === "team";
  return (
    <>
      <div className="floor-tools">
        <h1>{floorWords.title}</h1>
        <WorkedOutLink />
        <Checkbox
          radius="xs"
          size="xs"
          label={floorWords.groupByTeam}
          checked={grouped}
          onChange={({ currentTarget }) => {
            const group = currentTarget.checked ? ("team" as const) : undefined;
            void navigate({ search: (before) => ({ ...before, group }), replace: true });
          }}
        />
        <TextInput
          className="floor-filter"
          size="xs"
          aria-label={floorWords.filter.label}
          placeholder={floorWords.filter.placeholder}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={({ key }) => key === "Escape" && setText("")}
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={
            text === "" ? undefined : (
              <button
                type="button"
                className="plain-button top-step"
                aria-label={floorWords.filter.clear}
                onClick={() => setText("")}
              >
                <IconX size={14} aria-hidden />
              </button>
            )
          }
        />
        <span className="note floor-count" role="status">
          {floorWords.shown(rows.length, board.rows.length)}
        </span>
      </div>
      <p className="second floor-standing">
        {floorWords.standing(board.contactsCoverage, board.statesCoverage)}{" "}
        <span className="note">{floorWords.empathyNote}</span>{" "}
        <span className="note" role="status">
          {signalsLate && signalWords.boardWaits}
        </span>
      </p>
      <div className="card floor-board">
        {rows.length === 0 ? (
          <p className="message second">{text === "" ? floorWords.noTeam : floorWords.noMatch(text)}</p>
        ) : (
          <Board
            board={board}
            signals={signals}
            empathy={empathy}
            everybody={ranked}
            rows={rows}
            sort={sort}
            onSort={(column) => setSortedBy(sortText(sortAfter(sort, column)) ?? "")}
            grouped={grouped}
          />
        )}
      </div>
    </>
  );
}

/** The signals of the board's own week and team, never those of another; they may come after the board. */
function useBoardSignals(week: string, team: string | undefined): BoardSignals {
  const { data, error, isPlaceholderData, isFetching } = useSignalBoard(week, team);
  const own = isPlaceholderData ? undefined : data;
  return useMemo(() => boardSignals(own, error !== null, isFetching), [own, error, isFetching]);
}

/** Everybody's empathy up to the board's own week, never that of another; it may come after the board. */
function useBoardEmpathy(week: string): BoardEmpathy {
  const { data, error, isPlaceholderData, isFetching } = useEmpathyBoard(week);
  const own = isPlaceholderData ? undefined : data;
  return useMemo(() => boardEmpathy(own, error !== null, isFetching), [own, error, isFetching]);
}

/** A part of the address that the view is ahead of: what is chosen shows at once, and the address follows. */
function useAddressText(
  inAddress: string | undefined,
  pauseMilliseconds: number,
  onText: (text: string | undefined) => unknown,
) {
  const [text, setText] = useState(inAddress ?? "");
  const reported = useRef(inAddress ?? "");
  const follow = useEffectEvent(onText);
  useEffect(() => {
    // The address was changed by something else: a link, or the way back.
    if ((inAddress ?? "") === reported.current) return;
    reported.current = inAddress ?? "";
    setText(reported.current);
  }, [inAddress]);
  useEffect(() => {
    if (text === reported.current) return;
    const timer = window.setTimeout(() => {
      reported.current = text;
      follow(text === "" ? undefined : text);
    }, pauseMilliseconds);
    return () => window.clearTimeout(timer);
  }, [text, pauseMilliseconds]);
  return [text, setText] as const;
}
