import { templateFiles } from "../import/templates/template-files.ts";
import { answer } from "./answer.ts";
import { isoOrNull } from "./days.ts";

const templates = answer.guide.templates.handler(() => templateFiles());

const sources = answer.guide.sources.handler(async ({ context }) =>
  (await context.records.read("sourcesThere")).map(({ source, from, to }) => ({
    source,
    from: isoOrNull(from),
    to: isoOrNull(to),
  })),
);

export const guideAnswers = { sources, templates };
