import { z } from "zod";
import { countedChoices } from "../domain/empathy/left-out.ts";
import { roles } from "../domain/privacy/viewer.ts";
import { agentEmpathy } from "./empathy-agent.ts";
import { agentRows, cellRows, empathyFloor, evaluators } from "./empathy-floor.ts";
import {
  byWhom,
  enteredEvaluation,
  evaluatorNames,
  formConfirmation,
  forms,
  qaForm,
  qaFormRevision,
  scorable,
  scoringQueue,
  storedEvaluation,
} from "./empathy-forms.ts";
import { askedDay, behaviourId, count, evaluationRow, evaluationSource, loadCell } from "./empathy-parts.ts";
import { falseAlarmRates, ownAlarmRates } from "./false-alarms.ts";
import { agentId, week } from "./measure.ts";
import {
  refusalArm,
  refusalContacts,
  refusalOutcome,
  refusalPanel,
  refusalPlaces,
  refusals,
} from "./policy-refusals.ts";
import { question } from "./question.ts";

export type * from "./empathy-agent.ts";
export type * from "./empathy-floor.ts";
export type * from "./empathy-forms.ts";
export type * from "./empathy-parts.ts";
export type * from "./policy-refusals.ts";

const ofPersons = () => question({ may: ["supervisor", "qa-lead"], scope: "persons" });
const byEvaluators = () => question({ may: ["supervisor", "qa-lead"], scope: "persons" });
const range = { week: week.optional() };
const page = {
  offset: count.default(0),
  limit: z.number().int().min(1).max(500).default(100),
};
/** A team by its name, or the people of whom no team is known. Without it: everybody in scope. */
const team = z.object({ name: z.string().nullable() }).optional();

const evaluationsPage = z.object({
  total: count,
  meanRaw: z.number().nullable(),
  meanAdjusted: z.number().nullable(),
  rows: z.array(evaluationRow),
});
export type EvaluationsPage = z.infer<typeof evaluationsPage>;

export const empathyContract = {
  /** Conditions before people: teams by week, behaviours, empathy under load. Without a week: the newest with data. */
  floor: ofPersons().input(z.object(range)).output(empathyFloor),
  /** Who scores how severely, and how far evaluators agree. */
  evaluators: ofPersons().input(z.object(range)).output(evaluators),
  /** Everybody in a row each, by name: for the Floor board. */
  agents: question({ may: ["supervisor"], scope: "persons" })
    .input(z.object(range))
    .output(agentRows),
  /**
   * Everybody, or one agent, with what each verdict compares, by the letters of their ids. Without days: the
   * 26 weeks that end with the newest day that has data.
   */
  cells: question({ may: ["supervisor"], scope: "persons" })
    .input(z.object({ agent: agentId.optional(), from: askedDay.optional(), to: askedDay.optional() }))
    .output(cellRows),
  /** One agent: chart, trend, verdict, behaviours, and the evaluations behind them. */
  agent: question({ may: ["supervisor"], scope: "persons" })
    .input(z.object({ agent: agentId, ...range }))
    .output(agentEmpathy),
  /** The rows behind a figure, newest first: of a team, an evaluator, a behaviour, a cell, or left out. */
  evaluations: ofPersons()
    .input(
      z.object({
        /** The week of the view whose figure it is, and days within its range; without days: the whole range. */
        ...range,
        from: askedDay.optional(),
        to: askedDay.optional(),
        team,
        agent: agentId.optional(),
        evaluator: z.string().max(400).optional(),
        form: z.string().max(400).optional(),
        source: evaluationSource.optional(),
        behaviour: behaviourId.optional(),
        cell: loadCell.optional(),
        /** Only evaluations that count, only those left out, or all. */
        counted: z.enum(countedChoices).default("counted"),
        ...page,
      }),
    )
    .output(evaluationsPage),
  /** How often the trend word, the verdict and the chart speak up where nothing changed. */
  falseAlarms: question({ may: roles, scope: "floor" }).output(falseAlarmRates),

  /** How often chance makes a word for a change on this floor, by shuffling its weeks; it takes some seconds. */
  ownAlarms: question({ may: roles, scope: "floor" }).input(z.object(range)).output(ownAlarmRates),

  /** Where the policy-refusal analysis can look. */
  refusalPlaces: ofPersons().input(z.object(range)).output(refusalPlaces),
  /** The same outcome, met with more and with less empathy. */
  refusals: ofPersons()
    .input(z.object({ team, queue: z.string().min(1).max(400).optional(), ...range }))
    .output(refusals),
  /** The contacts of an arm. */
  refusalContacts: ofPersons()
    .input(
      z.object({
        team,
        queue: z.string().min(1).max(400).optional(),
        ...range,
        panel: refusalPanel,
        outcome: refusalOutcome,
        arm: refusalArm,
        /** Only those with the event, or only those without; without it: both. */
        event: z.boolean().optional(),
        ...page,
      }),
    )
    .output(refusalContacts),

  /** Every form that was seen, with what its items stand for. */
  forms: byEvaluators().output(forms),
  /** A person says what a form's items stand for: a new version. */
  confirmForm: byEvaluators()
    .input(formConfirmation)
    .output(z.object({ version: count, evaluations: count })),
  qaForm: byEvaluators().output(qaForm),
  /** A new version of the QA form. Evaluations keep the version that they were made with. */
  reviseQaForm: byEvaluators()
    .input(qaFormRevision)
    .output(z.object({ version: count })),
  /** Names that evaluators went by, for choosing one's own. */
  evaluatorNames: byEvaluators().output(evaluatorNames),
  /** An agent's contacts, of all days or of one, for choosing one to score. */
  scorable: byEvaluators()
    .input(z.object({ agent: agentId, day: askedDay.optional(), ...page }))
    .output(scorable),
  /**
   * What to score this week: whom, by whom, and what twice; the same for everybody who looks. Who asks for one
   * evaluator sees theirs.
   */
  scoringQueue: byEvaluators()
    .input(z.object({ evaluator: z.string().max(400).optional(), ...page }))
    .output(scoringQueue),
  enter: byEvaluators().input(enteredEvaluation).output(storedEvaluation),
  /** Takes back an evaluation that was entered in this console. */
  withdraw: byEvaluators()
    .input(z.object({ evaluation: z.string().min(1).max(400), agent: agentId, by: byWhom }))
    .output(z.object({ evaluation: z.string() })),
};
