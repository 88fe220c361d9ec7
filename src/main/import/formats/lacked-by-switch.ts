import type { LackedColumns } from "./format.ts";
import { lackedColumns } from "./lacked-columns.ts";

/**
 * What the records of a telephone switch have no word for in a contact: talk holds hold in it, and of what was said,
 * of who sits in which team and of the work after a call no switch knows anything.
 *
 * @param givenBy columns of the file that give a contact's column, where it has one
 */
export function lackedBySwitch(
  header: readonly string[],
  givenBy: Readonly<Record<string, string>>,
): LackedColumns {
  const never = {
    team: undefined,
    direction: undefined,
    queue: undefined,
    hold_seconds: undefined,
    acw_seconds: undefined,
    handle_seconds: undefined,
    resolution: undefined,
    transferred_in: undefined,
    transferred_out: undefined,
    escalated: undefined,
    complaint: undefined,
    abuse: undefined,
    customer: undefined,
  };
  return { contact: lackedColumns(header, { ...never, ...givenBy }) };
}
