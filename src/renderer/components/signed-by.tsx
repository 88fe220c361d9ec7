import { TextInput } from "@mantine/core";
import { useSigner } from "../app/signer.ts";
import { actingWords } from "../words/acting.ts";

const words = actingWords.signer;

/** Who stands behind what is about to be done. */
export function SignedBy() {
  const { name, setName } = useSigner();
  return (
    <TextInput
      label={words.label}
      description={words.note}
      value={name}
      maxLength={200}
      required
      onChange={({ currentTarget }) => setName(currentTarget.value)}
    />
  );
}
