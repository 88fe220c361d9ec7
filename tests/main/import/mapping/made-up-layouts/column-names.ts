import type { Chance } from "./chance.ts";

/** How one program writes all of its columns' names. */
export type NameStyle = "as-said" | "snake" | "camel" | "capitals" | "small" | "joined";

export function nameStyle(chance: Chance): NameStyle {
  return chance.pick([
    "as-said",
    "as-said",
    "as-said",
    "as-said",
    "snake",
    "snake",
    "camel",
    "capitals",
    "small",
    "joined",
  ]);
}

/** @example styledName("Début d'appel", "snake") // "debut_d_appel" */
export function styledName(said: string, style: NameStyle): string {
  switch (style) {
    case "as-said":
      return said;
    case "capitals":
      return said.toUpperCase();
    case "small":
      return said.toLowerCase();
    case "snake":
      return wordsOf(said).join("_").toLowerCase() || said;
    case "camel":
      return (
        wordsOf(said)
          .map((word, at) => (at === 0 ? word.toLowerCase() : risen(word)))
          .join("") || said
      );
    case "joined":
      return wordsOf(said).map(risen).join("") || said;
  }
}

function wordsOf(said: string): string[] {
  return said
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("Ł", "L")
    .replaceAll("ł", "l")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function risen(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
