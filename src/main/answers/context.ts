import type { Playbook } from "../../contract/catalogue.ts";
import type { KeyPlace } from "../../contract/floor.ts";
import type { ReportForm } from "../../contract/report-kinds.ts";
import type { ReportRequest, ReportStep } from "../../contract/reports.ts";
import type { Colours } from "../../contract/window.ts";
import type { SampleStep } from "../../domain/floor/import-codes.ts";
import type { LeftOut, WatchStanding } from "../../domain/floor/watched-file.ts";
import type { Proposal } from "../../domain/mapping/proposal.ts";
import type { Viewer } from "../../domain/privacy/viewer.ts";
import type { KeptBackup } from "../backup/daily-backup.ts";
import type { ImportedFile, ImportRequest } from "../import/import-file.ts";
import type { LookedAtFile } from "../import/look-at-file.ts";
import type { ProposalRequest } from "../import/mapping/propose-mapping.ts";
import type { FormatDescription } from "../import/recognise/describe-formats.ts";
import type { RepairText } from "../import/repair-text.ts";
import type { TriedMapping } from "../import/try-mapping.ts";
import type { Copy, FileInNeed } from "../import/watch-folder.ts";
import type { ZoneChange } from "../record-store/import/move-floor-zone.ts";
import type { OnStep } from "../record-store/store/on-step.ts";
import type { ScopedRecords } from "../record-store/store/scoped-records.ts";
import type { StoreFailure } from "../record-store/store/store-failure.ts";

/** What keeps the records from being lost. */
interface BackupSource {
  /** What is wrong with the store; undefined while nothing is known to be. */
  damage(): StoreFailure | undefined;
  noteDamage(error: unknown): void;
  /** The newest daily backup, not looked into. */
  newest(): KeptBackup | undefined;
  /** The newest that opens and is sound throughout. */
  lastGood(): Promise<KeptBackup | undefined>;
  restoreLastGood(): Promise<KeptBackup>;
}

/** A report as a file. */
export interface MadeReport {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Makes reports of what the viewer may ask. */
export interface ReportsAtHand {
  preview(request: ReportRequest): Promise<{ readonly title: string; readonly html: string }>;
  make(
    request: ReportRequest & { readonly form: ReportForm },
    onStep: (step: ReportStep) => void,
    signal: AbortSignal,
  ): Promise<MadeReport>;
}

/** The folder that is watched for the floor while a console is open. */
export interface WatchAtHand {
  /** How the watch of the folder that is set stands here. */
  standing(folder: string | null): {
    readonly standing: WatchStanding;
    /** UTC seconds; null while it was not looked into. */
    readonly lookedAt: number | null;
    readonly inNeed: readonly FileInNeed[];
    readonly copies: readonly Copy[];
    readonly leftOut: LeftOut;
  };
  /** @throws StoreFailure where it is no folder that can be watched */
  set(folder: string): Promise<void>;
  stop(): Promise<void>;
  /** Gives out a name for a file that needs somebody and stands there still. */
  hand(
    name: string,
  ): Promise<{ readonly kind: "handed"; readonly handed: string } | { readonly kind: "settled" | "gone" }>;
}

/** What the answers stand on; each host makes one. */
export interface AnswersContext {
  readonly viewer: Viewer;
  /** As far as the viewer may see and change them: no answer has another way to the records. */
  readonly records: ScopedRecords;
  /** The day that everything is judged from, YYYY-MM-DD. */
  today(): string;
  /** UTC seconds. */
  now(): number;
  /** Sets the zone by which the floor's days are dated. */
  setZone(zone: string): Promise<void>;
  /** Gives the floor another zone, and moves the days of its records. */
  moveZone(zone: string, onStep: OnStep): Promise<ZoneChange>;
  /** Reads the floor's zone again, after something that may have set or released it. */
  readZone(): Promise<void>;
  readonly keyKept: KeyPlace;
  /** Keeps the reader's choice of light and dark for the next window. */
  keepColours(chosen: Colours): void;
  readonly backups: BackupSource;
  readonly reports: ReportsAtHand;
  /** Finds out what a file is and what it comes to; nothing of it is stored. */
  lookAtFile(request: ImportRequest): Promise<LookedAtFile>;
  /** What the columns of a file in no known layout may mean; nothing of it is stored. */
  proposeMapping(request: ProposalRequest): Promise<Proposal>;
  /** What a file comes to by a mapping; nothing of it is stored. */
  tryMapping(request: ImportRequest): Promise<TriedMapping>;
  importFile(request: ImportRequest): Promise<ImportedFile>;
  /** The rejected rows of an import, from its source file. The file is put away then. */
  repairText(file: {
    readonly path: string;
    readonly name: string;
    readonly importId: number;
  }): Promise<RepairText>;
  /** Puts a file away that is not needed any more. */
  putAway(path: string): Promise<void>;
  /** Writes the exports of the made-up floor and imports them, as sample, through the real import. */
  addSample(onStep: (step: SampleStep) => void, signal: AbortSignal): Promise<void>;
  readonly watch: WatchAtHand;
  readonly formats: readonly FormatDescription[];
  /** The catalogue that the console comes with: refreshers and check-ins. */
  readonly playbooks: readonly Playbook[];
  /** The file that stands behind a name that this host gave out when it was handed one. */
  handedFile(handed: string): { readonly path: string; readonly name: string } | undefined;
  /** Keeps an unexpected failure and gives the reference under which the reader can name it. */
  report(error: unknown): string;
}
