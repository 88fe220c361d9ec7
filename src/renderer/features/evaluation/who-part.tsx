import { Autocomplete, Radio, Select, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { evaluationSources, needsContact } from "../../../domain/floor/evaluation-source.ts";
import { useSigner } from "../../app/signer.ts";
import { Pager } from "../../components/pager.tsx";
import { useAgentNames, useFloorStatus } from "../../queries/floor-queries.ts";
import { GuideLink } from "../guide/guide-link.tsx";
import { scorableAPage, useEvaluatorNames, useScorable } from "./evaluation-queries.ts";
import { evaluationWords } from "./evaluation-words.ts";
import type { Entry } from "./use-entry.ts";

const words = evaluationWords.who;
// Lists open within the form: outside it they would belong to no part of the page.
const inPlace = { withinPortal: false };

/** Whose contact it was, which one, and who scores it for what. */
export function WhoPart({ entry }: { readonly entry: Entry }) {
  const { place, draft, faults } = entry;
  const people = useAgentNames(true);
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      {people.data?.length === 0 && (
        <p className="panel-note second">
          {words.nobody}{" "}
          <Link to="/import" className="text-link">
            {words.toImport}
          </Link>{" "}
          <GuideLink />
        </p>
      )}
      <div className="evaluate-who">
        <Select
          data-field="agent"
          label={words.agent}
          placeholder={words.agentNone}
          searchable
          limit={50}
          comboboxProps={inPlace}
          required
          nothingFoundMessage={words.nothingFound}
          value={place.agent ?? null}
          error={faults.get("agent")}
          data={(people.data ?? []).map(({ agent: value, name, team }) => ({
            value,
            label: [name ?? value, team].filter((part) => part !== null).join(", "),
          }))}
          onChange={(agent) => entry.go({ agent: agent ?? undefined, contact: undefined })}
        />
        <EvaluatorField entry={entry} />
        <ContactField key={place.agent} entry={entry} />
        <Radio.Group
          className="evaluate-source"
          label={words.source}
          value={draft.source}
          onChange={(chosen) => {
            const source = evaluationSources.find((one) => one === chosen);
            if (source) entry.change({ source }, ["contact"]);
          }}
        >
          <div className="evaluate-sources">
            {evaluationSources.map((source) => (
              <Radio
                key={source}
                value={source}
                label={evaluationWords.source[source].name}
                description={evaluationWords.source[source].about}
              />
            ))}
          </div>
        </Radio.Group>
      </div>
    </section>
  );
}

/** The name that severities go by: the one of this window, or one that evaluators went by before. */
function EvaluatorField({ entry }: { readonly entry: Entry }) {
  const { name, setName } = useSigner();
  const { data: names } = useEvaluatorNames();
  return (
    <Autocomplete
      data-field="evaluator"
      label={words.evaluator}
      description={words.evaluatorNote}
      inputWrapperOrder={["label", "input", "description", "error"]}
      required
      maxLength={200}
      limit={20}
      comboboxProps={inPlace}
      value={name}
      error={entry.faults.get("evaluator")}
      data={names ?? []}
      onChange={(typed) => {
        setName(typed);
        entry.forget(["evaluator"]);
      }}
    />
  );
}

/** One of the agent's handled contacts, the newest first or those of one day. */
function ContactField({ entry: { place, draft, faults, go } }: { readonly entry: Entry }) {
  const { agent, contact } = place;
  const [day, setDay] = useState("");
  const [offset, setOffset] = useState(0);
  const { data: status } = useFloorStatus();
  const scorable = useScorable(agent, day === "" ? undefined : day, offset);
  const zone = status?.zone ?? "UTC";
  const found = scorable.data?.contacts ?? [];
  const known = found.map((one) => ({ value: one.contact, label: words.contactOf(one, zone) }));
  // What the address names may be an older contact than those in sight.
  const beside = contact === undefined || known.some(({ value }) => value === contact);
  const none = scorable.data?.total === 0;
  return (
    <div className="evaluate-contact">
      <TextInput
        type="date"
        label={words.day}
        value={day}
        disabled={agent === undefined}
        onChange={({ currentTarget }) => {
          setDay(currentTarget.value);
          setOffset(0);
        }}
      />
      <Select
        data-field="contact"
        label={words.contact}
        placeholder={agent === undefined ? words.contactFirst : words.contactNone}
        description={
          none
            ? words.noContacts(day === "" ? undefined : day)
            : needsContact(draft.source)
              ? undefined
              : words.contactOptional
        }
        inputWrapperOrder={["label", "input", "description", "error"]}
        searchable
        clearable
        comboboxProps={inPlace}
        clearButtonProps={{ "aria-label": words.contactClear }}
        required={needsContact(draft.source)}
        disabled={agent === undefined}
        value={contact ?? null}
        error={faults.get("contact")}
        data={beside ? known : [{ value: contact, label: contact }, ...known]}
        onChange={(chosen) => go({ agent, contact: chosen ?? undefined })}
      />
      {scorable.data && (
        <Pager
          offset={offset}
          shown={found.length}
          total={scorable.data.total}
          step={scorableAPage}
          onTo={setOffset}
          words={words.pages}
        />
      )}
    </div>
  );
}
