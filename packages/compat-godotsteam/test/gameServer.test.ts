// Game Server: forms that work where the documented one cannot, and what GodotSteam's source gets wrong.
import { libraryPath } from "@headwater/loopback";
import { AuthSessionResponse, GameClient } from "@headwater/typed";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type AuthSessionTicket, type LoggedError, SteamServer } from "../src/index.js";
import { logged, next, startLoggedOn } from "./loopback.js";

let errors: LoggedError[];
let player: GameClient;

beforeEach(async () => {
  errors = logged();
  player = await GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
  await startLoggedOn();
});
afterEach(() => {
  player.shutdown();
  SteamServer.serverShutdown();
});

describe("beginAuthSession", () => {
  test("takes the bytes and the player", async () => {
    const { ticket } = await player.requestAuthTicket();
    expect(SteamServer.beginAuthSession(ticket, player.steamId)).toBe(SteamServer.BEGIN_AUTH_SESSION_RESULT_OK);
    expect(await next("validate_auth_ticket_response")).toEqual([player.steamId, 0, player.steamId]);
    expect(SteamServer.userHasLicenseForApp(player.steamId, 480)).toBe(SteamServer.USER_HAS_LICENSE_RESULT_HAS_LICENSE);
  });

  test("takes a size as well, and only that much of the bytes", async () => {
    const { ticket } = await player.requestAuthTicket();
    const padded = new Uint8Array(1024);
    padded.set(ticket);
    expect(SteamServer.beginAuthSession(padded, ticket.length, String(player.steamId))).toBe(0);
    expect(await next("validate_auth_ticket_response")).toEqual([player.steamId, 0, player.steamId]);
    expect(SteamServer.beginAuthSession(padded, 2000, player.steamId)).toBe(4294967295);
    expect(errors.map(({ message }) => message)).toEqual([
      "[STEAM SERVER] Game Server, beginAuthSession: ticket_size is 2000; the ticket has 1024 bytes",
    ]);
  });

  test("takes a bare account id for the individual account", async () => {
    const { ticket } = await player.requestAuthTicket();
    expect(SteamServer.beginAuthSession(ticket, SteamServer.getSteamID32(player.steamId))).toBe(0);
    expect(await next("validate_auth_ticket_response")).toEqual([player.steamId, 0, player.steamId]);
    SteamServer.endAuthSession(SteamServer.getSteamID32(player.steamId));
    const another = await player.requestAuthTicket();
    expect(SteamServer.beginAuthSession(another.ticket, player.steamId)).toBe(0);
  });

  test("shows the form that works where the documented one cannot", () => {
    expect(() => SteamServer.beginAuthSession(3 as never, player.steamId)).toThrow(
      /^SteamServer\.beginAuthSession\(\): auth_ticket is 3; expected .*beginAuthSession\(bytes, steam_id\)/,
    );
    expect(errors).toEqual([]);
  });
});

describe("getAuthSessionTicket", () => {
  function ticket(recipient?: bigint): AuthSessionTicket {
    const made = SteamServer.getAuthSessionTicket(recipient);
    if (made.id === undefined) throw new Error("no ticket");
    return made;
  }

  async function verdict({ buffer }: AuthSessionTicket): Promise<AuthSessionResponse> {
    const answer = player.waitFor("validateAuthTicketResponse");
    expect(player.user.beginAuthSession(buffer, SteamServer.getSteamID())).toBe(0);
    return (await answer).authSessionResponse;
  }

  test("without a recipient anyone can use the ticket", async () => {
    const made = ticket();
    expect([made.size, made.handle]).toEqual([made.ticket_size, made.id]);
    expect(made.buffer).toHaveLength(made.ticket_size);
    expect(JSON.parse(JSON.stringify(made, Object.keys(made)))).not.toHaveProperty("size");
    expect(await verdict(made)).toBe(AuthSessionResponse.OK);
  });

  test("with a recipient only that one can: GodotSteam has it the wrong way round", async () => {
    expect(await verdict(ticket(player.steamId))).toBe(AuthSessionResponse.OK);
    player.user.endAuthSession(SteamServer.getSteamID());
    expect(await verdict(ticket(player.steamId + 1n))).toBe(AuthSessionResponse.AuthTicketNetworkIdentityFailure);
  });
});

describe("handleIncomingPacket", () => {
  test("shows the form that works where the documented one cannot", () => {
    expect(() => SteamServer.handleIncomingPacket(5 as never, "127.0.0.1", 27005)).toThrow(
      /^SteamServer\.handleIncomingPacket\(\): packet is 5; expected .*handleIncomingPacket\(bytes, ip, port\)/,
    );
  });

  test("a sender that is no IPv4 address is logged", () => {
    const answer = SteamServer.handleIncomingPacket(new Uint8Array(5), "localhost", 27005);
    expect([answer, answer.incoming]).toEqual([{}, false]);
    expect(errors.map(({ message }) => message)).toEqual([
      '[STEAM SERVER] Game Server, handleIncomingPacket: ip is "localhost"; expected an IPv4 address as "10.0.0.5"',
    ]);
  });
});

test("a group's id keeps its upper half", async () => {
  const clan = 103582791429521408n;
  expect(SteamServer.requestUserGroupStatus(player.steamId, clan)).toBe(true);
  expect(await next("client_group_status")).toEqual([player.steamId, clan, false, false]);
});

test("nobody has a license because Steam is absent", () => {
  SteamServer.serverShutdown();
  expect(SteamServer.userHasLicenseForApp(player.steamId, 480)).toBe(SteamServer.USER_HAS_LICENSE_RESULT_NO_AUTH);
  expect(SteamServer.userHasLicenceForApp(player.steamId, 480)).toBe(SteamServer.USER_HAS_LICENSE_RESULT_NO_AUTH);
});

test("a logon that is refused", async () => {
  SteamServer.logOff();
  SteamServer.logOn("!");
  expect(await next("server_connect_failure")).toEqual([SteamServer.RESULT_INVALID_PASSWORD, false]);
});
