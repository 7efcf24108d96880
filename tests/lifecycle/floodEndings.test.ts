// Processes that end in the middle of a flood, in every way there is, flooded or flooding: at once, and as they should.
// The 24 of npm test (through Valve's library, each way once) are the beginning of the row; HEADWATER_ENDINGS=200 runs as
// many.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { freePort } from "../conformance/freePort.js";
import { Random } from "../fuzz/random.mjs";
import { valveSdk } from "../steamclient/door.mjs";
import { runProgram } from "./runProgram.js";

interface Way {
  how: string;
  /** Sent by us, in the middle of it. */
  send?: NodeJS.Signals;
  code: number | null;
  signal?: NodeJS.Signals;
}

const ways: Way[] = [
  { how: "process.exit", code: 7 },
  { how: "SIGTERM", send: "SIGTERM", code: null, signal: "SIGTERM" },
  { how: "uncaught exception", code: 1 },
  { how: "exit()", code: 7 },
  { how: "worker, and process.exit", code: 7 },
  { how: "the end", code: 0 },
  { how: "SIGKILL", send: "SIGKILL", code: null, signal: "SIGKILL" },
  { how: "unhandled rejection", code: 1 },
  { how: "worker's process.exit", code: 7 },
  { how: "SIGINT", send: "SIGINT", code: null, signal: "SIGINT" },
  { how: "worker, terminated", code: 0 },
  { how: "exit on SIGTERM", send: "SIGTERM", code: 7 },
  { how: "worker's uncaught exception", code: 1 },
];
const sides = ["player", "server", "both"];
const pumps = ["by hand", "background"];

const count = Number(process.env["HEADWATER_ENDINGS"] || (valveSdk === undefined ? 24 : ways.length));
const random = new Random(1);
/** Their numbers have no common divisor, so that all meet all. */
const endings = Array.from({ length: count }, (_, i) => ({
  number: i + 1,
  ...(ways[i % ways.length] as Way),
  side: sides[i % sides.length] as string,
  pump: pumps[i % pumps.length] as string,
  messages: 10_000 + random.below(30_000),
}));

/** The other end of the flood, in a process of its own. */
async function startPeer(side: string, port: number): Promise<ChildProcess> {
  const program = fileURLToPath(new URL("programs/floodPeer.mjs", import.meta.url));
  const peer = fork(program, [side, String(port)], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  await once(peer, "message");
  return peer;
}

test.each(endings)("$number: $how, $side, $pump", async ({ how, send, code, signal, side, pump, messages }) => {
  const port = await freePort();
  let peer = side === "player" ? await startPeer("server", port) : undefined;
  const ending = await runProgram(
    "floodEnding.mjs",
    [how, side, String(port), String(messages), pump],
    async (message, program) => {
      if (message === "listening" && side === "server") peer = await startPeer("player", port);
      if (message === "flooded" && send) program.kill(send);
    },
  );
  expect(ending, ending.stderr).toMatchObject({ code, signal: signal ?? null, messages: ["listening", "flooded"] });
  // Left alone with its flood, the peer ends as well as it should.
  if (peer) {
    const ended = once(peer, "exit");
    peer.disconnect();
    expect(await ended).toEqual([0, null]);
  }
});
