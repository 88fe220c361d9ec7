// Looks into a page of a running Chromium or Electron by the port that --remote-debugging-port opened.
// Needs a Node that has WebSocket built in, from version 22 on.
import { setTimeout as pause } from "node:timers/promises";

const everyMilliseconds = 250;

/** Asks again until there is an answer or the time is over. */
async function until(seconds, ask) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer || Date.now() > end) return answer;
    await pause(everyMilliseconds);
  }
}

/** The page whose address begins so, or undefined where none appears in time. */
export async function pageAt(port, address, seconds) {
  const target = await until(seconds, async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => undefined);
    const targets = answer?.ok ? await answer.json() : [];
    return targets.find(({ type, url }) => type === "page" && url.startsWith(address));
  });
  return target && (await connected(target.webSocketDebuggerUrl));
}

function connected(url) {
  return new Promise((done, fail) => {
    const socket = new WebSocket(url);
    const waiting = new Map();
    let last = 0;
    socket.addEventListener("message", ({ data }) => {
      const { id, result } = JSON.parse(data);
      waiting.get(id)?.(result?.result?.value);
      waiting.delete(id);
    });
    socket.addEventListener("close", () => {
      for (const answer of waiting.values()) answer(undefined);
    });
    socket.addEventListener("error", () => fail(new Error("the page could not be looked into")));
    socket.addEventListener("open", () =>
      done({
        /** The value of an expression in the page; undefined where it has none, or the page goes. */
        evaluate: (expression) =>
          new Promise((answer) => {
            waiting.set(++last, answer);
            const params = { expression, returnByValue: true };
            socket.send(JSON.stringify({ id: last, method: "Runtime.evaluate", params }));
          }),
        close: () => socket.close(),
      }),
    );
  });
}

/** The text of a page's first heading, once it has one. */
export function headingOf(page, seconds) {
  return until(seconds, () => page.evaluate('document.querySelector("h1")?.textContent'));
}
