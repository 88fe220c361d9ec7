import { useWindowEvent } from "@mantine/hooks";
import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { useAgentNames, useFloorStatus } from "../../queries/floor-queries.ts";
import { useDefinitions } from "../../queries/workload-queries.ts";
import { shellWords } from "../../words/shell.ts";
import { palette } from "./opener.ts";
import { useCommands, useOpen } from "./palette-actions.ts";
import {
  actionsFound,
  figuresFound,
  lineAfter,
  namesFound,
  type PaletteAction,
  type PaletteGroup,
  peopleFound,
} from "./palette-model.ts";

const words = shellWords.palette;
const maxPeople = 8;
const maxOthers = 5;

/**
 * Find a person or a view, or do something.
 *
 * The dialog is always in the page and is shown within the key press that opens it, so that the first
 * letters of somebody who types on at once arrive in it, however busy the window is.
 */
export function Palette() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  const [times, setTimes] = useState(0);
  const show = useCallback(() => {
    if (dialog.current === null || dialog.current.open) return;
    dialog.current.showModal();
    setOpened(true);
  }, []);
  useEffect(() => palette.onOpen(show), [show]);
  useWindowEvent("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || event.altKey || event.shiftKey) return;
    if (!(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (dialog.current?.open) dialog.current.close();
    else show();
  });
  const onClose = () => {
    setOpened(false);
    setTimes(times + 1);
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={words.open} closedby="any" onClose={onClose}>
      {/* What was typed is forgotten once it is left. */}
      <Finder key={times} opened={opened} leave={() => dialog.current?.close()} />
    </dialog>
  );
}

function Finder({ opened, leave }: { readonly opened: boolean; readonly leave: () => void }) {
  const [query, setQuery] = useState("");
  const [line, setLine] = useState(0);
  const [entered, setEntered] = useState(false);
  const id = useId();
  const { groups, pending } = useFound(query, opened);
  const found = groups.flatMap(({ actions }) => actions);
  const chosen = found[line] ?? found[0];
  const act = (action: PaletteAction | undefined) => {
    if (action === undefined) return;
    leave();
    action.act();
  };
  // Who presses Enter before the names are there means what stands first once they are.
  useEffect(() => {
    if (!entered || pending) return;
    setEntered(false);
    act(chosen);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") setEntered(true);
    else if (event.key === "ArrowDown") setLine(lineAfter(line, 1, found.length));
    else if (event.key === "ArrowUp") setLine(lineAfter(line, -1, found.length));
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        className="palette-search"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-activedescendant={chosen && optionOf(id, chosen)}
        aria-label={words.search}
        placeholder={words.search}
        // Escape is this dialog's own, and not that of a drawer below it.
        data-mantine-stop-propagation
        value={query}
        onChange={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setLine(0);
          setEntered(false);
        }}
        onKeyDown={onKeyDown}
      />
      <Found id={id} groups={groups} chosen={chosen} act={act} />
      {found.length === 0 && (
        <p className="palette-nothing" role="status">
          {pending ? words.looking : words.nothing}
        </p>
      )}
    </>
  );
}

interface FoundProps {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  readonly chosen: PaletteAction | undefined;
  readonly act: (action: PaletteAction) => void;
}

function Found({ id, groups, chosen, act }: FoundProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) list.current?.querySelector("[aria-selected='true']")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    // The keys stay in the field above, which names the chosen option to whoever hears it read.
    <div id={id} ref={list} className="palette-found" role="listbox" aria-label={words.found} tabIndex={-1}>
      {groups.map(({ group, actions }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
        <div key={group} role="group" aria-label={group}>
          <div className="palette-group" aria-hidden>
            {group}
          </div>
          {actions.map((action) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
            <div
              key={action.id}
              id={optionOf(id, action)}
              className="palette-option"
              role="option"
              tabIndex={-1}
              aria-selected={action === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => act(action)}
            >
              <span>{action.label}</span>
              {action.description && <span className="second">{action.description}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

const optionOf = (list: string, { id }: PaletteAction) => `${list}-${id.replaceAll(/\s/g, "-")}`;

/** What the text finds, people first; pending while names of people or figures are still loading. */
function useFound(query: string, opened: boolean) {
  const people = useAgentNames(opened);
  const { data: status } = useFloorStatus();
  const definitions = useDefinitions(opened);
  const commands = useCommands();
  const open = useOpen();
  const asked = query.trim() !== "";
  const groups = useMemo(() => {
    const persons = asked ? peopleFound(people.data ?? [], query, maxPeople) : [];
    const queues = asked ? namesFound(status?.queues ?? [], query, maxOthers) : [];
    const figures = asked ? figuresFound(definitions.data ?? [], query, maxOthers) : [];
    const all: PaletteGroup[] = [
      { group: words.people, actions: persons.map((person) => open.person(person)) },
      { group: words.queues, actions: queues.map((queue) => open.queue(queue)) },
      { group: words.goTo, actions: actionsFound(commands.goTo, query) },
      { group: words.figures, actions: figures.map((figure) => open.figure(figure)) },
      { group: words.command, actions: actionsFound(commands.command, query) },
    ];
    return all.filter(({ actions }) => actions.length > 0);
  }, [people.data, status, definitions.data, query, asked, commands, open]);
  return { groups, pending: asked && (people.isPending || definitions.isPending) };
}
