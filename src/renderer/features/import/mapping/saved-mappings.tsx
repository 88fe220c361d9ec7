import { Button, FileButton, TextInput } from "@mantine/core";
import { useState } from "react";
import type { SavedMapping } from "../../../../contract/mappings.ts";
import { Answered } from "../../../components/answered.tsx";
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
  return (
    <section className="card panel">
      <div className="panel-head">
        <h2>{words.title}</h2>
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
                    <SavedLine key={one.mapping.name} saved={one} />
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

function SavedLine({ saved: { mapping, madeAt, readBefore } }: { readonly saved: SavedMapping }) {
  const { data: status } = useFloorStatus();
  const [renaming, setRenaming] = useState(false);
  const { remove, handOut } = useMappingChanges();
  const { name, kind, table } = mapping;
  return (
    <tr>
      <th scope="row" className="wide">
        {renaming ? <Renaming name={name} onEnd={() => setRenaming(false)} /> : name}
        {readBefore.length > 0 && (
          <span className="note past-format">{words.readBefore(readBefore.map(({ file }) => file))}</span>
        )}
        <Refused error={remove.error ?? handOut.error} />
      </th>
      <td>{kindWords[kind].title}</td>
      <td className="number">{format.number(table.columns.length)}</td>
      <td>{format.dayAndTime(madeAt, proposedZone(status?.zone ?? null))}</td>
      <td className="mapping-ways">
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={words.renameOf(name)}
          aria-expanded={renaming}
          onClick={() => setRenaming(!renaming)}
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
          loading={remove.isPending}
          onClick={() => remove.mutate(name)}
        >
          {words.remove}
        </Button>
      </td>
    </tr>
  );
}

function Renaming({ name, onEnd }: { readonly name: string; readonly onEnd: () => void }) {
  const [to, setTo] = useState(name);
  const { rename } = useMappingChanges();
  return (
    <form
      className="mapping-renaming"
      onSubmit={(event) => {
        event.preventDefault();
        rename.mutate({ name, to: to.trim() }, { onSuccess: onEnd });
      }}
    >
      <TextInput
        size="xs"
        aria-label={words.newName(name)}
        value={to}
        maxLength={80}
        onChange={({ currentTarget }) => setTo(currentTarget.value)}
        data-autofocus
      />
      <Button type="submit" size="xs" disabled={to.trim() === ""} loading={rename.isPending}>
        {words.keep}
      </Button>
      <Refused error={rename.error} />
    </form>
  );
}
