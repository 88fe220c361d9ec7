import { plainWords } from "../../../domain/privacy/plain-words.ts";
import { hasColumns } from "../formats/column-name.ts";
import { isFigure } from "../furniture/figure.ts";

/** Kinds of columns that sum up many contacts; a row that is one contact has few of any of them. */
const kinds: Readonly<Record<string, RegExp>> = {
  average:
    /(?:^|_)(?:avg|average|averages|mean|aht|asa|durchschnitt\w*|schnitt|moyenne?|promedio|gemiddelde?|sredni[ae]?)(?:_|$)/,
  share:
    /%|(?:^|_)(?:percent|percentage|pct|rate|ratio|occupancy|utili[sz]ation|quote|auslastung|taux|tasa)(?:_|$)/,
  count:
    /(?:^|_)(?:calls|contacts|interactions|conversations|chats|e?mails|tickets|anrufe|kontakte|appels|llamadas|chamadas|chiamate|gesprekken|polaczenia)(?:_|$)|^(?:number_of|anzahl|count|aantal)_/,
  spent:
    /(?:^|_)(?:staffed|login|logged_in|log_in|aux|avail|available|idle|ready|break|lunch|training|away|off_hook)_(?:time|duration)/,
};
const fewestOfOneKind = 3;
const contactId =
  /(?:^|_)(?:call|contact|conversation|interaction|segment|ticket|case|chat|history)_?(?:id|key|guid|uuid|ref|reference)$|^(?:id|uii|ucid|uuid|guid|uniqueid|linkedid)$/;

/**
 * The columns by which a header is one of totals: each row sums up the contacts of a day, an interval or an agent,
 * and holds no contact. Such are averages, shares, counts of calls and times spent in a state: of two kinds, or
 * three of one, and no contact's id beside them. Empty where it is none.
 *
 * @example totalsIn(["Date", "Agent Name", "ACD Calls", "Avg ACD Time"]) // ["ACD Calls", "Avg ACD Time"]
 */
export function totalsIn(header: readonly string[]): string[] {
  const found = new Map<string, string[]>();
  for (const cell of header) {
    // Of a value within JSON its own name, without those of what it lies in.
    const name = plainWords(/\s/.test(cell) ? cell : (cell.split(".").at(-1) ?? ""));
    if (contactId.test(name)) return [];
    const kind = Object.keys(kinds).find((key) => kinds[key]?.test(cell.includes("%") ? `%_${name}` : name));
    if (kind !== undefined) found.set(kind, [...(found.get(kind) ?? []), cell.trim()]);
  }
  const ofOneKind = [...found.values()].some((cells) => cells.length >= fewestOfOneKind);
  return found.size > 1 || ofOneKind ? [...found.values()].flat() : [];
}

interface TotalsReport {
  readonly title: string;
  /** Columns by which it is known. */
  readonly needed: readonly string[];
  /** The export of the same system that holds single contacts. */
  readonly instead: string;
}

/** Reports of totals whose system is known by their columns. */
const reports: readonly TotalsReport[] = [
  {
    title: "the agent session report of RingCX",
    needed: ["Login DTS", "Logout DTS"],
    instead: "export RingCX's agent segment report, which has each agent's calls",
  },
  {
    title: "an agent report of Avaya CMS",
    needed: ["Agent Name", "ACD Calls", "AUX Time"],
    instead:
      "export the call records of CMS (External Call History, ECH) as a table with the names of its fields",
  },
  {
    title: "the agent performance view of Genesys Cloud",
    needed: ["Interval Start", "Agent Name", "Avg Handle"],
    instead: "export the interactions view of Genesys Cloud",
  },
];

const shown = 4;

/**
 * Why a file of totals is refused, in a sentence; undefined where none of its headers is one of totals.
 *
 * @param lackOf what the rows below a header have no column for
 */
export function totalsSentence(
  name: string,
  headers: readonly (readonly string[])[],
  lackOf: (header: readonly string[]) => string,
): string | undefined {
  for (const header of headers) {
    // Not every row that could name columns does: a row of figures may have such words in it.
    if (header.some((cell) => isFigure(cell))) continue;
    const report = reports.find(({ needed }) => hasColumns(header, needed));
    const totals = totalsIn(header);
    if (!report && totals.length === 0) continue;
    const what = report ? `${name} looks like ${report.title}` : name;
    const named = totals.length > 0 ? ` (${totals.slice(0, shown).join(", ")})` : "";
    const holds = `${report ? ", which" : ""} holds totals${named}, not single contacts or states with their times`;
    const why = lackOf(header) || "; sums do not show who did what, and when";
    const instead = report?.instead ?? "export the single calls, contacts or state changes instead";
    return `${what}${holds}${why}; ${instead}.`;
  }
  return undefined;
}
