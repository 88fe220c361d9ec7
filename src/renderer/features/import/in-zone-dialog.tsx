import { Button, Modal } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { useRef, useState } from "react";
import type { PastImport } from "../../../contract/imports.ts";
import { inDialog } from "../../components/in-dialog.ts";
import { Refused } from "../../components/refused.tsx";
import { useUndoing } from "./import-mutations.ts";
import { useImportQueue } from "./import-queue.ts";
import { importWords } from "./import-words.ts";
import { ZoneSelect } from "./zone-select.tsx";

const words = importWords.inZone;

/**
 * Reads a file again in another zone, in the place of its import. The store has only what was read of it, in the zone
 * in which it was read, so the file itself is asked for; without it the import can be undone.
 */
export function InZoneDialog({
  entry,
  onClose,
}: {
  readonly entry: PastImport;
  readonly onClose: () => void;
}) {
  const queue = useImportQueue();
  const undoing = useUndoing();
  const choose = useRef<() => void>(null);
  const [zone, setZone] = useState(entry.zone ?? "UTC");
  const isOther = zone !== entry.zone;
  const take = ([file]: readonly File[]) => {
    if (!file) return;
    queue.readAgain(file, zone, entry.intake);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.title(entry.file)}
      size={560}
      closeButtonProps={{ "aria-label": words.close }}
      attributes={inDialog}
    >
      <div className="in-zone">
        <p>
          {entry.zone !== null && words.was(entry.zone)} {words.why}
        </p>
        <ZoneSelect label={words.zone} why={words.zoneWhy} zone={zone} onChoose={setZone} />
        <Dropzone
          className="drop"
          openRef={choose}
          onDrop={take}
          activateOnClick={false}
          activateOnKeyboard={false}
          tabIndex={-1}
          enablePointerEvents
          multiple={false}
          disabled={!isOther}
          inputProps={{ "aria-label": words.label }}
        >
          <div className="drop-words">
            <p className="second">{words.drop}</p>
            <Button disabled={!isOther} onClick={() => choose.current?.()}>
              {words.choose(entry.file)}
            </Button>
          </div>
        </Dropzone>
        <p className="second">{words.without}</p>
        <Refused error={undoing.error} />
        <Button
          variant="default"
          loading={undoing.isPending}
          onClick={() => undoing.mutate({ intake: entry.intake, undone: false }, { onSuccess: onClose })}
        >
          {words.undo}
        </Button>
      </div>
    </Modal>
  );
}
