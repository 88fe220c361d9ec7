import { type ReactNode, useEffect, useState } from "react";
import { failureWords } from "../../words/failures.ts";
import type { ClosedBy, Connection } from "../connect.ts";
import { Mark } from "./mark.tsx";

/** Once the host is gone nothing can be answered, so the whole window says what to do. */
export function ClosedGuard({
  connection,
  children,
}: {
  readonly connection: Connection;
  readonly children: ReactNode;
}) {
  const [by, setBy] = useState<ClosedBy>();
  useEffect(() => connection.onClosed(setBy), [connection]);
  if (!by) return children;
  return <WholePage sentence={by === "expired" ? failureWords.expired : failureWords.gone} />;
}

export function WholePage({ sentence }: { readonly sentence: string }) {
  return (
    <main className="whole-page">
      <div className="whole-page-sentence">
        <Mark size={28} />
        <h1>Evenkeel</h1>
        <p role="alert">{sentence}</p>
      </div>
    </main>
  );
}
