// node --import ./bench/print-peak.mjs PROGRAM: at its end, prints the program's peak memory in MiB on stderr.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread)
  process.on("exit", () => {
    writeSync(2, `peak ${process.resourceUsage().maxRSS / 1024}\n`);
  });
