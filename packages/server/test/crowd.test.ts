// 200 players in the middle of a game, and a server that is told to end, killed, and started again.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { libraryPath } from "@headwater/loopback";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { EndCode } from "../src/index.js";
import { freePort } from "./fixture.js";

const processes = 5;
const each = 40;

interface Said {
  said?: number;
  endings?: { code: number; text: string; last: number; wrong: number }[];
}

let port = 0;
let server: ChildProcess;
let players: ChildProcess[] = [];

function start(program: string, ...args: number[]): ChildProcess {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), args.map(String), {
    env: { ...process.env, STEAM_API_LIBRARY: libraryPath() },
    silent: true,
  });
  child.stderr?.resume();
  return child;
}

/** What a process says next of this. */
async function hear(child: ChildProcess, what: string): Promise<Said> {
  for (;;) {
    const [said] = (await once(child, "message")) as [Said];
    if (what in said) return said;
  }
}

async function startServer(): Promise<void> {
  server = start("crowdServer.mjs", port);
  await hear(server, "open");
}

/** All of them come in. */
async function fill(): Promise<void> {
  const full = hear(server, "full");
  for (const child of players) child.send("connect");
  await full;
}

beforeAll(async () => {
  port = await freePort();
  players = Array.from({ length: processes }, (_, index) => start("crowdPlayers.mjs", port, each, index * each));
  await Promise.all(players.map((child) => hear(child, "ready")));
});
afterEach(() => server.kill("SIGKILL"));
afterAll(() => {
  for (const child of players) child.kill("SIGKILL");
});

test("SIGTERM: everybody hears everything that was said, then goodbye; a restart has all of them again", async () => {
  await startServer();
  await fill();
  for (const child of players) child.send("comeAgain");
  const heard = Promise.all(players.map((child) => hear(child, "endings")));
  const [saying, ended] = [hear(server, "said"), once(server, "exit")];
  server.kill("SIGTERM");
  const { said } = await saying;
  expect(await ended).toEqual([0, null]);
  const first = { code: EndCode.Closed, text: "The server restarts.", last: said, wrong: 0 };
  const restarted = startServer().then(() => hear(server, "full"));
  const endings = (await heard).flatMap((report) => report.endings ?? []);
  expect(endings).toEqual(Array.from({ length: processes * each }, () => first));
  await restarted;
}, 60_000);

test("kill -9: another one on the same port, at once, has all of them again", async () => {
  // The players of the test before are still on its server's successor, which has been killed: nobody told them.
  await Promise.all(
    players.map(async (child) => {
      const left = hear(child, "left");
      child.send("leave");
      await left;
    }),
  );
  await startServer();
  await fill();
  const ended = once(server, "exit");
  server.kill("SIGKILL");
  await ended;
  await startServer();
  const full = hear(server, "full");
  for (const child of players) child.send("leave");
  for (const child of players) child.send("connect");
  await full;
}, 60_000);
