import { Link } from "@tanstack/react-router";
import { bandWords } from "../words/band.ts";

/** A small link from a figure to how it is computed. */
export function WorkedOutLink({
  figure,
  of,
}: {
  /** Code of the figure that the page opens at; without one it opens at its head. */
  readonly figure?: string;
  /** Which figure, for those who hear only the link. */
  readonly of?: string;
}) {
  return (
    <Link
      to="/worked-out"
      search={figure === undefined ? {} : { figure }}
      className="text-link worked-out-link"
      aria-label={of === undefined ? undefined : bandWords.workedOutOf(of)}
    >
      {bandWords.workedOut}
    </Link>
  );
}
