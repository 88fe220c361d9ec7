import type { EvidenceGrade } from "../workload/thresholds.ts";
import type { AttentionRule, BurnoutRule } from "./burnout-rule.ts";
import type { LimitCode, LimitRule, ShareLimit } from "./limit-rule.ts";
import { limitNames, limitSentence } from "./limit-sentence.ts";
import type { ChangeableSetting, SettingField, SettingValue } from "./rule-setting.ts";

/**
 * What a floor may change of when somebody is flagged (methods, 8.1): the cuts of demand, rest and the index, and the
 * limit of each exposure. A rule that knows no bands or limits has none of theirs.
 *
 * @example attentionSettings(secondBurnoutRule)[0]?.code // "demand.from"
 */
export function attentionSettings(rule: BurnoutRule): ChangeableSetting[] {
  return [...togetherSettings(rule), ...limitSettings(rule)];
}

/** Why each cut lies where it does; all are our choice, tried on made-up floors. */
const reasons = {
  band: "Half of the weights: on made-up floors with nothing wrong on them it stays silent.",
  index: "As in the first rules of the console: for load that is spread over many factors.",
  weeksInARow: "One week may be chance; the same one twice in a row seldom is.",
  weeksAtLimit:
    "One quieter week does not hide a load that lasts, and one bad week is not a load that lasts.",
} as const;

function togetherSettings(rule: BurnoutRule): ChangeableSetting[] {
  const { attention } = rule;
  const { together } = attention;
  const set = (changed: Partial<AttentionRule>) => ({ ...rule, attention: { ...attention, ...changed } });
  const cut = (
    code: string,
    name: string,
    value: number,
    unit: string,
    sentence: string,
    reason: string,
    change: (value: number) => BurnoutRule,
  ): ChangeableSetting => ({
    code,
    group: "together",
    field: code === "together.weeks" ? "weeks" : "from",
    of: null,
    ofName: null,
    name,
    sentence,
    unit,
    value,
    reason,
    evidence: "choice",
    with: (typed) => change(Number(typed)),
  });
  const share = "share of the weights, 0 to 1";
  const bands = together
    ? [
        cut(
          "demand.from",
          "Demand from",
          together.demandFrom,
          share,
          `Demand is high from ${together.demandFrom} of its weights on.`,
          reasons.band,
          (demandFrom) => set({ together: { ...together, demandFrom } }),
        ),
        cut(
          "rest.from",
          "Rest from",
          together.restFrom,
          share,
          `Rest is short from ${together.restFrom} of its weights on.`,
          reasons.band,
          (restFrom) => set({ together: { ...together, restFrom } }),
        ),
      ]
    : [];
  return [
    ...bands,
    cut(
      "index.from",
      "Index from",
      attention.from,
      "points of 100",
      `The index over everything is high from ${attention.from} points on.`,
      reasons.index,
      (from) => set({ from }),
    ),
    cut(
      "together.weeks",
      "Weeks in a row",
      attention.weeks,
      "weeks",
      `The same one of them is over its cut ${attention.weeks} weeks in a row.`,
      reasons.weeksInARow,
      (weeks) => set({ weeks }),
    ),
  ];
}

type Limits = NonNullable<AttentionRule["limits"]>;

function limitSettings(rule: BurnoutRule): ChangeableSetting[] {
  const { attention } = rule;
  const { limits } = attention;
  if (limits === null) return [];
  const set = (changed: Partial<Limits>): BurnoutRule => ({
    ...rule,
    attention: { ...attention, limits: { ...limits, ...changed } },
  });
  const sentence = `One and the same exposure is at its limit in ${limits.weeks} of the last ${limits.ofWeeks} weeks.`;
  const weeks = (field: "weeks" | "of-weeks", name: string, key: "weeks" | "ofWeeks"): ChangeableSetting => ({
    code: `limits.${field}`,
    group: "limits",
    field,
    of: null,
    ofName: null,
    name,
    sentence,
    unit: "weeks",
    value: limits[key],
    reason: reasons.weeksAtLimit,
    evidence: "choice",
    with: (value) => set({ [key]: Number(value) }),
  });
  const changed = (limit: LimitRule) =>
    set({ rules: limits.rules.map((one) => (one.code === limit.code ? limit : one)) });
  return [
    weeks("weeks", "At a limit in", "weeks"),
    weeks("of-weeks", "Of the last", "ofWeeks"),
    ...limits.rules.flatMap((limit) => settingsOfLimit(limit, changed)),
  ];
}

/** The grade of the studies behind each exposure; where it is cut is a choice beside them. */
const evidenceOf: Readonly<Record<LimitCode, EvidenceGrade>> = {
  "busy-share": "B",
  "longest-stretch": "C",
  "quick-returns": "A",
  overtime: "B",
  "difficult-contacts": "B",
};

function settingsOfLimit(limit: LimitRule, changed: (limit: LimitRule) => BurnoutRule): ChangeableSetting[] {
  const { code, share, inWeek } = limit;
  const to = (next: Partial<LimitRule>) => changed({ ...limit, ...next });
  const shareTo = (next: Partial<ShareLimit>) => to({ share: share && { ...share, ...next } });
  const setting = (
    ending: string,
    field: SettingField,
    name: string,
    unit: string,
    value: SettingValue | undefined,
    change: (value: SettingValue) => BurnoutRule,
  ): ChangeableSetting[] =>
    value === undefined
      ? []
      : [
          {
            code: `${code}.${ending}`,
            group: "limits",
            field,
            of: code,
            ofName: limitNames[code],
            name: `${limitNames[code]}: ${name}`,
            sentence: `${limitSentence(limit)}.`,
            unit,
            value,
            reason: limit.reason,
            evidence: evidenceOf[code],
            with: change,
          },
        ];
  return [
    ...setting("limit-on", "on", "limit switched on", "", limit.on, (on) => to({ on: on === true })),
    ...setting("limit", "from", "limit", limit.unit, limit.from, (from) => to({ from: Number(from) })),
    ...setting(
      "limit-in-week",
      "in-week",
      "of them in the week itself",
      limit.unit,
      inWeek ?? undefined,
      (value) => to({ inWeek: Number(value) }),
    ),
    ...setting(
      "limit-times-others",
      "times-others",
      "times the queue's share",
      "times the median of the others",
      share?.timesOthers,
      (value) => shareTo({ timesOthers: Number(value) }),
    ),
    ...setting("limit-min-others", "min-others", "others needed", "people", share?.leastOthers, (value) =>
      shareTo({ leastOthers: Number(value) }),
    ),
    ...setting(
      "limit-share",
      "share-alone",
      "share where too few others are there",
      "share of handled contacts",
      share?.alone,
      (value) => shareTo({ alone: Number(value) }),
    ),
  ];
}
