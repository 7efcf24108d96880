// A process that exits without a shutdown tells its peers, who would otherwise find out by a timeout.
import { SteamNetworkingConnectionState } from "@headwater/typed";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Sides } from "../faults/link.mjs";
import { listenAnywhere, startSides } from "../faults/link.mjs";
import { runProgram } from "./runProgram.js";

let sides: Sides;

beforeAll(async () => {
  sides = await startSides();
});
afterAll(() => {
  sides.player.shutdown();
  sides.server.shutdown();
});

test.each([
  ["process.exit", 7],
  ["exit()", 7],
  ["uncaught exception", 1],
  ["the end", 0],
])("%s", async (how, code) => {
  const { server } = sides;
  const { listener, address } = listenAnywhere(server.networkingSockets);
  const next = (state: SteamNetworkingConnectionState) =>
    server.waitFor(
      "steamNetConnectionStatusChanged",
      ({ info }) => info.listenSocket === listener && info.state === state,
    );
  const arriving = next(SteamNetworkingConnectionState.Connecting);
  const leaving = next(SteamNetworkingConnectionState.ClosedByPeer);
  const ended = runProgram("leaving.mjs", [how, String(address.port)]);
  const { connection } = await arriving;
  server.networkingSockets.acceptConnection(connection);
  const left = await leaving;
  expect(left.connection).toBe(connection);
  expect(left.info.endDebug).toBe("the process shut down");
  server.networkingSockets.closeConnection(connection, 0, null, false);
  const ending = await ended;
  expect(ending, ending.stderr).toMatchObject({ code, signal: null });
});
