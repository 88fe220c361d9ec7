import { Link } from "@tanstack/react-router";
import { isViewOf } from "../../app/shell/views-of-role.ts";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { guideWords as words } from "./guide-words.ts";

/** The way to the guide, from wherever something cannot be shown for want of a file; for those who may import one. */
export function GuideLink() {
  const role = useFloorStatus().data?.viewer.role;
  if (!isViewOf(role, "/guide")) return null;
  return (
    <Link to="/guide" className="text-link">
      {words.link}
    </Link>
  );
}
