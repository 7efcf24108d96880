// However a process with open connections and unanswered calls ends: it ends at once, as it should, and its sockets
// are closed.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { freePort } from "../conformance/freePort.js";
import { runProgram } from "./runProgram.js";

/** Ends by `signal` once the program is ready, if there is one. */
async function endWith(pump: string, how: string, signal?: NodeJS.Signals) {
  const port = await freePort();
  const ending = await runProgram("ending.mjs", [how, String(port), pump], (message, program) => {
    if (message === "ready" && signal) program.kill(signal);
  });
  expect(ending.messages, ending.stderr).toContain("ready");
  await expectFree(port);
  return ending;
}

async function expectFree(port: number): Promise<void> {
  const socket = createSocket("udp4");
  socket.bind(port, "127.0.0.1");
  await once(socket, "listening");
  socket.close();
}

describe.each(["by hand", "background"])("pump %s", (pump) => {
  const end = (how: string, signal?: NodeJS.Signals) => endWith(pump, how, signal);

  test("process.exit ends with its code", async () => {
    expect(await end("process.exit")).toMatchObject({ code: 7, signal: null });
  });

  test("an uncaught exception ends the process as it does without Steam", async () => {
    const ending = await end("uncaught exception");
    expect(ending).toMatchObject({ code: 1, signal: null, messages: ["ready"] });
    expect(ending.stderr).toContain("Error: nobody catches this");
  });

  test("the end of the program is the end of the process: nothing of Steam keeps it alive", async () => {
    expect(await end("the end")).toMatchObject({ code: 0, signal: null });
  });

  test.each(["SIGTERM", "SIGINT"] as const)("%s ends a process that does not listen to it", async (signal) => {
    expect(await end("signal", signal)).toMatchObject({ code: null, signal });
  });

  test.each(["SIGTERM", "SIGINT"] as const)("after a shutdown on %s the process ends by itself", async (signal) => {
    expect(await end("shutdown on signal", signal)).toMatchObject({
      code: 0,
      signal: null,
      messages: [
        "ready",
        {
          rejected: expect.stringMatching(
            /^ISteamGameServer\.GetServerReputation: the server context was shut down before Steam answered\. See /,
          ),
        },
      ],
    });
  });
});

describe.each(["timer", "background"])("an event-driven server with pump %s", (pump) => {
  const run = (referenced: string) =>
    runProgram("eventDriven.mjs", [pump, referenced], (message, program) => {
      if (message === "still up") program.kill("SIGTERM");
    });

  test("stays up by itself, and ends when it is told to", async () => {
    expect(await run("yes")).toMatchObject({ code: 0, signal: null, messages: ["up", "still up"] });
  });

  test("ends by itself when it is not referenced", async () => {
    expect(await run("no")).toMatchObject({ code: 0, signal: null, messages: ["up"] });
  });
});
