import type { LanguageWords } from "./language-words.ts";

export const french: LanguageWords = {
  labels: {
    time: "heure heures horaire horaires horodat* temps tps moment instant heure_locale date_et_heure",
    date: "date dates jour journee date_du_jour",
    duration:
      "duree durees duree_moyenne tps temps_passe duree_en_secondes longueur temps_dans_l_etat duree_dans_l_etat temps_en_etat duree_d_etat temps_etat duree_etat",
    start:
      "debut debuts debute debutee debuter demarr* commenc* premier premiere ouvert ouverte ouverture lancee depuis a_partir_du du_jour heure_de_connexion prise_de_poste prise_de_service prise_poste prise_service heure_d_embauche debut_de_traitement debut_traitement debut_de_prise_en_charge debut_prise_en_charge",
    end: "fin fini finie dernier derniere termine terminee terminer raccroch* ferme_a ferme_le fermee_le fermeture cloture_le cloturee_le cloture_a cloturee_a date_de_cloture date_cloture heure_de_cloture heure_cloture acheve achevee jusqu_au jusqu_a fin_de_poste fin_poste fin_de_service fin_service heure_de_deconnexion heure_de_debauche liberation libere_a liberee_a fin_de_communication date_de_sortie conclus* motif_de_cloture motif_cloture motif_de_fin",
    answer:
      "reponse repondu* decroch* prise_d_appel prise_en_charge pris_en_charge prise_de_ligne prise_de_l_appel prise_en_compte mise_en_relation mis_en_relation accepte_a acceptee_a accepte_le acceptee_le connecte_a connectee_a repond debut_de_traitement debut_traitement debut_de_prise_en_charge debut_prise_en_charge etablie_a",
    offer:
      "arrive arrivee arrivees arrivee_a recu recue recus recues reception receptionne* entree entre_en_file entree_en_file entree_file entree_dans_la_file mise_en_file mis_en_file cree creee creation cree_le creee_le cree_a presente presentee presente_a presentee_a presentation date_d_entree heure_d_entree depot depose_le date_entree",
    talk: "communication communications conversation conversations parole parle discussion discussions dialogue dialogues temps_en_ligne duree_en_ligne dmc temps_de_parole duree_de_parole en_communication en_conversation",
    hold: "mise_en_attente mises_en_attente mis_en_attente mise_attente mises_attente mise_en_garde mises_en_garde en_garde garde garde_client mise_en_pause mis_en_pause attente_musicale musique_d_attente attente_en_communication attente_en_conversation attente_en_ligne attente_pendant_appel attente_pendant_l_appel attente_en_cours_d_appel maintien mise_en_maintien",
    wait: "attente attentes en_file temps_en_file duree_en_file temps_file duree_file temps_dans_la_file duree_dans_la_file temps_file_d_attente temps_en_file_d_attente temps_de_file_d_attente duree_file_d_attente duree_en_file_d_attente attente_en_file attente_file attente_dans_la_file temps_d_attente temps_attente duree_attente duree_d_attente delai_d_attente delai_attente delai_de_reponse delai_reponse delai_de_decroche delai_decroche delai_de_prise_en_charge delai_prise_en_charge delai_avant_reponse temps_de_reponse temps_reponse duree_de_reponse temps_de_decroche temps_avant_decroche temps_avant_reponse avant_decroche avant_le_decroche avant_reponse avant_prise_en_charge attente_avant_decroche attente_avant_reponse attente_avant_prise_en_charge patience dma tma_attente",
    ring: "sonnerie sonneries sonne temps_de_sonnerie duree_de_sonnerie",
    acw: "post_appel postappel post_appels post_traitement posttraitement post_travail posttravail post_communication post_contact post_gestion post_conversation apres_appel apres_appels apres_l_appel apres_communication apres_contact apres_traitement apres_travail travail_apres_appel travail_post_appel traitement_post_appel traitement_apres_appel traitement_apres_l_appel fin_de_traitement temps_administratif travail_administratif cloture temps_de_cloture temps_de_qualification duree_de_qualification duree_qualification temps_qualification temps_de_saisie duree_de_saisie temps_saisie duree_saisie finalisation apres qualification qualifications qualif code_qualification code_de_qualification code_de_cloture code_cloture code_de_fin code_fin",
    handle:
      "traitement traitements gestion temps_de_traitement duree_de_traitement dmt tmt dtm duree_moyenne_de_traitement temps_moyen_de_traitement temps_d_occupation duree_d_occupation",
    total: "total totale totaux totales global globale cumul cumule cumulee ensemble complet complete",
    agent:
      "agent agents conseill* teleconseill* teleoperat* operateur operateurs operatrice operatrices collaborat* utilisateur utilisatrice utilisateurs charge_de_clientele chargee_de_clientele charge_clientele charge_client charges_de_clientele charge_de_relation_client conseiller_client conseiller_clients conseillere_client conseiller_clientele conseillere_clientele conseiller_de_clientele agent_client gestionnaire gestionnaires teleacteur* teleactrice* televendeur* televendeuse* teleprospect* hotliner technicien technicienne intervenant intervenante salarie salariee salaries employe employee employes matricule matricules nom_d_utilisateur identifiant_de_connexion login_agent traite_par traitee_par gere_par geree_par repondu_par decroche_par pris_en_charge_par prise_en_charge_par pris_par prise_par affecte_a affectee_a attribue_a attribuee_a assigne_a assignee_a appel_traite_par ressource ressources apprenant apprenante stagiaire vendeur vendeuse saisi_par",
    supervisor:
      "superviseu* responsable responsables responsable_d_equipe responsable_equipe responsable_de_plateau manager chef chef_d_equipe chef_equipe chefs_d_equipe chef_de_plateau chef_de_groupe n_1 n_plus_1 encadrant encadrante hierarchique responsable_hierarchique superieur superieur_hierarchique referent referente animateur animatrice tuteur tutrice animateur_d_equipe superviseur",
    customer:
      "client clients cliente clientes clientele appelant appelante abonne abonnee abonnes assure assuree assures adherent adherente adherents usager usagers prospect prospects beneficiaire beneficiaires patient interlocuteur demandeur consommateur societaire allocataire titulaire compte compte_client numero_de_compte fiche_client foyer",
    evaluator:
      "evaluateur* evaluatrice* evalue_par evaluee_par note_par notee_par ecoute_par ecoutee_par controle_par controlee_par controleur controleuse auditeur auditrice qualiticien qualiticienne charge_de_qualite charge_qualite responsable_qualite ecoutant evaluation_par realise_par realisee_par evaluateur",
    respondent: "repondant repondante repondants sonde sondee",
    team: "equipe equipes equipe_de_travail ilot ilots groupe groupes groupe_d_agents groupe_agents groupe_agent groupe_de_travail departement pole poles cellule brigade",
    site: "site sites lieu lieu_de_travail agence etablissement centre_d_appels centre_d_appel centre_de_contacts localisation ville implantation bureau succursale plateau",
    email:
      "email courriel courriels mail adresse_mail adresse_e_mail adresse_electronique adresse_courriel mel",
    phone:
      "telephone tel numero_appelant numero_de_l_appelant numero_d_appelant no_appelant n_appelant num_appelant numero_appele numero_d_appele no_appele n_appele num_appele appele numero_de_telephone n_de_telephone no_de_telephone portable ligne_appelante sda numero_sda numero_presente numero_compose ligne_telephonique",
    call: "appel appels contact contacts interaction interactions communication communications conversation conversations dossier dossiers demande demandes requete requetes sollicitation sollicitations ticket tickets incident incidents cas session echange echanges affaire fiche_d_appel fiche_appel numero_de_fiche no_fiche n_fiche id_fiche chat",
    id: "identifiant identifiants identif* num numero numeros no n id code ref reference references cle identifiant_unique matricule no_d_ordre numero_d_ordre numero_de_fiche no_fiche n_fiche id_fiche immatriculation",
    name: "nom noms nom_complet nom_prenom nom_et_prenom nom_prenoms prenom_nom prenom_et_nom libelle libelles intitule denomination designation",
    first: "prenom prenoms",
    last: "nom_de_famille famille patronyme nom_de_naissance nom_d_usage nom_usuel",
    queue:
      "file files file_d_attente files_d_attente file_attente file_d_appel file_d_appels file_de_traitement competenc* service services service_client service_clients service_clientele service_appele groupe_d_appels groupe_d_appel groupe_de_reponse groupe_de_traitement groupe_de_competences groupe_de_competence groupe_acd groupement groupement_d_appels pilote file_acd flux flux_d_appels point_d_entree vivier ligne_d_appel accueil competence*",
    campaign:
      "campagne campagnes ligne projet projets operation operations mission missions programme prestation donneur_d_ordre donneur_d_ordres enseigne campagn*",
    channel:
      "canal canaux media medias type_de_media type_media type_de_canal moyen_de_contact mode_de_contact moyen_de_communication mode_de_communication type_de_contact type_contact type_d_interaction origine_du_contact origine_de_la_demande canal_d_entree voie_de_contact type_de_flux",
    direction:
      "sens sens_d_appel sens_de_l_appel sens_appel sens_du_contact type_d_appel type_d_appels type_appel type_de_l_appel nature_de_l_appel nature_d_appel entrant_sortant entrant_ou_sortant sens_du_flux type_de_flux sens_de_flux flux trafic type_de_trafic orientation nature_du_contact",
    type: "type types nature",
    outcome:
      "statut statuts resultat resultats issue qualifie statut_de_l_appel statut_d_appel statut_appel statut_final resultat_de_l_appel resultat_d_appel resultat_appel motif_de_qualification devenir aboutissement conclusion etat_de_l_appel etat_appel etat_d_appel etat_final etat_du_contact etat_du_ticket etat_du_dossier disposition code_resultat code_appel traite traitee traites",
    abandon:
      "abandon abandons abandonne abandonnee abandonnes abandonnees perdu perdue perdus perdues appel_perdu manque manquee manques manquees appel_manque non_decroche non_decrochee non_repondu non_repondue sans_reponse renonc* appel_abandonne appels_abandonnes abandonne_oui_non perdu*",
    resolution:
      "resolu resolue resolus resolues resolution solution solutionn* premier_contact premier_appel au_premier_contact au_premier_appel resolu_au_premier_contact resolu_au_premier_appel resolution_au_premier_contact resolution_au_premier_appel resolu_du_premier_coup probleme_resolu demande_resolue",
    transfer:
      "transfere* transfert transferts renvoi renvoye renvoyee redirige* reroute* rerouta* bascule basculee aiguillage transfert_recu transferts_recus appel_transfere transfere_vers transferee_vers transfert_vers renvoye_vers renvoyee_vers redirige_vers bascule_vers transfere_a transferee_a transfere_depuis transferee_depuis transfere_de transfert_depuis transfert_entrant transfert_sortant transfert_emis transf*",
    inward:
      "entrant entrants entrante entrantes recu recus transfert_recu transferts_recus transfere_depuis transferee_depuis transfere_de transfert_depuis transfert_entrant",
    outward:
      "sortant sortants sortante sortantes emis emise emises transfere_vers transferee_vers transfert_vers renvoye_vers renvoyee_vers redirige_vers bascule_vers transfere_a transferee_a transfert_sortant transfert_emis",
    escalation: "escalade* escalade niveau_2 niveau_superieur niveau_ii remontee remonte_a passage_n2",
    complaint: "plainte plaintes reclamation reclamations reclame litige litiges mecontent* doleance*",
    abuse:
      "insulte* injure* injurieu* agressi* agression incivilite* menace* malveillan* harcel* grossier* abusif abusive agress* insult*",
    reason:
      "motif motifs raison raisons cause causes justification justificatif motif_de_pause code_de_pause code_pause type_de_pause code_motif motif_de_retrait code_de_retrait fin_de_l_appel_par raccroche_par motif_de_cloture motif_cloture motif_de_fin pause pauses",
    topic:
      "sujet sujets theme themes thematique* categorie categories objet motif motif_d_appel motif_de_l_appel motif_appel motif_de_contact motif_du_contact motif_de_la_demande sous_motif objet_de_l_appel objet_de_la_demande nature_de_la_demande intitule intitule_de_formation intitule_de_la_formation produit matiere titre titre_de_la_formation qualification qualifications qualif code_qualification code_de_qualification code_de_cloture code_cloture code_de_fin code_fin segment_client segment_clientele segment_de_clientele type_de_client categorie_client profil_client",
    recording:
      "enregistrement enregistrements fichier_audio fichier_son fichier_vocal lien_audio lien_enregistrement lien lien_d_ecoute bande",
    note: "commentaire* remarque remarques observation observations annotation annotations verbatim* texte_libre champ_libre memo description notes remarque* commentaire",
    price: "cout couts prix tarif tarifs montant montants chiffre_d_affaires recette recettes facture",
    count:
      "nombre_d nb nbre nbr nb_de nombre_appels quantite qte compteur nombre_total nombre_de_transferts nombre_de_transfert nombre_de_mises_en_attente nombre_de_mises_en_garde nombre_de_messages nombre_de_tentatives nombre_de_rappels nombre_de_contacts nombre_de_sonneries nombre_de_relances nombre_transferts nombre_de_fois",
    without:
      "hors sans exclu exclue exclus excluant net nette hors_attente sans_attente hors_mise_en_attente hors_garde sans_garde non_inclus non_compris",
    state:
      "etat etats statut statuts activite activites presence statut_agent etat_agent situation disponibilite code_d_etat code_etat code_aux code_activite mode temps_dans_l_etat duree_dans_l_etat temps_en_etat duree_d_etat temps_etat duree_etat phase position_agent situation_agent",
    shift:
      "vacation vacations poste postes quart quarts planning plannings planifi* prevu prevue horaire_de_travail horaires_de_travail prise_de_poste prise_poste fin_de_poste fin_poste prise_de_service prise_service fin_de_service fin_service heure_d_embauche heure_de_debauche heure_de_connexion heure_de_deconnexion plage plage_horaire creneau creneaux amplitude roulement equipe_horaire vacation_poste",
    absence:
      "absence absences absent absente absenteisme conge conges arret arrets arret_de_travail arret_maladie rtt indisponibilite motif_d_absence motif_absence motif_de_l_absence type_d_absence type_absence type_de_conge type_conge type_de_conges nature_de_l_absence nature_d_absence nature_absence code_absence code_d_absence motif_de_conge libelle_absence",
    training:
      "formation formations session_de_formation module_de_formation parcours parcours_de_formation cours atelier ateliers apprentissage e_learning stage_de_formation",
    survey:
      "satisfaction satisfait satisfaite satisfaction_client satisfaction_clients satisfaction_globale enquete enquetes enquete_de_satisfaction enquete_satisfaction sondage sondages questionnaire questionnaires recommand* avis avis_client baromet* question_posee",
    response:
      "reponse reponses repondu_le repondu soumis soumise soumission envoye envoyee envoye_le rempli remplie rempli_le renseigne* complete_le completee_le saisi_le valide_le retour retours reponse* soumis* envoye*",
    score:
      "note note_globale note_obtenue note_finale note_totale note_attribuee note_client points cotation appreciation pourcentage valeur score scores resultat_obtenu notation",
    max: "maximum maximale maximal maxi plafond points_possibles note_possible note_sur note_maxi note_max bareme_max points_max points_maximum maximal*",
    min: "minimum minimale minimal mini plancher note_min note_mini note_minimum score_min score_mini echelle_min echelle_mini borne_inferieure borne_min valeur_min",
    scale: "echelle echelles bareme echelle_de_notation echelle_min echelle_mini echelle_max",
    evaluation:
      "evaluation evaluations evaluat* evalue evaluee qualite audit audits ecoute ecoutes double_ecoute controle controles controle_qualite monitoring appel_mystere calibrage",
    form: "grille grilles grille_d_evaluation grille_d_ecoute grille_evaluation grille_ecoute grille_qualite grille_de_notation formulaire formulaires fiche fiche_d_evaluation fiche_evaluation fiche_d_ecoute modele trame canevas referentiel modele_d_evaluation check_list",
    item: "critere criteres critere_evalue critere_d_evaluation sous_critere question questions libelle_question intitule_de_la_question rubrique rubriques point_de_controle point_controle item items indicateur exigence affirmation enonce",
    hours:
      "heures heures_contrat heures_contractuelles heures_par_semaine base_horaire base_contractuelle temps_de_travail duree_du_travail volume_horaire horaire_hebdomadaire horaire_hebdo volume_hebdomadaire duree_hebdomadaire base_hebdomadaire contrat_horaire etp quotite",
    week: "semaine semaines hebdo* par_semaine",
    hired:
      "embauche embauchee embauches date_d_embauche entree_en_fonction date_d_entree date_entree recrute recrutee recrutement anciennete debut_de_contrat debut_contrat date_de_debut_de_contrat date_debut_contrat prise_de_fonction arrivee_dans_l_entreprise entree_dans_l_entreprise",
    left: "sortie depart date_de_sortie date_sortie date_de_depart date_depart fin_de_contrat fin_contrat date_de_fin_de_contrat date_fin_contrat demission rupture_de_contrat sortie_de_l_entreprise sortie_des_effectifs",
    consent: "consentement consentements accord autorisation opt_in acceptation",
    minutes: "en_minutes minutes nombre_de_minutes",
    kind: "type genre categorie nature",
    behaviour: "comportement* attitude posture savoir_etre",
  },
  values: {
    state: {
      talk: "communication en_communication conversation en_conversation appel en_appel appel_en_cours appel_entrant appel_sortant en_ligne occupe en_traitement parle discussion en_discussion dialogue en_cours_d_appel",
      hold: "en_attente mise_en_attente mis_en_attente attente_client attente_musicale garde en_garde mise_en_garde mise_en_pause appel_en_attente",
      acw: "post_appel postappel post_traitement post_travail post_communication post_contact apres_appel apres_l_appel apres_contact travail_apres_appel traitement_apres_appel traitement_post_appel fin_de_traitement qualification en_qualification qualification_appel saisie cloture finalisation apres posterieur traitement_apres_communication administratif",
      available:
        "disponible dispo pret prete libre en_attente_d_appel en_attente_d_appels attente_d_appel attente_d_appels attente_appel attente_appels attente_contact inactif inactive en_veille sonnerie en_sonnerie connecte connectee en_file",
      break:
        "pause pauses en_pause pause_courte pause_cafe pause_legale pause_reglementaire pause_conventionnelle pause_ecran pause_visuelle pause_perso pause_personnelle pause_remuneree pause_toilettes pause_matin pause_apres_midi petite_pause cafe temps_de_pause detente",
      meal: "repas dejeuner diner pause_dejeuner pause_repas pause_midi pause_diner pause_meridienne midi coupure coupure_dejeuner",
      training:
        "formation en_formation pause_formation autoformation auto_formation coaching accompagnement tutorat monitorat stage e_learning double_ecoute",
      meeting:
        "reunion en_reunion pause_reunion reunion_equipe reunion_d_equipe reunion_interne brief briefing debrief debriefing pause_brief entretien entretien_individuel point_equipe point_individuel rendez_vous",
      offline:
        "hors_ligne deconnecte deconnectee deconnexion non_connecte non_connectee hors_connexion hors_service delogue deloguee fin_de_poste fin_de_service",
      aux_other:
        "indisponible non_disponible pas_disponible non_pret pas_pret retrait en_retrait backoffice back_office autre autres divers absent absente probleme_technique incident_technique panne technique pause_technique pause_autre mission tache taches taches_annexes taches_administratives hors_production ne_pas_deranger supervision projet courrier mails traitement_mails administratifs",
    },
    outcome: {
      handled:
        "traite traitee traites traitees repondu repondue decroche decrochee abouti aboutie reussi reussie pris_en_charge prise_en_charge termine terminee resolu resolue vente vente_conclue conclu conclue servi servie cloture cloturee connecte connectee transfere transferee argumente rdv rendez_vous_pris rappel_programme appel_traite appel_repondu",
      abandoned:
        "abandon abandonne abandonnee abandonnes abandonnees appel_abandonne abandon_en_file abandon_client abandon_en_attente abandon_attente abandon_en_file_d_attente abandonne_en_file raccroche raccroche_client client_raccroche raccroche_par_le_client raccroche_par_l_appelant perdu perdue appel_perdu manque manquee appel_manque non_repondu non_repondue non_decroche non_decrochee sans_reponse pas_de_reponse non_traite non_traitee non_abouti non_aboutie non_servi non_servie",
      unserved:
        "ouvert ouverte nouveau nouvelle en_cours en_attente_du_client messagerie messagerie_vocale repondeur boite_vocale occupe ligne_occupee erreur echec dissuade dissuadee dissuasion deborde debordement ferme fermeture hors_horaires hors_ouverture hors_heures_d_ouverture faux_numero numero_invalide numero_errone sature saturation rejete rejetee refoule refoulee injoignable non_joignable bloque bloquee svi",
    },
    direction: {
      inbound:
        "entrant entrante entrants entrantes appel_entrant appels_entrants recu recue recus recues reception entree ent e",
      outbound:
        "sortant sortante sortants sortantes appel_sortant appels_sortants emis emise emises emission sortie sort s",
      internal: "interne internes appel_interne appels_internes",
    },
    channel: {
      voice:
        "voix telephone telephonie tel appel appels appel_telephonique vocal vocale audio phonie appel_vocal",
      email: "email courriel courriels mail mails emails courrier_electronique messagerie_electronique",
      chat: "chat tchat clavardage messagerie_instantanee chat_web discussion_instantanee",
      sms: "sms texto textos",
      social: "reseaux_sociaux reseau_social medias_sociaux messagerie_sociale facebook twitter instagram",
    },
    absence: {
      planned:
        "conge conges conge_paye conges_payes cp rtt jrtt vacances planifie planifiee prevu prevue repos repos_hebdomadaire recuperation recup jour_ferie ferie jours_feries conge_annuel conges_annuels conge_sans_solde sans_solde conge_parental maternite paternite conge_maternite conge_paternite conge_exceptionnel evenement_familial conge_sabbatique conge_anciennete temps_partiel jour_de_repos absence_autorisee formation",
      short_notice:
        "maladie malade arret arret_maladie arret_de_travail conge_maladie absent absente injustifie injustifiee absence_injustifiee non_justifie non_justifiee enfant_malade garde_d_enfant accident_du_travail accident_de_travail accident_de_trajet hospitalisation retard imprevu imprevue non_prevu non_prevue non_planifie non_planifiee absence_non_planifiee absence_imprevue absence_non_justifiee",
    },
    survey: {
      csat: "satisfaction satisfaction_client satisfaction_globale enquete_de_satisfaction",
      nps: "recommandation recommander intention_de_recommandation taux_de_recommandation",
      empathy: "empathie ecoute_active",
    },
    resolution: {
      resolved:
        "oui vrai resolu resolue resolus regle reglee solutionne solutionnee clos close cloture cloturee termine terminee totalement",
      unresolved:
        "non faux non_resolu non_resolue pas_resolu pas_resolue non_regle en_cours ouvert ouverte en_suspens a_suivre en_attente a_rappeler partiellement",
      declined: "refuse refusee refus decline declinee rejete rejetee",
    },
  },
  silent:
    "seconde secondes sec mn de du des la le les l d au aux en par pour un une et ou sur dans avec chez a ce cette oui non langue langues priorite unique uniques",
};
