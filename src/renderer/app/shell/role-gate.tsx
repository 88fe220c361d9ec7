import { Navigate, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { firstViewOf, isViewOf } from "./views-of-role.ts";

/** Leads from a view that has nothing for this role to one that has. */
export function RoleGate({ children }: { readonly children: ReactNode }) {
  const { data, isPending } = useFloorStatus();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const role = data?.viewer.role;
  // Wait until the role is known: a view queries its data as soon as it is rendered.
  if (isPending) return null;
  if (role === undefined || path === "/" || isViewOf(role, path)) return children;
  return <Navigate to={firstViewOf(role)} replace />;
}
