import type { LanguageWords } from "./language-words.ts";

export const dutch: LanguageWords = {
  labels: {
    time: "tijd tijden tijdstip* *tijdstip tijdstempel* *tijd klok uur kloktijd moment *moment",
    date: "datum *datum *datum* dag dagen kalenderdag werkdag",
    duration:
      "duur *duur *duur* lengte *lengte tijdsduur* verblijfsduur tijdsbesteding bestede_tijd seconden_totaal looptijd*",
    start:
      "start *start starttijd* gestart* begin *begin begintijd* begonnen beginn* aanvang* *aanvang sinds eerste vanaf geopend* *geopend openingsdatum geinitieerd* inlog* ingelogd* aangemeld* aanmeldtijd* inklok* ingeklokt* kloktijd_in ingang* ingangsdatum*",
    end: "eind* einde *einde *eind eindtijd* geeindigd* beeindig* laatste gesloten* *gesloten sluit* afgesloten* afgerond_op afgerond_om afgehandeld_op afgehandeld_om tot tot_en_met t_m ophang* opgehangen* neergelegd* verbroken_op verbroken_om verbreektijd* uitlog* uitgelogd* afgemeld* afmeldtijd* uitklok* uitgeklokt* opgelost_op gereed_op gereed_om stoptijd* gestopt*",
    answer:
      "beantwoord* *beantwoord opgenomen* opname_om opnametijd* opneem* opnemen aangenomen* aanneem* aannemen aanname* *aanname opgepakt* oppak* verbonden* verbonden_om verbonden_op verbindingstijd* verbindingsmoment* eerste_reactie eerste_antwoord toegewezen_op toegewezen_om doorverbonden_met_agent",
    offer:
      "binnenkom* *binnenkomst* binnengekomen* ontvang* *ontvangst* ontvangen* aangeboden* aanbied* aangekomen* aankomst* *aankomst* aangemaakt* aanmaak* *aanmaak* aangemeld_op ingekomen* instroom* instroomtijd* geregistreerd* registratiedatum ingediend* melddatum meldtijd* gemeld_op gemeld_om in_wachtrij_om in_wachtrij_gezet wachtrij_in",
    talk: "*gesprek* *spreek* gesproken* praten praat* *praattijd* spreek* *spreektijd* *beltijd_netto conversatie* *gesprekstijd* *gespreksduur* spraaktijd* verbindingsduur* dialoog telefoontijd* *beltijd* *belduur*",
    hold: "hold wachtstand* *wachtstand* in_de_wacht in_wacht in_de_wachtstand wacht wachtzet* wacht_gezet in_de_wacht_gezet geparkeerd* parkeer* parkeren vastgehouden* ruggespraak* *ruggespraak* onhold holdtijd* holdduur* wachtmuziek* pauzestand* in_hold",
    wait: "wachttijd* *wachttijd* wachtduur* *wachtduur* wachten gewacht* wachtsec* wacht_tijd wachtrijtijd* *wachtrijtijd* *wachtrijduur* in_wachtrij tijd_in_wachtrij duur_in_wachtrij tijd_in_rij in_de_rij in_de_wachtrij aannametijd* aanneemtijd* aanneemsnelheid* antwoordsnelheid* antwoordtijd* reactietijd* opneemsnelheid* opneemtijd* opnamesnelheid* tijd_tot_opname tijd_tot_opnemen tijd_tot_beantwoording tijd_tot_antwoord tijd_voor_opname in_rij wachtrij_tijd wachtrij_duur wachtrij_sec queuetijd* vertraging* wachtend* tijd_voor_antwoord voor_opname tot_opname tot_antwoord tot_beantwoording wacht_duur wacht_sec",
    ring: "rinkel* *rinkel* overgaan overgaantijd* beltoon* *beltijd* belduur* *belduur* overgang* oproeptijd* ringtijd*",
    acw: "nawerk* *nawerk* nabewerk* *nabewerk* naverwerk* *naverwerk* nabehandel* *nabehandel* afrond* *afrond* afwerk* *afwerk* administratietijd* administratieve_tijd documentatietijd* na_gesprek na_het_gesprek na_afloop na_oproep na_contact natijd* nazorg* *nazorg verslagtijd* registratietijd* wrap_up_tijd wrapuptijd* nawerktijd*",
    handle:
      "afhandel* *afhandel* behandel* *behandel* verwerking* *verwerkingstijd* verwerkingsduur* bewerktijd* bewerkingsduur* doorlooptijd* bedientijd* servicetijd*",
    total: "totaal* totale *totaal bruto* som *som geheel gehele volledige hele",
    agent:
      "medewerker* *medewerker* mdw mdwr medew agent* *agent* adviseur* *adviseur* klantadviseur* klantenadviseur* behandelaar* *behandelaar afhandelaar* operator* telefonist* gebruiker* *gebruiker* werknemer* *werknemer* personeel* personeelsnummer* personeelsnr* pers_nr persnr collega* begeleider* consulent* beller_agent agente bediende toegewezen* eigenaar verantwoordelijk* uitvoerder* afgehandeld_door beantwoord_door opgenomen_door aangenomen_door behandeld_door verwerkt_door opgelost_door gesproken_door inlognaam inlogcode* inlog_id loginnaam gebruikersnaam* deelnemer* cursist* lerende* leerling* kandidaat* persoon personen servicemedewerker* stamnummer* klantmedewerker* klantenservicemedewerker* klantcontactmedewerker* klantbegeleider* klantbehandelaar*",
    supervisor:
      "leidinggevende* *leidinggevende teamleider* *leider *leidster teamleiding teammanager* teamcoach* teamhoofd* chef* baas hoofd afdelingshoofd* manager* coordinator* *coordinator* begeleid_door rapporteert_aan direct_leidinggevende trainer* docent* cursusleider* supervisor*",
    customer:
      "klant* *klant klanten beller bellers *beller clienten client* relatie* relatienummer* debiteur* contactpersoon* gesprekspartner* opdrachtgever* abonnee* lid leden lidnummer* verzekerde* verzekeringnemer* patient* polis* polishouder* gast gasten rekening rekeningnummer* aanvrager* melder* inwoner* burger* bedrijf bedrijfsnaam consument* huurder* afzender* wederpartij*",
    evaluator:
      "beoordelaar* *beoordelaar beoordeeld_door geevalueerd_door getoetst_door gecontroleerd_door gescoord_door toetser* toetsende* auditor* controleur* kwaliteitsmedewerker* kwaliteitscoach* kwaliteitscontroleur* observator* luisteraar* evaluator* reviewer*",
    respondent: "respondent* deelnemer* ondervraagde* geenqueteerde* invuller*",
    team: "team* *team groep* *groep groepen afdeling* *afdeling unit *unit eenheid *eenheid divisie* cluster* sectie* onderdeel bedrijfsonderdeel* organisatie_eenheid organisatieonderdeel* kostenplaats* ploeg* *ploeg cel kring squad* agentgroep* medewerkersgroep* gebruikersgroep* behandelgroep* zelfsturend*",
    site: "locatie* *locatie vestiging* *vestiging standplaats* kantoor* *kantoor filiaal* *filiaal plaats werkplek* werklocatie* gebouw* stad plaatsnaam callcenter* contactcenter* klantcontactcentrum",
    email: "mailadres* emailadres* e_mailadres e_mail_adres mail_adres",
    phone:
      "telefoonnummer* *telefoonnummer* telefoonnr* telefoon* *telefoon telnr tel_nr nummer_beller bellernummer* gebeld* gebelde_nummer gekozen* gekozen_nummer toestel* toestelnummer* doorkiesnummer* doorkies* mobiel* mobielnummer* gsm vaste_lijn nummerweergave*",
    call: "oproep* *oproep* gesprek gesprekken gespreks* *gesprek* contact* *contact* telefoontje* telefonat* telefonaat belletje* call* zaak zaken zaaknummer* dossier* *dossier melding* *melding meldingsnummer* verzoek* *verzoek aanvraag* *aanvraag ticket* interactie* *interactie* sessie* vraag_id incident* verbinding* *verbindings* klantcontact* communicatie* bericht* chat* record casus",
    id: "nummer* *nummer nr *nr kenmerk* *kenmerk identificatie* *identificatie sleutel* *sleutel code *code referentie* *referentie volgnummer* *volgnummer zaaknummer* meldingsnummer* personeelsnummer* personeelsnr* stamnummer*",
    name: "naam *naam namen benaming* omschrijving_naam volledige_naam voor_en_achternaam voornaam_achternaam achternaam_voornaam weergavenaam* aanduiding* *benaming titelnaam",
    first: "voornaam* *voornaam voornamen roepnaam* voorletter* voorn",
    last: "achternaam* *achternaam familienaam* geslachtsnaam* achtern",
    queue:
      "wachtrij* *wachtrij wachtrijen rij belgroep* *belgroep zoekgroep* huntgroep* oproepgroep* vaardigheid* vaardigheden vaardigheidsgroep* skill* *skill skillgroep* competentie* kwalificatie* dienst diensten dienstgroep* service *service servicelijn* lijn lijnen *lijn infolijn* loket* *loket poort* keuze keuzemenu* menukeuze* wachtlijst* werkbak* bak postbus* postvak* werkvoorraad* stroom werkstroom* verdeelgroep* agentgroep* behandelgroep* ontvangstgroep* acd_groep acdgroep* callflow* rubriek klantenservice",
    campaign:
      "campagne* *campagne* project* *project* programma* actie opdracht merk label* bellijst* belactie*",
    channel:
      "kanaal* *kanaal* kanalen medium *medium contactvorm* contactwijze* contactsoort* contacttype* contactkanaal* contactmedium* communicatievorm* communicatiewijze* communicatiekanaal* communicatiemiddel* ingangskanaal* wijze_van_contact binnenkomstkanaal* platform* herkomst* mediatype*",
    direction:
      "richting* *richting* in_uit in_of_uit inkomend_uitgaand inkomend_of_uitgaand gesprekstype* gesprekssoort* soort_gesprek oproeptype* oproepsoort* type_gesprek type_oproep belrichting* verkeersrichting*",
    type: "type *type soort *soort soorten aard typen klasse",
    outcome:
      "uitkomst* *uitkomst* resultaat* *resultaat* resultaten afloop *afloop status *status *status* afhandelcode* afhandelingscode* afhandelstatus* afhandelreden* afhandelresultaat* afhandeluitkomst* afsluitcode* afsluitreden* afsluitstatus* afrondcode* afrondingscode* afrondreden* eindstatus* eindcode* eindresultaat* beeindigingsreden* beeindigingscode* verbreekreden* ophangreden* conclusie* gevolg* dispositie* gespreksresultaat* nawerkcode* nabewerkingscode*",
    abandon:
      "afgebrok* *afgebroken* verbroken* *verbroken gemist* *gemist verloren* *verloren opgehangen* afgehaakt* afhak* *afhaker* weggevallen* verlaten* opgegeven* onbeantwoord* niet_beantwoord niet_opgenomen niet_aangenomen voortijdig*",
    resolution:
      "opgelost* *opgelost oplossing* *oplossing oplos* eerstelijnsoplossing* in_een_keer_goed in_1_keer_goed in_een_keer first_time_right verholpen* direct_opgelost",
    transfer:
      "doorverb* *doorverb* doorgeschakeld* doorschakel* *doorschakel* doorgezet* doorzet* doorgestuurd* doorstuur* doorsturen doorverwez* doorverwij* overgedragen* overdracht* *overdracht overdrag* overgezet* overgenomen* overname* uitgeplaatst* transfer*",
    inward:
      "in inkomend* *inkomend ingaand* binnenkomend* binnen naar_binnen overgenomen* overname* van_ander",
    outward: "uit uitgaand* *uitgaand uitgaande naar_buiten naar_ander weg buiten",
    escalation: "escal* geescaleerd* *escalatie* opgeschaald* opschal* tweedelijns* tweede_lijn 2e_lijn",
    complaint: "klacht* *klacht* klachten ontevreden* bezwaar*",
    abuse: "beledig* *beledig* scheld* gescholden agress* bedreig* intimid* misbruik* misdraag* grof*",
    reason:
      "reden* *reden* redenen oorzaak* *oorzaak* aanleiding* waarom motief pauzecode* pauzesoort* redencode* subreden* auxcode*",
    topic:
      "onderwerp* *onderwerp* thema* *thema categorie* *categorie* product* *product contactreden* belreden* gespreksreden* reden_van_contact reden_contact reden_gesprek inhoud* titel* *titel cursusnaam* trefwoord* vraagtype* vraagsoort* hoofdcategorie*",
    recording:
      "opname *opname opnames opnamebestand* geluidsopname* gespreksopname* geluidsbestand* bestandsnaam* bestand opnamelink*",
    note: "opmerk* *opmerk* notitie* *notitie* toelicht* *toelicht* omschrijving* *omschrijving beschrijving* aantekening* commentaar* samenvatting* vrije_tekst vrij_veld memo",
    price:
      "kosten *kosten prijs *prijs bedrag* *bedrag tarief* *tarief omzet* *omzet vergoeding* salaris* loon",
    count: "aantal* *aantal* hoeveelheid* teller* pogingen *pogingen poging frequentie* percentage_van",
    without: "zonder exclusief netto* pure puur zuiver* excl exkl alleen minus",
    state:
      "toestand* *toestand status *status *status* staat activiteit* *activiteit* bezigheid* werkmodus* modus aanwezigheid* beschikbaarheid* *beschikbaarheid werkzaamheid* werkzaamheden agentstatus*",
    shift:
      "dienst* *dienst rooster* *rooster* ingeroosterd* ploegendienst* shift* werktijd* planning* gepland* geplande* plan plan_start plan_eind werkrooster* dienstrooster* dienstverband_tijd inzet* werkblok*",
    absence:
      "verlof* *verlof* afwezig* *afwezig* verzuim* *verzuim* ziek* *ziek* vakantie* *vakantie* absent* vrij vrije_dag vrije_dagen ziekteverzuim*",
    training:
      "opleiding* *opleiding* cursus* *cursus cursussen training* *training scholing* *scholing bijscholing* les lessen leermodule* module* leren leertraject* workshop* instructie* e_learning inwerk* bijeenkomst* seminar* coaching*",
    survey:
      "enquete* *enquete* tevredenheid* *tevredenheid* klanttevredenheid* aanbevel* *aanbevel* aanbeveling* onderzoek* *onderzoek vragenlijst* peiling* feedback* terugkoppeling* klantwaardering* meting klantbeoordeling* klantfeedback* klantenquete*",
    response:
      "antwoord* *antwoord antwoorden reactie* *reactie respons* ingevuld* invuldatum* invultijd* invulmoment* ingezonden* inzend* inzending* verzonden* ingestuurd* teruggestuurd* ontvangen_op afgerond*",
    score:
      "score* *score cijfer* *cijfer punten *punten punt puntental* puntenaantal* waardering* *waardering beoordeling waarde *waarde rapportcijfer* sterren behaald* behaalde percentage oordeel*",
    max: "maximaal* *maximaal maximale maximum* hoogste haalbaar* haalbare te_behalen mogelijk* mogelijke bovengrens* schaal_tot schaaleinde",
    min: "minimaal* minimale minimum* laagste ondergrens* schaal_van schaalbegin",
    scale: "schaal* *schaal bereik",
    evaluation:
      "beoordeling* *beoordeling* evaluatie* *evaluatie* kwaliteit* *kwaliteit* toets* *toets toetsing* controle* monitoring* audit* kwaliteitsmeting* kwaliteitscontrole* gespreksbeoordeling* review*",
    form: "formulier* *formulier* beoordelingsformulier* scorekaart* scoreformulier* checklist* sjabloon* *sjabloon vragenlijst* template* toetsformulier* evaluatieformulier* kaart",
    item: "vraag *vraag vragen criterium* *criterium* criteria onderdeel* *onderdeel item* *item aspect* punt_van_aandacht stelling* *stelling kenmerk_vraag vraagtekst* aandachtspunt* toetspunt* beoordelingspunt* subvraag",
    hours:
      "uren *uren contracturen* weekuren* uren_per_week werkuren* fte arbeidsduur* contractomvang* dienstverbanduren* parttime_percentage",
    week: "week *week weken week* wekelijks* per_week",
    hired:
      "indienst* in_dienst in_dienst_sinds in_dienst_per datum_in_dienst indiensttreding* aangenomen_op aanstelling* *aanstelling startdatum_contract contract_start contractstart* sinds aanname_datum begin_dienstverband start_dienstverband dienstverband_sinds",
    left: "uitdienst* uit_dienst uit_dienst_per datum_uit_dienst uitdiensttreding* vertrek* vertrokken* ontslag* ontslagdatum* einde_contract einde_dienstverband contract_eind eind_dienstverband contracteinde* laatste_werkdag opzegging*",
    consent: "toestemming* *toestemming akkoord* instemming* ingestemd* avg",
    minutes: "minuten *minuten",
    kind: "soort *soort type aard categorie verlofsoort* verlofvorm* verlofreden* verzuimsoort* verzuimtype* afwezigheidstype*",
    behaviour: "gedrag* *gedrag gedragingen houding* omgang",
  },
  values: {
    state: {
      talk: "gesprek in_gesprek in_een_gesprek actief_gesprek gesprek_actief spreken spreekt spreektijd gesprekstijd praten bellen belt bezet aan_de_lijn aan_het_bellen aan_de_telefoon telefoneren in_oproep oproep verbonden inkomend_gesprek uitgaand_gesprek inkomende_oproep uitgaande_oproep in_behandeling bezig klantgesprek",
      hold: "wacht in_wacht in_de_wacht in_wachtstand wachtstand in_de_wachtstand on_hold hold klant_in_wacht geparkeerd ruggespraak op_hold",
      acw: "nawerk nawerken nawerktijd in_nawerk nabewerking nabewerken nabewerkingstijd naverwerking nabehandeling afronding afronden afrondtijd afhandeling afhandelen afwerking administratieve_afhandeling administratietijd registratie gespreksafronding postgesprek na_gesprek na_het_gesprek documentatie",
      available:
        "beschikbaar vrij gereed klaar bereikbaar paraat wachtend wachten wachttijd wacht_op_gesprek wacht_op_oproep online ingelogd aangemeld aanwezig actief stand_by rinkelt belt_over bel gaat_over gereserveerd beschikbaar_voor_gesprek",
      break:
        "pauze pauzes in_pauze korte_pauze kleine_pauze koffiepauze koffie theepauze rookpauze roken toilet toiletpauze wc sanitaire_pauze plaspauze persoonlijk rust rustpauze beeldschermpauze even_weg gepauzeerd",
      meal: "lunch lunchpauze lunchtijd middagpauze eten eetpauze maaltijd etenspauze avondeten diner grote_pauze lange_pauze ontbijt schaft",
      training:
        "training opleiding cursus scholing bijscholing coaching inwerken inwerkperiode e_learning elearning leren workshop instructie trainen in_training lesdag",
      meeting:
        "vergadering in_vergadering vergaderen overleg in_overleg teamoverleg werkoverleg bespreking teambespreking bijeenkomst teammeeting teamvergadering meeting functioneringsgesprek beoordelingsgesprek 1_op_1 een_op_een dagstart weekstart bila stand_up briefing",
      offline:
        "uitgelogd afgemeld niet_ingelogd niet_aangemeld offline afwezig weg naar_huis einde_dienst buiten_dienst inactief niet_actief verbroken uitloggen",
      aux_other:
        "niet_beschikbaar niet_gereed niet_bereikbaar onbeschikbaar niet_klaar overig overige anders andere diversen administratie administratief admin backoffice back_office mailafhandeling e_mail_afhandeling ticketafhandeling correspondentie project projecten projectwerk storing systeemstoring technische_storing techniek technisch it_storing niet_storen uitzoekwerk onderzoek terugbellen terugbelverzoek ondersteuning werkzaamheden bijzondere_taken taken gemist",
    },
    resolution: {
      resolved:
        "opgelost volledig_opgelost geheel_opgelost ja afgehandeld gesloten verholpen klaar gereed afgerond waar positief direct_opgelost",
      unresolved:
        "niet_opgelost onopgelost nee neen openstaand deels_opgelost deels gedeeltelijk gedeeltelijk_opgelost niet_afgehandeld in_behandeling lopend onwaar negatief in_afwachting",
      declined: "geweigerd afgewezen geen_antwoord niet_beantwoord geen_opgave weigering wil_niet_zeggen",
    },
    absence: {
      planned:
        "gepland vakantie vakantiedag vakantieverlof verlof verlofdag verlofuren snipperdag adv adv_dag atv roostervrij vrij vrije_dag ouderschapsverlof zwangerschapsverlof geboorteverlof partnerverlof onbetaald_verlof betaald_verlof bijzonder_verlof buitengewoon_verlof studieverlof feestdag tijd_voor_tijd compensatie compensatieverlof compensatiedag overuren_opnemen verhuizing huwelijk doktersafspraak goedgekeurd wettelijk_verlof bovenwettelijk_verlof recup recuperatie",
      short_notice:
        "ziek ziekte ziekmelding ziekgemeld ziekteverlof ziekteverzuim ziekenhuis kortdurend_ziek langdurig_ziek kind_ziek ziek_kind zorgverlof calamiteit calamiteitenverlof calamiteitenverlof_kort noodgeval ongepland onverwacht ongeoorloofd ongeoorloofd_afwezig ongeoorloofde_afwezigheid onwettig_afwezig niet_verschenen niet_komen_opdagen afwezig_zonder_bericht ongeval bedrijfsongeval arbeidsongeschikt kortverzuim kort_verzuim verzuim rouwverlof overlijden te_laat dokter arts griep",
    },
    survey: {
      csat: "tevredenheid klanttevredenheid klantwaardering waardering tevreden algemene_tevredenheid",
      nps: "aanbeveling aanbevelen aanbevelingsscore aanbevelingsbereidheid zou_u_ons_aanbevelen",
      empathy: "empathie inleving inlevingsvermogen begrip medeleven",
    },
    outcome: {
      handled:
        "afgehandeld beantwoord opgenomen aangenomen behandeld verbonden afgerond voltooid gereed klaar gelukt succesvol geslaagd opgelost gesloten doorverbonden bereikt bediend gesproken verkocht verkoop afspraak_gemaakt gesprek_gevoerd normaal",
      abandoned:
        "opgehangen afgebroken verlaten verbroken gemist gemiste_oproep niet_opgenomen niet_beantwoord niet_aangenomen onbeantwoord afgehaakt weggevallen verloren beller_opgehangen klant_opgehangen voortijdig_beeindigd opgegeven geen_antwoord geen_gehoor afgehaakt_in_wachtrij",
      unserved:
        "open nieuw in_behandeling in_afwachting wachtend voicemail antwoordapparaat ingesproken bericht_achtergelaten in_gesprek bezet fout mislukt storing overloop overflow overgelopen buiten_openingstijden buiten_kantooruren na_sluitingstijd gesloten_lijn geweigerd afgewezen omgeleid terugbelverzoek terugbellen niet_bereikbaar onbereikbaar verkeerd_nummer geen_agenten",
    },
    direction: {
      inbound:
        "in inkomend inkomende ingaand ingaande binnenkomend binnenkomende binnenkomst binnen ontvangen inkomende_oproep",
      outbound:
        "uit uitgaand uitgaande uitgaande_oproep gebeld naar_buiten geplaatst gekozen terugbellen uitbellen",
      internal: "intern interne onderling collega tussen_collegas",
    },
    channel: {
      voice:
        "telefoon telefoons telefonisch telefonie spraak stem oproep oproepen gesprek gesprekken bellen beller telefoongesprek telefoontje belletje",
      email: "contactformulier webformulier formulier e_mailbericht mailbericht",
      chat: "webchat livechat chatgesprek chatbericht",
      sms: "tekstbericht sms_bericht sms_je",
      social: "sociale_media sociaal berichten bericht berichtendienst",
    },
  },
  silent:
    "sec seconden seconde s min minuten minuut uur u het de een der des den voor met door bij op om aan naar over per is was werd wordt heeft en of te inclusief incl inkl gemiddeld gemiddelde gem dd jjjj uu mm ss deze dit die dat zijn haar hun werkelijk werkelijke effectief effectieve",
};
