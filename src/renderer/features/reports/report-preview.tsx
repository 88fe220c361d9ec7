import type { ReportRequest } from "../../../contract/reports.ts";
import { Failed } from "../../components/failed.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useReportPreview } from "./reports-queries.ts";
import { reportWords as words } from "./reports-words.ts";

/** The page as it will be printed, in a frame of its own that may run nothing and reach nothing. */
export function ReportPreview({ asked }: { readonly asked: ReportRequest }) {
  const preview = useReportPreview(asked);
  if (preview.error) return <Failed error={preview.error} again={() => void preview.refetch()} />;
  if (!preview.data) return <Waiting label={words.loading} lines={8} />;
  return (
    <iframe
      className="report-page"
      title={words.preview(asked.kind)}
      sandbox=""
      srcDoc={preview.data.html}
      aria-busy={preview.isPlaceholderData}
    />
  );
}
