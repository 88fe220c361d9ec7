import { afterAll, expect, test } from "vitest";
import { contactKind } from "../../../src/domain/floor/contact.ts";
import type { TextEncoding } from "../../../src/domain/floor/import-codes.ts";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import { Refusal } from "../../../src/main/import/recognise/refusal.ts";
import { contextIn, folder, read } from "./reading.ts";

const files = folder();
afterAll(() => files[Symbol.dispose]());

/** The bytes of a text in an encoding of single and double bytes, by trying each byte's letter. */
function bytesIn(text: string, encoding: TextEncoding): Buffer {
  if (encoding === "utf-8") return Buffer.from(text);
  const decoder = new TextDecoder(encoding);
  const bytes: number[] = [];
  const known = new Map<string, readonly number[]>();
  for (let byte = 0x80; byte < 0x100; byte++) known.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  if (encoding === "shift_jis" || encoding === "gbk") {
    for (let lead = 0x81; lead < 0xff; lead++) {
      for (let trail = 0x40; trail < 0xff; trail++) {
        const letter = decoder.decode(Uint8Array.of(lead, trail));
        if (letter.length === 1 && !known.has(letter)) known.set(letter, [lead, trail]);
      }
    }
  }
  for (const letter of text) {
    if (letter < "\u0080") bytes.push(letter.charCodeAt(0));
    else bytes.push(...(known.get(letter) ?? [0x3f]));
  }
  return Buffer.from(bytes);
}

const header =
  "contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,hold_seconds,acw_seconds,wait_seconds,outcome";
const times = "2026-03-02T10:00:00Z,2026-03-02T10:00:10Z,2026-03-02T10:03:30Z,200,0,30,10,handled";

function contactsText(agents: readonly string[]): string {
  return [header, ...agents.map((agent, at) => `C-${at},"${agent}",Sales,${times}`), ""].join("\n");
}

function contactsFile(agents: readonly string[], encoding: TextEncoding): string {
  return files.file("contacts.csv", bytesIn(contactsText(agents), encoding));
}

const settled: readonly (readonly [TextEncoding, readonly string[]])[] = [
  ["windows-1251", ["Иванова Анна", "Петров Илья"]],
  ["windows-1251", ["ИВАНОВ АНТОН", "ПЕТРОВА ОЛЬГА"]],
  ["windows-1251", ["Шевченко Олексій", "Їжак Ганна"]],
  ["windows-1250", ["Małgorzata Wójcik", "Łukasz Żak"]],
  ["windows-1250", ["Jiří Dvořák", "Zdeněk Nováček"]],
  ["windows-1250", ["Erdős Pál", "Szűcs Gergő"]],
  ["windows-1250", ["Petrović Đorđe"]],
  ["windows-1250", ["Marek Dębski"]],
  ["windows-1250", ["Łódź", "Kraków"]],
  ["windows-1250", ["Šárka"]],
  ["windows-1250", ["Ľubomír", "Zając"]],
  ["windows-1252", ["René Dubois", "Jane Roe"]],
  ["windows-1252", ["Geneviève Lefèvre", "François Noël"]],
  ["windows-1252", ["Jürgen Groß", "Uwe Müller"]],
  ["windows-1252", ["Begoña Núñez", "José García"]],
  ["windows-1252", ["João Conceição", "Inês Simões"]],
  ["windows-1252", ["Søren Kjær", "Åsa Håkansson", "Väinö Hämäläinen"]],
  ["windows-1252", ["É. Dupont"]],
  ["windows-1252", ["MÜLLER", "FRANÇOIS", "Ángel", "Élodie", "D’Ávila", "Inês"]],
  ["windows-1256", ["محمد علي", "فاطمة حسن"]],
  ["shift_jis", ["田中太郎", "鈴木花子"]],
  ["shift_jis", ["やまだ", "スズキ"]],
  ["gbk", ["张伟", "李娜", "王芳"]],
  ["gbk", ["王芳"]],
  ["windows-1251", ["отдел продаж", "поддержка"]],
  ["shift_jis", ["営業", "サポート"]],
];

test.each(settled)("names in %s stay what they are: %j", async (encoding, agents) => {
  const columns = contactKind.columns.map(({ name }) => name);
  const { head, records } = await read(contactsFile(agents, encoding), contextIn("UTC"), columns);
  expect(head.encoding).toBe(encoding);
  expect(records.map(({ agent }) => agent)).toEqual(agents);
});

async function refusalOf(path: string): Promise<Refusal> {
  const refused = await inspectFile({ path, settle: false }).catch((error: unknown) => error);
  if (!(refused instanceof Refusal)) throw new Error("the file was not refused");
  return refused;
}

test("where two encodings are left, their names are shown and one is asked for", async () => {
  const refused = await refusalOf(contactsFile(["ﾔﾏﾀﾞ ﾀﾛｳ", "ｽｽﾞｷ ﾊﾅｺ"], "shift_jis"));
  expect(refused.code).toBe("encoding-open");
  expect(refused.message).toContain("shift_jis: ﾔﾏﾀﾞ ﾀﾛｳ, ｽｽﾞｷ ﾊﾅｺ");
  expect(refused.message).toContain("windows-1251: ФПАЮ АЫі");
  expect(refused.message).toContain("--encoding ");
});

test("names of an encoding that is not known here are not guessed", async () => {
  // Windows-1253, read as anything else, gives letters that no name has.
  const greek = "\xd0\xe1\xf0\xe1\xe4\xfc\xf0\xef\xf5\xeb\xef\xf2";
  const path = files.file("contacts.csv", Buffer.from(contactsText([greek]), "latin1"));
  expect((await refusalOf(path)).code).toBe("encoding-open");
});

test("a chosen encoding settles what is open, and is not used where the file settles it", async () => {
  const open = contactsFile(["ﾔﾏﾀﾞ ﾀﾛｳ", "ｽｽﾞｷ ﾊﾅｺ"], "shift_jis");
  expect((await inspectFile({ path: open, settle: false, encoding: "shift_jis" })).encoding).toBe(
    "shift_jis",
  );
  const sound = contactsFile(["Иванова Анна"], "utf-8");
  expect((await inspectFile({ path: sound, settle: false, encoding: "windows-1251" })).encoding).toBe(
    "utf-8",
  );
});

test("bytes beyond ASCII in columns that are never kept ask for nothing", async () => {
  const text = [
    "response_id,agent,answered_at,kind,score,scale_min,scale_max,comment",
    "R-1,ann,2026-03-02T10:00:00Z,csat,4,1,5,ﾔﾏﾀﾞ ﾀﾛｳ",
    "",
  ].join("\n");
  const path = files.file("surveys.csv", bytesIn(text, "shift_jis"));
  await expect(inspectFile({ path, settle: false })).resolves.toMatchObject({ format: "surveys" });
});

test("a byte that a program broke within a number asks for nothing", async () => {
  const text = contactsText(["ann"]).replace(",200,", ",2\xe90,");
  const path = files.file("contacts.csv", Buffer.from(text, "latin1"));
  await expect(inspectFile({ path, settle: false })).resolves.toMatchObject({ format: "contacts" });
});
