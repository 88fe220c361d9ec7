import { type OpenFloor, openFloor } from "../hosts/shared/floor.ts";
import type { CommandCall } from "./command.ts";

/** Opens the call's floor for a command and closes it after, whatever becomes of the command. */
export async function withFloor<T>(call: CommandCall, work: (floor: OpenFloor) => Promise<T>): Promise<T> {
  const floor = await openFloor(call.floor);
  try {
    return await work(floor);
  } finally {
    await floor.close();
  }
}
