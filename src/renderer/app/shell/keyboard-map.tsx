import { Modal } from "@mantine/core";
import { useWindowEvent } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { inDialog } from "../../components/in-dialog.ts";
import { shellWords } from "../../words/shell.ts";
import { keyboardMap } from "./opener.ts";

const words = shellWords.keys;
const parts = [
  "everywhere",
  "inTables",
  "inPictures",
  "inDays",
  "inTimes",
  "inBehaviours",
  "inCalendar",
  "inEvaluation",
] as const;

export function KeyboardMap() {
  const [open, setOpen] = useState(false);
  useEffect(() => keyboardMap.onOpen(() => setOpen(true)), []);
  useWindowEvent("keydown", (event) => {
    const typing =
      event.target instanceof HTMLElement && event.target.closest("input, textarea, select") !== null;
    if (event.key === "?" && !typing && !event.ctrlKey && !event.metaKey) setOpen(true);
  });
  return (
    <Modal
      opened={open}
      onClose={() => setOpen(false)}
      title={words.title}
      size={520}
      closeButtonProps={{ "aria-label": words.close }}
      attributes={inDialog}
    >
      <div className="keys">
        {parts.map((part) => (
          <section key={part}>
            <h3>{words[part]}</h3>
            <dl>
              {words.rows[part].map(([keys, does]) => (
                <Row key={keys} keys={keys} does={does} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function Row({ keys, does }: { readonly keys: string; readonly does: string }) {
  return (
    <>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{does}</dd>
    </>
  );
}
