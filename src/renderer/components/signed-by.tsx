import { TextInput } from "@mantine/core";
import { useSigner } from "../app/signer.ts";
import { actingWords } from "../words/acting.ts";

const words = actingWords.signer;

/**
 * Who stands behind what is about to be done.
 * @param note what becomes of the name, where nothing is decided or booked
 */
export function SignedBy({ note = words.note }: { readonly note?: string }) {
  const { name, setName } = useSigner();
  return (
    <TextInput
      label={words.label}
      description={note}
      value={name}
      maxLength={200}
      required
      onChange={({ currentTarget }) => setName(currentTarget.value)}
    />
  );
}
