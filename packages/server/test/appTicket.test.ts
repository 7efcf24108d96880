// Encrypted app tickets: read as somebody else's code reads them, and the way in by them.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { type GameClient, k_nSteamNetworkConnectionInfoFlags_Unauthenticated as unproven } from "@headwater/typed";
import { parseEncryptedAppTicket } from "steam-appticket";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type EncryptedTicketOptions, encryptedTicket, openAppTicket } from "../src/appTicket/index.js";
import { type DedicatedServer, EndCode, RefusedError } from "../src/index.js";
import { encrypt, encryptedTicketOf, envelope, ownershipOf, seal, type TicketFacts } from "./appTicketMaker.js";
import { control, type Data, openServer, startPlayer } from "./fixture.js";
import { Visitor } from "./visitor.mjs";

const key = randomBytes(32);
const ada: TicketFacts = { steamId: 76561197960287930n, appId: 480, issuedAt: new Date(1_700_000_000_000) };

describe("a ticket", () => {
  test.each<[what: string, facts: TicketFacts]>([
    ["of an app alone", ada],
    ["with words of the client's", { ...ada, userData: Buffer.from("a nonce") }],
    ["with packages", { ...ada, licenses: [1, 70_000, 0xffffffff] }],
    [
      "with DLC",
      {
        ...ada,
        dlc: [
          { appId: 490, licenses: [5] },
          { appId: 500, licenses: [] },
        ],
      },
    ],
    ["of the second version", { ...ada, version: 2, licenses: [3], userData: Buffer.from("abc") }],
    ["without a hash", { ...ada, hashed: false, userData: Buffer.from("abc") }],
  ])("%s", (_, facts) => {
    const ticket = encryptedTicketOf(facts, key);
    const { steamId, appId, issuedAt, licenses = [], dlc = [], userData = new Uint8Array() } = facts;
    const read = openAppTicket(ticket, key);
    expect(read).toEqual({ steamId, appId, issuedAt, licenses, dlc, userData: Uint8Array.from(userData) });
    expect(openAppTicket(ticket, key.toString("hex"))).toEqual(read);
    const theirs = parseEncryptedAppTicket(ticket, key);
    expect({
      ...{ steamId: theirs?.steamID.getBigIntID(), appId: theirs?.appID, licenses: theirs?.licenses },
      ...{ issuedAt: theirs?.ownershipTicketGenerated, userData: Uint8Array.from(theirs?.userData ?? []) },
      dlc: theirs?.dlc.map((each) => ({ appId: each.appID, licenses: each.licenses })),
    }).toEqual(read);
  });

  test("that is none, or another key's, or was changed anywhere, says nothing", () => {
    const ticket = encryptedTicketOf({ ...ada, userData: Buffer.from("abc"), licenses: [1] }, key);
    expect(openAppTicket(ticket, randomBytes(32))).toBe(undefined);
    for (const none of [[], [42, 0], [42, 16, ...randomBytes(16)], [255], Array(20).fill(255), [43], randomBytes(300)])
      expect(openAppTicket(Uint8Array.from(none), key)).toBe(undefined);
    for (let length = 0; length < ticket.length; length++)
      expect(openAppTicket(ticket.subarray(0, length), key)).toBe(undefined);
    // What is encrypted: a block for the vector, and six.
    for (let at = ticket.length - 16 * 7; at < ticket.length; at++) {
      const changed = Buffer.from(ticket);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect([at, openAppTicket(changed, key)]).toEqual([at, undefined]);
    }
  });

  test("may have fields that are not known yet", () => {
    const later = Buffer.of(6 * 8, 1, 7 * 8 + 1, ...Buffer.alloc(8), 8 * 8 + 2, 1, 0, 9 * 8 + 5, ...Buffer.alloc(4));
    expect(openAppTicket(Buffer.concat([later, encryptedTicketOf(ada, key)]), key)?.steamId).toBe(ada.steamId);
  });

  test("can be made in anybody's name with 80 bytes of one's own, so that it alone is not proof", () => {
    const forged = seal(ownershipOf({ ...ada, steamId: 1n }));
    const mine = Buffer.concat([forged, ownershipOf(ada)]);
    const whole = seal(mine);
    expect(openAppTicket(envelope(whole, encrypt(whole, key), 0, 46), key)?.steamId).toBe(1n);
  });
});

describe("options", () => {
  test.each<[message: string, options: Partial<EncryptedTicketOptions>]>([
    ["encryptedTicket: key: expected 32 bytes", { key: "secret" }],
    ["encryptedTicket: key: expected 32 bytes", { key: new Uint8Array(16) }],
    ["encryptedTicket: appId is 0", { appId: 0 }],
    ["encryptedTicket: maxAgeMs is -1", { maxAgeMs: -1 }],
    ["maxAgeMs", { maxAge: 5 } as object],
  ])("%s", (message, options) => {
    const make = (): unknown => encryptedTicket({ appId: 480, key, ...options });
    expect(make).toThrow(message);
    expect(make).not.toThrow("secret");
  });
});

describe("the way in", () => {
  let client: GameClient;
  beforeAll(async () => {
    client = await startPlayer();
  });
  afterAll(() => client.shutdown());
  let server: DedicatedServer<Data>;
  let port = 0;
  afterEach(() => server.close());

  /** @param proven - whether Steam has proven whose connections are; the loopback has nobody who could */
  async function open(options: Partial<EncryptedTicketOptions>, proven = true): Promise<void> {
    ({ server, port } = await openServer({ handshake: encryptedTicket({ appId: 480, key, ...options }) }));
    if (proven)
      server.steam.prependListener("steamNetConnectionStatusChanged", ({ info }) => {
        (info as { flags: number }).flags &= ~unproven;
      });
  }

  async function come(facts: Partial<TicketFacts> | Uint8Array): Promise<Visitor> {
    const visitor = await Visitor.connect(client, port);
    visitor.send(
      facts instanceof Uint8Array ? facts : encryptedTicketOf({ steamId: client.steamId, appId: 480, ...facts }, key),
    );
    return visitor;
  }

  test("opens by a ticket, without Steam", async () => {
    await open({});
    control.inject({ fault: "authResponse", response: "VACBanned" });
    const joining = once(server, "join");
    const visitor = await come({});
    const [player] = await joining;
    expect(player).toMatchObject({ id: client.steamId, ownerId: client.steamId, verified: true, anonymous: false });
    visitor.leave();
    await once(server, "leave");
    control.clear();
  });

  const old = { issuedAt: new Date(Date.now() - 86_500_000) };
  test.each<[reason: string, facts: Partial<TicketFacts> | Uint8Array]>([
    ["no valid ticket", randomBytes(200)],
    ["a ticket for another app", { appId: 481 }],
    ["the ticket is too old", old],
    ["the ticket is somebody else's", { steamId: ada.steamId }],
  ])("stays closed: %s", async (reason, facts) => {
    await open({});
    const visitor = await come(facts);
    expect(await visitor.ended).toMatchObject({ endReason: EndCode.BadTicket, endDebug: reason });
  });

  test("an older ticket will do where the game says so", async () => {
    await open({ maxAgeMs: Number.POSITIVE_INFINITY });
    const joining = once(server, "join");
    await come(old);
    await joining;
  });

  test("the game has the last word, with what is in the ticket", async () => {
    await open({
      check: async ({ userData }) => {
        throw new RefusedError(`not with ${Buffer.from(userData)}`, 1500);
      },
    });
    const visitor = await come({ userData: Buffer.from("this") });
    expect(await visitor.ended).toMatchObject({ endReason: 1500, endDebug: "not with this" });
  });

  test("stays closed to connections that prove nothing, unless the game takes them", async () => {
    await open({}, false);
    const visitor = await come({});
    expect(await visitor.ended).toMatchObject({ endReason: EndCode.NotASteamUser });
    await server.close();
    await open({ allowUnproven: true }, false);
    const joining = once(server, "join");
    await come({});
    expect((await joining)[0].verified).toBe(true);
  });
});
