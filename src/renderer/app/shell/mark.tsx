/** A hull that floats level. */
export function Mark({ size = 18 }: { readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M1.5 6h15M3.5 6c.4 3.2 2.5 5.2 5.5 5.2s5.100-2 5.500-5.200M9 11.200V15M6.500 15h5" />
    </svg>
  );
}
