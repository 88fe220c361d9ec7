import type { AgentDay, FigureBand } from "../../../../contract/workload.ts";
import { format } from "../../../words/reader.ts";
import { dayFigureWords as words } from "./day-figures-words.ts";

/** A figure of a day as it is read: its value or why there is none, and what stands beside it. */
export interface DayFigure {
  readonly name: string;
  readonly text: string | null;
  readonly why: string;
  readonly beside: string | undefined;
  readonly band: FigureBand;
  /** Hatched beside the value: it stands on repaired states. */
  readonly repaired: boolean;
}

type Why = keyof typeof words.why;

/** The figures of a day in the order in which they are read: contacts, time, rest. */
export function dayFigures(day: AgentDay): readonly DayFigure[] {
  const { figures, bands } = day;
  const noContacts: Why = "contacts";
  const noSpans: Why = day.missing.includes("ends") ? "ends" : noContacts;
  const noTimes: Why = day.missing.includes("contacts") ? "contacts" : "handle-times";
  const demandText = figures.demandRate === null ? null : format.tenth(figures.demandRate);
  const restText = figures.restBeforeSeconds === null ? null : format.hours(figures.restBeforeSeconds);
  const busy =
    figures.busyHalfHours === null || figures.workedHalfHours === null
      ? null
      : words.ofHalfHours(figures.busyHalfHours, figures.workedHalfHours);
  const ofStates = { repaired: day.repaired?.tell ?? false };
  return [
    figure(words.handled, textOf(figures.handled, format.number), noContacts, {
      beside: figures.overlapSeconds ? words.overlap(figures.overlapSeconds) : undefined,
    }),
    figure(words.handle, textOf(figures.handleSeconds, format.hours), noTimes, {
      beside: words.parts(figures.talkSeconds, figures.holdSeconds, figures.acwSeconds),
    }),
    figure(words.average, textOf(figures.averageHandleSeconds, format.minutes), noTimes, {
      beside: words.spread(figures.medianHandleSeconds, figures.p90HandleSeconds),
    }),
    figure(words.stretch, textOf(figures.longestStretchSeconds, format.hours), noSpans, {
      band: bands.longestStretch,
    }),
    figure(words.run, textOf(figures.backToBackLongest, words.runOf), noSpans),
    figure(words.gap, textOf(figures.medianGapSeconds, format.span), noSpans === "ends" ? "ends" : "gaps", {
      beside: words.gaps(figures.backToBackShare, figures.gapsUnderAMinute),
    }),
    figure(words.logged, textOf(figures.loggedSeconds, format.hours), "states", {
      beside: textOf(figures.workedSeconds, words.worked) ?? undefined,
      ...ofStates,
    }),
    figure(words.occupancy, textOf(figures.occupancy, format.percent), "states", ofStates),
    figure(words.busy, busy, "states", { beside: busy === null ? undefined : words.above, ...ofStates }),
    figure(words.rate, textOf(figures.contactsPerHour, format.tenth), "states", ofStates),
    figure(
      words.demand,
      demandText !== null && day.missingDemand.length > 0 ? words.atLeast(demandText) : demandText,
      "demand",
      { beside: figures.demandPer === null ? undefined : words.demandPer[figures.demandPer] },
    ),
    figure(
      words.rest,
      restText !== null && figures.restFrom === "contacts" ? words.atMost(restText) : restText,
      "rest",
      {
        beside: figures.restFrom === null ? undefined : words.restFrom[figures.restFrom],
        band: bands.restBefore,
      },
    ),
  ];
}

function figure(
  name: string,
  text: string | null,
  why: Why,
  more: Partial<Pick<DayFigure, "beside" | "band" | "repaired">> = {},
): DayFigure {
  const { beside, band = null, repaired = false } = more;
  return { name, text, why: words.why[why], beside: text === null ? undefined : beside, band, repaired };
}

function textOf<Value>(value: Value | null, text: (value: Value) => string): string | null {
  return value === null ? null : text(value);
}

/** What is to be said of the day's sources, as keys of sentences; the order is that of the answer. */
export function repairedText(day: AgentDay): AgentDay["repaired"] {
  return day.repaired !== null && day.repaired.states > 0 ? day.repaired : null;
}
