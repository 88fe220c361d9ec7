import { plainWords } from "../privacy/plain-words.ts";

/**
 * What an agent's state can be for. Nothing else is kept of a reason: floors write into it what nobody may
 * know ("sick: depression"). Reasons of health, family and belief are `personal`, whatever was written.
 */
export const stateReasons = [
  "break",
  "meal",
  "training",
  "coaching",
  "meeting",
  "after-call-work",
  "callback",
  "outbound",
  "back-office",
  "technical",
  "support",
  "end-of-shift",
  "no-answer",
  "personal",
  "other",
] as const;
export type StateReason = (typeof stateReasons)[number];

/*
 * The words by which each is known, without accents; the first that fits is taken, so that what is personal
 * is never taken for something else. A word stands at the beginning of one of the reason's words.
 */
const wordsOfReason: readonly (readonly [StateReason, readonly string[]])[] = [
  [
    "personal",
    [
      "personal(?:_|$)|personnel(?:_|$)|perso(?:_|$)|privat|prive(?:_|$)|osobist|osobni|henkilokoht|личн|особист|kisisel",
      "sick|ill(?:_|ness|$)|illness|unwell|health|medical|medication|doctor|dentist|hospital|clinic|therap|depress|anxi|migraine|headache|pain(?:s|ful|_|$)|pregnan|matern|patern|lactat|breastfe|pumping|injur|covid|first_aid|panic|mental|wellbeing|bereave|funeral|famil|child|kid(?:s|_|$)|school_run|court|prayer|pray(?:_|$)|relig|mosque|church|ramadan|faith",
      "krank|arzt|zahnarzt|gesund|schwanger|mutterschutz|eltern|stillen|stillpause|kind(?:er|_|$)|trauer|beerdig|gebet",
      "malad|medecin|sante(?:_|$)|dentiste|enceinte|grossesse|allait|enfant|deces|priere|famille",
      "enferm|medico|medica(?:_|$)|salud|embaraz|hijo|nino|duelo|oracion|familia",
      "malatt|salute|gravidanz|figli|lutto|preghiera|famiglia",
      "doente|doenca|saude|gravid|filho|luto|oracao",
      "ziek|gezond|zwanger|kinderen|gezin|gebed",
      "chor|lekarz|zdrow|ciaz|dziec|modlitw",
      "sjuk|lakar|halsa|syg(?:_|dom|e)|lege(?:_|time)|laege|læge|barn|bonn|bønn|graviditet|sairas|laakar|lapsi",
      "nemoc|lekar|zdravi|dite|modlitb|болезн|болен|болн|врач|больн|здоров|ребен|дет(?:и|ей)|семь|молитв|хвороб|лікар|дитин",
      "hasta|doktor|saglik|cocuk|namaz|hamile",
    ],
  ],
  [
    "end-of-shift",
    [
      "end_of_(?:shift|day)|shift_end|logg?ed_?(?:out|off)|log_?(?:out|off)|sign_?(?:out|off)|feierabend|schichtende|fin_de_(?:journee|turno|service)|fine_turno|fim_de_turno|einde_dienst|koniec_zmiany|конец_смены|dienstschluss",
    ],
  ],
  [
    "no-answer",
    [
      "rona(?:_|$)|not_responding|no_answer|missed|unanswered|did_not_answer|ring_no_answer|auto_?(?:pause|idle)|nicht_angenommen",
    ],
  ],
  [
    "after-call-work",
    [
      "wrap|acw(?:_|$)|after_?(?:call|contact|work)|post_?(?:call|appel|llamada|chiamata|chamada)|nachbearb|nacharb|apres_appel|tras_llamada|dopo_chiamata|pos_(?:chamada|atendimento)|nawerk|po_rozmowie|efterbehandl|efterarbe|etterarbe|jalkity|postprocess|постобраб|обработк_после|cagri_sonrasi",
    ],
  ],
  [
    "callback",
    [
      "call_?back|callback|ruckruf|rappel|devolu|rellamad|richiam|retorno|terugbel|oddzw|aterupp|ring_?tilbage|ring_?tilbake|takaisinsoit|zpetne_vol|перезвон|обратн(?:ый|ого)_звон|передзвон|geri_arama",
    ],
  ],
  [
    "outbound",
    [
      "outbound|outgoing|dial(?:l?ing|er|_|$)|manual_call|prospect|campaign|ausgehend|sortant|saliente|uscent|uitgaand|wychodz|utgaend|udgaende|utgående|исходящ|вихідн|giden",
    ],
  ],
  [
    "coaching",
    ["coach|mentor|feedback|side_by_side|begleitung|accompagnement|тьютор|коуч|настав|koc(?:luk)"],
  ],
  [
    "training",
    [
      "train|e_?learn|learning|course(?:_|$)|class(?:_|room|$)|workshop|onboard|refresher|schul(?:ung|en)|fortbild|weiterbild|lehrgang|formation|formac|capacit|curso|formaz|corso|treinam|opleid|cursus|szkol|kurs|utbild|uddann|oppl[aæ]r|koulut|skolen|обуч|тренинг|учеб|навчан|egitim",
    ],
  ],
  [
    "meeting",
    [
      "meet|brief|debrief|huddle|stand_?up|1_1(?:_|$)|one_(?:to|on)_one|conference|council|union|betriebsrat|besprech|teamsitz|sitzung|reunion|riunion|reuniao|overleg|vergader|spotkan|zebran|mote(?:_|$)|möte|møde|møte|kokous|palaver|porad|schuz|совещ|собран|планерк|летучк|нарад|збор|toplant|jour_fixe|gesprach|entretien",
    ],
  ],
  [
    "meal",
    [
      "meal|lunch|dinner|supper|breakfast|brunch|food|mittag|essen(?:_|$|spause)|mahlzeit|abendbrot|fruhstuck|dejeun|diner(?:_|$)|repas|almuerz|comida|comer(?:_|$)|cena(?:_|$)|desayun|pranzo|pasto|almoc|jantar|refeic|maaltijd|middag|avondeten|obiad|posil|lounas|ruoka|frokost|obed|svacin|обед|обід|ужин|ogle|yemek",
    ],
  ],
  [
    "break",
    [
      "break|breaks|pause|paus(?:_|$)|pausa|rest(?:_|$)|coffee|tea(?:_|$)|toilet|restroom|bathroom|comfort|bio(?:_|$)|wc(?:_|$)|smok|cigar|screen_break|rast(?:_|$)|kaffee|raucher|cafe(?:_|$)|descans|intervalo|riposo|koffie|rook|przerw|kawa|fika(?:_|$)|rok(?:_|$)|tauko|kahvi|prestavk|pauza|перерыв|перерв|отдых|туалет|кофе|курил|mola|dinlen",
    ],
  ],
  [
    "technical",
    [
      "tech|system|it(?:_|$)|pc(?:_|$)|computer|network|internet|headset|software|hardware|outage|equipment|reboot|restart|login_(?:issue|problem)|stor(?:ung|ing)|panne|informatique|incidencia|tecnic|guasto|awari|teknisk|teknin|vika|technick|тех|сбой|неполад|ariza|teknik",
    ],
  ],
  [
    "support",
    [
      "support|floor_?(?:support|walk)|help|assist|escalat|supervis|sme(?:_|$)|unterstutz|hilfe|soutien|apoyo|ayuda|aiuto|apoio|ondersteun|wsparcie|stod(?:_|$)|hjalp|hjælp|tuki(?:_|$)|podpor|помощ|поддерж|допомог|destek",
    ],
  ],
  [
    "back-office",
    [
      "back_?office|admin|paperwork|e_?mail|mail(?:_|$)|chat(?:_|$)|ticket|case|cases|follow_?up|project|research|offline|office|documentat|processing|special_(?:task|project)|verwalt|sachbearb|buro|vorgang|administr|papier|dossier|courrier|gestion|tareas|amministr|pratich|tarefa|administracion|kantoor|biuro|zaleglos|administ|arende|sag(?:sbehandling)|asiakirja|бэк|админ|документ|почт|проект|адмін|ofis|evrak",
    ],
  ],
  [
    "other",
    [
      "other|aux(?:_|$)|misc|various|general|not_ready|unavailable|busy|sonstig|andere|autre|divers|otr[oa]s?(?:_|$)|altr[oi]|outr[oa]s?(?:_|$)|overig|anders|inn[ey](?:_|$)|annat|andet|annet|muu(?:_|$)|jin[ey](?:_|$)|ostatni|проч|друг|инше|інше|diger",
    ],
  ],
];
const withinReason: readonly (readonly [StateReason, RegExp])[] = [
  ["personal", /病|医|個人|私用|个人|私事|家庭|家族|妊娠|怀孕|子供|孩子|祈/u],
  ["after-call-work", /後処理|后处理|话后|話後|アフターコール/u],
  ["callback", /折り?返し|回拨|回電|回电|コールバック/u],
  ["coaching", /コーチング|辅导|面談/u],
  ["training", /研修|トレーニング|培训|培訓|学習/u],
  ["meeting", /会議|ミーティング|会议|开会|朝礼|例会/u],
  ["meal", /昼|ランチ|食事|午餐|午饭|用餐|吃饭/u],
  ["break", /休憩|休息|小休|トイレ|洗手间/u],
  ["technical", /障害|故障|システム|系统|技术/u],
  ["back-office", /事務|后台|行政|メール|邮件/u],
  ["other", /その他|其他|其它/u],
];
const patterns = wordsOfReason.map(
  ([reason, words]) => [reason, new RegExp(`(?:^|_)(?:${words.join("|")})`, "u")] as const,
);

/**
 * What a reason stands for, by the words that floors use in the common languages.
 *
 * @returns undefined where it is not known; it is then kept as `other`, never in its own words
 * @example stateReasonOf("Lunch break") // "meal"
 * @example stateReasonOf("sick: depression") // "personal"
 */
export function stateReasonOf(text: string): StateReason | undefined {
  const words = plainWords(text);
  const personal = patterns.find(([reason]) => reason === "personal")?.[1];
  if (personal?.test(words)) return "personal";
  const within = withinReason.find(([, pattern]) => pattern.test(words));
  return within?.[0] ?? patterns.find(([, pattern]) => pattern.test(words))?.[0];
}
