import { Button } from "@mantine/core";
import { useState } from "react";
import type { PastImport } from "../../../contract/imports.ts";
import { failureOf } from "../../app/failure.ts";
import { Answered } from "../../components/answered.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { format } from "../../words/reader.ts";
import { useUndoing } from "./import-mutations.ts";
import { useFormats, useImports } from "./import-queries.ts";
import { importWords } from "./import-words.ts";
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
function UndoButton({ intake }: { readonly intake: PastImport }) {
  const undoing = useUndoing();
  if (intake.sample) return null;
  const undone = intake.undoneAt !== null;
  if (undoing.error) return <span role="alert">{failureOf(undoing.error).sentence}</span>;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={undoing.isPending}
      onClick={() => undoing.mutate({ intake: intake.intake, undone })}
      aria-label={undone ? words.redoOf(intake.file) : words.undoOf(intake.file)}
    >
      {undone ? words.redo : words.undo}
    </Button>
  );
}

function PastTable({ imports }: { readonly imports: readonly PastImport[] }) {
  const { data: status } = useFloorStatus();
  const { data: formats } = useFormats();
  const [shown, setShown] = useState<PastImport>();
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
            {imports.map((intake) => (
              <tr key={intake.intake}>
                <td>{format.dayAndTime(intake.importedAt, zone)}</td>
                <th scope="row" className="name" title={intake.file}>
                  {intake.file} {intake.sample && <span className="badge badge-load">{words.sample}</span>}
                  {intake.undoneAt !== null && <span className="note">{words.undone} </span>}
                  {intake.sameAs !== null && <span className="note">{words.same}</span>}
                  <span className="note past-format">
                    {formats?.find(({ id }) => id === intake.format)?.title ?? intake.format}
                  </span>
                </th>
                <td>
                  {intake.from && intake.to ? format.days(intake.from, intake.to) : importWords.result.noDays}
                </td>
                {counts.map((part) => (
                  <td key={part} className="number">
                    {part === "rejected" && intake.rows.rejected > 0 ? (
                      <button
                        type="button"
                        className="plain-button text-link"
                        onClick={() => setShown(intake)}
                        aria-label={importWords.result.showRowsOf(intake.file)}
                      >
                        {format.number(intake.rows.rejected)}
                      </button>
                    ) : (
                      format.number(intake.rows[part])
                    )}
                  </td>
                ))}
                <td>
                  <UndoButton intake={intake} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
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
