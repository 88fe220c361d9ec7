import { decisionRefusals } from "../acting/decision.ts";
import { sessionRefusals } from "../acting/session-life.ts";
import { slotProblems } from "../acting/slot-finder.ts";
import { typedFaults } from "../people/typed-person.ts";
import { importRefusals } from "./import-codes.ts";

/** What can go wrong with the store in ways that a person can do something about; "unexpected" is all else. */
const storeFailures = [
  "wrong-key",
  "newer-store",
  "damaged",
  "disk-full",
  "busy",
  "not-writable",
  "closed",
  "cancelled",
  "refused",
  "unexpected",
] as const;
export type StoreFailureCode = (typeof storeFailures)[number];

/** Why a form, or an evaluation that was entered, cannot be changed. */
const formRefusals = [
  "unknown-form",
  "form-changed",
  "unknown-item",
  "item-missing",
  "rubric-changed",
  "behaviour-twice",
  "not-entered-here",
] as const;

/** Why a session, its steps, a proposal or a report cannot be had as requested. */
const askedRefusals = [
  "unknown-agent",
  "unknown-play",
  "unknown-step",
  "nobody-came",
  "settled-already",
  "unknown-proposal",
  "not-open",
  "not-decided",
  "no-such-form",
  "no-agent",
  "not-printed",
] as const;

/** Why an import or the made-up floor cannot be undone or brought back. */
const undoRefusals = ["unknown-intake", "undone-already", "not-undone", "not-sample"] as const;

/** Why people cannot be joined, parted or changed. */
const peopleRefusals = [
  "one-person-already",
  "not-joined",
  "known-already",
  "another-team",
  "unknown-leave",
  ...typedFaults,
] as const;

/** Why a total of a source's report cannot be kept. */
const totalRefusals = ["not-a-total"] as const;

/** Why the data folder, a backup or a command cannot be used. */
const folderRefusals = [
  "network-path",
  "not-a-folder",
  "open-folder",
  "no-backup",
  "short-passphrase",
  "store-sound",
  "in-data-folder",
  "no-folder",
  "no-such-file",
  "no-floor",
  "no-key",
  "named",
  "not-yours",
  "usage",
] as const;

/** Every reason for which something is refused; each comes with its sentence. */
export const refusalCodes = [
  ...storeFailures,
  ...slotProblems,
  ...sessionRefusals,
  ...decisionRefusals,
  ...importRefusals,
  ...formRefusals,
  ...askedRefusals,
  ...undoRefusals,
  ...peopleRefusals,
  ...totalRefusals,
  ...folderRefusals,
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
