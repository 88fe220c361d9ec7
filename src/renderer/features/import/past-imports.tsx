import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { PastImport } from "../../../contract/imports.ts";
import { failureOf } from "../../app/failure.ts";
import { Answered } from "../../components/answered.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { format } from "../../words/reader.ts";
import { updatesWords } from "../updates/updates-words.ts";
import { useUndoing } from "./import-mutations.ts";
import { useFormats, useImports } from "./import-queries.ts";
import { importWords } from "./import-words.ts";
import { InZoneDialog } from "./in-zone-dialog.tsx";
import { RejectedRows } from "./rejected-rows.tsx";
import { proposedZone } from "./zones.ts";

const words = importWords.past;
const counts = ["read", "accepted", "duplicate", "rejected", "ignored"] as const;

/** Every import, newest first. */
export function PastImports() {
  const imports = useImports();
  return (
    <section className="card panel">
      <div className="panel-head">
        <h2>{words.title}</h2>
        {imports.data && imports.data.length > 0 && (
          <span className="note">{words.count(imports.data.length)}</span>
        )}
        <Link to="/changes" className="text-link">
          {updatesWords.fromImport}
        </Link>
      </div>
      <Answered query={imports} failureReplaces label={words.loading} lines={4}>
        {(data) =>
          data.length === 0 ? <p className="panel-note second">{words.none}</p> : <PastTable imports={data} />
        }
      </Answered>
    </section>
  );
}

/** Undoes an import or brings it back. A made-up floor goes as a whole, not by its files. */
function UndoButton({ entry }: { readonly entry: PastImport }) {
  const undoing = useUndoing();
  if (entry.sample) return null;
  const undone = entry.undoneAt !== null;
  if (undoing.error) return <span role="alert">{failureOf(undoing.error).sentence}</span>;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={undoing.isPending}
      onClick={() => undoing.mutate({ intake: entry.intake, undone })}
      aria-label={undone ? words.redoOf(entry.file) : words.undoOf(entry.file)}
    >
      {undone ? words.redo : words.undo}
    </Button>
  );
}

function PastTable({ imports }: { readonly imports: readonly PastImport[] }) {
  const { data: status } = useFloorStatus();
  const { data: formats } = useFormats();
  const [shown, setShown] = useState<PastImport>();
  const [inZone, setInZone] = useState<PastImport>();
  const zone = proposedZone(status?.zone ?? null);
  return (
    <>
      <ScrollRegion label={words.scroll}>
        <table className="rows past">
          <thead>
            <tr>
              <th scope="col">{words.heads.when}</th>
              <th scope="col">{words.heads.file}</th>
              <th scope="col">{words.heads.days}</th>
              {counts.map((part) => (
                <th key={part} scope="col" className="number">
                  {words.heads[part]}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{words.heads.undo}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {imports.map((entry) => (
              <tr key={entry.intake}>
                <td>{format.dayAndTime(entry.importedAt, zone)}</td>
                <th scope="row" className="name" title={entry.file}>
                  <bdi>{entry.file}</bdi>{" "}
                  {entry.sample && <span className="badge badge-load">{words.sample}</span>}
                  {entry.undoneAt !== null && <span className="note past-format">{words.undone}</span>}
                  {entry.sameAs !== null && <span className="note past-format">{words.same}</span>}
                  {entry.stated && <span className="note past-format">{words.stated(entry.stated)}</span>}
                  {entry.olderReader && <span className="note past-format">{words.older}</span>}
                  <span className="note past-format">
                    {entry.mapping === null
                      ? (formats?.find(({ id }) => id === entry.format)?.title ?? entry.format)
                      : words.mapped(entry.mapping)}
                  </span>
                </th>
                <td>
                  {entry.from && entry.to ? format.days(entry.from, entry.to) : importWords.result.noDays}
                </td>
                {counts.map((part) => (
                  <td key={part} className="number">
                    {part === "rejected" && entry.rows.rejected > 0 ? (
                      <button
                        type="button"
                        className="plain-button text-link"
                        onClick={() => setShown(entry)}
                        aria-label={importWords.result.showRowsOf(entry.file)}
                      >
                        {format.number(entry.rows.rejected)}
                      </button>
                    ) : (
                      format.number(entry.rows[part])
                    )}
                  </td>
                ))}
                <td className="past-ways">
                  <UndoButton entry={entry} />
                  {!entry.sample && entry.undoneAt === null && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      onClick={() => setInZone(entry)}
                      aria-label={importWords.inZone.actionOf(entry.file)}
                    >
                      {importWords.inZone.action}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {inZone && <InZoneDialog entry={inZone} onClose={() => setInZone(undefined)} />}
      <RejectedRows
        key={shown?.intake}
        intake={shown?.intake ?? 0}
        file={shown?.file ?? ""}
        open={shown !== undefined}
        onClose={() => setShown(undefined)}
      />
    </>
  );
}
