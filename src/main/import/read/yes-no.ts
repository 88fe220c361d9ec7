const yes = new Set(
  "1 1.0 yes y true t x on ✓ ✔ ☑ wahr ja j oui o vrai si sí sì s verdadero vero sim verdadeiro tak prawda ano да д истина evet e doğru kyllä igen da 是 はい 예 네 نعم כן"
    .split(" ")
    .concat("yes."),
);
const no = new Set(
  "0 0.0 no n false f off ✗ ✘ ☐ falsch nein non faux falso não nao nie fałsz ne нет н ложь hayır yanlış ei nem nu nej nei nee 否 不 いいえ 아니요 아니오 لا לא".split(
    " ",
  ),
);

/**
 * 1 or 0 of a word that answers yes or no in the common languages; undefined where the text is none.
 *
 * @example yesNo("Ja") // 1
 */
export function yesNo(text: string): 0 | 1 | undefined {
  if (text === "1") return 1;
  if (text === "0") return 0;
  const word = text.toLowerCase();
  if (yes.has(word)) return 1;
  return no.has(word) ? 0 : undefined;
}
