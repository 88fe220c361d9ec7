// node --import ./bench/print-peak.mjs PROGRAM: at its end, prints its peak memory in MiB and its processor seconds on stderr.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread)
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(2, `peak ${maxRSS / 1024}\nprocessor ${(userCPUTime + systemCPUTime) / 1e6}\n`);
  });
