/** JSON as rows: a value each path leads to is a cell, and a list can give a row to each of its elements. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

// What an interface says of the page that it gives, beside the list on it.
const ofThePage =
  /^(?:next|prev|previous|first|last|count|total|page|per|limit|offset|size|has|end|start|after|before|cursor)(?:$|[_A-Z])/;

/**
 * The objects of a document: its own, those of the list that it is, or those of the one list of objects
 * that it wraps, unless that list is one of which the format speaks.
 */
export function objectsOf(value: Json, each: readonly string[]): readonly Json[] {
  if (isList(value)) return value;
  if (!isObject(value) || (each[0] !== undefined && each[0] in value)) return [value];
  const lists = Object.values(value).filter((part) => isList(part) && part.length > 0 && isObject(part[0]));
  const others = Object.entries(value).filter(
    ([name, part]) => !isList(part) && !isObject(part) && !ofThePage.test(name),
  );
  const [only] = lists;
  // An object with a life of its own is one record, whatever lists it has.
  return lists.length === 1 && isList(only) && others.length <= 2 ? only : [value];
}

/**
 * An object once for each element of a list in it, and of the list in that: the element takes its list's
 * place. An empty list leaves the object once, without it.
 */
export function unfolded(object: JsonObject, each: readonly string[]): JsonObject[] {
  const [list, ...inner] = each;
  if (list === undefined) return [object];
  const elements = object[list];
  if (!isList(elements) || elements.length === 0) return [{ ...object, [list]: null }];
  return elements.flatMap((element) => {
    if (!isObject(element)) return [{ ...object, [list]: element }];
    return unfolded(element, inner).map((part) => ({ ...object, [list]: part }));
  });
}

/** What stands between the values of a list's elements in one cell. */
export const betweenElements = "\n";

/**
 * The cells of an object's values at some paths, each path cut into its names. A path that leads through a list
 * gives the values of all its elements, one below the other.
 */
export function cellsAt(object: JsonObject, paths: readonly (readonly string[])[]): string[] {
  return paths.map((path) => cellAt(object, path, 0));
}

function cellAt(object: Json | undefined, path: readonly string[], from: number): string {
  let value = object;
  for (let at = from; at < path.length; at++) {
    if (isList(value)) {
      const cells = value.map((element) => cellAt(element, path, at).replaceAll(betweenElements, " "));
      return cells.some((cell) => cell !== "") ? cells.join(betweenElements) : "";
    }
    value = isObject(value) ? value[path[at] as string] : undefined;
  }
  return cellOf(value);
}

function cellOf(value: Json | undefined): string {
  // JSON can escape half of a character, which no text can hold: the store would make another one of it.
  if (typeof value === "string") return value.toWellFormed().trim().normalize("NFC");
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  return "";
}

const deepest = 8;

/** A value without what stands in lists within it: what is left is one row. */
export function withoutLists(value: Json): Json {
  if (!isObject(value)) return value;
  const plain = Object.entries(value).filter(([, part]) => !isList(part));
  return Object.fromEntries(plain.map(([name, part]) => [name, withoutLists(part)]));
}

/** The paths of all plain values of an object; lists are passed through as if they were their elements. */
export function pathsOf(value: Json, into: Set<string>, before = "", depth = 0): void {
  if (depth > deepest || into.size > 2000) return;
  if (isList(value)) {
    for (const element of value.slice(0, 20)) pathsOf(element, into, before, depth + 1);
    return;
  }
  if (!isObject(value)) {
    if (before !== "") into.add(before);
    return;
  }
  for (const [name, part] of Object.entries(value)) {
    pathsOf(part, into, before === "" ? name : `${before}.${name}`, depth + 1);
  }
}
