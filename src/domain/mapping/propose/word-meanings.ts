import { plainWords } from "../../privacy/plain-words.ts";
import type { FieldName } from "../mapped-field.ts";
import type { ColumnProfile } from "./column-profile.ts";

const states: Readonly<Record<string, string>> = {
  talk: "en_conversation conversando in_gesprach gesprach_aktiv conversation talk en_conversation conversando in_gesprach gesprach_aktiv conversation talking on_call oncall in_call incall busy call connected gesprach im_gesprach en_appel en_communication en_llamada hablando em_chamada em_ligacao in_conversazione in_chiamata in_gesprek rozmowa w_rozmowie acd_in inbound outbound interacting",
  hold: "hold on_hold halten gehalten en_attente en_espera em_espera in_attesa in_wacht wacht zawieszenie",
  acw: "nawerktijd administrativo administratif documentatie tempo_pos_atendimento lavoro_post_chiamata post_chiamata postgesprek acw post_chiamata postgesprek wrap wrap_up wrapup after_call after_call_work nachbearbeitung nacharbeit post_appel postllamada post_llamada pos_atendimento post_chiamata nawerk nabewerking po_rozmowie work work_ready",
  available:
    "libre libero libera vrij wolna frei available avail ready idle waiting verfugbar bereit frei disponible pret disponivel livre disponibile pronto beschikbaar gereed dostepny gotowy wolny on_queue",
  break:
    "pauze korte_pauze kurzpause pausenzeit descanso break kurzpause pausenzeit descanso pause paused pausa pauza przerwa coffee kaffee cafe short_break",
  meal: "repas comida essen meal repas comida essen lunch mittag mittagspause mittagessen dejeuner almuerzo comida almoco pranzo lunchpauze obiad",
  training: "training schulung formation formacion formacao formazione opleiding szkolenie coaching",
  meeting:
    "teamsitzung teambesprechung meeting teamsitzung teambesprechung besprechung reunion reuniao riunione vergadering overleg spotkanie zebranie team_meeting",
  offline:
    "abwesend hors_ligne fuera_de_linea fora deslogado scollegato uitgelogd niezalogowany logoff offline logged_off logged_out logout log_out loggedout abgemeldet deconnecte desconectado disconnesso afgemeld wylogowany off sign_out",
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
    "folga descanso dia_libre permiso permesso freizeit gleittag freier_tag rtt snipperdag wolne dzien_wolny planned holiday holidays vacation leave annual_leave urlaub geplant conges conge vacaciones planificado ferias planejado ferie pianificato vakantie verlof gepland urlop planowane",
  short_notice:
    "atestado baja baja_medica certificato arret arret_maladie krankmeldung ziekmelding absent absence_injustifiee falta ausencia_injustificada short_notice sick sickness illness unplanned krank krankheit kurzfristig maladie enfermedad doenca malattia ziek ziekte choroba zwolnienie l4 no_show",
};
const surveys: Readonly<Record<string, string>> = {
  csat: "csat satisfaction zufriedenheit satisfaccion satisfacao soddisfazione tevredenheid satysfakcja",
  nps: "nps recommend recommendation net_promoter_score weiterempfehlung",
  empathy: "empathy empathie empatia",
};
/** Beside those that every reader knows (see the outcome words of the plain formats). */
const outcomes: Readonly<Record<string, string>> = {
  handled:
    "ok done finished erfolgreich verbunden abgeschlossen termine terminee aboutie reussi pris_en_charge decrochee resuelta resuelto completada completado finalizada concluida concluido atendimento_concluido finalizado conclusa completata evasa risposto afgehandeld opgenomen beantwoord voltooid obsluzone obsluzony odebrano odebrane odebrany zrealizowane zakonczone booked booking_completed sale",
  abandoned:
    "abbruch aufgelegt verloren entgangen raccroche perdu appel_perdu manquee appel_manque abandonnee colgado colgada abandono no_atendida no_atendido desistencia desistiu desligou nao_atendida nao_atendido abandonado riagganciato rinuncia non_risposta mancata opgehangen afgebroken verlaten niet_opgenomen porzucone porzucony nieodebrane nieodebrany rozlaczone utracone",
  unserved:
    "vm mailbox anrufbeantworter sprachbox voicemail messagerie repondeur messagerie_vocale buzon buzon_de_voz contestador caixa_postal correio_de_voz segreteria segreteria_telefonica casella_vocale antwoordapparaat poczta_glosowa skrzynka_glosowa besetzt occupe ocupado occupato bezet zajete fehler erreur error errore fout blad overflow uberlauf",
};
const directions: Readonly<Record<string, string>> = {
  inbound:
    "inkomende in entrante in inbound incoming received eingehend eingehende ein entrant entrante entrantes entrants recibida recibido recu recue recebida recebido receptivo receptiva entrada inkomend binnenkomend in_entrata entrata ricevuta przychodzace przychodzacy przychodzaca przychodzacych",
  outbound:
    "uit uscente uscenti uitgaande out outbound outgoing made placed dialed ausgehend ausgehende aus sortant sortante saliente salientes saida salida emis emise emitida emitido realizada realizado efetuada ativo ativa uitgaand in_uscita uscita effettuata wychodzace wychodzacy wychodzaca wychodzacych",
  internal: "internal intern interno interna interne wewnetrzne wewnetrzny",
};
const channels: Readonly<Record<string, string>> = {
  voice:
    "voice phone call calls telephone telefon telefono telefone telefonisch sprache anruf appel voix voz voce chamada llamada chiamata gesprek telefoon polaczenie rozmowa glos telefonia",
  email: "email e_mail mail correo courriel correio posta",
  chat: "chat web_chat webchat czat livechat live_chat",
  sms: "sms",
  social: "social whatsapp messaging messenger",
};
const known: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = {
  state: states,
  resolution: resolutions,
  outcome: outcomes,
  direction: directions,
  channel: channels,
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

/** What one of several words means: "Pause courte" is a break. What says no to something is none of its words. */
function partMeaning(plain: string, words: ReadonlyMap<string, string>): string | undefined {
  const parts = plain.split("_");
  if (parts.length < 2 || parts.some((part) => noes.has(part))) return undefined;
  const found = new Set(parts.flatMap((part) => words.get(part) ?? []));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

const noes = new Set(["not", "no", "nicht", "non", "pas", "nao", "niet", "nie", "un"]);

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
    const list = field === "kind" ? (this.#isAbsence ? "absence" : "survey") : field;
    const plain = plainWords(word).replaceAll("ł", "l").replaceAll("ß", "ss");
    const known = field === "outcome" ? this.#outcome(word) : undefined;
    const words = byField.get(list);
    return known ?? words?.get(plain) ?? (words && partMeaning(plain, words));
  }

  /** Share of a column's filled rows whose word is known for the field. */
  knownShare(field: FieldName, { words, filled }: Pick<ColumnProfile, "words" | "filled">): number {
    const rows = words.reduce((sum, { text, count }) => sum + (this.meaning(field, text) ? count : 0), 0);
    return filled === 0 ? 0 : rows / filled;
  }
}
