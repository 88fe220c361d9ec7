import { Button } from "@mantine/core";
import { Failed } from "../../components/failed.tsx";
import { sampleWords } from "../../words/sample.ts";
import { useRemoveSample } from "./import-mutations.ts";

/** While the floor is made up: what that means, and the one step that takes it out again. */
export function MadeUpFloor() {
  const removal = useRemoveSample();
  return (
    <section className="card job">
      <div className="job-head">
        <h2>{sampleWords.title}</h2>
        <div className="job-actions">
          <Button onClick={() => removal.mutate()} loading={removal.isPending}>
            {sampleWords.remove}
          </Button>
        </div>
      </div>
      <p className="second" role="status">
        {removal.isPending ? sampleWords.removing : sampleWords.lead}
      </p>
      {removal.error && <Failed error={removal.error} again={() => removal.mutate()} />}
    </section>
  );
}
