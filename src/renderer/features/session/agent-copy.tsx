import { Button, Modal } from "@mantine/core";
import { useRef } from "react";
import type { PersonRef } from "../../../contract/measure.ts";
import { download } from "../../app/download.ts";
import { Answered } from "../../components/answered.tsx";
import { inDialog } from "../../components/in-dialog.ts";
import { actingWords } from "../../words/acting.ts";
import { useAgentCopyPage } from "./session-queries.ts";
import { sessionWords } from "./session-words.ts";

const words = sessionWords.copy;

/** The agent's own copy as it will be handed over, to print or to save as a file. */
export function AgentCopy({ person, onClose }: { readonly person: PersonRef; readonly onClose: () => void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useAgentCopyPage(person.agent);
  const name = actingWords.nameOf(person);
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.preview(name)}
      size={900}
      closeButtonProps={{ "aria-label": actingWords.close }}
      attributes={inDialog}
    >
      <Answered query={page} label={words.loading} lines={8}>
        {(data) => (
          <div className="agent-copy">
            <div className="dialog-ways">
              <Button onClick={() => frame.current?.contentWindow?.print()}>{words.print}</Button>
              <Button
                variant="default"
                onClick={() =>
                  download({ name: data.name, type: "text/html;charset=utf-8", text: data.html })
                }
              >
                {words.save}
              </Button>
            </div>
            {/* Without scripts, whatever the page says; the same origin only so that it can be printed. */}
            <iframe
              ref={frame}
              className="agent-copy-page"
              title={words.preview(name)}
              sandbox="allow-same-origin allow-modals"
              srcDoc={data.html}
            />
          </div>
        )}
      </Answered>
    </Modal>
  );
}
