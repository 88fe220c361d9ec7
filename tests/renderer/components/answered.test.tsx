import { MantineProvider } from "@mantine/core";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from "@tanstack/react-router";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Answered } from "../../../src/renderer/components/answered.tsx";

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });

function drawn(part: ReactNode): string {
  return renderToStaticMarkup(
    <MantineProvider>
      <RouterContextProvider router={router}>{part}</RouterContextProvider>
    </MantineProvider>,
  );
}

/** A query in some state, drawn by a view that shows how many rows came. */
function shown(
  query: { readonly data: readonly string[] | undefined; readonly error: unknown },
  failureReplaces?: boolean,
): string {
  return drawn(
    <Answered
      query={{ ...query, refetch: () => undefined }}
      failureReplaces={failureReplaces}
      label="Rows are read"
      waitsIn="card"
    >
      {(rows) => <p>{`${rows.length} rows`}</p>}
    </Answered>,
  );
}

const failure = new Error("The store is away");

describe("the answer to a query", () => {
  test("is shown once it is there, however empty", () => {
    expect(shown({ data: ["one", "two"], error: null })).toContain("2 rows");
    expect(shown({ data: [], error: null })).toContain("0 rows");
  });

  test("is waited for in the place that the view gives the wait", () => {
    const waits = shown({ data: undefined, error: null });
    expect(waits).toContain('<div class="card">');
    expect(waits).not.toContain("rows");
    expect(waits).not.toContain('role="alert"');
  });

  test("that did not come is an alert", () => {
    expect(shown({ data: undefined, error: failure })).toContain('role="alert"');
  });

  test("stays in view where asking anew fails", () => {
    const stays = shown({ data: ["one"], error: failure });
    expect(stays).toContain("1 rows");
    expect(stays).not.toContain('role="alert"');
  });

  test("gives way to the failure where the view says so", () => {
    const replaced = shown({ data: ["one"], error: failure }, true);
    expect(replaced).not.toContain("1 rows");
    expect(replaced).toContain('role="alert"');
  });
});
