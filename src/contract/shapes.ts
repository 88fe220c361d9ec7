import type { ActingRules as DomainActingRules } from "../domain/acting/acting-rules.ts";
import type { SessionProblem } from "../domain/acting/problem-sentence.ts";
import type { ProposalSubject } from "../domain/acting/proposal.ts";
import type { ActingRulesPreview as DomainActingRulesPreview } from "../domain/acting/rules-preview.ts";
import type { Reason } from "../domain/acting/session-life.ts";
import type { SlotCost as DomainSlotCost } from "../domain/acting/slot-finder.ts";
import type { AttentionRule } from "../domain/burnout/burnout-rule.ts";
import type { FlagsRight } from "../domain/burnout/pulse-check.ts";
import type { RuleProblem } from "../domain/burnout/rule-problems.ts";
import type { RuleSetting } from "../domain/burnout/rule-setting.ts";
import type { SettingDifference } from "../domain/burnout/rule-settings.ts";
import type { AgentEmpathyRow } from "../domain/empathy/agent-empathy-row.ts";
import type { BehaviourFigure } from "../domain/empathy/behaviours.ts";
import type { CountedComparison, EmpathyHead as DomainEmpathyHead } from "../domain/empathy/empathy-head.ts";
import type { EvaluationRow } from "../domain/empathy/evaluation-row.ts";
import type { CountedNote } from "../domain/floor/file-codes.ts";
import type {
  ImportProgress as DomainImportProgress,
  SampleStep as DomainSampleStep,
} from "../domain/floor/import-codes.ts";
import type { PersonRef as DomainPersonRef } from "../domain/floor/person-ref.ts";
import type { ReadingDifference as DomainReadingDifference } from "../domain/floor/reading-difference.ts";
import type { Mapping } from "../domain/mapping/mapping.ts";
import type { MappingPreview } from "../domain/mapping/mapping-preview.ts";
import type { FirstRows, Proposal } from "../domain/mapping/proposal.ts";
import type { RecordSentence } from "../domain/mapping/record-sentence.ts";
import type {
  QueuePeriod as DomainQueuePeriod,
  QueueSummary as DomainQueueSummary,
} from "../domain/queueing/queue-period.ts";
import type { FileOfDay as DomainFileOfDay } from "../domain/reconcile/day-circumstances.ts";
import type { ConsoleRule } from "../domain/rules/console-rule.ts";
import type { MeanEstimate } from "../domain/statistics/difference-of-means.ts";
import type { BackToBackRun } from "../domain/workload/back-to-back-run.ts";
import type { DayContact as DomainDayContact } from "../domain/workload/day-picture.ts";
import type { RecoveryGap } from "../domain/workload/recovery-gap.ts";
import type { StateInterval } from "../domain/workload/state-timeline.ts";
import type {
  BoardRow as DomainBoardRow,
  TeamConditions as DomainTeamConditions,
} from "../domain/workload/week-conditions.ts";
import type { Problem, SlotCost } from "./acting.ts";
import type { SignalCheck } from "./burnout-measure.ts";
import type {
  BurnoutRuleVersion,
  FixedRuleAnswer,
  RuleProblemAnswer,
  RuleSettingAnswer,
  SettingDifferenceAnswer,
} from "./burnout-rules.ts";
import type { CountedReason } from "./counted-reason.ts";
import type { BehaviourMean, EmpathyAgentRow } from "./empathy-floor.ts";
import type { Comparison, EmpathyEvaluation, EmpathyHead, EmpathyMean } from "./empathy-parts.ts";
import type { BoardRow } from "./floor.ts";
import type { ImportProgress, ReadingDifference } from "./imports.ts";
import type { SentPreview, SentSentence } from "./mapping-preview.ts";
import type { SentFirstRows, SentMapping, SentProposal } from "./mapping-shape.ts";
import type { PersonRef } from "./measure.ts";
import type { ActingRules, ActingRulesPreview, Subject } from "./proposals.ts";
import type { QueuePeriod, QueueSummary } from "./queue-load.ts";
import type { FileOfDay } from "./reconcile.ts";
import type { SampleStep } from "./sample.ts";
import type { AgentDay, DayContact, TeamConditions, TimelineInterval } from "./workload.ts";

/*
 * Shapes that the contract checks at runtime and the domain names. The store's reads are typed by the domain, for
 * they may not know the contract; here both are held to be one: a field more, less or of another type on either
 * side does not compile.
 */

type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value;
type Same<One, Other> = [Frozen<One>] extends [Frozen<Other>]
  ? [Frozen<Other>] extends [Frozen<One>]
    ? true
    : false
  : false;
type Held<Shapes extends readonly true[]> = Shapes;

export type ShapesOfTheDomain = Held<
  [
    Same<PersonRef, DomainPersonRef>,
    Same<Subject, ProposalSubject>,
    Same<ActingRules, DomainActingRules>,
    Same<ActingRulesPreview, DomainActingRulesPreview>,
    Same<SlotCost, DomainSlotCost>,
    Same<Problem, Reason<SessionProblem>>,
    Same<EmpathyHead, DomainEmpathyHead>,
    Same<Comparison, CountedComparison>,
    Same<EmpathyEvaluation, EvaluationRow>,
    Same<EmpathyAgentRow, AgentEmpathyRow>,
    Same<EmpathyMean, MeanEstimate>,
    Same<BehaviourMean, BehaviourFigure>,
    Same<QueuePeriod, DomainQueuePeriod>,
    Same<QueueSummary, DomainQueueSummary>,
    Same<TeamConditions, DomainTeamConditions>,
    Same<BoardRow, DomainBoardRow>,
    Same<DayContact, DomainDayContact>,
    Same<TimelineInterval, StateInterval>,
    Same<ImportProgress, DomainImportProgress>,
    Same<ReadingDifference, DomainReadingDifference>,
    Same<SampleStep, DomainSampleStep>,
    Same<SentMapping, Mapping>,
    Same<SentFirstRows, FirstRows>,
    Same<SentProposal, Proposal>,
    Same<SentSentence, RecordSentence>,
    Same<SentPreview, MappingPreview>,
    Same<CountedReason, CountedNote>,
    Same<FileOfDay, DomainFileOfDay>,
    Same<SettingDifferenceAnswer, SettingDifference>,
    Same<RuleSettingAnswer, RuleSetting>,
    Same<RuleProblemAnswer, RuleProblem>,
    Same<FixedRuleAnswer, ConsoleRule>,
    Same<BurnoutRuleVersion["attention"], Pick<AttentionRule, "from" | "weeks">>,
    Same<SignalCheck["flagsRight"], FlagsRight>,
    Same<AgentDay["gaps"][number], RecoveryGap>,
    Same<AgentDay["runs"][number], BackToBackRun>,
  ]
>;
