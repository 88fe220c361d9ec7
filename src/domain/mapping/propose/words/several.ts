import type { LanguageWords } from "./language-words.ts";

/** Words of several languages, or of none: abbreviations, and what exporters write in any of them. */
export const several: LanguageWords = {
  labels: {
    time: "time times timestamp datetime ts dts zeit uhrzeit zeitpunkt zeitstempel *zeit heure heures horaire horodat* hora horas horario ora orario tijd tijdstip *tijd temps tiempo tempo czas godzina godz moment momento hour clock hhmmss local_time utc",
    date: "date dates datum *datum *date *fecha* fecha data data_godzina dia tag day jour giorno dag dzien dnia dt datestamp",
    duration:
      "dur sekunden_gesamt durat czasu duration durations length len lange laenge dauer *dauer duree durees duracion duracao durata duur *duur dlugosc trwania elapsed secs",
    start:
      "first_day eerste erste erster premier premiere primer primera primeiro primo pierwszy start started starts starting starttime startzeit start* begin* begin *beginn *start debut inicio inici* inizio inizi* aanvang rozpocz* poczat* opened opening initiat* commence* anfang *anfang from von desde od vanaf dal comeco",
    end: "last_day eind* laatste letzter letzte dernier derniere ultimo ultima ostatni end ended ends ending endtime end* ende *ende finish* fin fini final finaliz* fine einde *einde geeindigd beeindig* koniec konca zakoncz* termin* hangup hang_up disconnect* closed close closing stop* until to bis hasta ate tot beendet *beendet aufgelegt auflegen raccroch* colgado colga* deslig* encerr* conclus* fim ophang* opgehangen rozlacz* completed_at complete_time fint",
    answer:
      "answer* answered ans annahme *annahme angenommen *annahme* beantwort* abgehoben reponse repondu* decroch* respuesta respond* contest* atendid* atendeu atende risposta rispost* beantwoord* opgenomen aangenomen odebran* odebrania odebrano odpowiedz* pickup picked_up pick_up connect connected connection_time connected_at conectad* accept* acept* aceit* accettat* prise_d_appel prise_en_charge pris_en_charge entgegennahme",
    offer:
      "offer* arriv* incoming received receiv* eingang* *eingang* eingegangen ankunft angekommen queued enqueue* entered entry arrivee recu recue reception llegada recib* entrada chegada receb* arrivo ricev* ingresso binnenkom* binnengekomen ontvang* ontvangst aankomst przychodz* przyjsc* nadejsc* wplyni* wplyw* zgloszen* created creat* erstellt angelegt presented",
    talk: "talk* talking speak* spoken conversation conversing *gesprach* sprech* *sprech* konversation communication parole conversacion hablad* habla hablando conversa conversad* conversac* falad* fala falando conversazione parlat* parlato colloquio *gesprek* *spreek* rozmow* rozmowy rozmow billsec acd_time talktime",
    hold: "hold* held onhold *halten *halte* halte* gehalten *gehalten mise_en_attente mis_en_attente mise_en_garde en_garde garde retencion retenid* retenc* en_retencion espera_en_linea en_pausa attesa_in_linea messa_in_attesa in_attesa trattenuta trattenut* wachtstand in_de_wacht in_wacht wacht wachtzet* zawiesz* wstrzym* parked park parkowan* zawieszenia em_espera en_espera rueckhalte*",
    wait: "*wartedauer* *wartezeit* en_file temps_en_file tempo_fila tempo_em_fila tempo_in_coda in_coda en_cola tiempo_en_cola w_kolejce czas_w_kolejce in_wachtrij *wachtrij_tijd* aguardando wait* queue_time queued_time time_in_queue in_queue queue_duration queue_wait *warte* wartez* attente tiempo_de_espera espera tempo_de_espera fila_de_espera attesa tempo_di_attesa *wachttijd* wachttijd wachtduur wacht_tijd oczekiwan* oczekiwania czekan* speed_of_answer speed asa delay time_to_answer tempo_espera tiempo_espera tempo_attesa temps_d_attente temps_attente duree_attente duree_d_attente kolejce",
    ring: "ring ringing ringtime ring_time *klingel* rufdauer rufzeit sonnerie timbrado timbre toque squillo *beltijd* dzwonien* dzwonienia alerting alert",
    acw: "posprzetwarzanie tempo_de_finalizacao tempo_administrativo tiempo_administrativo temps_administratif trabajo_posterior tabulacao encerramento cloture *nachlauf* *abschlusszeit* *nachbereit* naverwerking *afronding* chiusura lavoro_post obrobka dokumentowanie czynnosci_po trabalho_apos apos_chamada apos_ligacao apos_atendimento na_afloop administratietijd erfassungszeit documentation post_atencion tiempo_post tempo_pos after post apres despues posterior apos dopo acw nbz wrap* after_call after_contact after_work aftercall* *nachbearbeit* *nacharbeit* post_appel postappel post_traitement apres_appel apres_l_appel post_llamada postllamada post_contacto despues_de_llamada post_gestion pos_atendimento pos_chamada pos_ligacao pos_contato posatendimento post_chiamata postchiamata post_contatto dopo_chiamata dopo_la_chiamata post_lavorazione nawerk* *nawerk* na_gesprek nabewerk* afwerk* po_rozmowie po_polaczeniu po_kontakcie po_zakonczeniu praca_po clerical postprocess* post_call postcall wrapup cierre pos_llamada pos_call tipificacion not_ready_after",
    handle:
      "handl* aht *bearbeitung* bearbeitungsdauer traitement gestion manejo tratamiento tramitacion tratamento atendimento atencion gestione lavorazione afhandel* *afhandel* verwerking obslug* obslugi service_time servicetime abwicklung dmt tmo tma mht",
    total:
      "total* gesamt* *gesamt* totale totaal totaux suma lacz* calkowit* overall complessiv* global globale whole",
    agent:
      "agt agts opr adv teammate teammates associates agent* *agent rep reps representative advisor adviser operator* operador* operatore operatrice operateur employee emp mitarbeiter* *mitarbeiter bearbeiter sachbearbeiter berater* kundenberater conseill* teleconseill* collaborat* collaborator* asesor* teleoperador* ejecutivo atendente* consultor* colaborador* funcionario addetto addetti consulente medewerker* *medewerker adviseur konsultant* pracownik* pracownika doradca user users username usuario utente utilisateur benutzer* uzytkownik* gebruiker* handled_by answered_by taken_by staff associate csr owner assignee assigned_to worker person server angenommen_von bearbeitet_von atendido_por contestado_por traite_par gestito_da risposto_da login beantwoord_door obsluzyl empleado empregado dipendente employe matricule matricula matricola personalnummer personeelsnummer personalnr badge legajo numer_pracownika",
    supervisor:
      "supervis* superviseur manager managers team_lead* teamlead* teamleit* *leiter teamleader leader chef jefe lider gerente capo leidinggevende kierownik* przelozony vorgesetzte* responsable coordinat* coordenador coordinador encargado boss coach teamcoach",
    customer:
      "cust customer* client clients klient* kunde kunden kunden* kunde* caller callers anrufer* cliente clientes clienti klant klant* appelant llamante beller chiamante lead leads account konto guest gast patient subscriber member abonne dzwoniacy kontrahent consumer mandant versichert* *kunde patron booking_contact contact_name requester einanderer interlocutor",
    evaluator:
      "evaluator* reviewer* assessor auditor bewerter prufer* evaluateur evaluador avaliador valutatore beoordelaar oceniajacy scored_by evaluated_by reviewed_by qa_analyst analyst bewertet_von evaluado_por",
    respondent: "respondent* repondant encuestado respondente rispondente teilnehmer",
    team: "team teams *team teamname group groups gruppe *gruppe equipe equipo grupo gruppo squadra groep zespol grupa abteilung department departamento dept reparto dzial afdeling unit area",
    site: "site sites location standort *standort lieu sede ubicacion locatie vestiging lokalizacja filiale office standorte oddzial",
    email: "email e_mail mail emails correo courriel",
    phone:
      "phone* telephone* tel ani dnis did cli clid msisdn mobile mobil* handy rufnummer* *rufnummer telefonnummer telefon* telefono telefone telefoonnummer telefoon* numer_telefonu dialled dialed dialed_number phone_number numero_telefono numero_de_telefono called_number calling_number from_number to_number extension",
    call: "call* rozmowa telefonaat call calls contact contacts kontakt kontakt* contacto contato contatto contatti anruf anrufs anruf* *anruf* interaction* conversation conversations appel appels llamad* chamad* ligac* chiamat* oproep* polaczen* polaczenia rozmow* *gesprach* gesprek* case cases ticket tickets vorgang* *vorgangs* session telefonat* interaz* interac* segment uniqueid uuid guid uii ucid linkedid callref cdr record sprawa zgloszeni* kontaktu chat caso fall comunicacion communication rec",
    id: "*key id ids n nº n° *id uuid guid key nr no num number nummer *nummer numero numer ref reference *referenz referenz referencia referencja kennung *kennung identif* ident schlussel sygnatura kenmerk matricule matricula matricola uniqueid uii ucid linkedid callref code codigo codice kod cod folio row_id personalnummer personeelsnummer personalnr badge legajo",
    name: "name names *name contact_name nom nombre nome naam *naam fullname full_name nominativo imie_i_nazwisko",
    first: "first first_name firstname vorname prenom voornaam imie forename given given_name",
    last: "famille famiglia familia nom_de_famille last last_name lastname surname nachname familienname apellido apellidos sobrenome apelido cognome achternaam nazwisko family family_name",
    queue:
      "q que competenc* competence* habilidad vaardigheid umiejetnosc* rufgruppe *rufgruppe pool belgroep usluga dienst workgroup vdn entry_point sammelanschluss servicenummer fachgruppe vaardigheden celula skillset queue* skill* *warteschlange* schlange file_d_attente file_attente cola fila coda wachtrij* kolejk* hunt_group ringgroup ring_group split hotline hotline* infolini* file service servicio servizio",
    campaign:
      "line linie linea ligne lijn linia linha lob project *projekt projekt proyecto projeto progetto programa program mission campaign* campana campanha campagn* kampagne kampania kampani*",
    channel:
      "chan channel* kanal *kanal canal canale kanaal kanalu media medium media_type mediatype contact_type medio kontaktart kontaktkanal typ_kontaktu",
    direction:
      "dir direction richtung *richtung sens direccion direcao direzione richting *richting kierunek in_out sentido verso call_type inbound_outbound calltype anrufart",
    type: "type typ tipo art soort rodzaj *typ *type anrufart kontaktart",
    outcome:
      "outcome result results disposition ergebnis* *ergebnis resultat resultado esito risultato resultaat uitkomst wynik* rezultat ausgang *ausgang status statut *status situacao situacion stan stato estado completion conclusion desfecho afloop issue resultat_de_l_appel verbleib",
    abandon:
      "opgehangen abgesprungen abbruch abandonnes abandonada colgo desistencia desistiu rinunciata zrezygnowano abandon* abgebroch* *abgebrochen lost missed verpasst perdu* perdid* abbandon* afgebrok* verbroken gemist porzucon* utracon* nieodebran* hungup aban",
    resolution:
      "resol* solved gelost *losung losung risol* risolt* opgelost* rozwiaz* fcr resuelto erledigt oplossing",
    transfer:
      "transfer* *transfer *weiterleit* weitergeleit* weiterverbund* *weiterverbund* vermittl* transf* traspas* desvi* doorverb* doorgeschakeld doorgezet przekierow* przekaz* uebergab* trasferi*",
    inward:
      "in incoming inbound into ein eingehend entrant entrante inkomend in_entrata przychodzac* received",
    outward: "out outgoing outbound aus ausgehend sortant saliente saida uitgaand in_uscita wychodzac*",
    escalation: "escalat* eskal* escal* opgeschaald",
    complaint: "complaint* *beschwerde* beschwerde reklam* plainte reclam* queja* klacht* skarg* lamentel*",
    abuse: "abus* beleidig* *beleidig* insult* agress* obelg* beledig* misbruik",
    reason: "reason *grund grund motif motivo razon reden powod cause causa",
    topic:
      "topic thema subject sujet tema argomento onderwerp temat kategorie category categoria motif motivo product produkt producto",
    recording:
      "recording* recorded *aufnahme *aufzeichnung* aufzeichn* enregistrement grabacion gravac* registrazione *opname nagran* url link audio",
    note: "note notes comment* bemerk* *bemerkung* kommentar* remarque* observ* opmerk* uwagi anmerk* free_text descr* beschreib* commentaire",
    price:
      "cost price kosten preis cout coste custo costo prijs koszt amount betrag revenue umsatz billed rate",
    count: "count anzahl nombre_de numero_de_ aantal liczba ilosc qty",
    without: "excl* exkl* exclusive without ohne sans sin sem zonder senza bez net netto pure reine hors",
    state:
      "state states zustand *zustand etat estado stato toestand stan status statut *status aktivitat* activity activite actividad atividade attivita activiteit aktywnosc presence aux mode tatigkeit",
    shift:
      "shift* schicht* *schicht* dienst *dienst* turno turnos turn quart zmian* rooster schedule* planned geplant dyzur poste vacation_poste plan",
    absence:
      "absen* leave urlaub* *urlaub* krank* abwesen* *abwesen* conge conges ausencia vacac* ausenc* ferie assenz* verlof* afwezig* nieobecn* urlop* sick fehlzeit* vacation",
    training:
      "train* course *kurs kurs *schulung* formation formacion curso formacao formazione corso opleiding cursus szkolen* lesson module e_learning",
    survey:
      "recommand* recomend* raccomand* aanbevel* polecen* *weiterempfehl* survey* csat nps satisfac* zufriedenheit* *umfrage* encuesta pesquisa sondaggio enquete ankiet* feedback soddisfazione tevredenheid satysfakc* zadowolen* sondage recommend*",
    response:
      "resp response* antwort* respuesta* resposta* risposta* reponse* odpowiedz* antwoord* submitted abgeschickt eingereicht soumis* envoye* enviad* inviat* verzonden ingevuld wyslan* completed",
    score:
      "score* rating *punkte punkte* punktzahl bewertung *wertung note puntu* punteggio nota pontua* voto cijfer ocena punkty points csat nps value valor wert waarde",
    max: "max maximum maxi maximal* maximo massimo highest",
    min: "min_score minimum minimo lowest scale_min",
    scale: "scale skala escala scala echelle schaal",
    evaluation:
      "evaluat* evaluation qa review* audit quality prufung* bewert* monitor* evaluacion avaliac* valutaz* beoordeling* ocen* qualitat* calidad qualidade qualita kwaliteit",
    form: "scorekaart *bogen fiche hoja ficha scheda arkusz karta evaluatieformulier form formular* scorecard formulaire formulario formulier formularz grille modulo template checklist",
    item: "item items question questions criterion criteria frage *frage kriterium critere pregunta criterio vraag pytanie kryterium pergunta domanda",
    hours: "hours weekly_hours *stunden wochenstunden heures horas ore uren godzin* contract_hours fte",
    week: "week weekly woche *woche* wochen* semaine hebdo* semana semanal* settimana settimanal* week* tygodn*",
    hired:
      "hire* hired joined *eintritt* eintritt* einstellung* embauche contratac* ingreso admissao assunz* indienst* zatrudn* date_of_hire alta start_of_employment",
    left: "left leaver leaving *austritt* austritt* depart sortie baja egreso demissao cessaz* uitdienst* zwoln* termination_date",
    consent: "consent einwilligung consentement consentimiento consentimento consenso toestemming zgoda",
    minutes: "minutes minuten minutos minuti minuty",
    kind: "kind type typ art tipo soort rodzaj genre",
    behaviour: "behaviour behavior verhalten comportement comportamiento comportamento gedrag zachowanie",
  },
  values: {
    state: {
      talk: "en_conversation conversando in_gesprach gesprach_aktiv conversation talk talking on_call oncall in_call incall busy call connected gesprach im_gesprach en_appel en_communication en_llamada hablando em_chamada em_ligacao in_conversazione in_chiamata in_gesprek rozmowa w_rozmowie acd_in inbound outbound interacting",
      hold: "hold on_hold halten gehalten en_attente en_espera em_espera in_attesa in_wacht wacht zawieszenie",
      acw: "nawerktijd administrativo administratif documentatie tempo_pos_atendimento lavoro_post_chiamata post_chiamata postgesprek acw wrap wrap_up wrapup after_call after_call_work nachbearbeitung nacharbeit post_appel postllamada post_llamada pos_atendimento nawerk nabewerking po_rozmowie work work_ready",
      available:
        "libre libero libera vrij wolna frei available avail ready idle waiting verfugbar bereit disponible pret disponivel livre disponibile pronto beschikbaar gereed dostepny gotowy wolny on_queue",
      break:
        "pauze korte_pauze kurzpause pausenzeit descanso break pause paused pausa pauza przerwa coffee kaffee cafe short_break",
      meal: "repas comida essen meal lunch mittag mittagspause mittagessen dejeuner almuerzo almoco pranzo lunchpauze obiad",
      training: "training schulung formation formacion formacao formazione opleiding szkolenie coaching",
      meeting:
        "teamsitzung teambesprechung meeting besprechung reunion reuniao riunione vergadering overleg spotkanie zebranie team_meeting",
      offline:
        "abwesend hors_ligne fuera_de_linea fora deslogado scollegato uitgelogd niezalogowany logoff offline logged_off logged_out logout log_out loggedout abgemeldet deconnecte desconectado disconnesso afgemeld wylogowany off sign_out",
      aux_other:
        "aux not_ready notready unavailable away admin backoffice back_office nicht_bereit indisponible no_disponible indisponivel non_disponibile niet_beschikbaar niedostepny other",
    },
    resolution: {
      resolved:
        "resolved solved yes closed geloest gelost ja resolu oui resuelto si resolvido sim risolto opgelost rozwiazane tak 1 true y",
      unresolved:
        "unresolved not_solved unsolved no open ungelost nein non_resolu non no_resuelto nao_resolvido nao non_risolto niet_opgelost nee nierozwiazane nie 0 false n",
      declined: "declined refused abgelehnt refuse rechazado recusado rifiutato geweigerd odrzucone",
    },
    absence: {
      planned:
        "folga descanso dia_libre permiso permesso freizeit gleittag freier_tag rtt snipperdag wolne dzien_wolny planned holiday holidays vacation leave annual_leave urlaub geplant conges conge vacaciones planificado ferias planejado ferie pianificato vakantie verlof gepland urlop planowane",
      short_notice:
        "atestado baja baja_medica certificato arret arret_maladie krankmeldung ziekmelding absent absence_injustifiee falta ausencia_injustificada short_notice sick sickness illness unplanned krank krankheit kurzfristig maladie enfermedad doenca malattia ziek ziekte choroba zwolnienie l4 no_show",
    },
    survey: {
      csat: "csat satisfaction zufriedenheit satisfaccion satisfacao soddisfazione tevredenheid satysfakcja",
      nps: "nps recommend recommendation net_promoter_score weiterempfehlung",
      empathy: "empathy empathie empatia",
    },
    outcome: {
      handled:
        "ok done finished erfolgreich verbunden abgeschlossen termine terminee aboutie reussi pris_en_charge decrochee resuelta resuelto completada completado finalizada concluida concluido atendimento_concluido finalizado conclusa completata evasa risposto afgehandeld opgenomen beantwoord voltooid obsluzone obsluzony odebrano odebrane odebrany zrealizowane zakonczone booked booking_completed sale",
      abandoned:
        "abbruch aufgelegt verloren entgangen raccroche perdu appel_perdu manquee appel_manque abandonnee colgado colgada abandono no_atendida no_atendido desistencia desistiu desligou nao_atendida nao_atendido abandonado riagganciato rinuncia non_risposta mancata opgehangen afgebroken verlaten niet_opgenomen porzucone porzucony nieodebrane nieodebrany rozlaczone utracone",
      unserved:
        "vm mailbox anrufbeantworter sprachbox voicemail messagerie repondeur messagerie_vocale buzon buzon_de_voz contestador caixa_postal correio_de_voz segreteria segreteria_telefonica casella_vocale antwoordapparaat poczta_glosowa skrzynka_glosowa besetzt occupe ocupado occupato bezet zajete fehler erreur error errore fout blad overflow uberlauf",
    },
    direction: {
      inbound:
        "inkomende in entrante inbound incoming received eingehend eingehende ein entrant entrantes entrants recibida recibido recu recue recebida recebido receptivo receptiva entrada inkomend binnenkomend in_entrata entrata ricevuta przychodzace przychodzacy przychodzaca przychodzacych",
      outbound:
        "uit uscente uscenti uitgaande out outbound outgoing made placed dialed ausgehend ausgehende aus sortant sortante saliente salientes saida salida emis emise emitida emitido realizada realizado efetuada ativo ativa uitgaand in_uscita uscita effettuata wychodzace wychodzacy wychodzaca wychodzacych",
      internal: "internal intern interno interna interne wewnetrzne wewnetrzny",
    },
    channel: {
      voice:
        "voice phone call calls telephone telefon telefono telefone telefonisch sprache anruf appel voix voz voce chamada llamada chiamata gesprek telefoon polaczenie rozmowa glos telefonia",
      email: "email e_mail mail correo courriel correio posta",
      chat: "chat web_chat webchat czat livechat live_chat",
      sms: "sms",
      social: "social whatsapp messaging messenger",
    },
  },
  silent:
    "s sec secs second seconds sek sekunden seconde secondes segundos segundo segs seg secondi secondo seconden sekundy sekund sekundach m min mins minute minutes minuten minutos minuti minuty minutach ms msec millis milliseconds millisekunden h hr hrs std hh mm ss hms hmmss d dd yyyy the of and at on by for per is was a an und der die das des dem den im am um mit fur zur zum de du la le les l et au aux en par pour un une el los las y del al por para o os as e da do dos no na em di della dello degli il lo gli con van het een voor met door w z i po ze u dla od 1 2 3 nr2 text txt value",
};
