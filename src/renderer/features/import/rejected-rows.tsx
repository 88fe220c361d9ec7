import { Modal } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { RejectedRow } from "../../../contract/imports.ts";
import { codeSentence } from "../../../domain/floor/file-codes.ts";
import { useConnection } from "../../app/connection.ts";
import { Answered } from "../../components/answered.tsx";
import { inDialog } from "../../components/in-dialog.ts";
import { Pager } from "../../components/pager.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { format } from "../../words/reader.ts";
import { rejectedRowsFrom } from "./import-queries.ts";
import { importWords, sentenceCase } from "./import-words.ts";
import { RepairPart } from "./repair-part.tsx";

const words = importWords.rejected;

/** The rejected rows of an import, by line, with the field and the reason. */
export function RejectedRows({
  intake,
  file,
  source,
  open,
  onClose,
}: {
  readonly intake: number;
  readonly file: string;
  /** The source file, where it is at hand. */
  readonly source?: File;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={words.title(file)}
      size={720}
      closeButtonProps={{ "aria-label": words.close }}
      attributes={inDialog}
    >
      <p className="note rejected-note">{words.note}</p>
      {open && <RepairPart intake={intake} file={file} source={source} />}
      {open && <Rows intake={intake} />}
    </Modal>
  );
}

function Rows({ intake }: { readonly intake: number }) {
  const connection = useConnection();
  const [offset, setOffset] = useState(0);
  // The host sets the size of a page; the first page shows it.
  const [step, setStep] = useState<number>();
  const page = useQuery({
    ...rejectedRowsFrom(connection, intake, offset),
    placeholderData: keepPreviousData,
  });
  return (
    <Answered query={page} failureReplaces label={words.loading}>
      {({ rows, total }) =>
        total === 0 ? (
          <p className="second">{words.none}</p>
        ) : (
          <>
            <RejectedTable rows={rows} />
            <Pager
              offset={offset}
              shown={rows.length}
              total={total}
              step={step ?? rows.length}
              onTo={(to) => {
                setStep(step ?? rows.length);
                setOffset(to);
              }}
              words={words}
            />
          </>
        )
      }
    </Answered>
  );
}

function RejectedTable({ rows }: { readonly rows: readonly RejectedRow[] }) {
  return (
    <ScrollRegion label={words.scroll}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col" className="number">
              {words.heads.line}
            </th>
            <th scope="col">{words.heads.field}</th>
            <th scope="col">{words.heads.reason}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, field, reason }) => (
            <tr key={`${line} ${field} ${reason}`}>
              <td className="number">{format.number(line)}</td>
              <td>{field ?? importWords.result.wholeRow}</td>
              <td className="wide">{sentenceCase(codeSentence(reason))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
