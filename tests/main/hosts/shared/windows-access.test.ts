import { describe, expect, it } from "vitest";
import {
  isInProfile,
  keepToAccount,
  sidOf,
  type WindowsCommand,
} from "../../../../src/main/hosts/shared/windows-access.ts";

const environment = {
  SystemRoot: "D:\\Windows",
  USERPROFILE: "C:\\Users\\noor",
  LOCALAPPDATA: "E:\\Local",
};
const sid = "S-1-5-21-3623811015-3361044348-30300820-1013";
const answer = `"floor-pc\\noor","${sid}"\r\n`;

/** An account whose programs end as a test wants, and are written down. */
function account(whoami: string, icacls: number | null) {
  const commands: WindowsCommand[] = [];
  return {
    commands,
    environment,
    run(command: WindowsCommand) {
      commands.push(command);
      return command.program.endsWith("whoami.exe")
        ? { status: 0, stdout: whoami }
        : { status: icacls, stdout: "" };
    },
  };
}

describe("a data folder on Windows", () => {
  it("is closed to every account but its owner's and Windows' own, by programs that nobody can replace", () => {
    const noor = account(answer, 0);
    keepToAccount("D:\\floor & co", noor);
    expect(noor.commands).toEqual([
      { program: "D:\\Windows\\System32\\whoami.exe", args: ["/user", "/fo", "csv", "/nh"] },
      {
        program: "D:\\Windows\\System32\\icacls.exe",
        args: ["D:\\floor & co", "/inheritance:r", "/grant:r", `*${sid}:(OI)(CI)F`, "*S-1-5-18:(OI)(CI)F"],
      },
    ]);
  });

  it("is left as it is within the account's profile, which is closed already", () => {
    const noor = account(answer, 0);
    keepToAccount("E:\\Local\\Evenkeel", noor);
    keepToAccount("c:\\users\\Noor\\floor", noor);
    expect(noor.commands).toEqual([]);
  });

  it.each<[string, string, number | null]>([
    ["the disk knows no owners", answer, 5],
    ["the program cannot be started", answer, null],
    ["the account has no identifier", "ERROR: Access denied\r\n", 0],
  ])("is refused where %s", (_why, whoami, icacls) => {
    expect(() => keepToAccount("D:\\floor", account(whoami, icacls))).toThrow(
      expect.objectContaining({ code: "refused", reason: "open-folder" }),
    );
  });
});

describe("a path within the account's profile", () => {
  it.each([
    ["C:\\Users\\noor\\AppData\\Roaming\\Evenkeel", true],
    ["C:\\USERS\\NOOR\\floor", true],
    ["E:\\Local\\Evenkeel", true],
    ["C:\\Users\\noor", false],
    ["C:\\Users\\noor2\\floor", false],
    ["C:\\Users\\Public\\floor", false],
    ["C:\\floor", false],
    ["D:\\Users\\noor\\floor", false],
  ])("follows from its folders: %s", (path, is) => {
    expect(isInProfile(path, environment)).toBe(is);
  });

  it("is none where the profile is not known", () => {
    expect(isInProfile("C:\\Users\\noor\\floor", { USERPROFILE: "" })).toBe(false);
  });
});

describe("an account's identifier", () => {
  it.each([
    [answer, sid],
    ['"domäne\\noor, o\'hara","S-1-5-21-1-2-3-1001"', "S-1-5-21-1-2-3-1001"],
    ["", undefined],
    ['"noor","everybody"', undefined],
  ])("is read from what Windows says: %j", (said, expected) => {
    expect(sidOf(said)).toBe(expected);
  });
});
