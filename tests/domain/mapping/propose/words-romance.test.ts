import { distance } from "fastest-levenshtein";
import { describe, expect, test } from "vitest";
import {
  type FieldName,
  type MappedKind,
  mappedFields,
} from "../../../../src/domain/mapping/mapped-field.ts";
import { nameScore } from "../../../../src/domain/mapping/propose/field-names.ts";
import { labelConcepts } from "../../../../src/domain/mapping/propose/label-concepts.ts";
import { WordMeanings } from "../../../../src/domain/mapping/propose/word-meanings.ts";

/** The fields of a kind that a label names best; several where they are equal. */
function bestFields(kind: MappedKind, label: string): FieldName[] {
  const concepts = labelConcepts(label, distance);
  const scored = mappedFields(kind).map(({ name }) => ({ name, score: nameScore(kind, name, concepts) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score > 0.5 && score === best).map(({ name }) => name);
}

const words = new WordMeanings(() => undefined, false);
const absences = new WordMeanings(() => undefined, true);

function meaningOf(field: FieldName | "absence", word: string): string | undefined {
  return field === "absence" ? absences.meaning("kind", word) : words.meaning(field, word);
}

describe("a label of a French file names a field", () => {
  test.each([
    ["contacts", "Identifiant de l'appel", "contact_id"],
    ["contacts", "N° de dossier", "contact_id"],
    ["contacts", "Nom du téléconseiller", "agent_name"],
    ["contacts", "Chargé de clientèle", "agent"],
    ["contacts", "Login conseiller", "agent"],
    ["contacts", "File d'attente", "queue"],
    ["contacts", "Compétence demandée", "queue"],
    ["contacts", "Îlot", "team"],
    ["contacts", "Sens de l'appel", "direction"],
    ["contacts", "Canal de contact", "channel"],
    ["contacts", "Date et heure d'arrivée", "offered_at"],
    ["contacts", "Décroché à", "answered_at"],
    ["contacts", "Raccroché à", "ended_at"],
    ["contacts", "Temps d'attente avant décroché", "wait_seconds"],
    ["contacts", "Durée de communication", "talk_seconds"],
    ["contacts", "Durée de mise en garde", "hold_seconds"],
    ["contacts", "Temps de post-travail", "acw_seconds"],
    ["contacts", "DMT", "handle_seconds"],
    ["contacts", "Statut de l'appel", "outcome"],
    ["contacts", "Transféré vers", "transferred_out"],
    ["contacts", "Numéro client", "customer"],
    ["agent-states", "État de l'agent", "state"],
    ["agent-states", "Motif de pause", "reason"],
    ["shifts", "Prise de poste", "shift_start"],
    ["shifts", "Fin de vacation", "shift_end"],
    ["absence", "Motif d'absence", "kind"],
    ["surveys", "Note de satisfaction client", "score"],
    ["evaluations", "Grille d'écoute", "form"],
    ["evaluations", "Écouté par", "evaluator"],
    ["evaluations", "Critère évalué", "item"],
    ["training", "Intitulé de la formation", "topic"],
    ["roster", "Date d'embauche", "hired_on"],
    ["roster", "Chef d'équipe", "supervisor"],
  ] as const)("%s: %s", (kind, label, field) => {
    expect(bestFields(kind, label)).toContain(field);
  });
});

describe("a label of a Spanish file names a field", () => {
  test.each([
    ["contacts", "Id. de la llamada", "contact_id"],
    ["contacts", "Nº de expediente", "contact_id"],
    ["contacts", "Nombre del gestor", "agent_name"],
    ["contacts", "Ejecutivo", "agent"],
    ["contacts", "Atendida por", "agent"],
    ["contacts", "Cola de atención", "queue"],
    ["contacts", "Grupo ACD", "queue"],
    ["contacts", "Equipo de trabajo", "team"],
    ["contacts", "Sentido de la llamada", "direction"],
    ["contacts", "Medio de contacto", "channel"],
    ["contacts", "Fecha y hora de entrada", "offered_at"],
    ["contacts", "Hora de descuelgue", "answered_at"],
    ["contacts", "Finalizada a las", "ended_at"],
    ["contacts", "Tiempo en cola", "wait_seconds"],
    ["contacts", "Tiempo de conversación", "talk_seconds"],
    ["contacts", "Tiempo en retención", "hold_seconds"],
    ["contacts", "Trabajo posterior a la llamada", "acw_seconds"],
    ["contacts", "TMO", "handle_seconds"],
    ["contacts", "Derivada a", "transferred_out"],
    ["contacts", "Código de cliente", "customer"],
    ["agent-states", "Estado del agente", "state"],
    ["agent-states", "Tiempo en el estado", "duration_seconds"],
    ["shifts", "Entrada al turno", "shift_start"],
    ["shifts", "Fin de jornada", "shift_end"],
    ["absence", "Tipo de ausencia", "kind"],
    ["absence", "Fecha hasta", "to"],
    ["surveys", "Valoración del cliente", "score"],
    ["evaluations", "Plantilla de calidad", "form"],
    ["evaluations", "Monitoreado por", "evaluator"],
    ["training", "Nombre del curso", "topic"],
    ["roster", "Horas semanales", "weekly_hours"],
    ["roster", "Fecha de alta", "hired_on"],
  ] as const)("%s: %s", (kind, label, field) => {
    expect(bestFields(kind, label)).toContain(field);
  });
});

describe("a label of a Portuguese file names a field", () => {
  test.each([
    ["contacts", "ID da chamada", "contact_id"],
    ["contacts", "Protocolo", "contact_id"],
    ["contacts", "Nome do atendente", "agent_name"],
    ["contacts", "Matrícula do operador", "agent"],
    ["contacts", "Atendido por", "agent"],
    ["contacts", "Fila de atendimento", "queue"],
    ["contacts", "Célula", "queue"],
    ["contacts", "Turma", "team"],
    ["contacts", "Sentido da ligação", "direction"],
    ["contacts", "Canal de atendimento", "channel"],
    ["contacts", "Entrada na fila", "offered_at"],
    ["contacts", "Data/hora da chamada", "offered_at"],
    ["contacts", "Atendida em", "answered_at"],
    ["contacts", "Desligada às", "ended_at"],
    ["contacts", "Tempo em fila", "wait_seconds"],
    ["contacts", "Tempo falado", "talk_seconds"],
    ["contacts", "Tempo em espera", "hold_seconds"],
    ["contacts", "Pós-atendimento", "acw_seconds"],
    ["contacts", "TMA", "handle_seconds"],
    ["contacts", "Encaminhada para", "transferred_out"],
    ["contacts", "CPF do cliente", "customer"],
    ["agent-states", "Status do agente", "state"],
    ["agent-states", "Motivo da pausa", "reason"],
    ["shifts", "Início da escala", "shift_start"],
    ["shifts", "Fim do expediente", "shift_end"],
    ["absence", "Tipo de afastamento", "kind"],
    ["surveys", "Data da resposta", "answered_at"],
    ["surveys", "Nota atribuída", "score"],
    ["evaluations", "Ficha de monitoria", "form"],
    ["evaluations", "Monitor de qualidade", "evaluator"],
    ["training", "Nome do treinamento", "topic"],
    ["roster", "Data de admissão", "hired_on"],
  ] as const)("%s: %s", (kind, label, field) => {
    expect(bestFields(kind, label)).toContain(field);
  });
});

describe("a label of an Italian file names a field", () => {
  test.each([
    ["contacts", "ID chiamata", "contact_id"],
    ["contacts", "Numero pratica", "contact_id"],
    ["contacts", "Nominativo operatore", "agent_name"],
    ["contacts", "Addetto", "agent"],
    ["contacts", "Gestita da", "agent"],
    ["contacts", "Coda di attesa", "queue"],
    ["contacts", "Gruppo di risposta", "queue"],
    ["contacts", "Squadra", "team"],
    ["contacts", "Direzione chiamata", "direction"],
    ["contacts", "Canale di contatto", "channel"],
    ["contacts", "Arrivata alle", "offered_at"],
    ["contacts", "Risposta alle", "answered_at"],
    ["contacts", "Terminata alle", "ended_at"],
    ["contacts", "Tempo in coda", "wait_seconds"],
    ["contacts", "Durata conversazione", "talk_seconds"],
    ["contacts", "Tempo di messa in attesa", "hold_seconds"],
    ["contacts", "Lavoro post-chiamata", "acw_seconds"],
    ["contacts", "Tempo di gestione", "handle_seconds"],
    ["contacts", "Esito della chiamata", "outcome"],
    ["contacts", "Inoltrata a", "transferred_out"],
    ["contacts", "Codice cliente", "customer"],
    ["agent-states", "Stato dell'operatore", "state"],
    ["agent-states", "Causale pausa", "reason"],
    ["shifts", "Inizio turno", "shift_start"],
    ["shifts", "Uscita", "shift_end"],
    ["absence", "Causale assenza", "kind"],
    ["absence", "Dal giorno", "from"],
    ["surveys", "Voto di soddisfazione", "score"],
    ["evaluations", "Scheda di valutazione", "form"],
    ["evaluations", "Valutato da", "evaluator"],
    ["training", "Titolo del corso", "topic"],
    ["roster", "Data di assunzione", "hired_on"],
    ["roster", "Ore settimanali", "weekly_hours"],
  ] as const)("%s: %s", (kind, label, field) => {
    expect(bestFields(kind, label)).toContain(field);
  });
});

test.each(["Tipificación final", "Tabulação", "Qualification", "Esitazione"])(
  "%s, what the agent coded after the contact, can be its outcome",
  (label) => {
    expect(nameScore("contacts", "outcome", labelConcepts(label, distance))).toBeGreaterThan(0.5);
  },
);

describe("a word of a French file has a meaning", () => {
  test.each([
    ["state", "En communication", "talk"],
    ["state", "Mise en attente", "hold"],
    ["state", "Post-travail", "acw"],
    ["state", "En attente d'appel", "available"],
    ["state", "Pause café", "break"],
    ["state", "Pause déjeuner", "meal"],
    ["state", "Réunion d'équipe", "meeting"],
    ["state", "Déconnecté", "offline"],
    ["state", "Retrait", "aux_other"],
    ["outcome", "Raccroché par le client", "abandoned"],
    ["outcome", "Répondeur", "unserved"],
    ["outcome", "Traité", "handled"],
    ["direction", "Appel sortant", "outbound"],
    ["channel", "Réseaux sociaux", "social"],
    ["absence", "Arrêt maladie", "short_notice"],
    ["absence", "Congés payés", "planned"],
    ["resolution", "Non résolu", "unresolved"],
  ] as const)("%s: %s", (field, word, meaning) => {
    expect(meaningOf(field, word)).toBe(meaning);
  });
});

describe("a word of a Spanish file has a meaning", () => {
  test.each([
    ["state", "En llamada", "talk"],
    ["state", "Retenida", "hold"],
    ["state", "Trabajo posterior", "acw"],
    ["state", "Listo", "available"],
    ["state", "Descanso corto", "break"],
    ["state", "Comida", "meal"],
    ["state", "Capacitación", "training"],
    ["state", "Reunión de equipo", "meeting"],
    ["state", "No conectado", "offline"],
    ["state", "No listo", "aux_other"],
    ["outcome", "Abandonada en cola", "abandoned"],
    ["outcome", "Atendida", "handled"],
    ["outcome", "Buzón de voz", "unserved"],
    ["direction", "Emitida", "outbound"],
    ["channel", "Redes sociales", "social"],
    ["absence", "Incapacidad", "short_notice"],
    ["absence", "Vacaciones", "planned"],
  ] as const)("%s: %s", (field, word, meaning) => {
    expect(meaningOf(field, word)).toBe(meaning);
  });
});

describe("a word of a Portuguese file has a meaning", () => {
  test.each([
    ["state", "Em atendimento", "talk"],
    ["state", "Em espera", "hold"],
    ["state", "Pós-atendimento", "acw"],
    ["state", "Disponível", "available"],
    ["state", "Pausa descanso", "break"],
    ["state", "Pausa lanche", "meal"],
    ["state", "Treinamento", "training"],
    ["state", "Pausa feedback", "meeting"],
    ["state", "Deslogado", "offline"],
    ["state", "Pausa particular", "break"],
    ["outcome", "Abandonada na fila", "abandoned"],
    ["outcome", "Atendida", "handled"],
    ["outcome", "Caixa postal", "unserved"],
    ["direction", "Receptivo", "inbound"],
    ["channel", "Telefone", "voice"],
    ["absence", "Atestado médico", "short_notice"],
    ["absence", "Férias", "planned"],
  ] as const)("%s: %s", (field, word, meaning) => {
    expect(meaningOf(field, word)).toBe(meaning);
  });
});

describe("a word of an Italian file has a meaning", () => {
  test.each([
    ["state", "In conversazione", "talk"],
    ["state", "In attesa", "hold"],
    ["state", "Post chiamata", "acw"],
    ["state", "Pronto", "available"],
    ["state", "Pausa breve", "break"],
    ["state", "Pausa pranzo", "meal"],
    ["state", "Corso di formazione", "training"],
    ["state", "Riunione", "meeting"],
    ["state", "Non connesso", "offline"],
    ["state", "Non disponibile", "aux_other"],
    ["outcome", "Riagganciata dal cliente", "abandoned"],
    ["outcome", "Evasa", "handled"],
    ["outcome", "Occupato", "unserved"],
    ["direction", "In uscita", "outbound"],
    ["channel", "Posta elettronica", "email"],
    ["absence", "Malattia", "short_notice"],
    ["absence", "Permesso retribuito", "planned"],
  ] as const)("%s: %s", (field, word, meaning) => {
    expect(meaningOf(field, word)).toBe(meaning);
  });
});
