import type { ReportRequest } from "../../../contract/reports.ts";
import { Answered } from "../../components/answered.tsx";
import { useReportPreview } from "./reports-queries.ts";
import { reportWords as words } from "./reports-words.ts";

/** The page as it will be printed, in a frame of its own that may run nothing and reach nothing. */
export function ReportPreview({ asked }: { readonly asked: ReportRequest }) {
  const preview = useReportPreview(asked);
  return (
    <Answered query={preview} failureReplaces label={words.loading} lines={8}>
      {({ html }) => (
        <iframe
          className="report-page"
          title={words.preview(asked.kind)}
          sandbox=""
          srcDoc={html}
          aria-busy={preview.isPlaceholderData}
        />
      )}
    </Answered>
  );
}
