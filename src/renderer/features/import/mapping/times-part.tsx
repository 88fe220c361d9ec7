import { NativeSelect } from "@mantine/core";
import type { TriedMapping } from "../../../../contract/imports.ts";
import {
  type DayOrder,
  type DecimalMark,
  dayOrders,
  decimalMarks,
} from "../../../../domain/floor/import-codes.ts";
import { ZoneSelect } from "../zone-select.tsx";
import type { MappingDraft } from "./mapping-draft.ts";
import { mappingWords } from "./mapping-words.ts";

const words = mappingWords.times;

/** In which zone the file's times are meant, and how its days and decimals are written. */
export function TimesPart({
  tried,
  zone,
  draft,
  onZone,
  onChange,
}: {
  readonly tried: TriedMapping | undefined;
  readonly zone: string;
  readonly draft: MappingDraft;
  readonly onZone: (zone: string) => void;
  readonly onChange: (draft: MappingDraft) => void;
}) {
  const { base } = draft;
  const localTimes = tried?.localTimes ?? true;
  return (
    <section className="card mapping-times" aria-label={words.none}>
      <h2>{tried && !tried.hours ? words.none : localTimes ? words.title(zone) : words.own}</h2>
      {tried?.clockChange && <p className="second">{words.change(tried.clockChange)}</p>}
      {localTimes && (
        <ZoneSelect
          label={words.zone}
          why={words.dated(tried?.floorZone ?? null, zone)}
          zone={zone}
          onChoose={onZone}
        />
      )}
      <div className="mapping-how">
        <NativeSelect
          size="xs"
          label={words.dates}
          value={base.dates ?? ""}
          onChange={({ currentTarget: { value } }) => {
            const { dates: _before, ...others } = base;
            onChange({ ...draft, base: value === "" ? others : { ...others, dates: value as DayOrder } });
          }}
        >
          <option value="">{words.datesAsShown}</option>
          {dayOrders.map((order) => (
            <option key={order} value={order}>
              {words.orders[order]}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          size="xs"
          label={words.numbers}
          value={base.numbers ?? ""}
          onChange={({ currentTarget: { value } }) => {
            const { numbers: _before, ...others } = base;
            onChange({
              ...draft,
              base: value === "" ? others : { ...others, numbers: value as DecimalMark },
            });
          }}
        >
          <option value="">{words.datesAsShown}</option>
          {decimalMarks.map((mark) => (
            <option key={mark} value={mark}>
              {words.marks[mark]}
            </option>
          ))}
        </NativeSelect>
      </div>
    </section>
  );
}
