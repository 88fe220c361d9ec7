import { Drawer } from "@mantine/core";
import { useWindowEvent } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useConnection } from "../../app/connection.ts";
import { Answered } from "../../components/answered.tsx";
import { inDialog } from "../../components/in-dialog.ts";
import { sessionDetail } from "../../queries/acting-queries.ts";
import { SessionPart } from "./session-part.tsx";
import { sessionWords as words } from "./session-words.ts";

const drawerClass = "session-drawer";

/** The session that the address holds open, beside whatever view is shown. */
export function SessionDrawer() {
  const { session } = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const close = () => void navigate({ to: ".", search: (before) => ({ ...before, session: undefined }) });
  useWindowEvent("keydown", ({ key, target }) => {
    if (key === "Escape" && session !== undefined && !isInDialogAbove(target)) close();
  });
  return (
    <Drawer
      className={drawerClass}
      opened={session !== undefined}
      onClose={close}
      // By itself it would close together with a dialogue that stands over it.
      closeOnEscape={false}
      position="right"
      size={600}
      title={words.panel}
      closeButtonProps={{ "aria-label": words.close }}
      overlayProps={{ backgroundOpacity: 0.2 }}
      transitionProps={{ duration: 100 }}
      attributes={inDialog}
    >
      {session !== undefined && <OpenSession key={session} session={session} />}
    </Drawer>
  );
}

/**
 * Whether a key was meant for a dialogue that stands over the session. By where it was pressed: the dialogue
 * may have closed, and left the page, before this is asked.
 */
function isInDialogAbove(target: EventTarget | null): boolean {
  const dialog = target instanceof Element ? target.closest("[role='dialog']") : null;
  if (dialog !== null) return dialog.closest(`.${drawerClass}`) === null;
  return document.querySelectorAll("[role='dialog']").length > 1;
}

function OpenSession({ session }: { readonly session: number }) {
  const detail = useQuery(sessionDetail(useConnection(), session));
  return (
    <Answered query={detail} label={words.loading} lines={8}>
      {(data) => <SessionPart detail={data} />}
    </Answered>
  );
}
