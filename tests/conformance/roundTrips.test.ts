// Values that go through the library and come back: as they were, whatever their kind and size.
import type { NetworkingIdentity } from "@headwater/native";
import type { GameServer } from "@headwater/typed";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer } from "./loopbackServer.js";

let server: GameServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.shutdown());

describe("identities", () => {
  const kinds: [text: string, identity: NetworkingIdentity][] = [
    ["steamid:76561197960287930", { type: "steamid", steamId: 76561197960287930n }],
    ["ip:10.0.0.5:27015", { type: "ip", ip: "10.0.0.5", port: 27015 }],
    ["ip:[2001:db8::7]:27016", { type: "ip", ip: "2001:db8::7", port: 27016 }],
    ["str:somebody", { type: "string", value: "somebody" }],
    ["gen:00ff10", { type: "bytes", value: new Uint8Array([0, 255, 16]) }],
    // GameNetworkingSockets has a spelling of its own.
    ["xboxpwid:1234", { type: "xbox", value: "1234" }],
    ["invalid", { type: "invalid" }],
  ];

  test.each(kinds)("%s as text and back", (text, identity) => {
    expect(server.networkingUtils.steamNetworkingIdentityToString(identity)).toBe(text);
    if (text !== "invalid") expect(server.networkingUtils.steamNetworkingIdentityParseString(text)).toEqual(identity);
  });

  test.each(kinds.slice(0, -1))("%s at the other end of a connection", (_, identity) => {
    const pair = server.networkingSockets.createSocketPair(false, identity, null);
    if (!pair) throw new Error("no socket pair");
    expect(server.networkingSockets.getConnectionInfo(pair.connection1)?.identityRemote).toEqual(identity);
  });
});

describe("texts", () => {
  // Around the room that the addon has on the stack, and far beyond.
  const lengths = [0, 1, 60, 127, 128, 200, ...Array.from({ length: 24 }, (_, index) => 240 + index), 1000, 5000];

  // Of one to four bytes.
  test.each(["x", "ü", "€", "😀"])("of %s, of any length", (character) => {
    for (const length of lengths) {
      const text = character.repeat(Math.floor(length / Buffer.byteLength(character)));
      expect(server.utils.filterText(0, 1n, text).text).toBe(text);
      expect(server.utils.filterText(0, 1n, `.${text}`).text).toBe(`.${text}`);
    }
  });
});
