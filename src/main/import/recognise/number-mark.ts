import type { DecimalMark, DurationUnit } from "../../../domain/floor/import-codes.ts";
import { durationUnit, isTooShort, isTypical, typicalOf } from "./duration-unit.ts";
import type { NumberEvidence } from "./number-evidence.ts";

interface MarkDecision {
  /** Undefined where it makes no difference, or is open. */
  readonly mark: DecimalMark | undefined;
  readonly isOpen: boolean;
}

interface MarkQuestion {
  readonly evidence: Pick<NumberEvidence, "marks" | "openMarks" | "values">;
  /** Marks that the file's other columns settle. */
  readonly ofFile: ReadonlySet<DecimalMark>;
  readonly asked: DecimalMark | undefined;
  readonly separator: string;
  /** Of a column of talk or handle times, whose typical length is known. */
  readonly work:
    | {
        readonly named: DurationUnit | undefined;
        readonly documented: DurationUnit | undefined;
        readonly usual: DurationUnit;
      }
    | undefined;
}

/**
 * What the one mark of a number such as 1.143 is: by the column's other numbers, else the file's, else as somebody
 * decided, else by the reading that is plausible. Where both are, the mark that stands between thousands where the
 * table's separator is in use is taken for that (a comma beside commas, a point beside semicolons), and the other one
 * is asked about.
 */
export function numberMark({ evidence, ofFile, asked, separator, work }: MarkQuestion): MarkDecision {
  if (evidence.openMarks.size === 0) return { mark: only(evidence.marks), isOpen: false };
  const known = only(evidence.marks) ?? only(ofFile) ?? asked;
  if (known) return { mark: known, isOpen: false };
  // Two marks between thousands in one column cannot both be right.
  if (evidence.openMarks.size > 1) return { mark: undefined, isOpen: true };
  const sign = evidence.openMarks.has(",") ? "," : ".";
  const grouped: DecimalMark = sign === "," ? "decimal-point" : "decimal-comma";
  const decimal: DecimalMark = sign === "," ? "decimal-comma" : "decimal-point";
  // Who separates cells by semicolons writes decimals with a comma, and thousands with a point.
  const usualGroups = (sign === ",") !== (separator === ";");
  if (!work) return { mark: usualGroups ? grouped : decimal, isOpen: false };
  const canBeGrouped = isTypical(typicalOf(evidence.values(grouped)) ?? 0);
  const decimals = evidence.values(decimal);
  const { unit } = durationUnit({ ...work, values: decimals, isWork: true });
  const isImplausible = unit === "seconds" && isTooShort(typicalOf(decimals) ?? 0);
  const canBeDecimal = unit !== undefined && !isImplausible;
  if (canBeGrouped && canBeDecimal && !usualGroups) return { mark: undefined, isOpen: true };
  return { mark: canBeDecimal && !canBeGrouped ? decimal : grouped, isOpen: false };
}

function only<Item>(items: ReadonlySet<Item>): Item | undefined {
  const [item] = items;
  return items.size === 1 ? item : undefined;
}
