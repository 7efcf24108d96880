// The programs in the documents run as they stand, on the loopback: only ports and paths are other ones. Each ends by
// itself or, if it serves, when it is told to; and the README's server does what the README says of it.
import { libraryPath } from "@headwater/loopback";
import { GameClient } from "@headwater/typed";
import { GameDig } from "gamedig";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../conformance/freePort.js";
import { ServedProgram, soon } from "../examples/servedProgram.js";
import { Visit } from "../examples/visit.js";
import { FenceCompilation } from "./fenceCompilation.js";
import { documents, type Fence, fencesOf } from "./fences.js";

// Players of other test runs on this machine are another world.
process.env["HEADWATER_LOOPBACK_WORLD"] = `programs-${process.pid}`;

const programs = documents()
  .flatMap(fencesOf)
  .filter(({ use }) => use.kind === "program");

let compilation: FenceCompilation;
let ports = { game: 0, query: 0 };
beforeAll(async () => {
  compilation = new FenceCompilation(programs);
  ports = { game: await freePort(), query: await freePort() };
});
afterAll(() => compilation.remove());

function run(fence: Fence, at = ports): ServedProgram {
  const program = compilation.program(fence, (code) =>
    code
      .replaceAll("27015", String(at.game))
      .replaceAll("27016", String(at.query))
      .replaceAll("0.0.0.0:", "127.0.0.1:")
      .replaceAll("/path/to/libsteam_api.so", libraryPath()),
  );
  return new ServedProgram(program);
}

test.each(programs.map((fence): [string, Fence] => [`${fence.document}:${fence.line}`, fence]))(
  "%s ends well",
  async (_, fence) => {
    const program = run(fence);
    const ending = (await program.ready) === "ready" ? program.stop() : program.ended;
    expect(await ending).toMatchObject({ code: 0, signal: null });
  },
);

/** The whole servers in the documents, and how a player's visit begins. */
const servers: [document: string, index: number, begin: (player: GameClient, port: number) => Promise<Visit>][] = [
  [
    "README.md",
    0,
    async (player, port) => {
      const { ticket } = await player.requestAuthTicket();
      const visit = await Visit.begin(player, port);
      visit.send(ticket);
      return visit;
    },
  ],
  ["packages/typed/README.md", 1, Visit.begin],
];

describe.each(servers)("the server of %s (program %i)", (document, index, begin) => {
  const fence = programs.filter((each) => each.document === document)[index] as Fence;
  let server: ServedProgram;
  let player: GameClient;
  beforeAll(async () => {
    server = await run(fence).started();
    player = await GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
  });
  afterAll(() => {
    player.shutdown();
    server.kill();
  });

  test("is advertised as what it says it is", async () => {
    expect((await server.ask()).state).toMatchObject({
      advertised: true,
      product: "my-game",
      gameDescription: "My Game",
      dedicated: true,
      loggedOn: true,
    });
  });

  test("is found by a server browser", async () => {
    const { query: port } = ports;
    const seen = await GameDig.query({ type: "protocol-valve", host: "127.0.0.1", port, givenPortOnly: true });
    expect(seen).toMatchObject({ name: "My first server", version: "1.0.0.0", raw: { listentype: "d" } });
  });

  test("answers a player", async () => {
    const visit = await begin(player, ports.game);
    visit.send(Uint8Array.of(1, 2, 3));
    expect(await visit.next()).toEqual(Uint8Array.of(1, 2, 3));
    visit.leave();
    await expect.poll(async () => (await server.ask()).open, soon).toBe(0);
  });

  test("after 200 connections came and went, let in or not, none is left open", async () => {
    for (let visits = 0; visits < 200; visits += 20) {
      const begun = await Promise.allSettled(Array.from({ length: 20 }, () => Visit.begin(player, ports.game)));
      for (const visit of begun) if (visit.status === "fulfilled") visit.value.leave();
    }
    await expect.poll(async () => (await server.ask()).open, soon).toBe(0);
    expect((await server.ask()).seen).toBeGreaterThanOrEqual(200);
  });

  test("says that its port is in use", async () => {
    const { code, output } = await run(fence, { ...ports, query: await freePort() }).ended;
    expect(code).toBe(1);
    expect(output).toContain("the address is in use: another socket has this port");
  });

  test("tells its players when it is told to end, and ends", async () => {
    const visit = await soonBegun(() => begin(player, ports.game));
    visit.send(Uint8Array.of(1));
    await visit.next();
    const ending = server.stop();
    expect(await visit.goodbye).toMatchObject({ endReason: 1000, endDebug: "The server restarts." });
    visit.leave();
    expect(await ending).toMatchObject({ code: 0, signal: null });
  });
});

/** A server takes so many connections of one address a second; who was refused comes again. */
async function soonBegun(begin: () => Promise<Visit>): Promise<Visit> {
  let visit: Visit | undefined;
  await expect
    .poll(async () => {
      visit ??= await begin().catch(() => undefined);
      return visit;
    }, soon)
    .toBeDefined();
  return visit as Visit;
}
