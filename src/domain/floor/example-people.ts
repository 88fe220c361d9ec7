/** The people of the template files, by the ids and names under which their examples have them. Nobody is called so. */
export const examplePeople = [
  { agent: "example-ann", name: "Example Ann" },
  { agent: "example-ben", name: "Example Ben" },
] as const;

/** Who answers in the template of pulses: no pulse names an agent. */
export const exampleRespondent = "a-code-that-the-agent-keeps";

const words: ReadonlySet<string> = new Set([
  exampleRespondent,
  ...examplePeople.flatMap(({ agent, name }) => [agent, name.toLowerCase()]),
]);

/**
 * Whether somebody is one of the templates' example people: a template was filled in without taking them out.
 *
 * @example isExamplePerson("Example Ann") // true
 */
export function isExamplePerson(agent: string): boolean {
  return words.has(agent.trim().toLowerCase());
}

/** Why a file is refused that still has the examples of its template. */
export function examplesSentence(file: string, examples: readonly string[]): string {
  return `${file} still has the example people of a template (${examples.join(", ")}), who do not exist. Take their rows out, put your own people in, and import it again.`;
}
