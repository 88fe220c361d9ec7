const caseChange = /(\p{Ll}|\p{N})(\p{Lu})/gu;
const accents = /\p{M}+/gu;
const separators = /[^\p{L}\p{N}]+/gu;
const ends = /^_+|_+$/g;

/**
 * A name as it is compared: in lower case, without accents, its words parted by underscores. Blank where it
 * has neither letters nor digits.
 *
 * @example plainWords("agentÉmotion (IA)") // "agent_emotion_ia"
 */
export function plainWords(name: string): string {
  const parted = name.replaceAll(caseChange, "$1_$2").toLowerCase();
  const bare = parted.normalize("NFD").replaceAll(accents, "").normalize("NFC");
  return bare.replaceAll(separators, "_").replaceAll(ends, "");
}
