import type { LanguageWords } from "./language-words.ts";

export const italian: LanguageWords = {
  labels: {
    time: "ora ore orario orari tempo tempi momento istante data_e_ora data_ora ora_locale marca_temporale",
    date: "data date giorno giorni giornata",
    duration:
      "durata durate tempo_trascorso lunghezza durata_in_secondi tempo_nello_stato tempo_in_stato tempo_stato durata_stato",
    start:
      "inizio inizia iniziale iniziata iniziato iniziate avvio avviata avviato partenza primo prima_data apertura aperto aperta aperto_il aperta_il decorrenza dal dal_giorno a_partire_dal dalle inizio_gestione inizio_lavorazione ora_di_accesso ora_login ora_di_login inizio_servizio entrata_in_turno ingresso_in_turno timbratura_entrata inizi* inizio_della_gestione inizio_della_lavorazione",
    end: "fine finale finisce finita finito termine termina terminata terminato conclusione conclusa concluso conclude riaggancio riagganciata riagganciato riagganc* chiusura_chiamata chiusa_alle chiuso_alle chiusa_il chiuso_il chiuso chiusa data_chiusura data_di_chiusura ora_chiusura ora_di_chiusura caduta al_giorno fino_al fino_alle fine_servizio fine_turno_ore uscita_dal_turno timbratura_uscita ora_logout ora_di_logout ora_di_disconnessione disconnessione completata_alle sgancio ultimo ultima abbattimento rilascio data_uscita data_di_uscita motivo_di_chiusura motivo_chiusura motivo_della_chiusura causale_chiusura causale_di_chiusura",
    answer:
      "risposta risposto rispost* risponde accettata_alle accettata accettato presa_in_carico preso_in_carico presa_chiamata connessa_alle connessa inizio_gestione inizio_lavorazione ricevuta_risposta evasa_alle accettat* inizio_della_gestione inizio_della_lavorazione",
    offer:
      "arrivo arrivi arrivata arrivato arrivate arrivata_alle ricevuta ricevuto ricevute ricezione ingresso ingresso_in_coda ingresso_coda entrata entrata_in_coda entrata_coda entrata_alle inserita_in_coda accodamento accodata creata creato creazione presentata presentazione offerta offerte pervenuta pervenuto registrata_il data_ingresso data_di_ingresso ricev*",
    talk: "conversazione conversazioni parlato parlata parlando parla colloquio colloqui in_conversazione tempo_al_telefono tempo_parlato tempo_di_parola in_linea tempo_in_linea dialogo tmc parlat*",
    hold: "messa_in_attesa messe_in_attesa messo_in_attesa tempo_di_messa_in_attesa in_attesa trattenuta trattenuto trattenimento tempo_di_trattenuta in_pausa attesa_in_linea attesa_durante_chiamata attesa_in_chiamata attesa_in_conversazione attesa_cliente_in_linea musica_di_attesa parcheggio parcheggiata in_hold tempo_in_hold tempo_di_hold tempo_hold sospensione sospesa messa_in_hold trattenut*",
    wait: "attesa attese attendere attendendo in_coda tempo_di_attesa tempo_attesa tempi_di_attesa durata_attesa durata_di_attesa durata_dell_attesa tempo_in_coda tempo_coda tempo_di_coda durata_in_coda durata_coda attesa_in_coda attesa_coda secondi_in_coda secondi_di_attesa tempo_di_risposta tempo_risposta tempo_prima_della_risposta attesa_prima_della_risposta prima_della_risposta prima_di_risposta velocita_di_risposta ritardo permanenza_in_coda tempo_di_permanenza_in_coda tempo_medio_di_attesa tma_attesa tempo_attesa_in_coda tempo_di_attesa_in_coda",
    ring: "squillo squilli suoneria squillando tempo_di_squillo tempo_squillo durata_squillo",
    acw: "post_chiamata postchiamata post_chiamate post_contatto postcontatto post_lavorazione post_gestione post_conversazione dopo_chiamata dopo_la_chiamata dopo_contatto dopo_il_contatto dopo_conversazione lavoro_post lavoro_post_chiamata lavoro_dopo_chiamata lavoro_dopo_la_chiamata lavorazione_post_chiamata lavorazione_successiva lavoro_successivo attivita_post_chiamata attivita_dopo_chiamata gestione_post_chiamata tempo_amministrativo lavoro_amministrativo chiusura tempo_di_chiusura tempo_chiusura tempo_di_esitazione esitazione tempo_di_documentazione documentazione chiusura_pratica_tempo tempo_post completamento_pratica dopo tipificazione codice_chiusura codice_di_chiusura classificazione_chiamata",
    handle:
      "gestione gestioni lavorazione lavorazioni trattamento tempo_di_gestione tempo_gestione durata_gestione durata_della_gestione durata_di_gestione tempo_di_lavorazione tempo_lavorazione durata_lavorazione tempo_medio_di_gestione tempo_medio_gestione tmg tml tempo_di_occupazione occupazione impegno tempo_di_impegno",
    total:
      "totale totali complessiv* globale somma intero intera cumulato cumulata durata_complessiva_chiamata",
    agent:
      "agente agenti operatore operatori operatrice operatrici teleoperatore teleoperatori teleoperatrice addetto addetta addetti addette consulente consulenti collaborator* utente utenti utente_agente dipendente dipendenti impiegato impiegata lavoratore lavoratrice risorsa risorse matricola matricole assistente centralinista incaricato incaricata tecnico venditore venditrice gestita_da gestito_da risposta_da risposto_da evasa_da evaso_da presa_in_carico_da preso_in_carico_da assegnata_a assegnato_a assegnatario lavorata_da lavorato_da chiusa_da chiuso_da nome_utente login_operatore codice_operatore corsista discente partecipante telefonista gestore gestori",
    supervisor:
      "supervis* superviso* responsabile responsabili responsabile_di_team responsabile_team capo capi capoturno capo_turno capogruppo capo_squadra capo_reparto caposquadra team_leader coordinatore coordinatrice coordinatori referente preposto dirigente superiore responsabile_diretto capoarea",
    customer:
      "cliente clienti clientela chiamante chiamanti abbonato abbonata utente_finale intestatario assicurato assicurata socio paziente contribuente consumatore debitore prospect interlocutore richiedente codice_fiscale cod_fiscale anagrafica conto_cliente numero_cliente assistito contraente",
    evaluator:
      "valutatore valutatrice valutatori valutato_da valutata_da revisore revisionato_da auditor ascoltato_da ascoltata_da monitorato_da monitorata_da controllato_da responsabile_qualita addetto_qualita analista_qualita esaminatore verificato_da valutazione_di compilato_da",
    respondent: "rispondente rispondenti intervistato intervistata compilatore",
    team: "squadra squadre team gruppo gruppi gruppo_di_lavoro gruppo_di_agenti gruppo_agenti gruppo_operatori gruppo_di_operatori reparto reparti ufficio uffici dipartimento area aree isola isole cellula nome_squadra nome_gruppo",
    site: "sede sedi sito luogo luogo_di_lavoro ubicazione filiale filiali citta centro localita sede_di_lavoro stabilimento",
    email:
      "email e_mail mail posta posta_elettronica indirizzo_email indirizzo_mail indirizzo_di_posta indirizzo_e_mail",
    phone:
      "telefono telefoni numero_di_telefono numero_telefono numero_chiamante numero_chiamato numero_del_chiamante numero_composto numero_origine numero_destinazione cellulare recapito recapito_telefonico telefonico chiamato numero_verde numero_selezionato interno_telefonico linea_telefonica origine destinazione",
    call: "chiamata chiamate contatto contatti interazione interazioni conversazione conversazioni telefonata telefonate comunicazione ticket caso casi pratica pratiche segnalazione segnalazioni richiesta richieste sessione intervento interventi chiamat* interaz*",
    id: "identificativo identificativi identificatore identificazione id numero numeri num n nr codice codici cod chiave riferimento riferimenti rif ref matricola progressivo identificativo_univoco protocollo",
    name: "nome nomi nominativo nominativi nome_completo nome_e_cognome cognome_e_nome nome_cognome cognome_nome denominazione intitolazione",
    first: "primo_nome nome_di_battesimo nome_proprio",
    last: "cognome cognomi famiglia nome_di_famiglia",
    queue:
      "coda code_di_attesa coda_di_attesa coda_d_attesa coda_attesa coda_chiamate coda_di_chiamata coda_acd lista_di_attesa servizio servizi servizio_chiamato competenza competenze abilita skill gruppo_di_risposta gruppo_risposta gruppo_acd gruppo_di_ricerca gruppo_di_squillo gruppo_di_chiamata gruppo_di_competenza gruppo_di_servizio linea_di_servizio linea_di_assistenza numero_di_servizio punto_di_ingresso punto_di_accesso canale_di_coda casella",
    campaign:
      "campagna campagne linea progetto progetti commessa commesse programma programmi committente committenza operazione lista_di_chiamata",
    channel:
      "canale canali mezzo mezzi mezzo_di_contatto mezzo_di_comunicazione tipo_di_canale tipo_canale tipo_di_media tipo_media tipo_di_contatto tipo_contatto tipologia_di_contatto tipologia_contatto tipologia_canale modalita_di_contatto modalita_contatto canale_di_contatto canale_di_ingresso tipo_di_interazione origine_del_contatto origine_contatto",
    direction:
      "direzione verso verso_della_chiamata verso_chiamata senso direzione_chiamata direzione_della_chiamata direzione_del_contatto tipo_chiamata tipo_di_chiamata tipologia_chiamata tipologia_di_chiamata tipo_di_traffico tipo_traffico entrata_uscita entrante_uscente in_entrata_o_in_uscita traffico flusso orientamento",
    type: "tipo tipi tipologia tipologie",
    outcome:
      "esito esiti risultato risultati stato stati esito_chiamata esito_della_chiamata esito_contatto esito_del_contatto esito_finale esitata stato_chiamata stato_della_chiamata stato_contatto stato_del_contatto stato_finale stato_ticket stato_pratica codice_esito codice_di_esito causale_esito conclusione_chiamata disposizione gestita gestito evasa conclusione situazione",
    abandon:
      "abbandono abbandoni abbandonata abbandonato abbandonate persa perse perso chiamata_persa mancata mancate chiamata_mancata non_risposta non_risposte senza_risposta senza_rispondere rinuncia rinunciata rinunce abbandon*",
    resolution:
      "risolto risolta risolti risolte risoluzione soluzione primo_contatto al_primo_contatto alla_prima_chiamata prima_chiamata risolto_al_primo_contatto risolta_al_primo_contatto risoluzione_al_primo_contatto risoluzione_primo_contatto risolutivo risol* risolt*",
    transfer:
      "trasferimento trasferimenti trasferita trasferito trasferite trasferisce trasferita_a trasferito_a trasferimento_a trasferita_da trasferito_da trasferimento_da trasferimento_in_entrata trasferimento_in_uscita inoltro inoltri inoltrata inoltrato inoltrata_a inoltrato_a deviata deviato deviazione deviata_a smistata smistato smistamento smistata_a girata girata_a reindirizzata reindirizzato rinvio passata_a passaggio_a trasferi*",
    inward:
      "in_entrata in_ingresso entrante entranti ricevuta ricevute trasferita_da trasferito_da trasferimento_da trasferimento_in_entrata",
    outward:
      "in_uscita uscente uscenti uscita effettuata effettuate trasferita_a trasferito_a trasferimento_a trasferimento_in_uscita inoltrata_a inoltrato_a deviata_a smistata_a girata_a passata_a passaggio_a",
    escalation:
      "escalation escalata escalato secondo_livello livello_2 livello_superiore passata_al_secondo_livello",
    complaint:
      "reclamo reclami lamentela lamentele contestazione contestazioni doglianz* rimostranz* lamentel*",
    abuse:
      "insulto insulti abuso abusi offesa offese offensiv* minaccia minacce aggressione aggressivo aggressiva maltrattamento ingiurie molestia molestie chiamata_molesta",
    reason:
      "motivo motivi motivazione motivazioni causa cause causale causali ragione giustificazione motivo_pausa motivo_della_pausa motivo_di_pausa causale_pausa causale_di_pausa tipo_pausa tipo_di_pausa codice_pausa chiusa_dal chi_ha_riagganciato riagganciata_da motivo_di_chiusura motivo_chiusura motivo_della_chiusura causale_chiusura causale_di_chiusura",
    topic:
      "argomento argomenti oggetto oggetti tema temi materia categoria categorie sottocategoria prodotto prodotti motivo motivo_chiamata motivo_della_chiamata motivo_contatto motivo_del_contatto motivo_di_contatto titolo titolo_del_corso titolo_corso nome_corso nome_del_corso denominazione_corso esitazione tipificazione codice_chiusura codice_di_chiusura classificazione_chiamata segmento segmenti segmento_cliente tipo_cliente tipologia_cliente categoria_cliente",
    recording:
      "registrazione registrazioni registrata registrato file_audio audio link_registrazione percorso_registrazione collegamento_audio",
    note: "note commento commenti osservazione osservazioni annotazione annotazioni testo_libero descrizione descrizioni appunti dettaglio dettagli nota_operatore",
    price: "costo costi prezzo prezzi importo importi tariffa addebito fatturato",
    count:
      "quantita conteggio numero_di_chiamate numero_chiamate numero_di_volte numero_di_trasferimenti numero_trasferimenti n_chiamate contatore qta numero_di_attese numero_attese numero_tentativi numero_di_tentativi numero_contatti",
    without:
      "senza escl* escluso esclusa esclusi netto netta al_netto senza_attesa senza_attese al_netto_dell_attesa",
    state:
      "stato stati attivita stato_operatore stato_agente stato_dell_operatore stato_dell_agente presenza ausiliario codice_stato codice_di_stato disponibilita condizione tempo_nello_stato tempo_in_stato tempo_stato durata_stato situazione modalita",
    shift:
      "turno turni turnazione orario_di_lavoro orario_lavorativo pianificato pianificata pianificazione programmato programmata previsto prevista entrata_in_turno ingresso_in_turno uscita_dal_turno inizio_servizio fine_servizio timbratura_entrata timbratura_uscita fascia_oraria fascia_di_lavoro reperibilita ora_di_accesso ora_login ora_di_login ora_logout ora_di_logout prestazione",
    absence:
      "assenza assenze assente assenteismo ferie permesso permessi malattia congedo congedi giustificativo giustificativi aspettativa tipo_assenza tipo_di_assenza tipologia_assenza tipologia_di_assenza causale_assenza causale_di_assenza motivo_assenza motivo_di_assenza motivo_dell_assenza codice_assenza tipo_permesso tipo_giustificativo codice_giustificativo assenz*",
    training:
      "formazione formazioni corso corsi corso_di_formazione addestramento aggiornamento modulo_formativo lezione lezioni sessione_formativa attivita_formativa laboratorio seminario affiancamento e_learning",
    survey:
      "sondaggio sondaggi questionario questionari indagine soddisfazione soddisfatto soddisfatta soddisfazione_cliente soddisfazione_del_cliente raccomandazione raccomanderebbe consiglierebbe gradimento parere opinione raccomand*",
    response:
      "risposta risposte inviata inviato inviata_il inviato_il compilata compilato compilata_il compilato_il compilazione data_compilazione risposto_il risposta* inviat*",
    score:
      "punteggio punteggi punto punti voto voti voto_finale valore valori giudizio giudizi percentuale votazione nota_numerica punteggio_ottenuto voto_ottenuto",
    max: "massimo massima massimi punteggio_massimo punti_possibili voto_massimo scala_massima valore_massimo limite_superiore",
    min: "minimo minima minimi punteggio_minimo voto_minimo scala_minima valore_minimo limite_inferiore scala_min",
    scale: "scala scale scala_massima scala_minima scala_min scala_di_valutazione",
    evaluation:
      "valutazione valutazioni qualita monitoraggio monitoraggi verifica verifiche ascolto ascolti controllo_qualita controllo_di_qualita audit valutata valutato revisione valutaz*",
    form: "modulo moduli scheda schede scheda_di_valutazione scheda_valutazione scheda_qualita griglia griglia_di_valutazione griglia_valutazione modello modello_di_valutazione formulario lista_di_controllo",
    item: "domanda domande criterio criteri voce voci elemento elementi parametro parametri indicatore testo_domanda testo_della_domanda quesito aspetto punto_di_controllo voce_di_valutazione sottocriterio",
    hours:
      "ore ore_settimanali ore_a_settimana ore_contratto ore_contrattuali ore_da_contratto orario_settimanale orario_contrattuale monte_ore",
    week: "settimana settimane settimanal* a_settimana",
    hired:
      "assunzione assunto assunta assunti data_assunzione data_di_assunzione ingresso_in_azienda data_ingresso data_di_ingresso anzianita inizio_contratto inizio_rapporto inizio_del_contratto assunz*",
    left: "cessazione cessato cessata dimissioni data_cessazione data_di_cessazione data_dimissioni uscita_dall_azienda data_uscita data_di_uscita fine_contratto fine_rapporto fine_del_contratto licenziamento termine_contratto cessaz*",
    consent: "consenso consensi autorizzazione accettazione_privacy consenso_privacy consenso_al_trattamento",
    minutes: "minuti in_minuti durata_minuti numero_di_minuti",
    kind: "tipo tipologia genere categoria natura",
    behaviour: "comportamento comportamenti condotta atteggiamento atteggiamenti",
  },
  values: {
    state: {
      talk: "conversazione in_conversazione chiamata in_chiamata al_telefono occupato occupata in_linea in_gestione colloquio in_colloquio parlando in_comunicazione chiamata_in_corso chiamata_attiva",
      hold: "in_attesa messa_in_attesa messo_in_attesa in_hold trattenuta trattenuto chiamata_in_attesa cliente_in_attesa sospesa",
      acw: "post_chiamata postchiamata post_contatto post_gestione post_lavorazione lavoro_post_chiamata lavorazione_post_chiamata dopo_chiamata dopo_la_chiamata lavoro_dopo_chiamata lavoro_dopo_la_chiamata attivita_post_chiamata gestione_post_chiamata chiusura chiusura_pratica documentazione esitazione lavorazione completamento dopo successivo successiva post",
      available:
        "disponibile libero libera pronto pronta attivo attiva in_coda in_attesa_di_chiamata in_attesa_di_chiamate attesa_chiamata attesa_chiamate connesso connessa squillo in_squillo inattivo inattiva",
      break:
        "pausa pause in_pausa pausa_breve pausa_caffe pausa_corta pausa_videoterminale pausa_vdt vdt pausa_626 pausa_81 pausa_legge pausa_personale pausa_fisiologica pausa_bagno pausa_retribuita riposo caffe intervallo bagno sosta",
      meal: "pranzo pasto cena pausa_pranzo pausa_pasto pausa_cena pausa_mensa mensa colazione merenda in_pranzo",
      training:
        "formazione in_formazione corso corso_di_formazione addestramento affiancamento coaching aggiornamento pausa_formazione autoformazione",
      meeting:
        "riunione in_riunione pausa_riunione riunione_di_team riunione_di_gruppo riunione_di_squadra riunione_team briefing colloquio_individuale feedback incontro",
      offline:
        "scollegato scollegata disconnesso disconnessa non_connesso non_connessa non_collegato non_collegata fuori_linea fuori_servizio fine_turno offline uscito non_loggato sloggato",
      aux_other:
        "non_disponibile non_pronto non_pronta indisponibile assente ausiliario altro altri altra altre altre_attivita attivita backoffice back_office problema_tecnico problemi_tecnici guasto guasto_tecnico pausa_tecnica supporto supervisione progetto attivita_amministrative non_disturbare lavoro_amministrativo attivita_di_backoffice email_e_pratiche amministrativo amministrativa",
    },
    outcome: {
      handled:
        "risposta risposto evasa evaso gestita gestito gestite conclusa concluso completata completato terminata terminato risolta risolto chiusa chiuso lavorata lavorato servita servito trasferita trasferito inoltrata connessa esito_positivo positivo vendita contatto_utile presa_in_carico andata_a_buon_fine riuscita riuscito",
      abandoned:
        "abbandonata abbandonato abbandono abbandonate abbandonata_in_coda abbandono_in_coda abbandonata_dal_cliente chiamata_abbandonata riagganciato riagganciata riagganciata_dal_cliente riagganciato_dal_cliente cliente_ha_riagganciato persa perso chiamata_persa mancata mancato chiamata_mancata non_risposta non_risposto non_gestita non_evasa non_risponde senza_risposta nessuna_risposta rinuncia rinunciata rinunciato caduta linea_caduta",
      unserved:
        "aperto aperta nuovo nuova in_corso in_sospeso segreteria segreteria_telefonica casella_vocale messaggio_vocale occupato linea_occupata numero_occupato errore fallita fallito rifiutata rifiutato respinta respinto traboccata overflow fuori_orario fuori_servizio numero_errato numero_inesistente inesistente non_raggiungibile irraggiungibile congestione bloccata ivr chiuso_per_orario",
    },
    direction: {
      inbound:
        "in_entrata in_ingresso entrata entrante entranti ricevuta ricevuto ricevute ingresso chiamata_in_entrata chiamate_in_entrata chiamata_ricevuta ent e",
      outbound:
        "in_uscita uscita uscente uscenti effettuata effettuato effettuate chiamata_in_uscita chiamate_in_uscita chiamata_effettuata emessa usc u",
      internal: "interna interno interne interni chiamata_interna tra_interni",
    },
    channel: {
      voice:
        "voce telefono telefonico telefonica telefonia chiamata chiamate telefonata telefonate chiamata_vocale vocale",
      email: "email e_mail mail posta posta_elettronica",
      chat: "chat chat_web messaggistica_istantanea chat_dal_vivo",
      sms: "sms messaggio_di_testo",
      social: "social social_media reti_sociali rete_sociale messaggistica facebook instagram twitter",
    },
    absence: {
      planned:
        "ferie permesso permessi permesso_retribuito permesso_non_retribuito permesso_orario permesso_personale permesso_sindacale permesso_studio permesso_104 legge_104 rol ex_festivita congedo congedo_parentale congedo_matrimoniale congedo_maternita maternita paternita aspettativa pianificato pianificata programmato programmata riposo riposo_compensativo riposo_settimanale recupero recupero_ore banca_ore festivita festivo donazione_sangue allattamento",
      short_notice:
        "malattia malato malata infortunio infortunio_sul_lavoro malattia_figlio malattia_bambino assenza_ingiustificata ingiustificata ingiustificato non_giustificata assenza_non_giustificata assenza_imprevista non_pianificata non_programmata imprevista imprevisto ricovero ricovero_ospedaliero ritardo visita_medica_urgente certificato",
    },
    survey: {
      csat: "soddisfazione soddisfazione_cliente soddisfazione_del_cliente gradimento",
      nps: "raccomandazione raccomanderebbe probabilita_di_raccomandazione consiglierebbe",
      empathy: "empatia ascolto_attivo",
    },
    resolution: {
      resolved: "si risolto risolta risolti chiuso chiusa completato completata vero evaso evasa",
      unresolved:
        "no non_risolto non_risolta non_risolti irrisolto irrisolta aperto aperta in_corso in_lavorazione pendente sospeso sospesa falso parziale parzialmente da_richiamare",
      declined: "rifiutato rifiutata respinto respinta declinato",
    },
  },
  silent:
    "secondo secondi sec minuto min di del dello della dei degli delle il lo la i gli le l da al allo alla ai agli alle e ed o con per in nel nella su sul sulla un uno una si alle lingua lingue priorita univoco univoca",
};
