import { isZone } from "../../domain/calendar/zone-clock.ts";
import { type Command, textOption } from "./command.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel floor`: the floor's zone. */
export const floorCommand: Command = {
  name: "floor",
  usage: "floor [--zone ZONE]",
  purpose: "sets the floor's time zone, or shows it",
  options: { zone: { type: "string" } },
  async run(call) {
    const zone = textOption(call, "zone");
    if (zone !== undefined && !isZone(zone)) {
      call.say(`There is no time zone called ${zone}; name one like Europe/Dublin.`);
      return 1;
    }
    return withConsole(call, async ({ ask, folder }) => {
      if (zone !== undefined) await ask.floor.setZone({ zone });
      const { zone: standing } = await ask.floor.status();
      call.answer(
        { folder, zone: standing },
        () => `${folder}\nzone: ${standing ?? "not set; the first import's becomes it"}`,
      );
      return 0;
    });
  },
};
