import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type ReportForm, type ReportKind, reportForms, reportKinds } from "../../contract/report-kinds.ts";
import { rolesOfReport } from "../../contract/report-roles.ts";
import { resultOf } from "../answers/local-client.ts";
import { writeOwnerFile } from "../backup/owner-file.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import {
  type Command,
  type CommandCall,
  dayFilter,
  filterOption,
  textOption,
  UsageError,
} from "./command.ts";
import { writtenTo } from "./named-file.ts";
import { withConsole } from "./with-console.ts";

const otherNames: Readonly<Record<string, ReportKind>> = {
  "weekly-pack": "weekly",
  hr: "hr-monthly",
  "hr-pack": "hr-monthly",
  "empathy-review": "empathy",
  "agent-copy": "agent",
  council: "works-council",
};

/**
 * `evenkeel report`: a report into a file, or into a folder under a name of its own: that is how the
 * operating system's scheduler has one made each Monday.
 */
export const reportCommand: Command = {
  name: "report",
  usage:
    "report weekly|hr-monthly|empathy|agent|works-council --out FILE.(html|pdf|xlsx|csv) | --out FOLDER [--form html,pdf,xlsx,csv] [--from DAY] [--to DAY] [--agent A]",
  purpose:
    "makes a report; into a folder under a name with its last day, so that cron, launchd or Task Scheduler can have it made (`evenkeel report weekly --out /reports --form pdf,xlsx`)",
  options: {
    out: { type: "string" },
    form: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    agent: { type: "string" },
  },
  async run(call) {
    const kind = kindOf(call);
    const out = textOption(call, "out");
    if (out === undefined) throw new UsageError("Name the file or the folder: --out FILE or --out FOLDER.");
    const { folder, file, forms } = targetOf(call, resolve(out), /[\\/]$/.test(out));
    if ((kind === "agent") !== (textOption(call, "agent") !== undefined))
      throw new UsageError("--agent A goes with the agent's copy.");
    const asked = {
      kind,
      ...filterOption(call, "agent"),
      ...dayFilter(call, "from"),
      ...dayFilter(call, "to"),
    };
    const role = call.role ?? rolesOfReport(kind)[0];
    return withConsole({ ...call, role }, async ({ ask }) => {
      const made: { kind: ReportKind; form: ReportForm; file: string; bytes: number }[] = [];
      for (const form of forms) {
        const steps = await ask.reports.make({ ...asked, form });
        const report = await resultOf(steps, ({ step }) => call.say(`${form}: ${step}`));
        const path = file ?? join(folder, report.name);
        const bytes = Buffer.from(report.content, "base64");
        await writtenTo(path, () => writeOwnerFile(path, bytes));
        made.push({ kind, form, file: path, bytes: bytes.length });
      }
      call.answer(made, () => made.map(({ file: path, bytes }) => `${path} (${bytes} bytes)`).join("\n"));
      return 0;
    });
  },
};

function kindOf(call: CommandCall): ReportKind {
  const [word] = call.words;
  const kind = reportKinds.find((one) => one === word) ?? otherNames[word ?? ""];
  if (kind === undefined || call.words.length !== 1)
    throw new UsageError(`Name one kind of report: ${reportKinds.join(", ")}.`);
  return kind;
}

interface Target {
  readonly folder: string;
  /** Undefined where the report gets a name of its own in the folder. */
  readonly file: string | undefined;
  readonly forms: readonly ReportForm[];
}

function targetOf(call: CommandCall, out: string, isFolderName: boolean): Target {
  const asked = textOption(call, "form")?.split(",");
  const isFolder = existsSync(out) && statSync(out).isDirectory();
  if (isFolder) return { folder: out, file: undefined, forms: (asked ?? ["html"]).map(formOf) };
  if (isFolderName) throw new StoreFailure("refused", `There is no folder ${out}.`, "no-folder");
  if (!existsSync(dirname(out)))
    throw new StoreFailure("refused", `There is no folder ${dirname(out)}.`, "no-folder");
  const [, ending] = /\.([a-z]+)$/i.exec(out) ?? [];
  if (asked !== undefined && asked.length !== 1) throw new UsageError("Several forms go into a folder.");
  return { folder: dirname(out), file: out, forms: [formOf(asked?.[0] ?? ending ?? "")] };
}

function formOf(word: string): ReportForm {
  const form = reportForms.find((one) => one === word.toLowerCase());
  if (form === undefined)
    throw new UsageError(`A report is one of ${reportForms.join(", ")}, not ${word || "nothing"}.`);
  return form;
}
