// examples/godot-arena as its players have it: real engines over web sockets, and one over Steam's sockets.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { libraryPath } from "@headwater/loopback";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type Arena, openArena } from "../../examples/godot-arena/src/arena.js";
import { Player } from "../../examples/godot-arena/src/player.js";
import { GodotClient } from "../../packages/godot-multiplayer/test/engine/godotClient.js";
import { repositoryRoot } from "../repository.js";

const example = join(repositoryRoot, "examples/godot-arena");
/** As long as a slow machine needs. */
const timeout = 240_000;
const soon = { timeout, interval: 5 };

let arena: Arena;
beforeAll(async () => {
  process.env["HEADWATER_LOOPBACK_WORLD"] = `godot-arena-${process.pid}`;
  arena = await openArena({ host: "127.0.0.1", port: 0, library: libraryPath() });
});
afterAll(() => arena?.close());

const engines: GodotClient[] = [];
const steams: ChildProcess[] = [];
afterEach(async () => {
  await Promise.all(engines.splice(0).map((each) => each.stop()));
  for (const each of steams.splice(0)) each.kill("SIGKILL");
});

/** What Steam says of a player, in a process of their own. */
async function steamFacts(steamId: bigint, ...args: string[]): Promise<Record<string, unknown>> {
  const env = {
    ...process.env,
    STEAM_API_LIBRARY: libraryPath(),
    HEADWATER_LOOPBACK_STEAMID: String(steamId),
  };
  const child = spawn(process.execPath, [join(example, "dist/steamPlayer.js"), ...args], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  steams.push(child);
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  return JSON.parse(line) as Record<string, unknown>;
}

interface Playing {
  readonly client: GodotClient;
  readonly peer: number;
}

async function play(facts: Record<string, unknown>, walk: number, shoots: boolean): Promise<Playing> {
  const url = `ws://127.0.0.1:${arena.port}`;
  const client = GodotClient.start(join(example, "game"), JSON.stringify({ url, ...facts, walk, shoots }));
  engines.push(client);
  const peer = Number((await client.line("CONNECTED")).split(" ")[1]);
  return { client, peer };
}

function playerOf(peer: number): Player {
  const node = arena.main.nodes.Players.getNode(String(peer));
  if (node instanceof Player) return node;
  throw new Error(`There is no player ${peer}.`);
}

const first = 76561198000000001n;

test("the declarations are those of the project", { timeout }, () => {
  const bin = join(repositoryRoot, "packages/port/bin/headwater-port.js");
  const args = [bin, "generate", join(example, "game"), "--out", join(example, "src/generated"), "--check"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect([status, stdout, stderr]).toEqual([0, "The declarations are those of the project.\n", ""]);
});

test("three engines over web sockets: one walks, one shoots, all see it; Steam has said who they are", {
  timeout,
}, async () => {
  const facts = await Promise.all([0n, 1n, 2n].map((each) => steamFacts(first + each)));
  const [walker, shooter, watcher] = (await Promise.all(
    facts.map((each, index) => play(each, index === 0 ? 1 : 0, index === 1)),
  )) as [Playing, Playing, Playing];
  const peers = [walker, shooter, watcher].map(({ peer }) => peer);
  await vi.waitFor(() => expect([...arena.multiplayer.peers].sort()).toEqual([...peers].sort()), soon);
  expect(peers.map((peer) => playerOf(peer).steamId)).toEqual([0n, 1n, 2n].map((each) => first + each));
  // Its own input, on the server; and what the server made of it, at itself.
  await watcher.client.line(`WALKED ${walker.peer}`);
  await walker.client.line(`HIT by ${shooter.peer}`);
  await watcher.client.line(`HP ${walker.peer} 50`);
  await watcher.client.line(`SCORED ${shooter.peer}`);
  await shooter.client.stop();
  await watcher.client.line(`DESPAWNED ${shooter.peer}`);
  expect(watcher.client.complaints.filter((line) => /ERROR/.test(line) && !/script cache/.test(line))).toEqual([]);
});

test("over Steam's sockets, among those who come over web sockets", { timeout }, async () => {
  const { steamId } = arena.server.steam;
  const overSteam = await play(await steamFacts(first + 3n, String(steamId)), 1, false);
  const overWeb = await play(await steamFacts(first + 4n), 0, true);
  await overSteam.client.line(`SPAWNED ${overWeb.peer}`);
  expect(playerOf(overSteam.peer).steamId).toBe(first + 3n);
  expect([...arena.server.players.keys()]).toEqual([first + 3n]);
  await overWeb.client.line(`WALKED ${overSteam.peer}`);
  await overSteam.client.line(`HIT by ${overWeb.peer}`);
  arena.multiplayer.disconnectPeer(overSteam.peer, "Enough.");
  await overSteam.client.line("SERVER GONE");
  await overWeb.client.line(`DESPAWNED ${overSteam.peer}`);
});

test("somebody else's ticket is refused", { timeout }, async () => {
  const { ticket } = await steamFacts(first + 5n);
  const refused = once(arena.server, "refused");
  const client = GodotClient.start(
    join(example, "game"),
    JSON.stringify({
      url: `ws://127.0.0.1:${arena.port}`,
      steam_id: String(first + 6n),
      ticket,
      walk: 0,
      shoots: false,
    }),
  );
  engines.push(client);
  expect((await refused)[0]).toMatchObject({ steamId: first + 6n, address: "127.0.0.1" });
  expect(arena.multiplayer.peers).toEqual([]);
});
