import { Button } from "@mantine/core";
import type { FormItem } from "../../../contract/empathy-forms.ts";
import { behaviours, isBehaviour } from "../../../domain/empathy/behaviours.ts";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { format } from "../../words/reader.ts";
import { behaviourText, formsWords } from "./form-mapping-words.ts";
import type { MappingDraft, Said } from "./mapping-model.ts";

const words = formsWords.mapping;
const none = "none";

/** The items, each with what its name suggests and what a person says. */
export function ItemTable({
  items,
  draft,
  fixed,
  onSay,
}: {
  readonly items: readonly FormItem[];
  readonly draft: MappingDraft;
  /** Nothing is to be said: the items are the behaviours. */
  readonly fixed: boolean;
  readonly onSay: (item: string, said: Said) => void;
}) {
  return (
    <ScrollRegion label={words.title} className="rows-wide">
      <table className="rows mapping-rows">
        <thead>
          <tr>
            <th scope="col">{words.heads.item}</th>
            <th scope="col" className="number">
              {words.heads.evaluations}
            </th>
            <th scope="col" className="number">
              {words.heads.max}
            </th>
            <th scope="col">{words.heads.suggested}</th>
            <th scope="col">{words.heads.said}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.item}>
              <th scope="row" className="wide">
                {item.item}
              </th>
              <td className="number">{format.number(item.evaluations)}</td>
              <td className="number">{item.maxima.map(({ maximum }) => format.tenth(maximum)).join(", ")}</td>
              <td className="wide">
                <Suggested item={item} said={draft.get(item.item)} fixed={fixed} onSay={onSay} />
              </td>
              <td>
                {fixed ? (
                  item.inFile && behaviourText(item.inFile)
                ) : (
                  <select
                    className="rule-select"
                    aria-label={words.standsFor(item.item)}
                    value={chosenOf(draft.get(item.item))}
                    onChange={({ currentTarget: { value } }) =>
                      onSay(item.item, isBehaviour(value) ? value : value === none ? null : undefined)
                    }
                  >
                    <option value="">{words.choose}</option>
                    {behaviours.map(({ id }) => (
                      <option key={id} value={id}>
                        {behaviourText(id)}
                      </option>
                    ))}
                    <option value={none}>{words.no}</option>
                  </select>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function chosenOf(said: Said): string {
  return said === undefined ? "" : (said ?? none);
}

/** What speaks for a behaviour: the file's own word, or the item's name, which a person may take. */
function Suggested({
  item: { item, inFile, suggestion, candidates },
  said,
  fixed,
  onSay,
}: {
  readonly item: FormItem;
  readonly said: Said;
  readonly fixed: boolean;
  readonly onSay: (item: string, said: Said) => void;
}) {
  if (inFile) return <span className="note">{words.file(inFile)}</span>;
  if (suggestion) {
    const { behaviour } = suggestion;
    return (
      <span className="suggested">
        <span>{words.suggested(item, suggestion)}</span>
        {!fixed && said !== behaviour && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={words.takeOf(item, behaviour)}
            onClick={() => onSay(item, behaviour)}
          >
            {words.take}
          </Button>
        )}
      </span>
    );
  }
  return (
    <span className="note">{candidates.length > 1 ? words.either(candidates) : words.noSuggestion}</span>
  );
}
