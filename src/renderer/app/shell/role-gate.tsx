import { Navigate, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { firstViewOf, isViewOf } from "./views-of-role.ts";

/** Leads from a view that has nothing for this role to one that has. */
export function RoleGate({ children }: { readonly children: ReactNode }) {
  const { data, isPending } = useFloorStatus();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const role = data?.viewer.role;
  // Not before it is known who looks: a view asks for what it shows.
  if (isPending) return null;
  if (role === undefined || path === "/" || isViewOf(role, path)) return children;
  return <Navigate to={firstViewOf(role)} replace />;
}
