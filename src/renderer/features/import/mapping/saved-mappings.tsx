import { Button, FileButton, TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { SavedMapping } from "../../../../contract/mappings.ts";
import { savedMappingsPart } from "../../../app/shell/palette-actions.ts";
import { Answered } from "../../../components/answered.tsx";
import { ActionDialog } from "../../../components/dialog.tsx";
import { Refused } from "../../../components/refused.tsx";
import { ScrollRegion } from "../../../components/scroll-region.tsx";
import { useFloorStatus } from "../../../queries/floor-queries.ts";
import { format } from "../../../words/reader.ts";
import { proposedZone } from "../zones.ts";
import { kindWords } from "./field-words.ts";
import { useMappingChanges, useSavedMappings } from "./mapping-queries.ts";
import { mappingWords } from "./mapping-words.ts";

const words = mappingWords.savedOnes;

/** What the columns of known exports mean: read without asking, renamed, removed, carried to another computer. */
export function SavedMappings() {
  const saved = useSavedMappings();
  const { takeIn } = useMappingChanges();
  const [renamed, setRenamed] = useState<string>();
  return (
    <section className="card panel">
      <div className="panel-head">
        <h2 id={savedMappingsPart} tabIndex={-1}>
          {words.title}
        </h2>
        <FileButton accept="application/json,.json" onChange={(file) => file && takeIn.mutate(file)}>
          {(props) => (
            <Button
              {...props}
              className="mapping-take-in"
              variant="default"
              size="compact-sm"
              loading={takeIn.isPending}
            >
              {words.takeIn}
            </Button>
          )}
        </FileButton>
      </div>
      <div className="mapping-saved-note">
        <Refused error={takeIn.error} />
        <p className="second" role="status">
          {takeIn.data && words.takenIn(takeIn.data.name, takeIn.data.replaced)}
        </p>
      </div>
      <Answered query={saved} failureReplaces label={words.loading} lines={2}>
        {(data) =>
          data.length === 0 ? (
            <p className="panel-note second">{words.none}</p>
          ) : (
            <ScrollRegion label={words.title}>
              <table className="rows">
                <thead>
                  <tr>
                    <th scope="col">{words.heads.name}</th>
                    <th scope="col">{words.heads.holds}</th>
                    <th scope="col" className="number">
                      {words.heads.columns}
                    </th>
                    <th scope="col">{words.heads.saved}</th>
                    <th scope="col">
                      <span className="visually-hidden">{words.heads.ways}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {data.map((one) => (
                    <SavedLine
                      key={one.mapping.name}
                      saved={one}
                      takesFocus={one.mapping.name === renamed}
                      onRename={setRenamed}
                    />
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          )
        }
      </Answered>
    </section>
  );
}

/** @param takesFocus whether it has just got its name: under the new one it is another row */
function SavedLine({
  saved: { mapping, madeAt, readBefore },
  takesFocus,
  onRename,
}: {
  readonly saved: SavedMapping;
  readonly takesFocus: boolean;
  readonly onRename: (to: string) => void;
}) {
  const { data: status } = useFloorStatus();
  const [open, setOpen] = useState<"rename" | "remove">();
  const opener = useRef<HTMLButtonElement>(null);
  const { handOut } = useMappingChanges();
  const { name, kind, table } = mapping;
  const close = () => setOpen(undefined);
  useEffect(() => {
    if (takesFocus) opener.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <tr>
      <th scope="row" className="wide mapping-name">
        {open === "rename" ? (
          <Renaming
            name={name}
            onRename={onRename}
            onEnd={() => {
              // The button can have the focus only once it is shown again.
              flushSync(close);
              opener.current?.focus({ preventScroll: true });
            }}
          />
        ) : (
          <bdi>{name}</bdi>
        )}
        <span className="note past-format">{words.change}</span>
        {readBefore.length > 0 && (
          <span className="note past-format">{words.readBefore(readBefore.map(({ file }) => file))}</span>
        )}
        <Refused error={handOut.error} />
        {open === "remove" && <RemoveDialog name={name} onClose={close} />}
      </th>
      <td>{kindWords[kind].title}</td>
      <td className="number">{format.number(table.columns.length)}</td>
      <td>{format.dayAndTime(madeAt, proposedZone(status?.zone ?? null))}</td>
      <td className="mapping-ways">
        <Button
          ref={opener}
          variant="subtle"
          size="compact-sm"
          className={open === "rename" ? "mapping-way-open" : undefined}
          aria-label={words.renameOf(name)}
          onClick={() => setOpen("rename")}
        >
          {words.rename}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={words.handOutOf(name)}
          loading={handOut.isPending}
          onClick={() => handOut.mutate(name)}
        >
          {words.handOut}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={words.removeOf(name)}
          aria-haspopup="dialog"
          onClick={() => setOpen("remove")}
        >
          {words.remove}
        </Button>
      </td>
    </tr>
  );
}

/** A mapping that is removed does not come back, so it is asked for once more. */
function RemoveDialog({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const { remove } = useMappingChanges();
  return (
    <ActionDialog
      title={words.removing.title(name)}
      action={words.remove}
      cancel={words.removing.keep}
      ready
      busy={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onAct={() => remove.mutate(name, { onSuccess: onClose })}
    >
      <p className="second">{words.removing.lead}</p>
    </ActionDialog>
  );
}

/** The field for another name, with what is there chosen: Enter keeps it, Escape leaves it as it was. */
function Renaming({
  name,
  onRename,
  onEnd,
}: {
  readonly name: string;
  readonly onRename: (to: string) => void;
  readonly onEnd: () => void;
}) {
  const [to, setTo] = useState(name);
  const { rename } = useMappingChanges();
  return (
    <form
      className="mapping-renaming"
      onSubmit={(event) => {
        event.preventDefault();
        if (to.trim() === "" || rename.isPending) return;
        if (to.trim() === name) return onEnd();
        onRename(to.trim());
        rename.mutate({ name, to: to.trim() }, { onSuccess: onEnd });
      }}
    >
      <TextInput
        ref={chooseAll}
        size="xs"
        aria-label={words.newName(name)}
        value={to}
        maxLength={80}
        onChange={({ currentTarget }) => setTo(currentTarget.value)}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === "Escape" && !nativeEvent.isComposing) onEnd();
        }}
      />
      <Button type="submit" size="xs" disabled={to.trim() === ""} loading={rename.isPending}>
        {words.keep}
      </Button>
      <Button variant="subtle" size="xs" onClick={onEnd}>
        {words.leave}
      </Button>
      <Refused error={rename.error} />
    </form>
  );
}

function chooseAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
