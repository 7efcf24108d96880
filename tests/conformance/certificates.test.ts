// Identity and certificates on the loopback, whose control is the authority.
import { LoopbackControl } from "@headwater/loopback";
import { type GameServer, Result, SteamNetworkingAvailability, SteamNetworkingConnectionState } from "@headwater/typed";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { freePort } from "./freePort.js";
import { startPlayer, startServer } from "./loopbackServer.js";

const control = new LoopbackControl();
const somebody = 76561197960265729n;
let server: GameServer;

beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.shutdown());

const status = () => server.networkingSockets.getAuthenticationStatus().availability;

function request(): Uint8Array {
  const { ok, blob, errMsg } = server.networkingSockets.getCertificateRequest();
  expect([ok, errMsg]).toEqual([true, ""]);
  return blob;
}

describe("a certificate", () => {
  test("stands for the logon", async () => {
    expect(status()).toBe(SteamNetworkingAvailability.Waiting);
    const ready = server.waitFor("steamNetAuthenticationStatus");
    const certificate = control.certify(request());
    expect(server.networkingSockets.setCertificate(certificate)).toEqual({ ok: true, errMsg: "" });
    expect((await ready).avail).toBe(SteamNetworkingAvailability.Current);
    expect(status()).toBe(SteamNetworkingAvailability.Current);
  });

  test("ends with the init that it was set in", async () => {
    server.networkingSockets.setCertificate(control.certify(request()));
    server.shutdown();
    server = await startServer();
    expect(status()).toBe(SteamNetworkingAvailability.Waiting);
  });

  test("that is changed, somebody else's or none is refused with the reason", () => {
    const set = (bytes: Uint8Array) => server.networkingSockets.setCertificate(bytes);
    const good = control.certify(request());
    const forged = good.slice();
    forged[40] = (forged[40] ?? 0) ^ 1;
    for (const bytes of [forged, good.subarray(1), request(), new Uint8Array(16)])
      expect(set(bytes)).toEqual({ ok: false, errMsg: expect.stringContaining("no certificate of the loopback's") });
    server.networkingSockets.resetIdentity(somebody);
    expect(set(good)).toEqual({ ok: false, errMsg: expect.stringContaining("for another app or identity") });
    expect(status()).toBe(SteamNetworkingAvailability.Waiting);
    expect(set(control.certify(request())).ok).toBe(true);
  });

  test("is made of requests only", () => {
    expect(() => control.certify(new Uint8Array(16))).toThrow(
      "needs the bytes of a loopback's getCertificateRequest()",
    );
    expect(() => control.certify(new Uint8Array(0))).toThrow(TypeError);
  });
});

describe("resetIdentity", () => {
  test("closes what is open, tells the peers, and answers under the new name", async () => {
    const player = await startPlayer();
    const sockets = server.networkingSockets;
    const closed = (listener: number) =>
      player.waitFor(
        "steamNetConnectionStatusChanged",
        ({ info, connection }) => connection === listener && info.state === SteamNetworkingConnectionState.ClosedByPeer,
      );
    const meet = async () => {
      const address = { ip: "127.0.0.1", port: await freePort() };
      sockets.createListenSocketIp(address);
      // Not the end of an earlier one.
      const asked = server.waitFor(
        "steamNetConnectionStatusChanged",
        ({ info }) => info.state === SteamNetworkingConnectionState.Connecting,
      );
      const connected = player.waitFor(
        "steamNetConnectionStatusChanged",
        ({ info }) => info.state === SteamNetworkingConnectionState.Connected,
      );
      const connection = player.networkingSockets.connectByIpAddress(address);
      const incoming = (await asked).connection;
      expect(sockets.acceptConnection(incoming)).toBe(Result.OK);
      return { connection, incoming, info: (await connected).info };
    };
    const before = await meet();
    expect(before.info.identityRemote).not.toEqual({ type: "steamid", steamId: somebody });
    const told = closed(before.connection);
    sockets.resetIdentity(somebody);
    await told;
    expect(sockets.getConnectionInfo(before.incoming)).toBeNull();
    expect(sockets.getIdentity()).toEqual({ type: "steamid", steamId: somebody });
    const after = await meet();
    expect(after.info.identityRemote).toEqual({ type: "steamid", steamId: somebody });
    player.shutdown();
  });

  test("without an identity takes the server's own again", () => {
    const sockets = server.networkingSockets;
    const own = sockets.getIdentity();
    sockets.resetIdentity(somebody);
    sockets.resetIdentity({ type: "string", value: "no SteamID" });
    expect(sockets.getIdentity()).toEqual({ type: "steamid", steamId: somebody });
    sockets.resetIdentity(null);
    expect(sockets.getIdentity()).toEqual(own);
  });
});
