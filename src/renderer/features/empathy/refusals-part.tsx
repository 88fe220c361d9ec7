import { NativeSelect } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import type { PolicyRefusals } from "../../../contract/empathy.ts";
import { refusalArms, refusalOutcomes, refusalPanels } from "../../../domain/empathy/refusal-contacts.ts";
import { Answered } from "../../components/answered.tsx";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { GuideLink } from "../guide/guide-link.tsx";
import { type RefusalsQuery, useRefusalPlaces, useRefusals } from "./empathy-queries.ts";
import { intervalScale } from "./interval-model.ts";
import { RefusalFigureRows } from "./refusal-figure.tsx";
import {
  type RefusalChoice,
  refusalChoice,
  refusalChoices,
  refusalsQuery,
  tooFewPeople,
} from "./refusal-place.ts";
import { RefusalRows } from "./refusal-rows.tsx";
import { refusalWords as words } from "./refusal-words.ts";

const route = getRouteApi("/empathy");

/** The same outcome, met with more and with less empathy: refused and unresolved beside resolved. */
export function RefusalsPart() {
  const { week, team, place } = route.useSearch();
  const places = useRefusalPlaces(week);
  const choices = refusalChoices(places.data?.places ?? [], team);
  const choice = refusalChoice(choices, place);
  return (
    <>
      <section className="card panel" aria-label={words.title}>
        <div className="panel-head">
          <h2>{words.title}</h2>
          <WorkedOutLink figure="policy-said-no" of={words.title} />
        </div>
        <p className="panel-note second">{words.lead}</p>
        <Answered query={places} failureReplaces label={words.loadingPlaces} lines={2}>
          {() =>
            !choice ? (
              <p className="panel-note second">
                <i className="hatch-mark" /> {words.noPlaces} <GuideLink />
              </p>
            ) : (
              <>
                <Choice choices={choices} choice={choice} />
                <RefusalPanels choice={choice} asked={refusalsQuery(choice, week)} />
              </>
            )
          }
        </Answered>
      </section>
      {choice && !tooFewPeople(choice) && (
        <RefusalRows asked={refusalsQuery(choice, week)} place={choice.name} key={choice.key} />
      )}
    </>
  );
}

function Choice({
  choices,
  choice,
}: {
  readonly choices: readonly RefusalChoice[];
  readonly choice: RefusalChoice;
}) {
  const navigate = route.useNavigate();
  return (
    <div className="refusals-choice">
      <NativeSelect
        size="xs"
        label={words.place}
        value={choice.key}
        data={choices.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          void navigate({ search: (before) => ({ ...before, place: value, arm: undefined }), replace: true });
        }}
      />
    </div>
  );
}

function RefusalPanels({ choice, asked }: { readonly choice: RefusalChoice; readonly asked: RefusalsQuery }) {
  const few = tooFewPeople(choice);
  const refusals = useRefusals(asked, !few);
  if (few && choice.place) {
    return (
      <p className="panel-note second">
        <i className="hatch-mark" /> {words.tooFewPeople(choice.place.people)}
      </p>
    );
  }
  return (
    <>
      {!refusals.data && !refusals.error && (
        <p className="panel-note second" role="status">
          {words.loading}
        </p>
      )}
      <Answered query={refusals} failureReplaces label={words.loading} lines={8}>
        {(data) => <Found refusals={data} />}
      </Answered>
    </>
  );
}

const minShare = 0.1;

function Found({ refusals }: { readonly refusals: PolicyRefusals }) {
  return (
    <>
      <Lacking missing={refusals.missing} />
      {refusals.missing.includes("resolution") || <Panels refusals={refusals} />}
    </>
  );
}

/** What the sources lack, and so why a figure is empty. */
function Lacking({ missing }: Pick<PolicyRefusals, "missing">) {
  if (missing.length === 0) return null;
  return (
    <ul className="panel-note second refusals-missing">
      {missing.map((what) => (
        <li key={what}>
          <i className="hatch-mark" /> {words.missing[what]}
        </li>
      ))}
    </ul>
  );
}

function Panels({ refusals }: { readonly refusals: PolicyRefusals }) {
  return (
    <>
      <div className="refusals">
        {refusalPanels.map((panel) => (
          <div key={panel} className="refusals-head">
            <h3>{words.panels[panel].title}</h3>
            <p className="second">{words.panels[panel].meaning}</p>
            <p className="note">{words.counts(refusals[panel])}</p>
          </div>
        ))}
        {refusalOutcomes.flatMap((outcome) => {
          // The same outcome has one scale in both panels.
          const shares = refusalPanels.flatMap((panel) =>
            refusalArms.flatMap((arm) => refusals[panel][outcome][arm].share ?? []),
          );
          const scale = intervalScale(
            shares.map(({ share, from, to }) => ({ value: share, from, to })),
            minShare,
            4,
          );
          return refusalPanels.map((panel) => (
            <RefusalFigureRows
              key={`${panel} ${outcome}`}
              panel={panel}
              outcome={outcome}
              figure={refusals[panel][outcome]}
              minimum={refusals.minimum}
              scale={scale}
            />
          ));
        })}
      </div>
      <p className="panel-note panel-foot note">
        {words.minimum(refusals.minimum.contactsPerArm, refusals.minimum.events)}
      </p>
      <p className="panel-note second">{words.notProven}</p>
    </>
  );
}
