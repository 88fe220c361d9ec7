import { Button, Loader } from "@mantine/core";
import type { ReportForm } from "../../../contract/report-kinds.ts";
import type { ReportRequest } from "../../../contract/reports.ts";
import { failureOf } from "../../app/failure.ts";
import { type Making, useMakeReport } from "./reports-queries.ts";
import { reportWords as words } from "./reports-words.ts";

/** The files of a report: one button a form, then how far it is, with a way to call it off. */
export function ReportForms({
  asked,
  forms,
}: {
  readonly asked: ReportRequest;
  readonly forms: readonly ReportForm[];
}) {
  const { making, make, cancel } = useMakeReport();
  const busy = making.kind === "making";
  return (
    <fieldset className="report-forms">
      <legend className="visually-hidden">{words.forms.label}</legend>
      <span aria-hidden="true">{words.forms.label}</span>
      {forms.map((form, at) => (
        <Button
          key={form}
          size="xs"
          variant={at === 0 ? "filled" : "default"}
          disabled={busy}
          onClick={() => void make(asked, form)}
        >
          {words.forms[form]}
        </Button>
      ))}
      {busy && (
        <Button size="xs" variant="subtle" onClick={cancel}>
          {words.cancel}
        </Button>
      )}
      <output className="report-text">
        {busy && <Loader size={14} />} {stateText(making)}
      </output>
    </fieldset>
  );
}

function stateText(making: Making): string {
  switch (making.kind) {
    case "idle":
      return "";
    case "making":
      return `${words.steps[making.step]} …`;
    case "cancelled":
      return words.cancelled;
    case "saved":
      return words.saved(making.name);
    case "failed": {
      const { code, sentence } = failureOf(making.error);
      return code === "REFUSED" ? sentence : words.failed;
    }
  }
}
