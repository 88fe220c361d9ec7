import { failureOf } from "../app/failure.ts";

/** Why something was not done, where it was asked for. */
export function Refused({ error }: { readonly error: unknown }) {
  if (!error) return null;
  return (
    <p className="refused" role="alert">
      {failureOf(error).sentence}
    </p>
  );
}
