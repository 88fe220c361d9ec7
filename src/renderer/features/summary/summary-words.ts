import { type RuleNumbers, ruleName } from "../../../domain/burnout/floor-rules.ts";

export const summaryWords = {
  title: "One page for the works council",
  lead: "Every field and every formula of the signal, from the definitions that the console itself runs on. It fits one sheet of A4.",
  loading: "Writing the page",
  print: "Print or save as PDF",
  sheet: "The page as it is printed",
  foot: (rule: RuleNumbers, today: string, chance: string) =>
    `${chance} Rules: ${ruleName(rule)}. Printed ${today} by Evenkeel.`,
  small: "The reason of the rule is long: the type had to become very small. Shorten it in the rules.",
} as const;
