import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { ReportForm } from "../../../contract/report-kinds.ts";
import type { ReportRequest, ReportStep } from "../../../contract/reports.ts";
import { useConnection } from "../../app/connection.ts";

/** The reports that this viewer may have made. */
export function useReportKinds() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["reports", "kinds"],
    queryFn: ({ signal }) => ask.reports.kinds(undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The page of a report; the one before stays in view until the new one is there. */
export function useReportPreview(asked: ReportRequest | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["reports", "preview", asked],
    queryFn: ({ signal }) => ask.reports.preview(asked ?? { kind: "works-council" }, { signal }),
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
  });
}

export type Making =
  | { readonly kind: "idle" }
  | { readonly kind: "making"; readonly form: ReportForm; readonly step: ReportStep }
  | { readonly kind: "cancelled" }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "failed"; readonly error: unknown };

/** Makes a report and hands its file to the downloads; says how far it is, and can be called off. */
export function useMakeReport() {
  const { ask } = useConnection();
  const [making, setMaking] = useState<Making>({ kind: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    making,
    cancel: () => running.current?.abort(),
    async make(asked: ReportRequest, form: ReportForm) {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      setMaking({ kind: "making", form, step: "asking" });
      try {
        const stream = await ask.reports.make({ ...asked, form }, { signal: own.signal });
        for (;;) {
          const { done, value } = await stream.next();
          if (own.signal.aborted) return setMaking({ kind: "cancelled" });
          if (done) {
            save(value);
            return setMaking({ kind: "saved", name: value.name });
          }
          setMaking({ kind: "making", form, step: value.step });
        }
      } catch (error) {
        setMaking(own.signal.aborted ? { kind: "cancelled" } : { kind: "failed", error });
      }
    },
  };
}

function save({ name, mediaType, content }: { name: string; mediaType: string; content: string }): void {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
