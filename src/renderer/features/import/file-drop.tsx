import { Button } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { useRef } from "react";
import { useChosenZone, useImportQueue } from "./import-queue.ts";
import { importWords } from "./import-words.ts";
import { ZoneSelect } from "./zone-select.tsx";
import { proposedZone } from "./zones.ts";

const words = importWords.drop;

/** Where files are dropped or chosen, and the zone in which their local times are meant. */
export function FileDrop({ floorZone }: { readonly floorZone: string | null }) {
  const queue = useImportQueue();
  const choose = useRef<() => void>(null);
  const chosen = useChosenZone();
  const zone = chosen ?? proposedZone(floorZone);
  // On a floor with a zone a file that was imported before keeps its own, until somebody chooses one.
  const sent = chosen ?? (floorZone === null ? zone : undefined);
  return (
    <section className="import-drop">
      <Dropzone
        className="drop"
        openRef={choose}
        onDrop={(files) => queue.add(files, sent)}
        activateOnClick={false}
        activateOnKeyboard={false}
        tabIndex={-1}
        enablePointerEvents
        multiple
        inputProps={{ "aria-label": words.label }}
      >
        <div className="drop-words">
          <h2>{words.title}</h2>
          <p className="second">{words.or}</p>
          <Button onClick={() => choose.current?.()}>{words.choose}</Button>
        </div>
      </Dropzone>
      <ZoneSelect
        label={importWords.zone.label}
        why={floorZone === null ? importWords.zone.whyFirst : importWords.zone.why}
        zone={zone}
        onChoose={(next) => queue.chooseZone(next)}
      />
    </section>
  );
}
