// Players on connections of the game's own: Steam is asked about their tickets, and the server ends them.
import { once } from "node:events";
import type { GameClient } from "@headwater/typed";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type DedicatedServer, EndCode, type GuestCredentials, type Refusal } from "../src/index.js";
import { control, type Data, openServer, soon, startPlayer, type TestOptions } from "./fixture.js";

let client: GameClient;
beforeAll(async () => {
  client = await startPlayer();
});
afterAll(() => client.shutdown());

let server: DedicatedServer<Data>;
const refused: Refusal[] = [];
beforeEach(() => refused.splice(0));
afterEach(async () => {
  control.clear();
  await server.close();
});

async function open(options: TestOptions = {}): Promise<void> {
  ({ server } = await openServer(options));
  server.on("refused", (refusal) => refused.push(refusal));
}

async function credentials(address?: string): Promise<GuestCredentials> {
  const { ticket } = await client.requestAuthTicket();
  return { steamId: client.steamId, ticket, address };
}

const known = (): unknown => control.serverState()["players"];

test("Steam vouches, until they are ended; then they can come again", async () => {
  await open();
  const guest = await server.authenticate(await credentials("10.0.0.1"));
  expect(guest).toMatchObject({ id: client.steamId, ownerId: client.steamId, address: "10.0.0.1" });
  expect(guest.lost.aborted).toBe(false);
  guest.end();
  guest.end();
  await expect.poll(known, soon).toEqual([]);
  const again = await server.authenticate(await credentials());
  // The end of the first visit is none of the second.
  guest.end();
  await expect(server.authenticate(await credentials())).rejects.toMatchObject({ endCode: EndCode.Duplicate });
  again.end();
});

const address = "10.0.0.1";

test.each<[why: string, prepare: () => unknown, code: number]>([
  ["a ban of the id", () => server.bans.add(client.steamId), EndCode.Banned],
  ["a ban of the address", () => server.bans.add("10.0.0.0/8"), EndCode.Banned],
  ["a VAC ban", () => control.inject({ fault: "authResponse", response: "VACBanned" }), EndCode.BadTicket],
  ["no licence", () => control.inject({ fault: "license" }), EndCode.NoLicense],
])("refused for %s", async (_, prepare, code) => {
  await open();
  prepare();
  await expect(server.authenticate(await credentials(address))).rejects.toMatchObject({ endCode: code });
  expect(refused).toMatchObject([{ steamId: client.steamId, address, code }]);
  await expect.poll(known, soon).toEqual([]);
});

test("guests fill the server", async () => {
  await open({ maxPlayers: 1 });
  const guest = await server.authenticate(await credentials());
  const another = { ...(await credentials()), steamId: client.steamId + 1n };
  await expect(server.authenticate(another)).rejects.toMatchObject({ endCode: EndCode.Full });
  expect(server.stats.limits.players).toBe(1);
  guest.end();
});

test("a ticket that is none", async () => {
  await open();
  const bad = { ...(await credentials()), ticket: new Uint8Array(8) };
  await expect(server.authenticate(bad)).rejects.toMatchObject({ endCode: EndCode.BadTicket });
});

test("who goes while Steam is asked, and who is asked about when the server ends", async () => {
  await open();
  control.inject({ fault: "callbackDelayed", callback: 143, ms: 60_000 });
  const leaving = new AbortController();
  const asked = server.authenticate(await credentials(), leaving.signal);
  const gone = new Error("gone");
  leaving.abort(gone);
  await expect(asked).rejects.toBe(gone);
  expect(refused).toEqual([]);
  const draining = server.authenticate(await credentials());
  const ended = server.drain();
  await expect(draining).rejects.toMatchObject({ endCode: EndCode.Draining });
  await ended;
});

test("a guest who is here is lost by a ban, by Steam's word, and with the server", async () => {
  await open();
  const banned = await server.authenticate(await credentials());
  server.bans.add(client.steamId);
  expect(banned.lost.reason).toMatchObject({ endCode: EndCode.Banned });
  server.bans.delete(client.steamId);

  const unvouched = await server.authenticate(await credentials());
  const lost = once(unvouched.lost as AbortSignal, "abort");
  control.inject({ fault: "ticketCancelled" });
  await lost;
  expect(unvouched.lost.reason).toMatchObject({ endCode: EndCode.AuthLost });
  control.clear();

  const last = await server.authenticate(await credentials());
  const drained = server.drain();
  expect(server.state).toBe("draining");
  expect(last.lost.aborted).toBe(false);
  last.end();
  await drained;
  expect(server.state).toBe("closed");
});
