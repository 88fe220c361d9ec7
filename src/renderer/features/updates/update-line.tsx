import { Link } from "@tanstack/react-router";
import { isViewOf } from "../../app/shell/views-of-role.ts";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { unreadUpdate } from "./updates-model.ts";
import { useUpdates } from "./updates-queries.ts";
import { updatesWords as words } from "./updates-words.ts";

/** One quiet line, until somebody has read what an update changed. */
export function UpdateLine() {
  const role = useFloorStatus().data?.viewer.role;
  const { data } = useUpdates(role !== undefined && isViewOf(role, "/changes"));
  if (!data || !unreadUpdate(data)) return null;
  return (
    <p className="note">
      {words.today}{" "}
      <Link to="/changes" className="text-link">
        {words.link}
      </Link>
    </p>
  );
}
