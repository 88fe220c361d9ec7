import { Button } from "@mantine/core";
import type { PersonDetail } from "../../../contract/people.ts";
import { useSigner } from "../../app/signer.ts";
import { Refused } from "../../components/refused.tsx";
import { useFloorZone } from "../../queries/floor-queries.ts";
import { format } from "../../words/reader.ts";
import { JoinProgress } from "./join-dialog.tsx";
import { useJoining } from "./people-queries.ts";
import { peopleWords } from "./people-words.ts";

const words = peopleWords.part;

/** The names of a person; one that was joined parts again. */
export function NamesPart({
  person: { agent, names },
  onParted,
}: {
  readonly person: PersonDetail;
  readonly onParted: (names: readonly string[]) => void;
}) {
  const zone = useFloorZone();
  const { name: by, signed } = useSigner();
  const { joining, progress } = useJoining();
  if (names.length === 0) return null;
  return (
    <section className="person-part">
      <h3>{words.title}</h3>
      <ul>
        <li>
          <span>{agent}</span> <span className="note">{words.own}</span>
        </li>
        {names.map(({ name, by: joinedBy, at }) => (
          <li key={name}>
            <span>{name}</span>{" "}
            <span className="note">{words.joined(joinedBy, format.dayAndTime(at, zone))}</span>
            <Button
              variant="default"
              size="compact-xs"
              disabled={!signed || joining.isPending}
              aria-label={words.actionOf(name)}
              onClick={() =>
                joining.mutate(
                  { kind: "part", order: { name, by } },
                  { onSuccess: (done) => onParted(done.names) },
                )
              }
            >
              {words.action}
            </Button>
          </li>
        ))}
      </ul>
      <Refused error={joining.error} />
      <JoinProgress running={joining.isPending} progress={progress} />
    </section>
  );
}
