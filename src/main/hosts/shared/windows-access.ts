import { spawnSync } from "node:child_process";
import { win32 } from "node:path";
import { StoreFailure } from "../../record-store/store/store-failure.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A program of Windows itself, by its full path: what lies first on PATH may be anybody's. */
export interface WindowsCommand {
  readonly program: string;
  readonly args: readonly string[];
}

/** The account and the programs that close a folder; real by default. */
export interface WindowsAccount {
  readonly environment: Environment;
  /** Runs a program without a shell. */
  run(command: WindowsCommand): { readonly status: number | null; readonly stdout: string };
}

const thisAccount: WindowsAccount = {
  environment: process.env,
  run({ program, args }) {
    const { status, stdout } = spawnSync(program, args, { encoding: "utf8", windowsHide: true });
    return { status, stdout: stdout ?? "" };
  },
};

/** What Windows calls itself: its own account, which backups and virus scanners run under. */
const systemSid = "S-1-5-18";

/**
 * Closes a folder to every other account of a Windows computer, where mode bits mean nothing. What lies in
 * the account's own profile is closed to others by what it inherits, and is left as it is.
 *
 * @throws StoreFailure where it cannot be closed: the disk knows no owners, or the folder is somebody else's
 */
export function keepToAccount(path: string, account: WindowsAccount = thisAccount): void {
  const { environment, run } = account;
  if (isInProfile(path, environment)) return;
  const sid = sidOf(run(askForSid(environment)).stdout);
  const status = sid === undefined ? null : run(closeFolder(path, sid, environment)).status;
  if (status === 0) return;
  throw new StoreFailure(
    "refused",
    `${path} cannot be closed to the other accounts of this computer. Name a folder inside your own profile.`,
    "open-folder",
  );
}

/** Whether a folder lies below the account's profile, by Windows' own rules: letters of either case are one. */
export function isInProfile(path: string, { LOCALAPPDATA, USERPROFILE }: Environment): boolean {
  return [LOCALAPPDATA, USERPROFILE].some((root) => {
    if (!root) return false;
    const way = win32.relative(root, path);
    return way !== "" && way !== ".." && !way.startsWith("..\\") && !win32.isAbsolute(way);
  });
}

/** Asks Windows for the security identifier of the account that runs this. */
function askForSid(environment: Environment): WindowsCommand {
  return { program: systemProgram("whoami.exe", environment), args: ["/user", "/fo", "csv", "/nh"] };
}

/** The identifier in an answer as `"computer\\noor","S-1-5-21-1-2-3-1001"`, or undefined. */
export function sidOf(answer: string): string | undefined {
  return /^"[^"]*","(S-1-[\d-]+)"\s*$/.exec(answer)?.[1];
}

/**
 * Takes from a folder what it inherits, and gives it to one account and to Windows itself; what lies in it
 * inherits that. By identifiers, for the names of accounts are translated.
 */
function closeFolder(path: string, sid: string, environment: Environment): WindowsCommand {
  const full = (account: string) => `*${account}:(OI)(CI)F`;
  return {
    program: systemProgram("icacls.exe", environment),
    args: [path, "/inheritance:r", "/grant:r", full(sid), full(systemSid)],
  };
}

function systemProgram(name: string, { SystemRoot }: Environment): string {
  return win32.join(SystemRoot ?? "C:\\Windows", "System32", name);
}
