/**
 * A first and a last name as one; where one of them is blank, the other.
 *
 * @example fullName("Jane", "Roe") // "Jane Roe"
 */
export function fullName(first: string, last: string): string {
  if (first === "" || last === "") return first + last;
  return `${first} ${last}`;
}
