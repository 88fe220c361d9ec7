import { NativeSelect } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import type { Lens } from "../../../contract/empathy.ts";
import { Failed } from "../../components/failed.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { type LensAsked, useLens, useLensPlaces } from "./empathy-queries.ts";
import { intervalScale } from "./interval-model.ts";
import { LensFigureRows } from "./refusal-figure.tsx";
import { type LensChoice, lensAsked, lensChoice, lensChoices, tooFewPeople } from "./refusal-place.ts";
import { LensRows } from "./refusal-rows.tsx";
import { lensWords as words } from "./refusal-words.ts";

const route = getRouteApi("/empathy");

/** The same outcome, met with more and with less empathy: refused and unresolved beside resolved. */
export function LensPart() {
  const { week, team, place } = route.useSearch();
  const places = useLensPlaces(week);
  const choices = lensChoices(places.data?.places ?? [], team);
  const choice = lensChoice(choices, place);
  return (
    <>
      <section className="card panel" aria-label={words.title}>
        <div className="panel-head">
          <h2>{words.title}</h2>
          <WorkedOutLink figure="policy-said-no" of={words.title} />
        </div>
        <p className="panel-note second">{words.lead}</p>
        {places.error ? (
          <Failed error={places.error} again={() => void places.refetch()} />
        ) : !places.data ? (
          <Waiting label={words.loadingPlaces} lines={2} />
        ) : !choice ? (
          <p className="panel-note second">
            <i className="hatch-mark" /> {words.noPlaces}
          </p>
        ) : (
          <>
            <Choice choices={choices} choice={choice} />
            <Lenses choice={choice} asked={lensAsked(choice, week)} />
          </>
        )}
      </section>
      {choice && !tooFewPeople(choice) && (
        <LensRows asked={lensAsked(choice, week)} place={choice.name} key={choice.key} />
      )}
    </>
  );
}

function Choice({
  choices,
  choice,
}: {
  readonly choices: readonly LensChoice[];
  readonly choice: LensChoice;
}) {
  const navigate = route.useNavigate();
  return (
    <div className="lens-choice">
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

function Lenses({ choice, asked }: { readonly choice: LensChoice; readonly asked: LensAsked }) {
  const few = tooFewPeople(choice);
  const lens = useLens(asked, !few);
  if (few && choice.place) {
    return (
      <p className="panel-note second">
        <i className="hatch-mark" /> {words.tooFewPeople(choice.place.people)}
      </p>
    );
  }
  if (lens.error) return <Failed error={lens.error} again={() => void lens.refetch()} />;
  if (!lens.data) {
    return (
      <>
        <p className="panel-note second" role="status">
          {words.loading}
        </p>
        <Waiting label={words.loading} lines={8} />
      </>
    );
  }
  return <Found lens={lens.data} />;
}

const panels = ["refused", "resolved"] as const;
const outcomes = ["satisfied", "complaint", "repeat"] as const;
const leastShare = 0.1;

function Found({ lens }: { readonly lens: Lens }) {
  return (
    <>
      <Lacking missing={lens.missing} />
      {lens.missing.includes("resolution") || <Panels lens={lens} />}
    </>
  );
}

/** What the sources lack, and so why a figure is empty. */
function Lacking({ missing }: Pick<Lens, "missing">) {
  if (missing.length === 0) return null;
  return (
    <ul className="panel-note second lens-missing">
      {missing.map((what) => (
        <li key={what}>
          <i className="hatch-mark" /> {words.missing[what]}
        </li>
      ))}
    </ul>
  );
}

function Panels({ lens }: { readonly lens: Lens }) {
  return (
    <>
      <div className="lens">
        {panels.map((panel) => (
          <div key={panel} className="lens-head">
            <h3>{words.panels[panel].title}</h3>
            <p className="second">{words.panels[panel].meaning}</p>
            <p className="note">{words.counts(lens[panel])}</p>
          </div>
        ))}
        {outcomes.flatMap((outcome) => {
          // The same outcome has one scale in both panels.
          const shares = panels.flatMap((panel) =>
            (["empathic", "other"] as const).flatMap((arm) => lens[panel][outcome][arm].share ?? []),
          );
          const scale = intervalScale(
            shares.map(({ share, from, to }) => ({ value: share, from, to })),
            leastShare,
            4,
          );
          return panels.map((panel) => (
            <LensFigureRows
              key={`${panel} ${outcome}`}
              panel={panel}
              outcome={outcome}
              figure={lens[panel][outcome]}
              minimum={lens.minimum}
              scale={scale}
            />
          ));
        })}
      </div>
      <p className="panel-note panel-foot note">
        {words.minimum(lens.minimum.contactsPerArm, lens.minimum.events)}
      </p>
      <p className="panel-note second">{words.notProven}</p>
    </>
  );
}
