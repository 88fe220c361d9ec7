import { Button } from "@mantine/core";
import type { DraftProblem } from "./draft-problems.ts";
import { type DraftRepair, repairsOf } from "./draft-repairs.ts";
import { kindOf, type MappingDraft } from "./mapping-draft.ts";
import { mappingWords } from "./mapping-words.ts";

const words = mappingWords.problems;

/** What is open, and what one click can do about it. */
export function ProblemsPart({
  draft,
  problems,
  onChange,
}: {
  readonly draft: MappingDraft;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (draft: MappingDraft) => void;
}) {
  return (
    <div className="mapping-problems" role="status">
      {problems.length > 0 && (
        <section className="card mapping-open" aria-label={words.title}>
          <h2>{words.title}</h2>
          <ul>
            {problems.map((problem) => {
              const sentence = words.sentence(kindOf(draft), problem);
              return (
                <li key={sentence}>
                  <span>{sentence}</span>
                  {repairsOf(draft, problem).map((repair) => (
                    <Button
                      key={repair.kind}
                      variant="default"
                      size="compact-sm"
                      onClick={() => onChange(repair.draft)}
                    >
                      {repairName(repair.kind)}
                    </Button>
                  ))}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}

function repairName(kind: DraftRepair["kind"]): string {
  if (kind === "constant") return words.sameInEveryRow;
  return kind === "key-of-row" ? words.ofSeveral : words.join[kind];
}
