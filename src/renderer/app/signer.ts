import { useLocalStorage } from "@mantine/hooks";

const kept = "evenkeel.signer";

/**
 * The name under which decisions are kept, until people sign in. It stays on this computer's window, so that
 * it is written once.
 */
export function useSigner() {
  const [name, setName] = useLocalStorage<string>({
    key: kept,
    defaultValue: "",
    getInitialValueInEffect: false,
  });
  return { name, setName, signed: name.trim() !== "" };
}
