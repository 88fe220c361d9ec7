import { Button, Select } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { useMemo, useRef, useState } from "react";
import { useImportQueue } from "./import-queue.ts";
import { importWords } from "./import-words.ts";
import { proposedZone, zonesWith } from "./zones.ts";

const words = importWords.drop;

/** Where files are dropped or chosen, and the zone in which their local times are meant. */
export function FileDrop({ floorZone }: { readonly floorZone: string | null }) {
  const queue = useImportQueue();
  const choose = useRef<() => void>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const zone = chosen ?? proposedZone(floorZone);
  const zones = useMemo(() => [...zonesWith(zone)], [zone]);
  return (
    <section className="import-drop">
      <Dropzone
        className="drop"
        openRef={choose}
        onDrop={(files) => queue.add(files, zone)}
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
      <Select
        className="import-zone"
        label={importWords.zone.label}
        description={floorZone === null ? importWords.zone.whyFirst : importWords.zone.why}
        inputWrapperOrder={["label", "input", "description"]}
        data={zones}
        value={zone}
        onChange={setChosen}
        searchable
        allowDeselect={false}
        limit={60}
        nothingFoundMessage={importWords.zone.none}
        maxDropdownHeight={280}
      />
    </section>
  );
}
