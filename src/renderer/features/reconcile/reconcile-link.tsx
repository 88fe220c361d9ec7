import { Link } from "@tanstack/react-router";
import { reconcileWords as words } from "./reconcile-words.ts";

/** The way from the imports to the totals that are held against them. */
export function ReconcileLink() {
  return (
    <Link to="/reconcile" className="text-link">
      {words.fromImport}
    </Link>
  );
}
