import { expect, test } from "./host.ts";

test("a file that does not tell days from months asks, and goes in by the answer", async ({
  evenkeel: { page },
}) => {
  await page.getByRole("link", { name: "Import" }).first().click();
  await page.getByLabel("Files to import").setInputFiles({
    name: "calls.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      [
        "Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,AvgTalkDuration,Satisfaction rating",
        "ID0001,Ada,03/04/2026,9:12:10,Billing,Y,Y,20,0:01:20,1",
        "ID0002,Ben,04/05/2026,10:12:11,Billing,Y,Y,23,0:02:21,2",
      ].join("\n"),
    ),
  });
  const job = page.getByRole("article", { name: "calls.csv" });
  await job.getByRole("button", { name: "The day stands first" }).click();
  await expect(job.getByText("Recognised as")).toBeVisible();
  await job.getByRole("button", { name: "Import calls.csv" }).click();
  await expect(job.getByText("3 Apr – 4 May")).toBeVisible();
});
