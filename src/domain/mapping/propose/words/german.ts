import type { LanguageWords } from "./language-words.ts";

export const german: LanguageWords = {
  labels: {
    time: "zeit zeiten uhrzeit* zeitpunkt* zeitstempel* zeitpkt *zeit *zeitpunkt *uhrzeit *zeitstempel uhr",
    date: "datum* *datum *datum* tag tage tages kalendertag* arbeitstag* einsatztag anruftag gesprächstag",
    duration:
      "dauer* *dauer *dauer* länge *länge sekunden_gesamt gesamtsekunden zeitspanne zeitraum zeitaufwand zeitdauer dauert",
    start:
      "beginn* *beginn *beginn* begonnen* start *start startzeit* gestartet* startet anfang* *anfang *anfangszeit* angefangen von ab erste erster erstes eröffn* geöffnet initiiert kontaktaufnahme* arbeitsaufnahme* dienstantritt kommen kommt gekommen einstempel* eingestempelt angemeldet_am angemeldet_um angemeldet_seit anmeldung* anmeldezeit* loginzeit* einloggen eingeloggt gültig_ab seit verbindungsaufbau aufgebaut",
    end: "ende *ende *endezeit* *endzeit* endet endete beend* *beendet* beendigung* schluss dienstschluss gesprächsschluss geschlossen* schließ* schließung* auflegen aufgelegt* auflegezeit* getrennt* trennung* trennzeit* letzte letzter letztes bis fertig fertiggestellt gehen geht gegangen ausstempel* ausgestempelt abgemeldet_am abgemeldet_um abmeldung* abmeldezeit* logoutzeit* ausloggen ausgeloggt abgeschlossen_am abgeschlossen_um abschlussdatum erledigt_am gelöst_am gültig_bis verbindungsabbau",
    answer:
      "annahme* *annahme *annahme* *anrufannahme* *gesprächsannahme* angenommen* *angenommen* beantwort* *beantwortet* abgehoben* abheb* abnahme* abgenommen* entgegennahme* entgegengenommen* verbunden* verbunden_um verbunden_am verbindungsbeginn* verbindungsstart* verbindungszeitpunkt durchgestellt_um zugewiesen_am zugewiesen_um zugeteilt_um erstantwort* erstreaktion*",
    offer:
      "eingang* *eingang* eingegangen* *eingegangen ankunft* *ankunft* angekommen* eintreff* *eintreff* eingetroffen* empfangen* empfang* erhalten* erstell* *erstell* angelegt* anlagedatum anlage_am anlagezeit* erfasst* erfassungsdatum gemeldet* meldezeit* zugestellt* zustell* angeboten* angebot* eingereiht* einreih* aufgelaufen anrufzeit anrufzeitpunkt anrufuhrzeit eröffnungsdatum signalisiert*",
    talk: "*gespräch* *sprech* gespr gesprochen telefonier* *telefonierzeit* *telefonzeit* *redezeit* *rededauer* konversation* unterhaltung* *verbindungsdauer* *verbindungszeit* nettogespräch* sprachzeit dialogzeit",
    hold: "halten *halten halte* *halte* gehalten* *gehalten rückhalte* *rückfrage* rückfragezeit makeln makel* geparkt parken parkzeit* parkdauer* haltemusik",
    wait: "*wartedauer* *wartezeit* *warte* gewartet *verweil* warteschleife* *warteschleifenzeit* *warteschlangenzeit* *warteschlangendauer* in_warteschlange zeit_in_warteschlange dauer_in_warteschlange anstehzeit *queuezeit* schlangenzeit annahmedauer annahmezeit zeit_bis_annahme dauer_bis_annahme sekunden_bis_annahme bis_annahme bis_zur_annahme bis_zum_abheben antwortzeit* reaktionszeit* antwortdauer reaktionsdauer verzögerung* *verzögerung in_schlange in_der_schlange in_der_warteschlange zeit_in_schlange zeit_in_queue vor_annahme vor_gespräch schlange_zeit queue_zeit anstehen anstehdauer",
    ring: "*klingel* geklingelt rufdauer* rufzeit* läuten läutezeit* läutedauer* rufton freizeichen* signalisierung* signalisierungsdauer",
    acw: "*nachbearb* nach_bearb* nach_arbeit *nacharbeit* *nachbereit* *nachlauf* *nachgang* *nacherfass* *abschlusszeit* *abschlussdauer* *abschlussarbeit* erfassungszeit* erfassungsdauer dokumentation* dokumentationszeit* nachgespräch* nach_gespräch nach_dem_gespräch nach_anruf nach_dem_anruf nach_anrufende nachtelefon* nbz nbd nb nachb nachbearbz verwaltungszeit",
    handle:
      "*bearbeitung* *bearbeitungs* bearbeitungszeit* bearbeitungsdauer* bearb abwicklung* *abwicklung* bedienung* bedienzeit* bediendauer* servicezeit* servicedauer* verarbeitung* behandlung* *behandlung* betreuungszeit* betreuungsdauer vorgangsdauer erledigungsdauer",
    total:
      "gesamt* *gesamt* gesamte summe *summe summen insgesamt brutto* komplett* durchlaufzeit* durchlaufdauer",
    agent:
      "mitarbeiter* *mitarbeiter* mitarb ma ma_nr bearbeiter* *bearbeiter* sachbearbeiter* sb berater* *berater* kundenberater* kundenbetreuer* betreuer* *betreuer* agent* *agent* agentenkennung benutzer* *benutzer* bediener* nutzer* *nutzer anwender* beschäftigte beschäftigter beschäftigten angestellt* arbeitnehmer* kollege* kollegin* kollegen teilnehmer* personal personalnr* personalnummer* personalkennung* personal_nr pers_nr persnr persnummer personalid person personen angenommen_von beantwortet_von bearbeitet_von bedient_von erledigt_von entgegengenommen_von geführt_von gelöst_von geschlossen_von zuständig* verantwortlich* besitzer eigentümer zugewiesen* zugeordnet* zugeteilt* telefonist* operator* kürzel* *kürzel anmeldename* anmeldekennung* login loginname lernende* lerner auszubildende* geschulte* stammnummer benutzerkennung kundendienstmitarbeiter* kundenservicemitarbeiter* kundenmitarbeiter*",
    supervisor:
      "teamleit* *leiter *leiterin gruppenleit* abteilungsleit* schichtleit* teamleitung teamführ* teamchef* gruppenführ* vorgesetzt* *vorgesetzt* führungskraft* führungskräfte fk chef* vorarbeiter* schichtführer* teamverantwortlich* teammanager* berichtet_an disziplinarisch* dozent* schulungsleit* kursleit*",
    customer:
      "kunde kunden kunden* kundin* kundennr* kundennummer* geschäftskunde* privatkunde* endkunde* neukunde* bestandskunde* kd kdnr kunr anrufer* *anrufer anrufend* auftraggeber* mandant* versichert* versicherungsnehmer* patient* mitglied* gast gäste vertrag vertrags* vertragspartner* debitor* klient* konto konten kontonummer einmelder melder interessent* geschäftspartner* gp firma firmen besteller* antragsteller* gesprächspartner* ansprechpartner* kontaktperson* kontaktname absender* anfragend* bürger*",
    evaluator:
      "bewerter* *bewerter* prüfer* *prüfer* beurteiler* auditor* gutachter* qualitätsprüfer* qualitätsbeauftragt* qualitätsmanager* bewertet_von geprüft_von beurteilt_von auditiert_von begutachtet_von beobachter* bewertend* kontrolleur* prüfend*",
    respondent: "befragt* teilnehmer* umfrageteilnehmer* antwortend* proband*",
    team: "*team team* gruppe* *gruppe *gruppen abteilung* *abteilung einheit einheiten organisationseinheit* orgeinheit* org_einheit bereich* *bereich fachbereich* geschäftsbereich* kostenstelle* dienststelle* referat dezernat sparte* ressort* zelle* trupp mannschaft* squad* sachgebiet kundendienst* agentengruppe* mitarbeitergruppe* benutzergruppe* arbeitsgruppe*",
    site: "standort* *standort niederlassung* filiale* *filiale zweigstelle* geschäftsstelle* betriebsstätte* außenstelle* büro* ort einsatzort* arbeitsort* dienstort* lokation* gebäude* stadt betrieb callcenter*",
    email: "mailadresse* emailadresse* e_mail_adresse mail_adresse mailanschrift",
    phone:
      "rufnummer* *rufnummer* rufnr *rufnr telefonnummer* telefonnr* telefon telefon* *telefon tel telnr durchwahl* nebenstelle* *nebenstelle anschluss* anschlussnummer* handy* mobil* mobilnummer festnetz* gewählte* zielnummer* zielrufnummer* quellnummer* anrufernummer* anruferkennung* gegenstelle* vorwahl* fax*",
    call: "anruf anrufs anrufe anruf* *anruf* anr ruf rufe kontakt* *kontakt* *gespräch* gespr telefonat* *telefonat* vorgang* *vorgang* *vorgangs* vorgänge fall fälle fallnummer* fallnr fallkennung supportfall servicefall ticket* *ticket* verbindung* *verbindungs* interaktion* *interaktion* anfrage* *anfrage* meldung* vorfall* geschäftsvorfall* sitzung* konversation* kommunikation* datensatz* aktenzeichen* akte akten chat* nachricht*",
    id: "nummer* *nummer *nummern nr *nr kennung* *kennung kennziffer* *kennziffer kennnummer* schlüssel* *schlüssel ident* *ident identifikat* referenz* *referenz aktenzeichen* lfd lfdnr lfd_nr laufende_nummer laufnummer* personalnr* personalnummer* satznummer* zeilennummer* fallnummer* fallnr fallkennung",
    name: "name namen *name *namen bezeichnung* *bezeichnung benennung klarname* anzeigename* vor_und_nachname vor_nachname vorname_nachname nachname_vorname name_vorname vorname_name vollständiger_name",
    first: "vorname* *vorname vorn rufname*",
    last: "nachname* *nachname familienname* zuname* nachn",
    queue:
      "*warteschlange* *warteschl* schlange* *schlange warteschleife* wartefeld* warteraum* warteliste* *rufgruppe* anrufgruppe* fachgruppe* themengruppe* servicegruppe* servicenummer* servicerufnummer* servicelinie sammelanschluss* sammelruf* sammelnummer* hotline* *hotline rufnummerngruppe* verteilergruppe* verteilgruppe* verteiler acd_gruppe acdgruppe* agentengruppe* skill* *skill kompetenz* *kompetenz fähigkeit* qualifikation* dienst dienste linie* leitung service *service kundenservice* postfach* eingangskorb* arbeitskorb* vorgangskorb* korb topf rufziel* anrufziel* einwahl* anrufverteil*",
    campaign:
      "kampagne* *kampagne* projekt* *projekt programm* linie aktionsname werbeaktion* marke mandat geschäftsfeld*",
    channel:
      "kanal* *kanal* kanäle medium *medium medien* medientyp* kontaktart* kontaktweg* kontaktform* kontaktkanal* kontaktmedium* kommunikationsweg* kommunikationsart* kommunikationsmittel* eingangskanal* eingangsweg* eingangsart* zugangsweg* zugangskanal* anfrageweg* übertragungsweg* plattform*",
    direction:
      "richtung* *richtung* anrufart* rufart* gesprächsart* gesprächstyp* anruftyp* ruftyp* verbindungsart* ein_aus ein_oder_aus ein_ausgehend eingehend_ausgehend ein_oder_ausgehend verkehrsrichtung* richt",
    type: "typ *typ typen art arten anrufart* kontaktart* gesprächsart* klasse",
    outcome:
      "ergebnis* *ergebnis* resultat* *resultat ausgang *ausgang anrufausgang* verbleib* *verbleib status *status *status* abschlusscode* abschlussgrund* abschlussart* abschlusskennung* abschlussstatus* beendigungsgrund* beendigungsart* endestatus* endstatus* endgrund* endegrund* trenngrund* auflegegrund* erledigungsart* erledigungscode* erledigungskennung* bearbeitungsstatus* bearbeitungsergebnis* gesprächsergebnis* verlauf",
    abandon:
      "abbruch* *abbruch* abgebroch* *abgebrochen* verpasst* *verpasst verloren* *verloren verlor* abgesprung* entgangen* aufgegeben* unbeantwortet* nicht_angenommen nicht_beantwortet nicht_erreicht vorzeitig_aufgelegt vorzeitig*",
    resolution:
      "gelöst* *gelöst lösung* *lösung* erstlösung* erledigt* *erledigt behoben* geklärt* klärung* fallabschließend* abschließend* sofortlösung* lösungsstatus* ungelöst*",
    transfer:
      "weiterleit* *weiterleit* weitergeleit* *weitergeleit* weiterverb* *weiterverb* weitervermitt* weitergab* weitergegeb* vermittl* *vermittl* vermittelt* übergab* übergeb* *übergabe* *übergeben* *transfer* durchgestellt* durchstell* umgeleit* umleit* rufumleit* abgegeb* übernahme* übernommen*",
    inward:
      "ein eingehend* *eingehend* ankommend* kommend* hinein herein hereinkomm* übernahme* übernommen* kommen erhalten",
    outward: "aus ausgehend* *ausgehend* abgehend* hinaus heraus gehend* gehen ausgang abgegeb*",
    escalation: "eskal* *eskal* zweite_ebene zweiter_ebene",
    complaint: "beschwerd* *beschwerd* reklam* *reklam* unzufrieden* beanstand* kritik",
    abuse:
      "beleidig* *beleidig* beschimpf* bedroh* drohung* belästig* missbrauch* aggressiv* aggression* übergriff* verbal*",
    reason:
      "grund *grund gründe *gründe ursache* *ursache anlass* *anlass begründung* warum pausengrund* *grundcode grundcode* pausencode pausenart*",
    topic:
      "thema *thema themen* *themen anliegen* *anliegen kategorie* *kategorie betreff* produkt* *produkt inhalt* *inhalt *inhalte titel *titel stichwort* gegenstand themengebiet* anrufgrund* kontaktgrund* gesprächsgrund* anfragegrund* klassifi* kursname",
    recording:
      "*aufnahme *aufnahmen *aufzeichnung* aufzeichn* aufgezeichnet* mitschnitt* *mitschnitt* audiodatei* tonaufnahme* sprachdatei* dateiname* datei",
    note: "bemerk* *bemerkung* kommentar* *kommentar* anmerk* *anmerk* notiz* *notiz* hinweis* beschreib* *beschreib* freitext* vermerk* *vermerk zusammenfassung* information* infos info",
    price:
      "kosten *kosten preis* *preis betrag* *betrag umsatz* *umsatz gebühr* *gebühr* tarif* erlös* vergütung* entgelt* gehalt",
    count:
      "anzahl* *anzahl* anz menge* *menge stück* zähler* häufigkeit* versuche *versuche quote* *quote anteil*",
    without: "ohne netto* rein reine reiner reines exkl* abzüglich abzgl nur",
    state:
      "zustand* *zustand *zustand* status *status *status* stati aktivität* *aktivität* tätigkeit* *tätigkeit* präsenz* verfügbarkeit* betriebsart modus arbeitsmodus beschäftigungsart",
    shift:
      "schicht* *schicht* dienst* *dienst dienstplan* einsatz* *einsatz arbeitszeit* sollzeit* soll planung* plan planbeginn* planende* planzeit* geplant* turnus wochenplan* einsatzplan* dienstzeit*",
    absence:
      "abwes* *abwes* absenz* urlaub* *urlaub* krank* *krank* fehlzeit* fehltag* fehlgrund* ausfall* *ausfallzeit* *ausfallgrund* freistell* ferien* auszeit* arbeitsunfähig* au",
    training:
      "schulung* *schulung* kurs* *kurs training* *training* weiterbildung* fortbildung* unterweis* seminar* lehrgang* *lehrgang workshop* modul* *modul lektion* lerneinheit* lernmodul* lernprogramm* einarbeitung* ausbildung* qualifizierung* unterricht* veranstaltung* coaching*",
    survey:
      "umfrage* *umfrage* zufriedenheit* *zufriedenheit* kundenzufriedenheit* weiterempfehl* *weiterempfehl* empfehlung* befragung* *befragung* kundenmeinung* kundenfeedback* kundenbewertung* kundenstimme* rückmeldung* fragebogen*",
    response:
      "antwort* *antwort *antwort* abgeschickt* eingereicht* ausgefüllt* abgegeben abgesendet rücklauf* rückmeldung* teilnahme* eingegangen",
    score:
      "punkte* *punkte* punktzahl* *punktzahl* bewertung bewertungen *wertung bewertungspunkte* note *note noten benotung* wert werte *wert skalenwert sterne erreicht* prozent* einschätzung* zensur punktwert*",
    max: "maximal* *maximal* maximum höchst* *höchst* höchstwert* höchstpunkt* möglich* erreichbar* obergrenze* skalenende skala_bis",
    min: "minimal* mindest* *mindest* minimum niedrigst* kleinst* untergrenze* skalenanfang skalenbeginn skala_von",
    scale: "skala* *skala skalen*",
    evaluation:
      "bewert* bewertung* *bewertung prüfung* *prüfung* beurteil* *beurteil* qualität* *qualität* qualitätssicherung* qs begutacht* audit* auswertung* monitoring* kontrolle*",
    form: "*bogen *bogens formular* *formular* formblatt vorlage* *vorlage checkliste* *checkliste* bewertungsbogen* raster* katalog* *katalog prüfplan* fragebogen* muster",
    item: "frage fragen frage* *frage *fragen kriteri* *kriteri* merkmal* *merkmal prüfpunkt* bewertungspunkt* aspekt* aussage* unterpunkt* fragetext* teilkriteri* position",
    hours:
      "stunden *stunden stundenumfang* stundenzahl* wochenstunden* wochenarbeitszeit* wochenstd vertragsstunden* sollstunden* arbeitsumfang vollzeitäquivalent* vzä arbeitszeit_woche",
    week: "woche *woche* wochen* wöchentlich*",
    hired:
      "eintritt* *eintritt* einstellung* eingestellt* anstellung* beschäftigt_seit beschäftigungsbeginn* dienstantritt betriebszugehörig* vertragsbeginn* vertragsstart* seit zugehörig*",
    left: "austritt* *austritt* ausgeschied* ausscheid* kündigung* gekündigt* entlass* vertragsende* beschäftigungsende* beschäftigt_bis letzter_arbeitstag abgang*",
    consent: "einwillig* *einwillig* zustimm* *zustimm* einverst* erlaubnis datenschutz* dsgvo freigabe*",
    minutes: "minuten *minuten",
    kind: "art arten typ gattung sorte kategorie klasse abwesenheitsart* absenzart* fehlzeitart* umfrageart* umfragetyp* schulungsart* schulungstyp*",
    behaviour: "verhalten* *verhalten* auftreten umgang",
  },
  values: {
    state: {
      talk: "gespräch gespräche gespräch_aktiv im_gespräch aktives_gespräch in_gespräch spricht sprechen sprechend telefoniert telefonieren telefonat im_telefonat am_telefon im_anruf anruf aktiver_anruf gesprächszeit sprechzeit verbunden besetzt belegt beschäftigt eingehender_anruf ausgehender_anruf eingehendes_gespräch ausgehendes_gespräch kundengespräch in_verbindung",
      hold: "halten halt gehalten hält in_halten im_halten haltend auf_halten haltezeit anruf_gehalten gespräch_gehalten kunde_gehalten rückfrage in_rückfrage geparkt warteschleife",
      acw: "nachbearbeitung nachbearbeitungszeit nacharbeit nacharbeiten nacharbeitszeit nachbereitung nachbereitungszeit nachbearb in_nachbearbeitung in_nacharbeit nachlauf nachlaufzeit nb nbz abschluss abschlussarbeit gesprächsnachbearbeitung gesprächsnachbereitung dokumentation erfassung",
      available:
        "verfügbar frei bereit bereitschaft anrufbereit gesprächsbereit empfangsbereit annahmebereit wartet warten wartend wartezeit leerlauf online anwesend angemeldet eingeloggt erreichbar aktiv klingelt klingeln reserviert im_dienst arbeitsbereit",
      break:
        "pause pausen pausenzeit in_pause kurzpause kurze_pause kleine_pause bildschirmpause raucherpause rauchpause kaffeepause kaffee toilette wc erholung erholungspause pausiert pausierend persönlich frühstückspause",
      meal: "mittag mittagspause mittagessen mittagszeit in_mittagspause essen essenspause essenszeit lange_pause große_pause frühstück abendessen zu_tisch tisch",
      training:
        "schulung in_schulung schulungen weiterbildung fortbildung training coaching unterweisung einarbeitung lernzeit seminar kurs hospitation e_learning ausbildung lehrgang selbststudium",
      meeting:
        "besprechung besprechungen in_besprechung in_einer_besprechung teambesprechung dienstbesprechung sitzung teamsitzung meeting teammeeting team_meeting teamrunde mitarbeitergespräch feedbackgespräch personalgespräch einzelgespräch runde briefing jour_fixe konferenz in_konferenz betriebsversammlung versammlung",
      offline:
        "abgemeldet ausgeloggt nicht_angemeldet nicht_eingeloggt offline abwesend außer_haus feierabend dienstende schichtende getrennt inaktiv nicht_da abmeldung urlaub krank",
      aux_other:
        "nicht_bereit nicht_verfügbar unverfügbar nichtverfügbar sonstiges sonstige sonst andere anderes administration administrativ verwaltung sachbearbeitung schriftverkehr mailbearbeitung e_mail_bearbeitung emailbearbeitung ticketbearbeitung rückstand backoffice back_office projekt projektarbeit sonderaufgabe sonderaufgaben technik technische_störung technikproblem systemproblem systemstörung systemausfall störung it_störung bitte_nicht_stören nicht_stören recherche rückruf rückrufe betriebsrat führung gesperrt unterbrochen nicht_reagiert",
    },
    resolution: {
      resolved:
        "gelöst vollständig_gelöst ganz_gelöst ja erledigt geklärt behoben abgeschlossen geschlossen erfolgreich positiv wahr j erstlösung abschließend fallabschließend",
      unresolved:
        "ungelöst nicht_gelöst nicht_erledigt nicht_geklärt nicht_behoben nein offen ungeklärt teilweise teilweise_gelöst teilgelöst in_bearbeitung in_klärung wiedervorlage negativ falsch",
      declined: "abgelehnt verweigert keine_angabe keine_antwort nicht_beantwortet weigert",
    },
    absence: {
      planned:
        "geplant urlaub jahresurlaub erholungsurlaub resturlaub sonderurlaub unbezahlter_urlaub bildungsurlaub elternzeit mutterschutz vaterschaft freizeit freizeitausgleich überstundenabbau überstundenausgleich zeitausgleich gleittag gleitzeit gleitzeittag freier_tag frei freistellung dienstfrei feiertag ferien betriebsferien brückentag umzug hochzeit ausgleich ausgleichstag abbau zeitkonto sabbatical geplante_abwesenheit genehmigt",
      short_notice:
        "krank krankheit krankmeldung krankenstand krankgemeldet erkrankt erkrankung krankheitsfall arbeitsunfähig arbeitsunfähigkeit au kind_krank krankes_kind kinderkrank kindkrank kinderkrankentag kurzfristig ungeplant unentschuldigt unentschuldigtes_fehlen fehlt fehlen nicht_erschienen unfall arbeitsunfall notfall arzt arztbesuch krankenhaus reha todesfall trauerfall spontan verspätung verspätet quarantäne langzeitkrank krank_mit_au krank_ohne_au",
    },
    survey: {
      csat: "zufriedenheit kundenzufriedenheit gesamtzufriedenheit zufrieden",
      nps: "weiterempfehlung weiterempfehlungsbereitschaft empfehlung empfehlungsbereitschaft weiterempfehlen",
      empathy: "empathie einfühlung einfühlungsvermögen verständnis",
    },
    outcome: {
      handled:
        "erfolgreich verbunden abgeschlossen angenommen beantwortet bearbeitet erledigt gelöst geführt bedient beendet fertig normal entgegengenommen abgehoben erreicht vermittelt weiterverbunden weitergeleitet transferiert verkauft verkauf abschluss termin_vereinbart gespräch_geführt",
      abandoned:
        "abbruch abgebrochen aufgelegt verloren entgangen verpasst nicht_angenommen nicht_beantwortet unbeantwortet vorzeitig_aufgelegt anrufer_aufgelegt kunde_aufgelegt aufgegeben abgesprungen nicht_abgehoben keine_antwort lost vom_anrufer_abgebrochen abgebrochen_in_warteschlange",
      unserved:
        "offen neu wartend ausstehend in_bearbeitung zuruckgestellt wiedereroffnet anrufbeantworter ab sprachbox mailbox voicemail sprachnachricht nachricht_hinterlassen besetzt belegt fehler fehlgeschlagen überlauf übergelaufen zeitüberschreitung außerhalb_der_servicezeit außerhalb_der_öffnungszeiten geschlossen abgewiesen abgelehnt umgeleitet rückrufwunsch rückruf nicht_erreicht nicht_erreichbar falsche_nummer keine_agenten",
    },
    direction: {
      inbound:
        "ein e eingehend eingehende eingehender eingehendes eingehenden eingang eingänge ankommend ankommende ankommender kommend kommende einkommend herein hereinkommend empfangen erhalten",
      outbound:
        "aus ausgehend ausgehende ausgehender ausgehendes ausgehenden ausgang ausgänge abgehend abgehende abgehender gehend gehende hinaus getätigt gewählt rückruf",
      internal: "intern interne interner internes internen hausintern innerhalb kollege",
    },
    channel: {
      voice:
        "sprache anruf anrufe gespräch gespräche telefon telefonie telefonisch telefonat telefonate festnetz hotline rückruf fernmündlich",
      email:
        "e_mail_anfrage mailanfrage mailverkehr kontaktformular webformular formular onlineformular elektronische_post",
      chat: "webchat onlinechat chatanfrage chatten",
      sms: "kurznachricht kurznachrichten textnachricht",
      social: "soziale_medien sozial soziales_netzwerk soziale_netzwerke nachrichtendienst messengerdienst",
    },
  },
  silent:
    "sek sekunden sekunde seks min minuten minute std stunde millisekunden tt jjjj der die das des dem den und oder zu zum zur im am um in mit für auf bei inkl inklusive einschl einschließlich ist durchschnitt durchschnittlich durchschn pro je ob wurde wird hat war es sie als an tatsächlich tats",
};
