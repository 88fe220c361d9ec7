import type { Chance } from "./chance.ts";

/** What a customer answers to one question, 1 to 5. */
export interface SurveyAnswer {
  readonly kind: "csat" | "empathy";
  readonly score: number;
  readonly secondsAfter: number;
}

const surveyedShare = 0.08;
const empathyAskedShare = 0.5;

/** The answers of a customer, if they were asked and answered: satisfaction, and in half of the surveys empathy. */
export function surveyAnswers(content: () => boolean, empathy: number, chance: Chance): SurveyAnswer[] {
  if (!chance.happens(surveyedShare)) return [];
  const secondsAfter = Math.round(120 + chance.exponential(2400));
  const csat = content() ? chance.pick([4, 5, 5]) : chance.pick([1, 2, 2, 3, 3]);
  const answers: SurveyAnswer[] = [{ kind: "csat", score: csat, secondsAfter }];
  if (chance.happens(empathyAskedShare)) {
    const felt = 1 + (4 * (empathy + 14 * chance.normal())) / 100;
    answers.push({ kind: "empathy", score: Math.min(5, Math.max(1, Math.round(felt))), secondsAfter });
  }
  return answers;
}
