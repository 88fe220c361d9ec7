import type { ZoneChange } from "../../contract/floor.ts";
import { isZone } from "../../domain/calendar/zone-clock.ts";
import { resultOf } from "../answers/local-client.ts";
import { type Command, textOption, UsageError } from "./command.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel floor`: the floor's zone, and what another one changes. */
export const floorCommand: Command = {
  name: "floor",
  usage: "floor [--zone ZONE [--move-days]]",
  purpose: "sets the floor's time zone, or shows it; where there are records, what another one changes",
  options: { zone: { type: "string" }, "move-days": { type: "boolean" } },
  async run(call) {
    const zone = textOption(call, "zone");
    if (zone !== undefined && !isZone(zone)) {
      call.say(`There is no time zone called ${zone}; name one like Europe/Dublin.`);
      return 1;
    }
    const movesDays = call.options["move-days"] === true;
    if (movesDays && zone === undefined) throw new UsageError("Name the zone: --zone ZONE --move-days.");
    return withConsole(call, async ({ ask, folder }) => {
      const before = (await ask.floor.status()).zone;
      const changes =
        zone === undefined || before === null || before === zone
          ? null
          : await ask.floor.zoneChange({ zone });
      // Where no record's day is in question, there is nothing to look at first.
      const hasRecords =
        changes !== null && (await ask.imports.list()).some(({ undoneAt }) => undoneAt === null);
      const asks = changes !== null && hasRecords && !movesDays;
      const moved =
        changes !== null && movesDays ? await resultOf(await ask.floor.moveZone({ zone: changes.to })) : null;
      if (zone !== undefined && !asks && !moved) await ask.floor.setZone({ zone });
      const { zone: standing, zoneFromImport } = await ask.floor.status();
      call.answer({ folder, zone: standing, zoneFromImport, change: asks ? changes : null, moved }, () =>
        [
          folder,
          `zone: ${standing === null ? "not set; the first import's becomes it" : `${standing}${zoneFromImport === null ? "" : `, from import ${zoneFromImport}`}`}`,
          ...(moved ? [`${movesSentence(moved.moves, "moved")} ${keptSentence}`] : []),
          ...(asks
            ? [
                `Nothing is changed yet. In ${changes.to} ${movesSentence(changes.moves, "move")} ${keptSentence}`,
                `To do it: evenkeel floor --zone ${changes.to} --move-days`,
              ]
            : []),
        ].join("\n"),
      );
      return asks ? 1 : 0;
    });
  },
};

const keptSentence =
  "Decisions, sessions and what was done with them keep their days and figures. A booked session stays at the same moment: the new clock shows another hour for it.";

function movesSentence({ moved, of, days }: ZoneChange["moves"], verb: "move" | "moved"): string {
  const records = `${moved} of ${of} ${of === 1 ? "record" : "records"}`;
  return `${records} ${verb} to the day before or after; ${days} ${days === 1 ? "day loses or gains" : "days lose or gain"} records. Half-hours and weeks follow the new clock.`;
}
