import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from "@mantine/spotlight";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { AgentName } from "../../../contract/floor.ts";
import type { Definition } from "../../../contract/workload.ts";
import { useAgentNames, useFloorStatus } from "../../ask.ts";
import { useDefinitions } from "../../ask-workload.ts";
import { frameWords } from "../../words/frame.ts";
import { openKeyboardMap } from "./keyboard-map-opener.ts";
import { figuresFound, namesFound, peopleFound } from "./palette-model.ts";

const words = frameWords.palette;
const mostPeople = 8;
const mostOthers = 5;

/** Find a person or a view, or do something. */
export function Palette() {
  const [opened, setOpened] = useState(false);
  const [query, setQuery] = useState("");
  const people = useAgentNames(opened);
  const { data: status } = useFloorStatus();
  const { data: definitions } = useDefinitions(opened);
  const doing = useDoings();
  const open = useOpen();
  const groups = useMemo(() => {
    // People come first: what stands below them waits, or the keys would stay on it when they arrive.
    const asked = query.trim() !== "" && !people.isPending;
    const found = asked ? peopleFound(people.data ?? [], query, mostPeople) : [];
    const queues = asked ? namesFound(status?.queues ?? [], query, mostOthers) : [];
    const figures = asked ? figuresFound(definitions ?? [], query, mostOthers) : [];
    const all: SpotlightActionGroupData[] = [
      { group: words.people, actions: found.map((person) => open.person(person)) },
      { group: words.queues, actions: queues.map((queue) => open.queue(queue)) },
      { group: words.goTo, actions: matching(doing.goTo, query) },
      { group: words.figures, actions: figures.map((figure) => open.figure(figure)) },
      { group: words.doing, actions: matching(doing.doing, query) },
    ];
    return all.filter(({ actions }) => actions.length > 0);
  }, [people.data, people.isPending, status, definitions, query, doing, open]);
  return (
    <Spotlight
      shortcut={["mod + K"]}
      actions={groups}
      query={query}
      onQueryChange={setQuery}
      filter={(_, actions) => actions}
      nothingFound={words.nothing}
      onSpotlightOpen={() => setOpened(true)}
      scrollable
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      maxHeight={420}
      radius="lg"
      transitionProps={{ duration: 80 }}
      attributes={{ content: { "aria-label": words.open } }}
      searchProps={{ placeholder: words.search, "aria-label": words.search }}
    />
  );
}

function useOpen() {
  const navigate = useNavigate();
  return useMemo(
    () => ({
      person: ({ agent, name, team }: AgentName): SpotlightActionData => ({
        id: `person ${agent}`,
        label: name ?? agent,
        description: [team, name === null || name === agent ? null : agent]
          .filter((part) => part !== null)
          .join(" · "),
        onClick: () => void navigate({ to: "/agent/$agent", params: { agent } }),
      }),
      queue: (queue: string): SpotlightActionData => ({
        id: `queue ${queue}`,
        label: words.queue(queue),
        onClick: () => void navigate({ to: "/wellbeing", search: { queue } }),
      }),
      figure: ({ code, name, unit }: Definition): SpotlightActionData => ({
        id: `figure ${code}`,
        label: name,
        description: unit,
        onClick: () => void navigate({ to: "/worked-out", search: { figure: code } }),
      }),
    }),
    [navigate],
  );
}

function useDoings() {
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  return useMemo(() => {
    const goTo: SpotlightActionData[] = [
      ...(["reports", "today", "schedule", "coverage", "catalogue"] as const).map((view) => ({
        id: view,
        label: words.view(frameWords.views[view]),
        onClick: () => void navigate({ to: `/${view}`, search: {} }),
      })),
      {
        id: "floor",
        label: words.view(frameWords.views.floor),
        onClick: () => void navigate({ to: "/floor" }),
      },
      {
        id: "wellbeing",
        label: words.view(frameWords.views.wellbeing),
        onClick: () => void navigate({ to: "/wellbeing" }),
      },
      {
        id: "empathy",
        label: words.view(frameWords.views.empathy),
        onClick: () => void navigate({ to: "/empathy", search: {} }),
      },
      {
        id: "import",
        label: words.view(frameWords.views.import),
        onClick: () => void navigate({ to: "/import" }),
      },
      {
        id: "worked-out",
        label: words.view(frameWords.views.workedOut),
        onClick: () => void navigate({ to: "/worked-out", search: {} }),
      },
      {
        id: "rules",
        label: words.view(frameWords.views.rules),
        onClick: () => void navigate({ to: "/rules" }),
      },
      {
        id: "acting-rules",
        label: words.view(frameWords.views.actingRules),
        onClick: () => void navigate({ to: "/acting-rules" }),
      },
      {
        id: "forms",
        label: words.view(frameWords.views.forms),
        onClick: () => void navigate({ to: "/forms", search: {} }),
      },
      {
        id: "rubric",
        label: words.view(frameWords.views.rubric),
        onClick: () => void navigate({ to: "/rubric", search: {} }),
      },
      {
        id: "summary",
        label: words.view(frameWords.views.summary),
        onClick: () => void navigate({ to: "/summary" }),
      },
    ];
    const doing: SpotlightActionData[] = [
      {
        id: "colours",
        label: scheme === "dark" ? words.light : words.dark,
        onClick: () => setColorScheme(scheme === "dark" ? "light" : "dark"),
      },
      {
        id: "group",
        label: words.group,
        onClick: () => void navigate({ to: "/floor", search: { group: "team" } }),
      },
      {
        id: "newest",
        label: words.newestWeek,
        onClick: () => void navigate({ to: ".", search: (before) => ({ ...before, week: undefined }) }),
      },
      {
        id: "evaluate",
        label: words.evaluate,
        onClick: () => void navigate({ to: "/evaluate", search: {} }),
      },
      { id: "keys", label: words.keys, onClick: openKeyboardMap },
    ];
    return { goTo, doing };
  }, [navigate, scheme, setColorScheme]);
}

function matching(actions: readonly SpotlightActionData[], query: string): SpotlightActionData[] {
  const wanted = query.trim().toLowerCase();
  return actions.filter(({ label }) => (label ?? "").toLowerCase().includes(wanted));
}
