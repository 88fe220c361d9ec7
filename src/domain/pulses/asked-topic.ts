import { plainWords } from "../privacy/plain-words.ts";
import { pulseItems } from "./pulse-items.ts";
import type { PulseTopic } from "./pulse-topics.ts";

/** What an item asks about, and whether agreeing with it says that there is less of it. */
export interface AskedTopic {
  readonly topic: PulseTopic;
  readonly reversed: boolean;
}

// Stems without accents, each at the beginning of a word; several words are joined by an underscore.
const stems: Readonly<Record<Exclude<PulseTopic, "burnout">, readonly string[]>> = {
  demand: [
    "work_?load",
    "time_pressure",
    "amount_of_work",
    "too_much_(?:work|to_do)",
    "demanding",
    "pace_of_work",
    "work_pace",
    "arbeitsbelastung",
    "arbeitsmenge",
    "arbeitspensum",
    "zeitdruck",
    "zu_viel_(?:arbeit|zu_tun)",
    "charge_de_travail",
    "pression_du_temps",
    "trop_de_travail",
    "carga_de_trabajo",
    "presion_de_tiempo",
    "carga_de_trabalho",
    "pressao_de_tempo",
    "carico_di_lavoro",
    "pressione_del_tempo",
    "werkdruk",
    "werklast",
    "tijdsdruk",
    "obciazenie_praca",
    "presja_czasu",
  ],
  control: [
    "control_over",
    "job_control",
    "influence",
    "decide",
    "say_in",
    "autonom",
    "handlungsspielraum",
    "einfluss",
    "entscheid",
    "mitbestimm",
    "marge_de_manoeuvre",
    "decider",
    "influencia",
    "decidir",
    "influenza",
    "decidere",
    "zeggenschap",
    "invloed",
    "wplyw",
    "decydowa",
  ],
  support: [
    "support(?:ed|s|ive)?(?:_|$)",
    "backs?_me_up",
    "backed_me_up",
    "unterstutz",
    "ruckhalt",
    "soutien",
    "soutenue?(?:_|$)",
    "apoyo",
    "apoya",
    "apoio",
    "supporto",
    "sostegno",
    "steun",
    "ondersteun",
    "wsparci",
  ],
  "role-clarity": [
    "role_clarity",
    "clarity_of_(?:my_)?role",
    "clear_role",
    "role_is_clear",
    "expected_of_me",
    "what_is_expected",
    "rollenklarheit",
    "von_mir_erwartet",
    "clarte_du_role",
    "attend_de_moi",
    "attendu_de_moi",
    "claridad_de(?:l)?_rol",
    "espera_de_mim?(?:_|$)",
    "clareza_d[oe]_papel",
    "chiarezza_del_ruolo",
    "aspetta_da_me",
    "rolduidelijkheid",
    "van_mij_verwacht",
    "jasnosc_roli",
    "ode_mnie_oczekuje",
  ],
  recovery: [
    "recover",
    "rested(?:_|$)",
    "enough_rest",
    "switch_off",
    "unwind",
    "recharge",
    "erhol",
    "abschalten",
    "recupera",
    "recuperer",
    "descans",
    "desconectar",
    "repos(?:e|er|ee)?(?:_|$)",
    "riposat",
    "staccare",
    "herstel",
    "uitgerust",
    "regenerac",
    "odpocz",
  ],
  "speaking-up": [
    "raise_(?:a_)?(?:problem|issue|concern)",
    "raise_problems",
    "speak_up",
    "speak_openly",
    "speaking_up",
    "name_a_problem",
    "voice_(?:a_)?concern",
    "psychological_safety",
    "probleme_(?:offen_)?ansprechen",
    "offen_ansprechen",
    "parler_ouvertement",
    "soulever_(?:un_|des_)?problem",
    "hablar_abiertamente",
    "plantear_(?:un_)?problema",
    "falar_abertamente",
    "levantar_(?:um_)?problema",
    "parlare_apertamente",
    "sollevare_(?:un_)?problem",
    "problemen_aankaarten",
    "problemen_bespreken",
    "zglaszac_problemy",
  ],
  exhaustion: [
    "exhaust",
    "burn(?:ed|t)_out",
    "erschopf",
    "ausgebrannt",
    "epuis",
    "agotad",
    "agotamiento",
    "exaust",
    "esgotad",
    "esaurit",
    "esaust",
    "uitgeput",
    "uitputting",
    "opgebrand",
    "wyczerpan",
    "wypalon",
  ],
};

// The item as its publication introduces it, and the codes that surveys give it.
const singleItem =
  /^(?:single_item_burnout|burnout_single_item|mini_z_burnout|pwls?_burnout|physician_work_life_burnout)$|definition_of_burnout.*level_of_burnout/u;

// Agreeing with a sentence of these says the contrary of its noun, or nobody can say without reading it.
const negation =
  /(?:^|_)(?:not|no|never|rarely|seldom|hardly|without|lack|lacks|cannot|can_t|couldn_t|don_t|too_little|unclear|nicht|kein|keine|keinen|nie|selten|kaum|ohne|fehlt|ne|n|pas|jamais|sans|rarement|manque|nunca|sin|falta|nao|sem|non|mai|senza|manca|niet|geen|nooit|zonder|nigdy|bez|brak)(?:_|$)/u;
const eased =
  /(?:^|_)(?:manageable|reasonable|acceptable|realistic|bewaltigbar|zu_bewaltigen|zu_schaffen|angemessen|raisonnable|gerable|supportable|manejable|razonable|razoavel|gestibile|ragionevole|haalbaar|redelijk)/u;

const patterns = Object.entries(stems).map(([topic, words]) => ({
  topic: topic as keyof typeof stems,
  pattern: new RegExp(`(?:^|_)(?:${words.join("|")})`, "u"),
}));

const known = new Map(
  pulseItems.flatMap(({ code, wording, topic, reversed }) =>
    [code, ...(wording === null ? [] : [wording])].map((text) => [plainWords(text), { topic, reversed }]),
  ),
);

/**
 * Which topic an item asks about: by the code or the words of a known item, else by words of one topic alone, in
 * English, German, French, Spanish, Portuguese, Italian, Dutch or Polish. An item that fits two topics, or that denies
 * something, is nobody's to guess: it is "other", and so is "Burnout" alone, which may be anything.
 *
 * Design choice; no source. A pulse's own code (`ek-control`) is the safe way.
 *
 * @example askedTopic("Erholung zwischen den Schichten") // { topic: "recovery", reversed: false }
 * @example askedTopic("My workload is manageable") // { topic: "demand", reversed: true }
 * @example askedTopic("Mood today") // "other"
 */
export function askedTopic(item: string): AskedTopic | "other" {
  const words = plainWords(item);
  const exact = known.get(words);
  if (exact) return exact;
  if (singleItem.test(words)) return { topic: "burnout", reversed: false };
  const fitting = patterns.filter(({ pattern }) => pattern.test(words));
  const [only] = fitting;
  if (!only || fitting.length > 1 || negation.test(words)) return "other";
  if (!eased.test(words)) return { topic: only.topic, reversed: false };
  return only.topic === "demand" ? { topic: only.topic, reversed: true } : "other";
}
