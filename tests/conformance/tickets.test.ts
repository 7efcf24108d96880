// Authentication on the loopback: good, forged, foreign, reused and cancelled tickets.
import {
  AuthSessionResponse,
  BeginAuthSessionResult,
  type GameClient,
  type GameServer,
  UserHasLicenseForAppResult,
} from "@headwater/typed";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loggedOnServer, startPlayer } from "./loopbackServer.js";

let server: GameServer;
let player: GameClient;

beforeEach(async () => {
  server = await loggedOnServer();
  player = await startPlayer();
});
afterEach(() => {
  player.shutdown();
  server.shutdown();
});

/** What Steam answers about the player, from now on. */
function answer(): Promise<AuthSessionResponse> {
  return server
    .waitFor("validateAuthTicketResponse", ({ steamId }) => steamId === player.steamId, { timeoutMs: 10_000 })
    .then(({ authSessionResponse }) => authSessionResponse);
}

test("a good ticket", async () => {
  const { ticket } = await player.requestAuthTicket();
  const answered = answer();
  expect(server.gameServer.beginAuthSession(ticket, player.steamId)).toBe(BeginAuthSessionResult.OK);
  expect(await answered).toBe(AuthSessionResponse.OK);
  expect(server.gameServer.userHasLicenseForApp(player.steamId, 480)).toBe(UserHasLicenseForAppResult.HasLicense);
  expect(server.gameServer.beginAuthSession(ticket, player.steamId)).toBe(BeginAuthSessionResult.DuplicateRequest);
  server.gameServer.endAuthSession(player.steamId);
});

test("a forged ticket", async () => {
  const { ticket } = await player.requestAuthTicket();
  ticket[ticket.length - 1] = (ticket[ticket.length - 1] as number) ^ 0xff;
  const answered = answer();
  const begun = server.gameServer.beginAuthSession(ticket, player.steamId);
  if (begun === BeginAuthSessionResult.OK) expect(await answered).toBe(AuthSessionResponse.AuthTicketInvalid);
  else {
    expect(begun).toBe(BeginAuthSessionResult.InvalidTicket);
    answered.catch(() => undefined);
  }
});

test("noise instead of a ticket", () => {
  expect(server.gameServer.beginAuthSession(new Uint8Array(64), player.steamId)).toBe(
    BeginAuthSessionResult.InvalidTicket,
  );
  expect(server.gameServer.beginAuthSession(new Uint8Array(0), player.steamId)).toBe(
    BeginAuthSessionResult.InvalidTicket,
  );
});

test("a reused ticket", async () => {
  const { ticket } = await player.requestAuthTicket();
  const first = answer();
  expect(server.gameServer.beginAuthSession(ticket, player.steamId)).toBe(BeginAuthSessionResult.OK);
  expect(await first).toBe(AuthSessionResponse.OK);
  server.gameServer.endAuthSession(player.steamId);
  const second = answer();
  expect(server.gameServer.beginAuthSession(ticket, player.steamId)).toBe(BeginAuthSessionResult.OK);
  expect(await second).toBe(AuthSessionResponse.AuthTicketInvalidAlreadyUsed);
});

test("a ticket cancelled during the session", async () => {
  const { handle, ticket } = await player.requestAuthTicket();
  const good = answer();
  server.gameServer.beginAuthSession(ticket, player.steamId);
  expect(await good).toBe(AuthSessionResponse.OK);
  const cancelled = answer();
  player.user.cancelAuthTicket(handle);
  expect(await cancelled).toBe(AuthSessionResponse.AuthTicketCanceled);
});

test("the server's own ticket", () => {
  const { handle, ticket } = server.gameServer.getAuthSessionTicket();
  expect(handle).not.toBe(0);
  expect(ticket.byteLength).toBeGreaterThan(0);
  server.gameServer.cancelAuthTicket(handle);
});

test("a ticket buffer of the caller's", () => {
  const room = new Uint8Array(2048);
  const { ticket } = server.gameServer.getAuthSessionTicket(null, room);
  expect(ticket.buffer).toBe(room.buffer);
  expect(ticket.byteLength).toBeLessThan(1024);
});

test("a ticket for the web API has as many bytes as it says", async () => {
  const answered = player.waitFor("getTicketForWebApiResponse");
  const handle = player.user.getAuthTicketForWebApi("my-backend");
  const { ticket, ticketBytes, ...rest } = await answered;
  expect(rest).toMatchObject({ handle });
  expect(ticketBytes).toBeGreaterThan(0);
  expect(ticket).toHaveLength(ticketBytes);
});
