import { type Sureness, surenesses } from "../../../../domain/mapping/proposal.ts";

/** How sure a proposal is, as three marks; the word stands beside them. */
export function SureMark({ sure }: { readonly sure: Sureness }) {
  const full = surenesses.length - surenesses.indexOf(sure);
  return (
    <span className="sure-mark" aria-hidden="true">
      {surenesses.map((name, at) => (
        <i key={name} className={at < full ? "sure-full" : undefined} />
      ))}
    </span>
  );
}
