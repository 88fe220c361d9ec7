import type { LanguageWords } from "./language-words.ts";

/** Words of several languages, or of none: abbreviations, and what exporters write in any of them. */
export const several: LanguageWords = {
  labels: {
    time: "time times timestamp datetime ts dts zeit uhrzeit zeitpunkt zeitstempel *zeit tijd tijdstip *tijd czas godzina godz hour clock hhmmss local_time utc",
    date: "datum *datum *date data_godzina tag day dag dzien dnia dt datestamp",
    duration:
      "dur sekunden_gesamt durat czasu duration durations length len lange laenge dauer *dauer duur *duur dlugosc trwania elapsed secs",
    start:
      "first_day eerste erste erster pierwszy start started starts starting starttime startzeit start* begin* begin *beginn *start aanvang rozpocz* poczat* opened opening initiat* commence* anfang *anfang from von od vanaf",
    end: "last_day eind* laatste letzter letzte ostatni end ended ends ending endtime end* ende *ende finish* einde *einde geeindigd beeindig* koniec konca zakoncz* termin* hangup hang_up disconnect* closed close closing stop* until to bis tot beendet *beendet aufgelegt auflegen ophang* opgehangen rozlacz* completed_at complete_time fint",
    answer:
      "answer* answered ans annahme *annahme angenommen *annahme* beantwort* abgehoben beantwoord* opgenomen aangenomen odebran* odebrania odebrano odpowiedz* pickup picked_up pick_up connect connected connection_time connected_at accept* acept* entgegennahme",
    offer:
      "offer* arriv* incoming received receiv* eingang* *eingang* eingegangen ankunft angekommen queued enqueue* entered entry binnenkom* binnengekomen ontvang* ontvangst aankomst przychodz* przyjsc* nadejsc* wplyni* wplyw* zgloszen* created creat* erstellt angelegt presented",
    talk: "talk* talking speak* spoken conversing *gesprach* sprech* *sprech* konversation *gesprek* *spreek* rozmow* rozmowy rozmow billsec acd_time talktime",
    hold: "hold* held onhold *halten *halte* halte* gehalten *gehalten wachtstand in_de_wacht in_wacht wacht wachtzet* zawiesz* wstrzym* parked park parkowan* zawieszenia rueckhalte*",
    wait: "*wartedauer* *wartezeit* w_kolejce czas_w_kolejce in_wachtrij *wachtrij_tijd* wait* queue_time queued_time time_in_queue in_queue queue_duration queue_wait *warte* wartez* *wachttijd* wachttijd wachtduur wacht_tijd oczekiwan* oczekiwania czekan* speed_of_answer speed asa delay time_to_answer kolejce",
    ring: "ring ringing ringtime ring_time *klingel* rufdauer rufzeit *beltijd* dzwonien* dzwonienia alerting alert",
    acw: "posprzetwarzanie *nachlauf* *abschlusszeit* *nachbereit* naverwerking *afronding* obrobka dokumentowanie czynnosci_po na_afloop administratietijd erfassungszeit documentation after post acw nbz wrap* after_call after_contact after_work aftercall* *nachbearbeit* *nacharbeit* nawerk* *nawerk* na_gesprek nabewerk* afwerk* po_rozmowie po_polaczeniu po_kontakcie po_zakonczeniu praca_po clerical postprocess* post_call postcall wrapup not_ready_after",
    handle:
      "handl* aht *bearbeitung* bearbeitungsdauer afhandel* *afhandel* verwerking obslug* obslugi service_time servicetime abwicklung mht",
    total: "total* gesamt* *gesamt* totaal lacz* calkowit* overall whole",
    agent:
      "agt agts opr adv teammate teammates associates agent* *agent rep reps representative advisor adviser operator* emp mitarbeiter* *mitarbeiter bearbeiter sachbearbeiter berater* kundenberater medewerker* *medewerker adviseur konsultant* pracownik* pracownika doradca user users username benutzer* uzytkownik* gebruiker* handled_by answered_by taken_by staff associate csr owner assignee assigned_to worker person server angenommen_von bearbeitet_von login beantwoord_door obsluzyl personalnummer personeelsnummer personalnr badge numer_pracownika",
    supervisor:
      "managers team_lead* teamlead* teamleit* *leiter teamleader leader leidinggevende kierownik* przelozony vorgesetzte* boss coach teamcoach",
    customer:
      "cust customer* klient* kunde kunden kunden* kunde* caller callers anrufer* klant klant* beller lead leads account konto guest gast subscriber member dzwoniacy kontrahent consumer mandant versichert* *kunde patron booking_contact contact_name requester einanderer",
    evaluator:
      "evaluator* reviewer* assessor bewerter prufer* beoordelaar oceniajacy scored_by evaluated_by reviewed_by qa_analyst analyst bewertet_von",
    respondent: "respondent* teilnehmer",
    team: "teams *team teamname group groups gruppe *gruppe groep zespol grupa abteilung department dept dzial afdeling unit",
    site: "location standort *standort locatie vestiging lokalizacja office standorte oddzial",
    email: "emails",
    phone:
      "phone* telephone* ani dnis did cli clid msisdn mobile mobil* handy rufnummer* *rufnummer telefonnummer telefon* telefoonnummer telefoon* numer_telefonu dialled dialed dialed_number phone_number called_number calling_number from_number to_number extension",
    call: "call* rozmowa telefonaat call calls kontakt kontakt* anruf anrufs anruf* *anruf* interaction* oproep* polaczen* polaczenia rozmow* *gesprach* gesprek* case cases vorgang* *vorgangs* telefonat* segment uniqueid uuid guid uii ucid linkedid callref cdr record sprawa zgloszeni* kontaktu fall rec",
    id: "*key ids nº n° *id uuid guid key number nummer *nummer numer *referenz referenz referencja kennung *kennung ident schlussel sygnatura kenmerk uniqueid uii ucid linkedid callref kod row_id personalnummer personeelsnummer personalnr badge",
    name: "name names *name contact_name naam *naam fullname full_name imie_i_nazwisko",
    first: "first first_name firstname vorname voornaam imie forename given given_name",
    last: "familia last last_name lastname surname nachname familienname achternaam nazwisko family family_name",
    queue:
      "q que vaardigheid umiejetnosc* rufgruppe *rufgruppe pool belgroep usluga dienst workgroup entry_point sammelanschluss servicenummer fachgruppe vaardigheden skillset queue* skill* *warteschlange* schlange wachtrij* kolejk* hunt_group ringgroup ring_group split hotline hotline* infolini*",
    campaign:
      "line linie lijn linia lob project *projekt projekt program campaign* kampagne kampania kampani*",
    channel:
      "chan channel* kanal *kanal kanaal kanalu medium media_type mediatype contact_type kontaktart kontaktkanal typ_kontaktu",
    direction:
      "dir direction richtung *richtung richting *richting kierunek in_out call_type inbound_outbound calltype anrufart",
    type: "typ art soort rodzaj *typ *type anrufart kontaktart",
    outcome:
      "outcome result results ergebnis* *ergebnis resultaat uitkomst wynik* rezultat ausgang *ausgang *status stan completion afloop verbleib",
    abandon:
      "opgehangen abgesprungen abbruch zrezygnowano abandon* abgebroch* *abgebrochen lost missed verpasst afgebrok* verbroken gemist porzucon* utracon* nieodebran* hungup aban",
    resolution: "resol* solved gelost *losung losung opgelost* rozwiaz* fcr erledigt oplossing",
    transfer:
      "transfer* *transfer *weiterleit* weitergeleit* weiterverbund* *weiterverbund* vermittl* doorverb* doorgeschakeld doorgezet przekierow* przekaz* uebergab*",
    inward: "in incoming inbound into ein eingehend inkomend przychodzac* received",
    outward: "out outgoing outbound aus ausgehend uitgaand wychodzac*",
    escalation: "escalat* eskal* escal* opgeschaald",
    complaint: "complaint* *beschwerde* beschwerde reklam* klacht* skarg*",
    abuse: "abus* beleidig* *beleidig* beledig* misbruik",
    reason: "reason *grund grund reden powod",
    topic: "topic thema subject onderwerp temat kategorie category product produkt",
    recording: "recording* recorded *aufnahme *aufzeichnung* aufzeichn* *opname nagran* url link",
    note: "comment* bemerk* *bemerkung* kommentar* opmerk* uwagi anmerk* free_text descr* beschreib*",
    price: "cost price kosten preis prijs koszt amount betrag revenue umsatz billed rate",
    count: "count anzahl aantal liczba ilosc qty",
    without: "exkl* exclusive without ohne zonder bez pure reine",
    state:
      "state states zustand *zustand toestand stan *status aktivitat* activity activiteit aktywnosc aux tatigkeit",
    shift:
      "shift* schicht* *schicht* dienst *dienst* turn zmian* rooster schedule* planned geplant dyzur plan",
    absence:
      "absen* leave urlaub* *urlaub* krank* abwesen* *abwesen* verlof* afwezig* nieobecn* urlop* sick fehlzeit* vacation",
    training: "train* course *kurs kurs *schulung* opleiding cursus szkolen* lesson module",
    survey:
      "aanbevel* polecen* *weiterempfehl* survey* csat nps zufriedenheit* *umfrage* ankiet* feedback tevredenheid satysfakc* zadowolen* recommend*",
    response:
      "resp response* antwort* odpowiedz* antwoord* submitted abgeschickt eingereicht verzonden ingevuld wyslan* completed",
    score:
      "score* rating *punkte punkte* punktzahl bewertung *wertung cijfer ocena punkty csat nps value wert waarde",
    max: "max highest",
    min: "min_score lowest scale_min",
    scale: "skala schaal",
    evaluation: "qa review* quality prufung* bewert* monitor* beoordeling* ocen* qualitat* kwaliteit",
    form: "scorekaart *bogen arkusz karta evaluatieformulier form formular* scorecard formulier formularz template",
    item: "criterion criteria frage *frage kriterium vraag pytanie kryterium",
    hours: "hours weekly_hours *stunden wochenstunden uren godzin* contract_hours fte",
    week: "week weekly woche *woche* wochen* week* tygodn*",
    hired:
      "hire* hired joined *eintritt* eintritt* einstellung* indienst* zatrudn* date_of_hire start_of_employment",
    left: "left leaver leaving *austritt* austritt* uitdienst* zwoln* termination_date",
    consent: "consent einwilligung toestemming zgoda",
    minutes: "minuten minuty",
    kind: "kind typ art soort rodzaj",
    behaviour: "behaviour behavior verhalten comportement gedrag zachowanie",
  },
  values: {
    state: {
      talk: "in_gesprach gesprach_aktiv talk talking on_call oncall in_call incall busy call connected gesprach im_gesprach in_gesprek rozmowa w_rozmowie acd_in inbound outbound interacting",
      hold: "hold on_hold halten gehalten in_wacht wacht zawieszenie",
      acw: "nawerktijd documentatie postgesprek acw wrap wrap_up wrapup after_call after_call_work nachbearbeitung nacharbeit nawerk nabewerking po_rozmowie work work_ready",
      available:
        "vrij wolna frei available avail ready idle waiting verfugbar bereit beschikbaar gereed dostepny gotowy wolny on_queue",
      break: "pauze korte_pauze kurzpause pausenzeit paused pauza przerwa coffee kaffee short_break",
      meal: "essen meal lunch mittag mittagspause mittagessen lunchpauze obiad",
      training: "training schulung opleiding szkolenie",
      meeting:
        "teamsitzung teambesprechung meeting besprechung vergadering overleg spotkanie zebranie team_meeting",
      offline:
        "abwesend uitgelogd niezalogowany logged_off logged_out log_out loggedout abgemeldet afgemeld wylogowany off sign_out",
      aux_other:
        "aux not_ready notready unavailable away admin nicht_bereit niet_beschikbaar niedostepny other",
    },
    resolution: {
      resolved: "resolved solved yes closed geloest gelost ja opgelost rozwiazane tak 1 true y",
      unresolved:
        "unresolved not_solved unsolved open ungelost nein niet_opgelost nee nierozwiazane nie 0 false n",
      declined: "declined refused abgelehnt geweigerd odrzucone",
    },
    absence: {
      planned:
        "freizeit gleittag freier_tag snipperdag wolne dzien_wolny planned holiday holidays vacation leave annual_leave urlaub geplant vakantie verlof gepland urlop planowane",
      short_notice:
        "krankmeldung ziekmelding short_notice sick sickness illness unplanned krank krankheit kurzfristig ziek ziekte choroba zwolnienie l4 no_show",
    },
    survey: {
      csat: "csat zufriedenheit tevredenheid satysfakcja",
      nps: "nps recommend recommendation net_promoter_score weiterempfehlung",
      empathy: "empathy",
    },
    outcome: {
      handled:
        "ok done finished erfolgreich verbunden abgeschlossen afgehandeld opgenomen beantwoord voltooid obsluzone obsluzony odebrano odebrane odebrany zrealizowane zakonczone booked booking_completed sale",
      abandoned:
        "abbruch aufgelegt verloren entgangen opgehangen afgebroken verlaten niet_opgenomen porzucone porzucony nieodebrane nieodebrany rozlaczone utracone",
      unserved:
        "vm mailbox anrufbeantworter sprachbox antwoordapparaat poczta_glosowa skrzynka_glosowa besetzt bezet zajete fehler fout blad uberlauf",
    },
    direction: {
      inbound:
        "inkomende in inbound incoming received eingehend eingehende ein inkomend binnenkomend przychodzace przychodzacy przychodzaca przychodzacych",
      outbound:
        "uit uitgaande out outbound outgoing made placed dialed ausgehend ausgehende aus uitgaand wychodzace wychodzacy wychodzaca wychodzacych",
      internal: "internal intern wewnetrzne wewnetrzny",
    },
    channel: {
      voice:
        "voice phone call calls telefon telefonisch sprache anruf gesprek telefoon polaczenie rozmowa glos",
      email: "",
      chat: "web_chat czat livechat live_chat",
      sms: "",
      social: "whatsapp messaging messenger",
    },
  },
  silent:
    "s secs second seconds sek sekunden seconden sekundy sekund sekundach m mins minute minutes minuten minutos minuti minuty minutach ms msec millis milliseconds millisekunden h hr hrs std hh mm ss hms hmmss dd yyyy the of and at on by for is was an und der die dem den im am mit fur zur zum van het een voor met door w z po ze dla od 1 2 3 nr2 text txt value",
};
