import type { FieldRule } from "../mapping.ts";
import type { Candidate } from "./assignment.ts";
import { dependence } from "./dependence.ts";
import { type FullName, fullName, isNamePart } from "./full-names.ts";
import type { Source } from "./source.ts";

/** How the person of a row is named. */
export interface PersonProposal {
  readonly rule: FieldRule;
  readonly source: Source;
  readonly name: number;
  /** The name that goes with an id. */
  readonly beside:
    | {
        readonly rule: FieldRule;
        readonly source: Source;
        readonly isOnePerId: boolean;
        /** Whether its label says clearly whose name it is, and no two ids have the same one. */
        readonly isClear: boolean;
      }
    | undefined;
  /** Whether another column may name the agent as well, and names others. */
  readonly hasRival: boolean;
}

const strong = 0.5;
const onePerId = 0.98;
const half = 0.5;
const clear = 0.85;
const near = 0.15;
const together = 0.8;
/** Some people have two ids; who had one for each row would have none. */
const fewIdsEach = 0.2;

/**
 * Who is the agent of a row: an id before a name, with the name beside it; a first and a last name where there are
 * only these.
 *
 * @param candidates for the agent
 * @param sources every source of the file
 */
export function personProposal(
  candidates: readonly Candidate[],
  sources: readonly Source[],
): PersonProposal | undefined {
  const named = candidates.toSorted((a, b) => b.value - a.value);
  const clearest = named.find(({ source }) => !isId(source) && !isNamePart(source));
  const ids = named.filter((one) => isId(one.source) && isOfSame(one, clearest));
  const best =
    ids.find(({ name }) => name >= strong && name >= (named[0]?.name ?? 0) - 0.3) ?? clearest ?? named[0];
  const isBestId = best !== undefined && isId(best.source) && best.name >= strong;
  const names = fullName(sources, isBestId ? best.source : undefined);
  const isPart = best !== undefined && (names?.first === best.source || names?.last === best.source);
  const isUnnamed = best === undefined || best.name < strong;
  if (names && (isPart || isUnnamed || isNamePart(best.source))) {
    const { rule, source, isNamed } = names;
    return { rule, source, name: isNamed ? 0.9 : strong, beside: undefined, hasRival: !isNamed };
  }
  if (!best) return undefined;
  const id = isId(best.source) ? best : loginOf(best, named);
  const beside = id && nameBeside(id, named, names);
  const { source, name } = (beside && id) ?? best;
  const hasRival = named.some((one) => isRival(one, best));
  return { rule: source.rule, source, name, beside, hasRival };
}

/** The word by which a person signs in, beside their name: each goes with the other. */
function loginOf(best: Candidate, named: readonly Candidate[]): Candidate | undefined {
  const others = named.filter(
    (one) => one !== best && one.name >= strong && isName(one) !== isName(best) && areOfSame(one, best),
  );
  return isName(best) ? others[0] : others.length > 0 ? best : undefined;
}

/** Whether most values are several words, as names are. */
function isName({ source }: Candidate): boolean {
  return source.column.share.words >= half;
}

function areOfSame({ source: one }: Candidate, { source: other }: Candidate): boolean {
  const { email, letters } = one.column.share;
  return (
    email < half &&
    letters >= half &&
    dependence(one, other) >= onePerId &&
    dependence(other, one) >= onePerId
  );
}

/** Whether an id can be that of the person whom the clearest name names: the two go together. */
function isOfSame(id: Candidate, clearest: Candidate | undefined): boolean {
  return !clearest || clearest.name < id.name - near || goTogether(id.source, clearest.source);
}

/** Each id with one name, and each name with few ids: a number of the row has as many as there are rows. */
function goTogether(id: Source, name: Source): boolean {
  return dependence(id, name) >= together && dependence(name, id) >= fewIdsEach;
}

/** Whether a column is called as much like the agent's, and other people stand in it. */
function isRival(one: Candidate, best: Candidate): boolean {
  if (one.source === best.source || isNamePart(one.source) || one.name < best.name - near) return false;
  return !goTogether(one.source, best.source) && !goTogether(best.source, one.source);
}

/** An id has digits or stands alone without a space: "Ana Roe" is a name. */
function isId({ column, label }: Source): boolean {
  const isCalledId = label.parts.some((part) => part.has("id"));
  if (column.share.email > 0.5) return false;
  return isCalledId ? column.share.words < 0.5 : column.share.letters < 0.5;
}

function nameBeside(
  id: Candidate,
  named: readonly Candidate[],
  names: FullName | undefined,
): PersonProposal["beside"] {
  const other = named.find(
    ({ source, name }) =>
      source !== id.source &&
      !isId(source) &&
      name >= strong &&
      !isNamePart(source) &&
      source !== names?.first &&
      source.column.share.email < half,
  );
  // A single word beside a first and a last name is a short one.
  const whole = other && !(names && other.source.column.share.words < half) ? other.source : undefined;
  const rule = whole?.rule ?? names?.rule;
  const source = whole ?? names?.source;
  if (!rule || !source) return undefined;
  const isOnePerId = dependence(id.source, source) >= onePerId;
  const isNamed = whole
    ? other !== undefined && other.name >= clear && whole.label.unknown === 0 && !whole.label.isGuessed
    : names?.isNamed === true;
  // Names that change from row to row are not the agent's, and one of several people is their supervisor's.
  const isClear = isNamed && dependence(source, id.source) >= onePerId;
  return dependence(id.source, source) < together ? undefined : { rule, source, isOnePerId, isClear };
}
