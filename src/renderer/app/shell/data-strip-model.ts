import type { SourceCoverage } from "../../../contract/floor.ts";

type Source = SourceCoverage["source"];

/** What the strip says of the sources: first what is there, then what is not. */
export interface StripParts {
  /** Null where the source was imported and has no days of its own. */
  readonly there: readonly { readonly source: Source; readonly to: string | null }[];
  readonly missing: readonly {
    readonly source: Source;
    readonly days: readonly string[];
    readonly count: number;
  }[];
  readonly never: readonly Source[];
}

export function stripParts(sources: readonly SourceCoverage[]): StripParts {
  const brought = sources.filter(isThere);
  const never = sources.filter((coverage) => !isThere(coverage)).map(({ source }) => source);
  const rostered = sources.some(({ source }) => source === "roster");
  return {
    there: brought.map(({ source, to }) => ({ source, to })),
    missing: brought
      .filter(({ missingCount }) => missingCount > 0)
      .map(({ source, missing, missingCount }) => ({ source, days: missing, count: missingCount })),
    never: rostered ? never : [...never, "roster"],
  };
}

/** A roster says who there is and not when: it has no days, and is listed only once it was imported. */
export function isThere({ source, to }: Pick<SourceCoverage, "source" | "to">): boolean {
  return to !== null || source === "roster";
}
