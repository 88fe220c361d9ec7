import { Select } from "@mantine/core";
import { useMemo } from "react";
import { importWords } from "./import-words.ts";
import { zoneNamed, zonesWith } from "./zones.ts";

/** A zone to choose. One that is typed out in full counts at once, for a name that is typed and left would be lost. */
export function ZoneSelect({
  label,
  why,
  zone,
  onChoose,
}: {
  readonly label: string;
  readonly why: string;
  readonly zone: string;
  readonly onChoose: (zone: string) => void;
}) {
  const zones = useMemo(() => [...zonesWith(zone)], [zone]);
  const choose = (chosen: string | undefined) => {
    if (chosen !== undefined && chosen !== zone) onChoose(chosen);
  };
  return (
    <Select
      className="import-zone"
      label={label}
      description={why}
      inputWrapperOrder={["label", "input", "description"]}
      data={zones}
      value={zone}
      onChange={(chosen) => choose(chosen ?? undefined)}
      onSearchChange={(typed) => choose(zoneNamed(zones, typed))}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      limit={60}
      nothingFoundMessage={importWords.zone.none}
      maxDropdownHeight={280}
    />
  );
}
