import { Popover } from "@mantine/core";
import type { SourceCoverage } from "../../../contract/floor.ts";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { format } from "../../words/reader.ts";
import { shellWords } from "../../words/shell.ts";
import { isThere, stripParts } from "./data-strip-model.ts";

const words = shellWords.strip;

/** Always at the foot: what the figures are based on, and what is missing. */
export function DataStrip() {
  const { data: status } = useFloorStatus();
  if (!status) return <footer className="strip" />;
  const parts = stripParts(status.sources);
  const kept = words.kept[status.keyKept];
  return (
    <footer className="strip">
      <Popover position="top-start" width={520}>
        <Popover.Target>
          <button type="button" className="plain-button strip-sources">
            <b>{words.button}</b>
            {parts.there.length === 0 && <span>{words.nothing}</span>}
            {parts.there.map(({ source, to }) => (
              <span key={source}>{words.upTo(source, to)}</span>
            ))}
            {parts.missing.map(({ source, days, count }) => (
              <span key={`${source} missing`}>
                <i className="hatch-mark" />
                {words.missing(source, days, count)}
              </span>
            ))}
            {parts.there.length > 0 && parts.never.length > 0 && (
              <span>
                <i className="hatch-mark" />
                {words.never(parts.never)}
              </span>
            )}
          </button>
        </Popover.Target>
        <Popover.Dropdown>
          <SourceTable sources={status.sources} />
        </Popover.Dropdown>
      </Popover>
      <Popover position="top-end" width={360}>
        <Popover.Target>
          <button type="button" className="plain-button strip-kept" title={kept.long}>
            {kept.short}
          </button>
        </Popover.Target>
        <Popover.Dropdown>{kept.long}</Popover.Dropdown>
      </Popover>
    </footer>
  );
}

function SourceTable({ sources }: { readonly sources: readonly SourceCoverage[] }) {
  return (
    <div className="strip-detail">
      <h2>{words.title}</h2>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.heads.source}</th>
            <th scope="col">{words.heads.from}</th>
            <th scope="col">{words.heads.to}</th>
            <th scope="col">{words.heads.missing}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ source, from, to, missing, missingCount }) => (
            <tr key={source}>
              <th scope="row">{words.source(source)}</th>
              {from && to ? (
                <>
                  <td>{format.day(from)}</td>
                  <td>{format.weekday(to)}</td>
                  <td className="wide">
                    {missingCount === 0 ? words.noneMissing : words.missingDays(missing, missingCount)}
                  </td>
                </>
              ) : (
                <td colSpan={3}>
                  {isThere({ source, to }) ? (
                    words.dateless
                  ) : (
                    <>
                      <i className="hatch-mark" /> {words.neverLong}
                    </>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{words.explain}</p>
    </div>
  );
}
