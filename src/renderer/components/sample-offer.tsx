import { Button } from "@mantine/core";
import { useAddSample } from "../queries/sample-mutations.ts";
import { sampleWords } from "../words/sample.ts";
import { Failed } from "./failed.tsx";

/** A newcomer's way to see the console filled, without a file of their own. */
export function SampleOffer() {
  const { add, adding, step, error } = useAddSample();
  return (
    <>
      <Button variant="default" onClick={add} loading={adding}>
        {sampleWords.offer}
      </Button>
      <p className="note" role="status">
        {step ? sampleWords.step(step) : adding ? sampleWords.writing : sampleWords.offerNote}
      </p>
      {error && <Failed error={error} again={add} />}
    </>
  );
}
