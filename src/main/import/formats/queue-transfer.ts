/** Where a row of a queue's log keeps how long the caller waited and how long they talked; below zero where nowhere. */
export interface TransferPlaces {
  readonly wait: number;
  readonly talk: number;
}

const whole = /^\d{1,9}$/;
/** How many values stand between the method of an attended transfer and its wait. */
const dataOfMethod: Readonly<Record<string, number>> = { BRIDGE: 1, APP: 1, LINK: 2 };

/**
 * Where the wait and the talk stand in the values of an attended transfer. The switch writes the method, what
 * belongs to that (a bridge, an application, the names of two channels), wait, talk and the position that the caller
 * had; a method that is not known here, and the older rows that name none, end in these three numbers all the same.
 *
 * @example transferPlaces(["LINK", "Local/7@x;1", "Local/7@x;2", "10", "300", "1"]) // { wait: 3, talk: 4 }
 * @example transferPlaces(["12", "100"]) // { wait: 0, talk: 1 }
 */
export function transferPlaces(values: readonly string[]): TransferPlaces {
  const between = dataOfMethod[(values[0] ?? "").toUpperCase()];
  if (between !== undefined) return { wait: between + 1, talk: between + 2 };
  const end = values.findLastIndex((value) => value !== "") + 1;
  let from = end;
  while (from > 0 && end - from < 3 && whole.test(values[from - 1] ?? "")) from--;
  return end - from < 2 ? { wait: -1, talk: -1 } : { wait: from, talk: from + 1 };
}

/**
 * The values of a row, where a table has fewer columns than the event has values: the last of them holds the rest.
 *
 * @example splitValues(["LINK", "a", "b", "10", "300|1"]) // ["LINK", "a", "b", "10", "300", "1"]
 */
export function splitValues(values: readonly string[]): readonly string[] {
  return values.some((value) => value.includes("|")) ? values.flatMap((value) => value.split("|")) : values;
}
