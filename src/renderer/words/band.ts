import type { FigureBand } from "../../contract/workload.ts";

type Band = NonNullable<FigureBand>;

/** Where a figure lies by the floor's rules. The words say how usual it is, of no person how good. */
export const bandWords = {
  name: { usual: "usual", watch: "watch", heavy: "heavy" } satisfies Record<Band, string>,
  meaning: {
    usual: "within what is usual by the floor's rule",
    watch: "beyond what is usual by the floor's rule",
    heavy: "far beyond what is usual by the floor's rule",
  } satisfies Record<Band, string>,
  key: "Beside a figure:",
  workedOut: "How this is worked out",
  workedOutOf: (figure: string) => `How this is worked out: ${figure}`,
} as const;
