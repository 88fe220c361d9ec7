import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import type { AgentName } from "../../../contract/floor.ts";
import type { Definition } from "../../../contract/workload.ts";
import { frameWords } from "../../words/frame.ts";
import { openKeyboardMap } from "./keyboard-map-opener.ts";
import type { PaletteAction } from "./palette-model.ts";

const words = frameWords.palette;

/** Opening what a name stands for. */
export function useOpen() {
  const navigate = useNavigate();
  return useMemo(
    () => ({
      person: ({ agent, name, team }: AgentName): PaletteAction => ({
        id: `person ${agent}`,
        label: name ?? agent,
        description: [team, name === null || name === agent ? null : agent]
          .filter((part) => part !== null)
          .join(" · "),
        act: () => void navigate({ to: "/agent/$agent", params: { agent } }),
      }),
      queue: (queue: string): PaletteAction => ({
        id: `queue ${queue}`,
        label: words.queue(queue),
        act: () => void navigate({ to: "/wellbeing", search: { queue } }),
      }),
      figure: ({ code, name, unit }: Definition): PaletteAction => ({
        id: `figure ${code}`,
        label: name,
        description: unit,
        act: () => void navigate({ to: "/worked-out", search: { figure: code } }),
      }),
    }),
    [navigate],
  );
}

/** The views to go to and the things to do. */
export function useDoings() {
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  return useMemo(() => {
    const goTo: PaletteAction[] = [
      ...(["reports", "today", "schedule", "coverage", "catalogue"] as const).map((view) => ({
        id: view,
        label: words.view(frameWords.views[view]),
        act: () => void navigate({ to: `/${view}`, search: {} }),
      })),
      {
        id: "floor",
        label: words.view(frameWords.views.floor),
        act: () => void navigate({ to: "/floor" }),
      },
      {
        id: "wellbeing",
        label: words.view(frameWords.views.wellbeing),
        act: () => void navigate({ to: "/wellbeing" }),
      },
      {
        id: "empathy",
        label: words.view(frameWords.views.empathy),
        act: () => void navigate({ to: "/empathy", search: {} }),
      },
      {
        id: "import",
        label: words.view(frameWords.views.import),
        act: () => void navigate({ to: "/import" }),
      },
      {
        id: "worked-out",
        label: words.view(frameWords.views.workedOut),
        act: () => void navigate({ to: "/worked-out", search: {} }),
      },
      {
        id: "rules",
        label: words.view(frameWords.views.rules),
        act: () => void navigate({ to: "/rules" }),
      },
      {
        id: "acting-rules",
        label: words.view(frameWords.views.actingRules),
        act: () => void navigate({ to: "/acting-rules" }),
      },
      {
        id: "forms",
        label: words.view(frameWords.views.forms),
        act: () => void navigate({ to: "/forms", search: {} }),
      },
      {
        id: "rubric",
        label: words.view(frameWords.views.rubric),
        act: () => void navigate({ to: "/rubric", search: {} }),
      },
      {
        id: "summary",
        label: words.view(frameWords.views.summary),
        act: () => void navigate({ to: "/summary" }),
      },
    ];
    const doing: PaletteAction[] = [
      {
        id: "colours",
        label: scheme === "dark" ? words.light : words.dark,
        act: () => setColorScheme(scheme === "dark" ? "light" : "dark"),
      },
      {
        id: "group",
        label: words.group,
        act: () => void navigate({ to: "/floor", search: { group: "team" } }),
      },
      {
        id: "newest",
        label: words.newestWeek,
        act: () => void navigate({ to: ".", search: (before) => ({ ...before, week: undefined }) }),
      },
      {
        id: "evaluate",
        label: words.evaluate,
        act: () => void navigate({ to: "/evaluate", search: {} }),
      },
      { id: "keys", label: words.keys, act: openKeyboardMap },
    ];
    return { goTo, doing };
  }, [navigate, scheme, setColorScheme]);
}
