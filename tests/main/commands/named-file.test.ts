import { expect, it } from "vitest";
import { writtenTo } from "../../../src/main/commands/named-file.ts";

const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

it.each(["EBUSY", "EPERM", "EACCES", "EROFS"])(
  "a file that cannot be written says so in a sentence: %s",
  async (code) => {
    const failure = { code: "refused", reason: "not-writable" };
    const message = "pack.xlsx cannot be written: another program has it open, or the folder is not yours.";
    await expect(writtenTo("pack.xlsx", failing(code))).rejects.toMatchObject({ ...failure, message });
    await expect(writtenTo("pack.xlsx", async () => failing(code)())).rejects.toMatchObject(failure);
  },
);

it("any other fault stays what it is", async () => {
  await expect(writtenTo("pack.xlsx", failing("EIO"))).rejects.toMatchObject({ code: "EIO" });
});
