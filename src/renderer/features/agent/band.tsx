import { Button } from "@mantine/core";
import { IconTable } from "@tabler/icons-react";
import { type ReactNode, useId, useState } from "react";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { agentWords } from "./agent-words.ts";

/** A picture with its head, what it says at the week that is looked at, and its table. */
export function Band({
  title,
  unit,
  choice,
  readout,
  table,
  children,
}: {
  readonly title: string;
  readonly unit: string;
  readonly choice?: ReactNode;
  readonly readout: string;
  readonly table: ReactNode;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="band" aria-label={title}>
      <div className="band-head">
        <h2>{title}</h2>
        {choice}
        <Button
          className="band-table-button"
          variant="subtle"
          size="compact-sm"
          aria-expanded={open}
          aria-controls={id}
          leftSection={<IconTable size={14} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {open ? agentWords.picture.hideTable : agentWords.picture.table}
          <span className="visually-hidden">{title}</span>
        </Button>
      </div>
      <div className="band-says note">
        <span>{unit}</span>
        <span className="band-readout">{readout}</span>
      </div>
      <div className="band-picture">{children}</div>
      {/* Without the eye the table is the picture: it is always there to be read. */}
      <div id={id} className={open ? undefined : "visually-hidden"}>
        {open ? (
          <ScrollRegion className="band-table" label={agentWords.picture.tableOf(title)}>
            {table}
          </ScrollRegion>
        ) : (
          table
        )}
      </div>
    </section>
  );
}
