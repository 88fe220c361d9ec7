import { failureOf } from "../app/failure.ts";

/** Why an action was refused, shown where it was requested. */
export function Refused({ error }: { readonly error: unknown }) {
  if (!error) return null;
  return (
    <p className="refused" role="alert">
      {failureOf(error).sentence}
    </p>
  );
}
