import type { SampleStep } from "../../contract/sample.ts";
import { format } from "./reader.ts";

export const sampleWords = {
  offer: "Look at a made-up floor",
  offerNote: "40 made-up people, 26 weeks. It is labelled as made up throughout and goes in one step.",
  writing: "Making up the floor",
  step: ({ step, file, done, of }: SampleStep) =>
    step === "writing" || file === null
      ? "Making up the people and their days"
      : `Importing ${file}, ${format.number(done + 1)} of ${format.number(of)}`,
  title: "This floor is made up",
  lead: "Nobody on it is real, and no real file goes in while it is here. Remove it to begin with your own.",
  remove: "Remove the made-up floor",
  removing: "Removing the made-up floor",
} as const;
