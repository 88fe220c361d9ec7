import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** Opens a session beside the view that is shown. */
export function SessionLink({
  session,
  children,
}: {
  readonly session: number;
  readonly children: ReactNode;
}) {
  return (
    <Link to="." search={(before) => ({ ...before, session })} className="text-link">
      {children}
    </Link>
  );
}
