import { Button, Progress } from "@mantine/core";
import { useRef, useState } from "react";
import type { ZoneChange } from "../../../contract/floor.ts";
import { Answered } from "../../components/answered.tsx";
import { Refused } from "../../components/refused.tsx";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { format } from "../../words/reader.ts";
import { useMovingZone } from "./import-mutations.ts";
import { useZoneChange } from "./import-queries.ts";
import { importWords } from "./import-words.ts";
import { ZoneSelect } from "./zone-select.tsx";

const words = importWords.floorZone;

/** The zone by which the floor's days are dated, and what another one would change before it does. */
export function FloorZonePart() {
  const { data: status } = useFloorStatus();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState<ZoneChange>();
  const opener = useRef<HTMLButtonElement>(null);
  if (!status || status.zone === null || status.sample) return null;
  const { zone, zoneFromImport } = status;
  return (
    <section className="card panel">
      <div className="panel-head">
        <h2>{words.title}</h2>
        <Button
          ref={opener}
          className="floor-zone-change"
          variant="default"
          size="compact-sm"
          onClick={() => setOpen(!open)}
          aria-label={words.changeLabel}
          aria-expanded={open}
        >
          {words.change}
        </Button>
      </div>
      <div className="floor-zone">
        <p className="second">{words.dated(zone, zoneFromImport !== null)}</p>
        {open && (
          <ChangeForm
            zone={zone}
            onEnd={(change) => {
              setDone(change);
              setOpen(false);
              opener.current?.focus({ preventScroll: true });
            }}
          />
        )}
        <p className="second" role="status">
          {!open && done && words.done(done.moves, done.to)}
        </p>
      </div>
    </section>
  );
}

/** @param onEnd given what changed, or nothing where the zone was left */
function ChangeForm({
  zone,
  onEnd,
}: {
  readonly zone: string;
  readonly onEnd: (change: ZoneChange | undefined) => void;
}) {
  const [chosen, setChosen] = useState(zone);
  const change = useZoneChange(chosen, chosen !== zone);
  const { moving, progress } = useMovingZone();
  return (
    <div className="floor-zone-form">
      <ZoneSelect label={words.zone} why={words.zoneWhy} zone={chosen} onChoose={setChosen} />
      <div className="reasons">
        {chosen !== zone && (
          <Answered query={change} failureReplaces label={words.counting} lines={2}>
            {({ moves }) => (
              <p>
                <b>{moves.moved === 0 ? words.none : words.changes(moves)}</b>
              </p>
            )}
          </Answered>
        )}
        <p className="second">{words.kept}</p>
        <p className="second">{words.files}</p>
        <Refused error={moving.error} />
        {moving.isPending && (
          <div className="floor-zone-running">
            <Progress value={100} animated size={6} color="var(--ink2)" aria-label={words.progress} />
            <p className="second" role="status">
              {importWords.steps[progress?.step ?? "moving"]}
              {progress && progress.rows > 0 && `: ${format.count(progress.rows, importWords.records)}`}
            </p>
          </div>
        )}
        <div className="floor-zone-ways">
          <Button
            disabled={chosen === zone || !change.data}
            loading={moving.isPending}
            onClick={() => moving.mutate(chosen, { onSuccess: onEnd })}
          >
            {words.move}
          </Button>
          <Button variant="subtle" disabled={moving.isPending} onClick={() => onEnd(undefined)}>
            {importWords.cancel}
          </Button>
        </div>
      </div>
    </div>
  );
}
