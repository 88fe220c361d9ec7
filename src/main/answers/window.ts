import { answer } from "./answer.ts";

const keepColours = answer.window.keepColours.handler(({ context, input: { colours } }) => {
  context.keepColours(colours);
  return { colours };
});

export const windowAnswers = { keepColours };
