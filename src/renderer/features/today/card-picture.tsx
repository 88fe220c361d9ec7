import type { CardStrip, DayStrip, WeekStrip } from "../../../contract/today.ts";
import { format } from "../../words/reader.ts";
import { EmpathyStrip } from "./empathy-strip.tsx";
import { todayWords } from "./today-words.ts";
import { UsualDayChart } from "./usual-day-chart.tsx";
import { usualDay } from "./usual-day-model.ts";
import { WeekStripChart } from "./week-strip.tsx";
import { weekStrip } from "./week-strip-model.ts";

const words = todayWords.strip;
// Weeks that differ by less are alike.
const alike: Readonly<Record<WeekStrip["measure"], number>> = { "busy-share": 0.1, empathy: 5 };

/** The one picture of a card, with the same figures in a table for those who cannot see it. */
export function CardPicture({ strip }: { readonly strip: CardStrip | null }) {
  if (!strip) return null;
  return (
    <div className="today-picture">
      {strip.kind === "day" ? <DayPicture strip={strip} /> : <WeeksPicture strip={strip} />}
    </div>
  );
}

function DayPicture({ strip }: { readonly strip: DayStrip }) {
  const day = usualDay(strip.halfHours);
  const { usualDay: dayWords, card } = todayWords;
  if (!day) return null;
  return (
    <>
      <p className="note">{dayWords.caption(strip.queue, strip.from, strip.to)}</p>
      <UsualDayChart day={day} label={dayWords.label(strip.queue, day.longestShort)} />
      {strip.onePersonMore?.occupancyBefore != null && strip.onePersonMore.occupancyAfter != null && (
        <p className="note">
          {dayWords.onePersonMore(
            card.busy(strip.onePersonMore.occupancyBefore, strip.onePersonMore.occupancyAfter),
          )}
        </p>
      )}
      <table className="visually-hidden">
        <caption>{dayWords.table(strip.queue)}</caption>
        <thead>
          <tr>
            <th scope="col">{dayWords.heads.when}</th>
            <th scope="col">{dayWords.heads.needed}</th>
            <th scope="col">{dayWords.heads.there}</th>
          </tr>
        </thead>
        <tbody>
          {day.halfHours.map(({ minute, needed, there }) => (
            <tr key={minute}>
              <th scope="row">{format.hourOfDay(minute)}</th>
              <td>{format.tenth(needed)}</td>
              <td>{there === null ? dayWords.unknown : format.tenth(there)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function WeeksPicture({ strip }: { readonly strip: WeekStrip }) {
  const weeks = weekStrip(
    strip.weeks.map(({ week }) => week),
    strip.weeks.map(({ value }) => value),
    strip.weeks.map(({ shortRests }) => (shortRests ?? 0) > 0),
    alike[strip.measure],
  );
  const marked = weeks.some((week) => week.marked);
  const first = strip.weeks[0];
  return (
    <>
      <p className="note">{words.caption(strip)}</p>
      {strip.measure === "empathy" ? (
        <EmpathyStrip strip={strip} label={words.label(strip)} usual={words.usual(strip)} />
      ) : (
        <>
          <WeekStripChart weeks={weeks} label={words.label(strip)} />
          <p className="note strip-foot">
            <span>{first && format.day(first.from)}</span>
            {marked && <span className="strip-rest">{words.restShort}</span>}
          </p>
        </>
      )}
      <table className="visually-hidden">
        <caption>{words.names[strip.measure]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.heads.week}</th>
            <th scope="col">{words.heads.value}</th>
            <th scope="col">{words.heads.shortRests}</th>
          </tr>
        </thead>
        <tbody>
          {strip.weeks.map(({ week, value, shortRests }) => (
            <tr key={week}>
              <th scope="row">{format.week(week)}</th>
              <td>{value === null ? words.unknown : words.value(strip, value)}</td>
              <td>{shortRests === null ? words.unknown : format.number(shortRests)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
