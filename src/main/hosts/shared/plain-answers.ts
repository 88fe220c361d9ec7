/**
 * An answer on its way: plain JSON as it stands.
 *
 * oRPC looks at every single value of an answer for dates, maps and the like, which in a floor board of a
 * thousand people takes longer than reading it from the store. The contract has none of those (a test
 * looks), so that its answers need no such search. A window needs nothing to read them.
 */
class PlainAnswer {
  readonly #answer: object;

  constructor(answer: object) {
    this.#answer = answer;
  }

  toJSON(): object {
    return this.#answer;
  }
}

const typeNumber = 100;

/** For the hosts' handlers: how answers are written down. */
export const plainAnswers = {
  customJsonSerializers: [
    {
      type: typeNumber,
      condition: (data: unknown) =>
        typeof data === "object" && data !== null && !(data instanceof PlainAnswer),
      serialize: (data: object) => new PlainAnswer(data),
      deserialize: (data: unknown) => data,
    },
  ],
};
