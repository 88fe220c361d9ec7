import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import type { PersonRef } from "../../../contract/measure.ts";
import type { Definition } from "../../../contract/workload.ts";
import { shellWords } from "../../words/shell.ts";
import { keyboardMap } from "./opener.ts";
import type { PaletteAction } from "./palette-model.ts";

const words = shellWords.palette;

/** The name that the part of the imports with the saved mappings has in the page. */
export const savedMappingsPart = "saved-mappings";

/** Goes to a part of a view, once the view is there; what comes in above it later does not push it out of sight. */
function goToPart(id: string): void {
  requestAnimationFrame(() => {
    const part = document.getElementById(id);
    const page = part?.closest(".page");
    if (!part || !page) return;
    part.focus();
    const watch = new ResizeObserver(() => part.scrollIntoView({ block: "start" }));
    watch.observe(page);
    for (const over of ["blur", "wheel", "keydown"]) {
      (over === "blur" ? part : document).addEventListener(over, () => watch.disconnect(), { once: true });
    }
  });
}

/** The views in the order in which they are offered, with the names of their words. */
const views = [
  ["reports", "reports"],
  ["today", "today"],
  ["schedule", "schedule"],
  ["coverage", "coverage"],
  ["catalogue", "catalogue"],
  ["floor", "floor"],
  ["wellbeing", "wellbeing"],
  ["empathy", "empathy"],
  ["import", "import"],
  ["worked-out", "workedOut"],
  ["rules", "rules"],
  ["acting-rules", "actingRules"],
  ["forms", "forms"],
  ["qa-form", "qaForm"],
  ["summary", "summary"],
] as const;

/** Opening what a name stands for. */
export function useOpen() {
  const navigate = useNavigate();
  return useMemo(
    () => ({
      person: ({ agent, name, team }: PersonRef): PaletteAction => ({
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
export function useCommands() {
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  return useMemo(() => {
    const goTo = [
      ...views.map(
        ([id, name]): PaletteAction => ({
          id,
          label: words.view(shellWords.views[name]),
          act: () => void navigate({ to: `/${id}`, search: {} }),
        }),
      ),
      {
        id: savedMappingsPart,
        label: words.savedMappings,
        description: shellWords.views.import,
        act: () => void navigate({ to: "/import", search: {} }).then(() => goToPart(savedMappingsPart)),
      },
    ];
    const command: PaletteAction[] = [
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
      { id: "keys", label: words.keys, act: keyboardMap.open },
    ];
    return { goTo, command };
  }, [navigate, scheme, setColorScheme]);
}
