/** The people of the template files, by the ids and names under which their examples have them. Nobody is called so. */
export const examplePeople = [
  { agent: "example-ann", name: "Example Ann" },
  { agent: "example-ben", name: "Example Ben" },
] as const;

const words: ReadonlySet<string> = new Set(
  examplePeople.flatMap(({ agent, name }) => [agent, name.toLowerCase()]),
);

/**
 * Whether somebody is one of the templates' example people: a template was filled in without taking them out.
 *
 * @example isExamplePerson("Example Ann") // true
 */
export function isExamplePerson(agent: string): boolean {
  return words.has(agent.trim().toLowerCase());
}
