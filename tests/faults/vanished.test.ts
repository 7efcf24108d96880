// A player whose process is killed says no goodbye: its connection times out, with the reason.
import {
  type HSteamNetConnection,
  k_nSteamNetworkingSend_Reliable,
  Result,
  SteamNetConnectionEnd,
  SteamNetworkingConfigValue,
  SteamNetworkingConnectionState,
} from "@headwater/typed";
import { expect, test } from "vitest";
import { runProgram } from "../lifecycle/runProgram.js";
import { connect, listenAnywhere, startSides } from "./link.mjs";

test("a player who is killed times out, and the others stay", async () => {
  const sides = await startSides();
  const { server, player } = sides;
  const sockets = server.networkingSockets;
  const staying = await connect(sides);

  const { listener, address } = listenAnywhere(sockets, [
    { option: SteamNetworkingConfigValue.TimeoutConnected, value: 1000 },
  ]);
  const next = (state: SteamNetworkingConnectionState) =>
    server.waitFor(
      "steamNetConnectionStatusChanged",
      ({ info }) => info.listenSocket === listener && info.state === state,
    );
  const timedOut = next(SteamNetworkingConnectionState.ProblemDetectedLocally);
  const arriving = next(SteamNetworkingConnectionState.Connecting);
  const killed = runProgram("../../faults/programs/vanishingPlayer.mjs", [String(address.port)], (_, program) => {
    program.kill("SIGKILL");
  });
  const { connection } = await arriving;
  sockets.acceptConnection(connection);
  for await (const { data } of server.messages({ connection })) {
    expect(new TextDecoder().decode(data)).toBe("hello");
    break;
  }
  expect(await killed).toMatchObject({ code: null, signal: "SIGKILL" });
  // Without this the silence would be noticed at the next keepalive, seconds later.
  expect(send(connection)).toBe(Result.OK);

  const { connection: lost, info } = await timedOut;
  expect(lost).toBe(connection);
  expect(SteamNetConnectionEnd[info.endReason]).toBe("Misc_Timeout");
  // The handle stays until it is closed, and takes nothing any more.
  expect(send(lost)).toBe(Result.NoConnection);
  expect(sockets.closeConnection(lost, 0, null, false)).toBe(true);

  player.networkingSockets.sendMessageToConnection(
    staying.atPlayer,
    new Uint8Array([7]),
    k_nSteamNetworkingSend_Reliable,
  );
  for await (const message of server.messages(staying.group)) {
    expect([message.connection, ...message.data]).toEqual([staying.atServer, 7]);
    break;
  }
  player.shutdown();
  server.shutdown();

  function send(to: HSteamNetConnection): Result {
    return sockets.sendMessageToConnection(to, new Uint8Array(1), k_nSteamNetworkingSend_Reliable).result;
  }
});
