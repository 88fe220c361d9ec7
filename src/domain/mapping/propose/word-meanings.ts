import { plainWords } from "../../privacy/plain-words.ts";
import type { FieldName } from "../mapped-field.ts";
import type { ColumnProfile } from "./column-profile.ts";

const states: Readonly<Record<string, string>> = {
  talk: "talk talking on_call oncall in_call incall busy call connected gesprach im_gesprach en_appel en_communication en_llamada hablando em_chamada em_ligacao in_conversazione in_chiamata in_gesprek rozmowa w_rozmowie acd_in inbound outbound interacting",
  hold: "hold on_hold halten gehalten en_attente en_espera em_espera in_attesa in_wacht wacht zawieszenie",
  acw: "acw wrap wrap_up wrapup after_call after_call_work nachbearbeitung nacharbeit post_appel postllamada post_llamada pos_atendimento post_chiamata nawerk nabewerking po_rozmowie work work_ready",
  available:
    "available avail ready idle waiting verfugbar bereit frei disponible pret disponivel livre disponibile pronto beschikbaar gereed dostepny gotowy wolny on_queue",
  break: "break pause paused pausa pauza przerwa coffee kaffee cafe short_break",
  meal: "meal lunch mittag mittagspause mittagessen dejeuner almuerzo comida almoco pranzo lunchpauze obiad",
  training: "training schulung formation formacion formacao formazione opleiding szkolenie coaching",
  meeting: "meeting besprechung reunion reuniao riunione vergadering overleg spotkanie zebranie team_meeting",
  offline:
    "offline logged_off logged_out logout log_out loggedout abgemeldet deconnecte desconectado disconnesso afgemeld wylogowany off sign_out",
  aux_other:
    "aux not_ready notready unavailable away admin backoffice back_office nicht_bereit indisponible no_disponible indisponivel non_disponibile niet_beschikbaar niedostepny other",
};
const resolutions: Readonly<Record<string, string>> = {
  resolved:
    "resolved solved yes closed geloest gelost ja resolu oui resuelto si resolvido sim risolto opgelost rozwiazane tak 1 true y",
  unresolved:
    "unresolved not_solved unsolved no open ungelost nein non_resolu non no_resuelto nao_resolvido nao non_risolto niet_opgelost nee nierozwiazane nie 0 false n",
  declined: "declined refused abgelehnt refuse rechazado recusado rifiutato geweigerd odrzucone",
};
const absences: Readonly<Record<string, string>> = {
  planned:
    "planned holiday holidays vacation leave annual_leave urlaub geplant conges conge vacaciones planificado ferias planejado ferie pianificato vakantie verlof gepland urlop planowane",
  short_notice:
    "short_notice sick sickness illness unplanned krank krankheit kurzfristig maladie enfermedad doenca malattia ziek ziekte choroba zwolnienie l4 no_show",
};
const surveys: Readonly<Record<string, string>> = {
  csat: "csat satisfaction zufriedenheit satisfaccion satisfacao soddisfazione tevredenheid satysfakcja",
  nps: "nps recommend recommendation net_promoter_score weiterempfehlung",
  empathy: "empathy empathie empatia",
};
const known: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = {
  state: states,
  resolution: resolutions,
};
const byField = new Map<string, ReadonlyMap<string, string>>(
  Object.entries({ ...known, absence: absences, survey: surveys }).map(([field, meanings]) => [
    field,
    new Map(
      Object.entries(meanings ?? {}).flatMap(([meaning, words]) =>
        words.split(" ").map((word) => [word, meaning] as const),
      ),
    ),
  ]),
);

/** Meanings of the words of one kind of file. */
export class WordMeanings {
  readonly #outcome: (word: string) => string | undefined;
  readonly #isAbsence: boolean;

  /** @param outcome what a source's word for how a contact ended means */
  constructor(outcome: (word: string) => string | undefined, isAbsence: boolean) {
    this.#outcome = outcome;
    this.#isAbsence = isAbsence;
  }

  meaning(field: FieldName, word: string): string | undefined {
    if (field === "outcome") return this.#outcome(word);
    const list = field === "kind" ? (this.#isAbsence ? "absence" : "survey") : field;
    return byField.get(list)?.get(plainWords(word).replaceAll("ł", "l"));
  }

  /** Share of a column's filled rows whose word is known for the field. */
  knownShare(field: FieldName, { words, filled }: Pick<ColumnProfile, "words" | "filled">): number {
    const rows = words.reduce((sum, { text, count }) => sum + (this.meaning(field, text) ? count : 0), 0);
    return filled === 0 ? 0 : rows / filled;
  }
}
