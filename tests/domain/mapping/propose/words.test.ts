import { distance } from "fastest-levenshtein";
import { describe, expect, test } from "vitest";
import type { FieldName, MappedKind } from "../../../../src/domain/mapping/mapped-field.ts";
import { mappedFields } from "../../../../src/domain/mapping/mapped-field.ts";
import { nameScore } from "../../../../src/domain/mapping/propose/field-names.ts";
import { labelConcepts } from "../../../../src/domain/mapping/propose/label-concepts.ts";
import { WordMeanings } from "../../../../src/domain/mapping/propose/word-meanings.ts";

/** The fields of a kind that a label names best; several where it can name either as well. */
function bestNamed(kind: MappedKind, label: string): FieldName[] {
  const concepts = labelConcepts(label, distance);
  const scores = mappedFields(kind).map(({ name }) => ({ name, score: nameScore(kind, name, concepts) }));
  const best = Math.max(...scores.map(({ score }) => score));
  return best > 0.5 ? scores.filter(({ score }) => score === best).map(({ name }) => name) : [];
}

type Labels = readonly (readonly [kind: MappedKind, label: string, field: FieldName])[];
type Words = readonly (readonly [field: FieldName, word: string, meaning: string])[];

const labels: Readonly<Record<string, Labels>> = {
  English: [
    ["contacts", "Interaction Reference", "contact_id"],
    ["contacts", "Ticket #", "contact_id"],
    ["contacts", "Handled By", "agent"],
    ["contacts", "Rep Name", "agent_name"],
    ["contacts", "Skill Group", "queue"],
    ["contacts", "Hunt Group", "queue"],
    ["contacts", "Squad", "team"],
    ["contacts", "Media Type", "channel"],
    ["contacts", "Call Direction", "direction"],
    ["contacts", "Arrival Time", "offered_at"],
    ["contacts", "Queue Entry", "offered_at"],
    ["contacts", "Connected At", "answered_at"],
    ["contacts", "Hang-up Time", "ended_at"],
    ["contacts", "Time in Queue (s)", "wait_seconds"],
    ["contacts", "Speed of Answer", "wait_seconds"],
    ["contacts", "Conversation Duration", "talk_seconds"],
    ["contacts", "Time on Hold", "hold_seconds"],
    ["contacts", "Wrap-up Time", "acw_seconds"],
    ["contacts", "AHT (sec)", "handle_seconds"],
    ["contacts", "Disposition", "outcome"],
    ["contacts", "First Contact Resolution", "resolution"],
    ["contacts", "Member ID", "customer"],
    ["agent-states", "Aux Code", "reason"],
    ["agent-states", "Time in State", "duration_seconds"],
    ["shifts", "Clock In", "shift_start"],
    ["shifts", "Clock Out", "shift_end"],
    ["absence", "Leave Type", "kind"],
    ["surveys", "Star Rating", "score"],
    ["evaluations", "Reviewed By", "evaluator"],
    ["evaluations", "Scorecard", "form"],
    ["evaluations", "Points Possible", "max_score"],
    ["roster", "Line Manager", "supervisor"],
    ["roster", "Termination Date", "left_on"],
    ["training", "Course Title", "topic"],
  ],
  German: [
    ["contacts", "Vorgangsnummer", "contact_id"],
    ["contacts", "Anruf-Kennung", "contact_id"],
    ["contacts", "Sachbearbeiter", "agent"],
    ["contacts", "MA-Nr.", "agent"],
    ["contacts", "Entgegengenommen von", "agent"],
    ["contacts", "Rufgruppe", "queue"],
    ["contacts", "Sammelanschluss", "queue"],
    ["contacts", "Abteilung", "team"],
    ["contacts", "Kontaktweg", "channel"],
    ["contacts", "Anrufrichtung", "direction"],
    ["contacts", "Eingegangen am", "offered_at"],
    ["contacts", "Anrufbeginn", "offered_at"],
    ["contacts", "Angenommen um", "answered_at"],
    ["contacts", "Gespraechsannahme", "answered_at"],
    ["contacts", "Aufgelegt um", "ended_at"],
    ["contacts", "Wartedauer", "wait_seconds"],
    ["contacts", "Zeit bis Annahme", "wait_seconds"],
    ["contacts", "Gespraechsdauer", "talk_seconds"],
    ["contacts", "Haltezeit", "hold_seconds"],
    ["contacts", "Nachbereitung (Sek.)", "acw_seconds"],
    ["contacts", "Bearbeitungszeit gesamt", "handle_seconds"],
    ["contacts", "Verbleib", "outcome"],
    ["contacts", "Gelöst?", "resolution"],
    ["contacts", "Kd.-Nr.", "customer"],
    ["agent-states", "Pausengrund", "reason"],
    ["agent-states", "Tätigkeit", "state"],
    ["shifts", "Dienstbeginn", "shift_start"],
    ["shifts", "Gehen", "shift_end"],
    ["absence", "Abwesenheitsart", "kind"],
    ["surveys", "Abgeschickt am", "answered_at"],
    ["evaluations", "Geprüft von", "evaluator"],
    ["evaluations", "Bewertungsbogen", "form"],
    ["evaluations", "Prüfpunkt", "item"],
    ["roster", "Vorgesetzter", "supervisor"],
    ["roster", "Wochenstunden", "weekly_hours"],
    ["training", "Schulungsthema", "topic"],
  ],
  Dutch: [
    ["contacts", "Gespreksnummer", "contact_id"],
    ["contacts", "Zaaknummer", "contact_id"],
    ["contacts", "Behandelaar", "agent"],
    ["contacts", "Naam medewerker", "agent_name"],
    ["contacts", "Belgroep", "queue"],
    ["contacts", "Servicelijn", "queue"],
    ["contacts", "Afdeling", "team"],
    ["contacts", "Contactvorm", "channel"],
    ["contacts", "Richting", "direction"],
    ["contacts", "Binnengekomen om", "offered_at"],
    ["contacts", "Aangeboden op", "offered_at"],
    ["contacts", "Opgenomen om", "answered_at"],
    ["contacts", "Gesprek beëindigd", "ended_at"],
    ["contacts", "Wachttijd in sec", "wait_seconds"],
    ["contacts", "Tijd in wachtrij", "wait_seconds"],
    ["contacts", "Gespreksduur", "talk_seconds"],
    ["contacts", "In de wacht", "hold_seconds"],
    ["contacts", "Nawerktijd", "acw_seconds"],
    ["contacts", "Afhandeltijd", "handle_seconds"],
    ["contacts", "Afhandelcode", "outcome"],
    ["contacts", "Opgelost", "resolution"],
    ["contacts", "Doorverbonden", "transferred_out"],
    ["contacts", "Relatienummer", "customer"],
    ["agent-states", "Activiteit", "state"],
    ["shifts", "Dienst begin", "shift_start"],
    ["absence", "Verlofsoort", "kind"],
    ["absence", "T/m", "to"],
    ["surveys", "Rapportcijfer", "score"],
    ["evaluations", "Beoordeeld door", "evaluator"],
    ["evaluations", "Criterium", "item"],
    ["roster", "Datum in dienst", "hired_on"],
    ["roster", "Leidinggevende", "supervisor"],
    ["training", "Cursusnaam", "topic"],
  ],
  Polish: [
    ["contacts", "Numer zgłoszenia", "contact_id"],
    ["contacts", "ID połączenia", "contact_id"],
    ["contacts", "Konsultant", "agent"],
    ["contacts", "Opiekun", "agent"],
    ["contacts", "Imię i nazwisko konsultanta", "agent_name"],
    ["contacts", "Infolinia", "queue"],
    ["contacts", "Nazwa kolejki", "queue"],
    ["contacts", "Zespół", "team"],
    ["contacts", "Kanał kontaktu", "channel"],
    ["contacts", "Kierunek", "direction"],
    ["contacts", "Data rozpoczęcia", "offered_at"],
    ["contacts", "Wejście do kolejki", "offered_at"],
    ["contacts", "Odebrano", "answered_at"],
    ["contacts", "Czas zakończenia", "ended_at"],
    ["contacts", "Czas oczekiwania", "wait_seconds"],
    ["contacts", "Czas rozmowy [s]", "talk_seconds"],
    ["contacts", "Czas zawieszenia", "hold_seconds"],
    ["contacts", "Praca po rozmowie", "acw_seconds"],
    ["contacts", "Czas obsługi", "handle_seconds"],
    ["contacts", "Wynik połączenia", "outcome"],
    ["contacts", "Przekazano", "transferred_out"],
    ["contacts", "Numer klienta", "customer"],
    ["agent-states", "Powód przerwy", "reason"],
    ["shifts", "Początek zmiany", "shift_start"],
    ["absence", "Rodzaj nieobecności", "kind"],
    ["surveys", "Ocena", "score"],
    ["evaluations", "Oceniający", "evaluator"],
    ["evaluations", "Karta oceny", "form"],
    ["roster", "Przełożony", "supervisor"],
    ["roster", "Data zatrudnienia", "hired_on"],
    ["training", "Temat szkolenia", "topic"],
  ],
};

const words: Readonly<Record<string, Words>> = {
  English: [
    ["state", "On Call", "talk"],
    ["state", "OnHold", "hold"],
    ["state", "AfterCallWork", "acw"],
    ["state", "AVAIL", "available"],
    ["state", "Comfort break", "break"],
    ["state", "Out for lunch", "meal"],
    ["state", "1-1", "meeting"],
    ["state", "Logged Out", "offline"],
    ["state", "Do Not Disturb", "aux_other"],
    ["outcome", "Hung up in queue", "abandoned"],
    ["direction", "OUT", "outbound"],
    ["channel", "Web chat", "chat"],
    ["channel", "Phone call", "voice"],
    ["resolution", "Partially resolved", "unresolved"],
    ["kind", "NPS", "nps"],
  ],
  German: [
    ["state", "Im Gespräch", "talk"],
    ["state", "Rückfrage", "hold"],
    ["state", "Nachbearbeitung", "acw"],
    ["state", "Verfuegbar", "available"],
    ["state", "Raucherpause", "break"],
    ["state", "Mittagessen", "meal"],
    ["state", "Teambesprechung", "meeting"],
    ["state", "Nicht angemeldet", "offline"],
    ["state", "Nicht bereit", "aux_other"],
    ["outcome", "Vorzeitig aufgelegt", "abandoned"],
    ["outcome", "Anrufbeantworter", "unserved"],
    ["direction", "Ausgehender Anruf", "outbound"],
    ["channel", "Telefonisch", "voice"],
    ["resolution", "Teilweise gelöst", "unresolved"],
    ["kind", "Weiterempfehlung", "nps"],
  ],
  Dutch: [
    ["state", "In gesprek", "talk"],
    ["state", "In de wacht", "hold"],
    ["state", "Nawerk", "acw"],
    ["state", "Beschikbaar", "available"],
    ["state", "Korte pauze", "break"],
    ["state", "Lunchpauze", "meal"],
    ["state", "Teamoverleg", "meeting"],
    ["state", "Uitgelogd", "offline"],
    ["state", "Niet beschikbaar", "aux_other"],
    ["outcome", "Opgehangen", "abandoned"],
    ["outcome", "Afgehandeld", "handled"],
    ["direction", "Binnenkomend", "inbound"],
    ["channel", "Telefonisch", "voice"],
    ["resolution", "Deels opgelost", "unresolved"],
    ["kind", "Klanttevredenheid", "csat"],
  ],
  Polish: [
    ["state", "W rozmowie", "talk"],
    ["state", "Wstrzymane", "hold"],
    ["state", "Po rozmowie", "acw"],
    ["state", "Gotowy", "available"],
    ["state", "Przerwa kawowa", "break"],
    ["state", "Przerwa obiadowa", "meal"],
    ["state", "Spotkanie zespołu", "meeting"],
    ["state", "Wylogowany", "offline"],
    ["state", "Niedostępny", "aux_other"],
    ["outcome", "Porzucone", "abandoned"],
    ["outcome", "Odebrane", "handled"],
    ["direction", "Połączenie wychodzące", "outbound"],
    ["channel", "Telefon", "voice"],
    ["resolution", "Częściowo rozwiązane", "unresolved"],
    ["kind", "Satysfakcja klienta", "csat"],
  ],
};

const absences = [
  ["Sick leave", "short_notice"],
  ["Annual leave", "planned"],
  ["Krank mit AU", "short_notice"],
  ["Überstundenabbau", "planned"],
  ["Ziekteverlof", "short_notice"],
  ["Tijd voor tijd", "planned"],
  ["Zwolnienie lekarskie", "short_notice"],
  ["Urlop wypoczynkowy", "planned"],
] as const;

describe.each(Object.entries(labels))("a label in %s names a field", (_, cases) => {
  test.each(cases)("%s: %s", (kind, label, field) => {
    expect(bestNamed(kind, label)).toContain(field);
  });
});

describe.each(Object.entries(words))("a word in %s has a meaning", (_, cases) => {
  const meanings = new WordMeanings(() => undefined, false);
  test.each(cases)("%s: %s", (field, word, meaning) => {
    expect(meanings.meaning(field, word)).toBe(meaning);
  });
});

test.each(absences)("%s is an absence: %s", (word, meaning) => {
  expect(new WordMeanings(() => undefined, true).meaning("kind", word)).toBe(meaning);
});
