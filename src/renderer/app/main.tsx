import "./without-eval.ts";
import "./without-file-drop.ts";
import "@mantine/core/styles.css";
import "@mantine/dropzone/styles.css";
import "./styles.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { type ImportQueue, ImportQueueContext, importQueue } from "../features/import/import-queue.ts";
import { failureWords } from "../words/failures.ts";
import { colourSchemes } from "./colour-scheme.ts";
import { type Connection, connect, KeyExpired } from "./connect.ts";
import { ConnectionContext, queryMemory } from "./connection.ts";
import { appRouter } from "./routes.tsx";
import { ClosedGuard, WholePage } from "./shell/closed-guard.tsx";
import { DamagedGuard } from "./shell/damaged-guard.tsx";
import { cssVariables, theme } from "./theme.ts";

// One router and one query cache for the life of the window.
const memory = queryMemory();
const router = appRouter();

const place = document.getElementById("root");
if (place) {
  const root = createRoot(place);
  connect().then(
    (connection) => {
      const queue = importQueue(connection, () => void memory.invalidateQueries());
      root.render(<Window connection={connection} queue={queue} />);
    },
    (error: unknown) =>
      root.render(
        <WholePage sentence={error instanceof KeyExpired ? failureWords.expired : failureWords.notStarted} />,
      ),
  );
}

function Window({ connection, queue }: { readonly connection: Connection; readonly queue: ImportQueue }) {
  const [schemes] = useState(() => colourSchemes(connection.ask));
  return (
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        colorSchemeManager={schemes}
      >
        <ClosedGuard connection={connection}>
          <QueryClientProvider client={memory}>
            <ConnectionContext value={connection}>
              <ImportQueueContext value={queue}>
                <DamagedGuard>
                  <RouterProvider router={router} />
                </DamagedGuard>
              </ImportQueueContext>
            </ConnectionContext>
          </QueryClientProvider>
        </ClosedGuard>
      </MantineProvider>
    </StrictMode>
  );
}
