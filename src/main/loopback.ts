import { loopbackStart, loopbackUsage } from "./hosts/loopback/loopback-arguments.ts";
import { runLoopback } from "./hosts/loopback/run-loopback.ts";

const start = loopbackStart(process.argv.slice(2));
if (typeof start === "string") {
  process.stderr.write(`${start}\nUsage: ${loopbackUsage}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await runLoopback(start);
}
