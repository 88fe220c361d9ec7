import { weekOfDay } from "../../../domain/calendar/iso-week.ts";
import { isRole, type Viewer } from "../../../domain/privacy/viewer.ts";
import { todayOf } from "../../answers/asked-week.ts";
import type { AnswersContext } from "../../answers/context.ts";
import { dailyBackups } from "../../backup/daily-backup.ts";
import { importFile } from "../../import/import-file.ts";
import { importSample } from "../../import/import-sample.ts";
import { lookAtFile } from "../../import/look-at-file.ts";
import { proposeMapping } from "../../import/mapping/propose-mapping.ts";
import { describeFormats } from "../../import/recognise/describe-formats.ts";
import { repairText } from "../../import/repair-text.ts";
import { tryMapping } from "../../import/try-mapping.ts";
import { scopedRecords } from "../../record-store/store/scoped-records.ts";
import { writeSampleFloor } from "../../sample-floor/sample-floor.ts";
import type { ErrorLog } from "./error-log.ts";
import type { OpenFloor } from "./floor.ts";
import type { HandedFiles } from "./handed-files.ts";
import { keepColours } from "./kept-colours.ts";
import { readPlaybooks } from "./playbook-folder.ts";
import type { PdfPrinter } from "./print-pdf.ts";
import { reportMaker } from "./report-maker.ts";
import { type WatchedFolder, watchedFolder } from "./watched-folder.ts";

/** Until people sign in. */
export const everySupervisor: Viewer = { role: "supervisor", teams: "all" };

/** Whom a start chose to look as (`--as`); without it a supervisor of all teams. */
export function viewerAs(role: string | undefined): Viewer {
  return role !== undefined && isRole(role) ? { role, teams: "all" } : everySupervisor;
}

export interface Console {
  readonly floor: OpenFloor;
  readonly viewer: Viewer;
  readonly handed: HandedFiles;
  /** Its files lie where others may still be writing them: each is watched for a moment before it is read. */
  readonly settle?: boolean;
  readonly log: ErrorLog;
  /** The day that everything is judged from; without it the clock's day in the floor's zone. */
  readonly today?: string | undefined;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** Zone of an empty floor's days, until its first import brings one. */
  readonly machineZone?: string;
  /** Prints reports; without it an installed browser does. */
  readonly printPdf?: PdfPrinter;
}

/** What a console's answers stand on, with the watch that its host keeps going. */
export interface ConsoleContext extends AnswersContext {
  readonly watch: WatchedFolder;
}

/** The context of the answers, for one viewer at one open floor. */
export async function consoleContext(console: Console): Promise<ConsoleContext> {
  const {
    floor,
    handed,
    settle = false,
    clock = Date.now,
    machineZone = Temporal.Now.timeZoneId(),
  } = console;
  const { store, customerSecret } = floor;
  const { backups } = floor;
  let zone = backups.damage() ? null : await store.read("floorZone");
  const readZone = async () => {
    zone = await store.read("floorZone");
  };
  const place = { store, customerSecret };
  // While somebody imports by hand, or has a file looked at, the watched folder waits.
  let byHand = 0;
  async function worksByHand<T>(work: () => Promise<T>): Promise<T> {
    byHand++;
    try {
      return await work();
    } finally {
      byHand--;
    }
  }
  const watch = watchedFolder({
    floor,
    handed,
    log: console.log,
    now: () => context.now(),
    isFree: () => byHand === 0,
    async importFile(request) {
      const imported = await importFile(place, request);
      await readZone();
      return imported;
    },
  });
  const context: ConsoleContext = {
    viewer: console.viewer,
    records: scopedRecords(store, console.viewer.teams),
    today: () => console.today ?? dayInZone(clock(), zone ?? machineZone),
    now: () => Math.floor(clock() / 1000),
    async setZone(chosen) {
      await store.write("setFloorZone", { zone: chosen });
      await readZone();
    },
    async moveZone(chosen, onStep) {
      const change = await store.write("moveFloorZone", { zone: chosen, at: context.now() }, { onStep });
      await readZone();
      return change;
    },
    readZone,
    keyKept: floor.keyKept,
    keepColours: (chosen) => keepColours(floor.folder, chosen),
    backups: {
      ...backups,
      newest: () => dailyBackups(floor.folder)[0],
      async restoreLastGood() {
        const backup = await backups.restoreLastGood(clock());
        watch.forget();
        await readZone();
        await holdConsoleRules();
        return backup;
      },
    },
    reports: reportMaker(() => context, console.printPdf),
    formats: describeFormats(),
    playbooks: readPlaybooks(),
    watch,
    lookAtFile: (request) => worksByHand(() => lookAtFile(place, { ...request, settle })),
    proposeMapping,
    tryMapping: (request) => tryMapping(place, { ...request, settle }),
    async repairText({ path, name, importId }) {
      try {
        return await repairText(store, { path, name, importId, folder: floor.folder });
      } finally {
        await handed.putAway(path);
      }
    },
    putAway: (path) => handed.putAway(path),
    async importFile(request) {
      try {
        return await worksByHand(async () => {
          const imported = await importFile(place, { ...request, settle });
          await readZone();
          return imported;
        });
      } finally {
        if (request.dryRun !== true) await handed.putAway(request.path);
      }
    },
    async addSample(onStep, signal) {
      const until = dayBefore(console.today ?? dayInZone(clock(), zone ?? machineZone));
      await importSample({
        store,
        customerSecret,
        folder: floor.folder,
        write: (out) => writeSampleFloor({ out, until }),
        now: Math.floor(clock() / 1000),
        signal,
        onStep,
      });
      await readZone();
    },
    handedFile: (name) => handed.find(name),
    report: (error) => console.log.report(error),
  };
  async function holdConsoleRules() {
    if (!(await store.read("consoleRulesDue", {}))) return;
    await store.write("holdConsoleRules", { thisWeek: weekOfDay(todayOf(context)), at: context.now() });
  }
  if (!backups.damage()) await holdConsoleRules();
  return context;
}

function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

function dayInZone(milliseconds: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}
