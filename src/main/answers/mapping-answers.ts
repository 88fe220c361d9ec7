import { begunFromSaved } from "../../domain/mapping/begun-from-saved.ts";
import { peopleFound } from "../../domain/mapping/people-found.ts";
import type { FirstRows, Proposal } from "../../domain/mapping/proposal.ts";
import { answer } from "./answer.ts";
import { atHand, refusedFile } from "./at-hand.ts";
import type { AnswersContext } from "./context.ts";
import { progressOf } from "./progress.ts";

/** What the columns of a file may mean: its first rows at once, the proposal once all of it was gone through. */
export const propose = answer.imports.propose.handler(async function* ({ context, input, errors, signal }) {
  const { handed, kind, ...choices } = input;
  const file = atHand(context, handed, errors);
  const agents = await agentsInSight(context);
  const knownAgents = new Set(agents.flatMap(({ agent, name }) => (name === null ? [agent] : [agent, name])));
  try {
    const proposal = yield* progressOf<FirstRows, Proposal>(signal, (onFirstRows, stop) =>
      context.proposeMapping({ ...file, choices, kind, knownAgents, signal: stop, onFirstRows }),
    );
    const saved = await context.records.read("savedMappings");
    return begunFromSaved(
      proposal,
      saved.map(({ mapping }) => mapping),
    );
  } catch (error) {
    throw refusedFile(error, errors);
  }
});

/** What a file comes to by a mapping. */
export const tryMapping = answer.imports.tryMapping.handler(async ({ context, input, errors, signal }) => {
  const { handed, ...how } = input;
  const file = atHand(context, handed, errors);
  try {
    const tried = await context.tryMapping({ ...how, ...file, now: context.now(), signal });
    const { preview, localTimes, zone, floorZone } = tried;
    const { agents, ...shown } = preview;
    const people = peopleFound(agents, await agentsInSight(context));
    return { ...shown, people, localTimes, zone, floorZone };
  } catch (error) {
    throw refusedFile(error, errors);
  }
});

/** Of people of other teams nothing is said, though the file may name them. */
function agentsInSight({ records }: AnswersContext) {
  return records.read("agents");
}
