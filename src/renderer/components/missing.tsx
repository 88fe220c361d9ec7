/** The place of a figure that is not known: hatched, with the reason in words. */
export function Missing({ why }: { readonly why: string }) {
  return (
    <span className="missing" title={why}>
      <span className="visually-hidden">{why}</span>
    </span>
  );
}
