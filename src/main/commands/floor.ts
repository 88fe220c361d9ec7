import { isZone } from "../../domain/calendar/zone-clock.ts";
import { roles } from "../../domain/privacy/viewer.ts";
import { type Command, textOption } from "./command.ts";
import { withFloor } from "./with-floor.ts";

/** `evenkeel floor`: the floor's zone. */
export const floorCommand: Command = {
  name: "floor",
  usage: "floor [--zone ZONE]",
  purpose: "sets the floor's time zone, or shows it",
  may: roles,
  options: { zone: { type: "string" } },
  async run(call) {
    const zone = textOption(call, "zone");
    if (zone !== undefined && !isZone(zone)) {
      call.say(`There is no time zone called ${zone}; name one like Europe/Dublin.`);
      return 1;
    }
    return withFloor(call, async ({ store, folder }) => {
      if (zone !== undefined) await store.write("setFloorZone", { zone });
      const standing = await store.read("floorZone");
      call.answer(
        { folder, zone: standing },
        () => `${folder}\nzone: ${standing ?? "not set; the first import's becomes it"}`,
      );
      return 0;
    });
  },
};
