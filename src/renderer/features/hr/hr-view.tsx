import { SegmentedControl, Select } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { hrDimensions, hrQuestions } from "../../../domain/privacy/group-month.ts";
import type { HrSearch } from "../../app/address.ts";
import { Answered } from "../../components/answered.tsx";
import { PulsesPart } from "../pulses/pulses-part.tsx";
import { hrWords as words } from "../reports/reports-words.ts";
import { figureNames, groupRows, isFigureName } from "./groups-model.ts";
import { GroupsTable } from "./groups-table.tsx";
import { useHrGroups } from "./hr-queries.ts";

const route = getRouteApi("/hr");

/** Figures of groups by month, for HR: never of a person. */
export function HrView() {
  const { by = "team", of = "workload", figure: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const groups = useHrGroups(of, by);
  const names = figureNames[of];
  const figure = names.find((name) => name === asked) ?? names[0];
  const shown =
    groups.data && isFigureName(groups.data.of, figure)
      ? { model: groupRows(groups.data, figure), figure }
      : undefined;
  const choose = (change: HrSearch) =>
    void navigate({ to: "/hr", search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <div className="page hr">
      <div>
        <h1>{words.title}</h1>
        <p className="second">{words.lead}</p>
        <p className="note">{words.notProtected}</p>
      </div>
      <div className="hr-choices">
        <SegmentedControl
          aria-label={words.of.label}
          value={of}
          onChange={(value) => choose({ of: hrQuestions.find((kind) => kind === value), figure: undefined })}
          data={hrQuestions.map((value) => ({ value, label: words.of[value] }))}
        />
        <SegmentedControl
          aria-label={words.by.label}
          value={by}
          onChange={(value) => choose({ by: hrDimensions.find((one) => one === value) })}
          data={hrDimensions.map((value) => ({ value, label: words.by[value] }))}
        />
        {names.length > 1 && (
          <Select
            aria-label={words.figure.label}
            allowDeselect={false}
            value={figure}
            onChange={(value) => choose({ figure: value ?? undefined })}
            data={names.map((value) => ({ value, label: words.figures[value].name }))}
          />
        )}
      </div>
      <Answered
        query={{ data: shown, error: groups.error, refetch: groups.refetch }}
        failureReplaces
        label={words.loading}
        lines={6}
      >
        {(data) => <GroupsTable {...data} />}
      </Answered>
      <PulsesPart />
    </div>
  );
}
