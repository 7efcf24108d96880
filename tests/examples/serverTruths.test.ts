// What the example servers promise, from outside: players leave and come back, nothing stays open behind them, who
// brings no ticket is sent away, a browser finds the server, and its end is told to everybody.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join as joinPath } from "node:path";
import { libraryPath } from "@headwater/loopback";
import { GameClient } from "@headwater/typed";
import { GameDig } from "gamedig";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { encode } from "../../examples/dedicated-server/src/protocol.js";
import { freePort } from "../conformance/freePort.js";
import { repositoryRoot } from "../repository.js";
import { ServedProgram, soon } from "./servedProgram.js";
import { Visit } from "./visit.js";

// Players and tickets of other test runs on this machine are another world.
process.env["HEADWATER_LOOPBACK_WORLD"] = `server-truths-${process.pid}`;

interface Example {
  /** Starts it with a limit for who presents no ticket. */
  start(ports: { game: number; query: number }, ticketMs: number): ServedProgram;
  /** The first message of a player. */
  hello(ticket: Uint8Array): Uint8Array;
  /** What the end says. */
  goodbye: string;
  /** What the server browser shows. */
  name: string;
}

const inExamples = (path: string) => joinPath(repositoryRoot, "examples", path);

const examples: [name: string, example: Example][] = [
  [
    "dedicated-server",
    {
      start: ({ game, query }, ticketMs) =>
        new ServedProgram(inExamples("dedicated-server/dist/server.js"), [
          libraryPath(),
          String(game),
          String(query),
          String(ticketMs),
        ]),
      hello: (ticket) => encode({ kind: "hello", name: "Ada", ticket }),
      goodbye: "the server ends",
      name: "Headwater demo server",
    },
  ],
  [
    "tested-server",
    {
      start: ({ game, query }, ticketMs) =>
        new ServedProgram(inExamples("tested-server/dist/main.js"), [], {
          ARENA_IP: "127.0.0.1",
          ARENA_PORT: String(game),
          ARENA_QUERY_PORT: String(query),
          ARENA_TICKET_MS: String(ticketMs),
        }),
      hello: (ticket) => ticket,
      goodbye: "The arena closes.",
      name: "The arena",
    },
  ],
];

/** A good ticket of a player in another process, who stays for as long as the tests. */
async function ticketOfAnother(): Promise<Uint8Array> {
  const code =
    'const { GameClient } = await import("@headwater/typed");' +
    "const client = await GameClient.init();" +
    "process.send([...(await client.requestAuthTicket()).ticket]);";
  const other = spawn(process.execPath, ["--input-type=module", "-e", code], {
    cwd: joinPath(repositoryRoot, "tests"),
    env: { ...process.env, STEAM_API_LIBRARY: libraryPath() },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  others.push(other);
  const [ticket] = (await once(other, "message")) as [number[]];
  return Uint8Array.from(ticket);
}
const others: ChildProcess[] = [];
afterAll(() => {
  for (const other of others) other.kill("SIGKILL");
});

let player: GameClient;
beforeAll(async () => {
  player = await GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
});
afterAll(() => player.shutdown());

describe.each(examples)("%s", (_, example) => {
  let server: ServedProgram | undefined;
  let ports = { game: 0, query: 0 };
  afterEach(async () => {
    server?.kill();
    // One that failed has ended by itself, and has said why.
    const { code, output } = (await server?.ended) ?? { code: null, output: "" };
    if (code !== null && code !== 0) throw new Error(`The server ended with ${code}:\n${output}`);
    server = undefined;
  });

  async function start(ticketMs = 20_000): Promise<ServedProgram> {
    ports = { game: await freePort(), query: await freePort() };
    server = example.start(ports, ticketMs);
    // The server has its listener for signals before it listens for players.
    await server.started();
    await expect.poll(async () => (await server?.ask())?.state["advertised"], soon).toBe(true);
    return server;
  }

  /** Presents a fresh ticket, and is let in. */
  async function join(): Promise<Visit> {
    const visit = await Visit.begin(player, ports.game);
    const { ticket } = await player.requestAuthTicket();
    visit.send(example.hello(ticket));
    const refused = visit.goodbye.then(({ endDebug }) => Promise.reject(new Error(`Refused: ${endDebug}`)));
    await Promise.race([visit.next(), refused]);
    return visit;
  }

  test("a player who leaves comes back, and again", async () => {
    await start();
    for (let time = 0; time < 5; time++) (await join()).leave();
  });

  test("the same player twice at once is refused, and the first one stays", async () => {
    const server = await start();
    const first = await join();
    await expect(join()).rejects.toThrow("Refused: the player is here already");
    expect((await server.ask()).open).toBe(1);
    first.leave();
    (await join()).leave();
  });

  test("a ticket of another player is refused", async () => {
    await start();
    const visit = await Visit.begin(player, ports.game);
    visit.send(example.hello(await ticketOfAnother()));
    expect(await visit.goodbye).toMatchObject({ endDebug: "AuthTicketInvalid" });
  });

  test("after 200 came and went no connection is left open", { timeout: 60_000 }, async () => {
    const server = await start();
    for (let visits = 0; visits < 200; visits += 8) {
      const begun = await Promise.allSettled(Array.from({ length: 8 }, () => Visit.begin(player, ports.game)));
      for (const each of begun) if (each.status === "fulfilled") each.value.leave();
    }
    await expect.poll(async () => (await server.ask()).open, soon).toBe(0);
    expect((await server.ask()).seen).toBeGreaterThanOrEqual(200);
  });

  test("whoever presents no ticket is sent away when the time is over", async () => {
    const server = await start(50);
    const visit = await Visit.begin(player, ports.game);
    expect(await visit.goodbye).toMatchObject({ endDebug: "no ticket" });
    await expect.poll(async () => (await server.ask()).open, soon).toBe(0);
  });

  test("the server browser finds it", async () => {
    await start();
    const { query: port } = ports;
    const seen = await GameDig.query({ type: "protocol-valve", host: "127.0.0.1", port, givenPortOnly: true });
    expect(seen.name).toBe(example.name);
    expect(seen.raw).toMatchObject({ listentype: "d" });
  });

  test("SIGTERM tells the players, and the program ends", async () => {
    const server = await start();
    const visit = await join();
    const ending = server.stop();
    expect(await visit.goodbye).toMatchObject({ endReason: 1000, endDebug: example.goodbye });
    visit.leave();
    expect(await ending).toMatchObject({ code: 0, signal: null });
  });

  test("a port that is in use is an error that says so", async () => {
    await start();
    const second = example.start({ game: ports.game, query: await freePort() }, 1000);
    const { code, output } = await second.ended;
    expect(code).toBe(1);
    expect(output).toContain("the address is in use: another socket has this port");
  });
});
