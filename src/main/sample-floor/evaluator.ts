import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import { mean } from "../../domain/statistics/mean.ts";
import { tenth } from "../../domain/statistics/rounding.ts";
import type { SampleAgent } from "./agent.ts";
import { type Chance, chanceOf } from "./chance.ts";
import type { SamplePeriod } from "./period.ts";

/** Who scores contacts. Severity is added to the true score: below 0 is harsh. */
export interface Evaluator {
  readonly id: string;
  readonly severity: number;
}

/** The floor's evaluators, in pools of five that each score some forty-five agents. */
export interface EvaluationDesk {
  readonly evaluators: readonly Evaluator[];
  readonly harsh: Evaluator;
  poolOf(agent: SampleAgent): readonly Evaluator[];
  evaluatorFor(agent: SampleAgent, day: ServiceDay, chance: Chance): Evaluator;
}

const agentsAPool = 45;
const poolSize = 5;
// They add up to nothing, as the estimated severities do (methods, 4.5).
const firstPoolSeverities = [-12, 5, 3, 3, 1];
const severitySpread = 3.5;
const otherPoolShare = 0.1;
const harshShareOfFine = 0.85;

/** @param calm nobody is planted as harsh: severities differ as they do on any floor */
export function evaluationDesk(
  agents: number,
  period: SamplePeriod,
  key: string,
  calm = false,
): EvaluationDesk {
  const chance = chanceOf(`${key}|evaluators`);
  const poolCount = Math.max(1, Math.round(agents / agentsAPool));
  const severities = Array.from({ length: poolCount }, (_, at) =>
    chance.shuffled(calm ? calmSeverities(chance) : at === 0 ? firstPoolSeverities : drawnSeverities(chance)),
  ).flat();
  const width = Math.max(2, String(severities.length).length);
  const evaluators = severities.map((severity, at): Evaluator => {
    return { id: `e${String(at + 1).padStart(width, "0")}`, severity };
  });
  const harsh = evaluators.reduce((min, one) => (one.severity < min.severity ? one : min));
  const pools = Array.from({ length: poolCount }, (_, at) =>
    evaluators.slice(at * poolSize, (at + 1) * poolSize),
  );
  const poolOf = (agent: SampleAgent) => pools[agent.index % poolCount] ?? evaluators;
  return {
    evaluators,
    harsh,
    poolOf,
    evaluatorFor(agent, day, chance) {
      if (agent.part === "fine-under-harsh") {
        const lately = day >= period.recentFrom && chance.happens(harshShareOfFine);
        return lately ? harsh : chance.pick(poolOf(agent).filter((one) => one !== harsh));
      }
      // Now and then somebody from another pool: it keeps all evaluators comparable through their agents.
      return chance.pick(chance.happens(otherPoolShare) ? evaluators : poolOf(agent));
    },
  };
}

function drawnSeverities(chance: Chance): number[] {
  const drawn = Array.from({ length: poolSize - 1 }, () => {
    return Math.max(-8, Math.min(8, Math.round(severitySpread * chance.normal())));
  });
  return [...drawn, -drawn.reduce((sum, severity) => sum + severity, 0)];
}

/** Severities about zero, of which none has to make up for all others. */
function calmSeverities(chance: Chance): number[] {
  const drawn = Array.from(
    { length: poolSize },
    () => severitySpread * Math.max(-2, Math.min(2, chance.normal())),
  );
  const middle = mean(drawn) ?? 0;
  return drawn.map((severity) => tenth(severity - middle));
}
