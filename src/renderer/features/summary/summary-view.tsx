import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { Answered } from "../../components/answered.tsx";
import { useSignalDefinitions } from "../../queries/burnout-queries.ts";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { format } from "../../words/reader.ts";
import { signalWords } from "../../words/signal.ts";
import { Sheet } from "./sheet.tsx";
import { useSignalSummary } from "./summary-queries.ts";
import { summaryWords as words } from "./summary-words.ts";

/** The page that a works council gets before the signal is used; printed it is exactly one sheet. */
export function SummaryView() {
  const summary = useSignalSummary();
  const definitions = useSignalDefinitions().data;
  const today = useFloorStatus().data?.today;
  const foot =
    definitions && today !== undefined
      ? words.foot(
          definitions,
          format.day(today),
          `${definitions.falseAlarm.chance.sentence} ${signalWords.falseAlarm(definitions.falseAlarm)}`,
        )
      : "";
  return (
    <div className="page summary">
      <div className="summary-head">
        <div>
          <h1>{words.title}</h1>
          <p className="second">{words.lead}</p>
        </div>
        {summary.data && (
          <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {words.print}
          </Button>
        )}
      </div>
      <Answered query={summary} label={words.loading} lines={12} waitsIn="card">
        {(data) => <Sheet summary={data} foot={foot} />}
      </Answered>
    </div>
  );
}
