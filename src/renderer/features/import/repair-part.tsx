import { Button, FileButton } from "@mantine/core";
import { failureOf } from "../../app/failure.ts";
import { useRepairFile } from "./import-mutations.ts";
import { importWords } from "./import-words.ts";

const words = importWords.repair;

/**
 * Writes the rejected rows into a file of their own, to be put right and imported. The store keeps no text of
 * them, so they are read from the source file: the one just imported, or one that is
 * chosen again.
 */
export function RepairPart({
  intake,
  file,
  source,
}: {
  readonly intake: number;
  readonly file: string;
  readonly source: File | undefined;
}) {
  const repair = useRepairFile();
  const write = (chosen: File | null) => {
    if (chosen) repair.mutate({ intake, source: chosen });
  };
  return (
    <div className="repair">
      {source ? (
        <Button variant="default" loading={repair.isPending} onClick={() => write(source)}>
          {words.write}
        </Button>
      ) : (
        <FileButton onChange={write}>
          {(props) => (
            <Button {...props} variant="default" loading={repair.isPending}>
              {words.choose(file)}
            </Button>
          )}
        </FileButton>
      )}
      <p className="note" aria-live="polite">
        {repair.data ? words.written(repair.data.name, repair.data.rows) : words.why}
      </p>
      {repair.error && (
        <p className="second" role="alert">
          {failureOf(repair.error).sentence}
        </p>
      )}
    </div>
  );
}
