import { z } from "zod";
import { mapping } from "./mapping-shape.ts";
import { instant } from "./measure.ts";
import { question } from "./question.ts";

/** A mapping that is kept: every file with its header is read by it. */
const savedMapping = z.object({
  mapping,
  /** Of its files' header, in any order. */
  fingerprint: z.string(),
  madeAt: instant,
  /** Imports that count and were read by it as it was before it was edited: their files can be read again. */
  readBefore: z.array(z.object({ intake: z.number().int(), file: z.string() })),
});
export type SavedMapping = z.infer<typeof savedMapping>;

const name = z.string().min(1).max(200);
const importing = () => question({ may: ["owner", "supervisor"], scope: "imports" });

export const mappingsContract = {
  /** The saved mappings, the newest first. */
  list: importing().output(z.array(savedMapping)),
  /** Keeps a mapping under its name; one of the same files takes the place of the one that stood there. */
  save: importing()
    .input(z.object({ mapping }))
    .output(z.object({ replaced: z.boolean() })),
  /** Gives a saved mapping another name. */
  rename: importing()
    .input(z.object({ name, to: z.string().max(200) }))
    .output(z.object({ name })),
  /** Removes a saved mapping; what was imported by it stays. */
  remove: importing()
    .input(z.object({ name }))
    .output(z.object({ removed: name })),
  /** A saved mapping as a file of JSON, for another computer. */
  export: importing()
    .input(z.object({ name }))
    .output(z.object({ name: z.string(), text: z.string() })),
  /** Keeps the mapping that a file of JSON holds. */
  import: importing()
    .input(z.object({ file: z.string().max(400), text: z.string().max(2_000_000) }))
    .output(z.object({ name, replaced: z.boolean() })),
};
