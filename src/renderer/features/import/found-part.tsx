import { Checkbox } from "@mantine/core";
import type { FoundFile } from "../../../contract/imports.ts";
import { format } from "../../words/reader.ts";
import { DifferencePart } from "./difference-part.tsx";
import { DroppedColumns } from "./dropped-columns.tsx";
import { type ImportJob, offersFloorMove } from "./import-job.ts";
import { useFormats } from "./import-queries.ts";
import { useImportQueue } from "./import-queue.ts";
import { importWords, sentenceCase } from "./import-words.ts";
import { mappingWords } from "./mapping/mapping-words.ts";
import { ZoneSelect } from "./zone-select.tsx";

const words = importWords.found;

/** What was found out of a file, before anything of it is stored. */
export function FoundPart({ found, job }: { readonly found: FoundFile; readonly job: ImportJob }) {
  const formats = useFormats();
  const title = formats.data?.find(({ id }) => id === found.format)?.title ?? found.format;
  return (
    <div className="result">
      <div>
        <h3>
          {found.mapping === null
            ? importWords.result.recognised(title)
            : mappingWords.question.saved(found.mapping)}
        </h3>
        <p className="second">{words.nothingYet}</p>
        {found.stated && <p className="second">{words.stated(found.stated)}</p>}
      </div>
      {found.difference ? (
        <DifferencePart difference={found.difference} />
      ) : (
        found.sameAs !== null && <p className="second">{importWords.result.same}</p>
      )}
      <TimesPart found={found} job={job} />
      <section className="reasons">
        <h3>{words.how}</h3>
        <ul>
          {found.evidence.map((sentence) => (
            <li key={sentence}>{sentenceCase(sentence)}</li>
          ))}
        </ul>
      </section>
      <DroppedColumns columns={found.droppedColumns} />
    </div>
  );
}

/** The file's times as they will stand on the floor, so that a wrong zone is seen before anything is stored. */
function TimesPart({ found, job }: { readonly found: FoundFile; readonly job: ImportJob }) {
  const queue = useImportQueue();
  const { preview, zone, floorZone, localTimes } = found;
  const { rows, times, from, to, busiestHour } = preview;
  const offersMove = offersFloorMove(found);
  const moves = offersMove && job.moveFloor === true;
  const standsBy = moves ? zone : (floorZone ?? zone);
  const hasTimes = times.length > 0 || from !== null;
  return (
    <section
      className="found-times"
      aria-label={words.times(found.file)}
      aria-busy={job.stage.kind === "changed"}
    >
      <div className="reasons">
        <h3>{hasTimes ? words.timesTitle : words.rowsTitle}</h3>
        {times.length > 0 && (
          <table className="found-times-table">
            <thead>
              <tr>
                <th scope="col">{words.written}</th>
                <th scope="col">{words.onFloor(standsBy)}</th>
              </tr>
            </thead>
            <tbody>
              {times.map(({ written, onFloor }) => (
                <tr key={written}>
                  <td>{words.writtenTime(written)}</td>
                  <td>{words.moment(onFloor)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <dl className="facts">
          <div>
            <dt>{importWords.result.days}</dt>
            <dd>{from && to ? format.days(from, to) : importWords.result.noDays}</dd>
          </div>
          {busiestHour && (
            <div>
              <dt>{words.busiest}</dt>
              <dd>{words.busiestHour(busiestHour)}</dd>
            </div>
          )}
          <div>
            <dt>{words.rows}</dt>
            <dd>{words.rowsRead(rows)}</dd>
          </div>
        </dl>
        <p className="second">
          {localTimes ? words.localTimes(zone) : hasTimes ? words.ownTimes : words.noTimes}{" "}
          {moves ? words.floorMoves(zone) : words.floorZone(zone, floorZone, localTimes)}
        </p>
        {offersMove && (
          <Checkbox
            label={words.moveFloor(zone)}
            description={found.broughtFloorZone ? words.broughtZone : words.otherZone}
            checked={moves}
            onChange={(event) => queue.moveFloorWith(job.id, event.currentTarget.checked)}
          />
        )}
      </div>
      {(localTimes || floorZone === null) && (
        <ZoneSelect
          label={localTimes ? words.zoneOf : words.zoneOfFloor}
          why={hasTimes ? words.zoneWhy : words.zoneOfFloorWhy}
          zone={job.zone ?? zone}
          onChoose={(next) => queue.chooseZoneOf(job.id, next)}
        />
      )}
    </section>
  );
}
