import { Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { SessionDrawer } from "../../features/session/session-drawer.tsx";
import { WatchNews } from "../../features/watch/watch-news.tsx";
import { shellWords } from "../../words/shell.ts";
import { DataStrip } from "./data-strip.tsx";
import { FocusKeeper } from "./focus-keeper.tsx";
import { KeyboardMap } from "./keyboard-map.tsx";
import { Palette } from "./palette.tsx";
import { Reminders } from "./reminders.tsx";
import { RoleGate } from "./role-gate.tsx";
import { Sidebar } from "./sidebar.tsx";
import { TopBar } from "./top-bar.tsx";

/** What stands around every view. */
export function Shell() {
  const view = useRef<HTMLElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  const shown = useRef(path);
  // A new view starts at its top, and whoever reads it aloud or by keys starts there too.
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    view.current?.scrollTo({ top: 0 });
    view.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <div className="shell">
      {/* A link would change the address, which belongs to the router. */}
      <button type="button" className="skip plain-button" onClick={() => view.current?.focus()}>
        {shellWords.skip}
      </button>
      <Sidebar />
      <TopBar />
      <main className="view" id="view" ref={view} tabIndex={-1}>
        <RoleGate>
          <Outlet />
        </RoleGate>
      </main>
      <DataStrip />
      <Palette />
      <KeyboardMap />
      <SessionDrawer />
      <Reminders />
      <WatchNews />
      <FocusKeeper />
    </div>
  );
}
