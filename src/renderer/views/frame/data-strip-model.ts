import type { SourceCoverage } from "../../../contract/floor.ts";

/** What the strip says of the sources: first what is there, then what is not. */
export interface StripParts {
  readonly there: readonly { readonly source: SourceCoverage["source"]; readonly to: string }[];
  readonly missing: readonly {
    readonly source: SourceCoverage["source"];
    readonly days: readonly string[];
    readonly count: number;
  }[];
  readonly never: readonly SourceCoverage["source"][];
}

export function stripParts(sources: readonly SourceCoverage[]): StripParts {
  const brought = sources.filter(({ to }) => to !== null);
  return {
    there: brought.map(({ source, to }) => ({ source, to: to ?? "" })),
    missing: brought
      .filter(({ missingCount }) => missingCount > 0)
      .map(({ source, missing, missingCount }) => ({ source, days: missing, count: missingCount })),
    never: sources.filter(({ to }) => to === null).map(({ source }) => source),
  };
}
