// A line that loses, delays, reorders and doubles packets: reliable messages arrive all the same, once and in order.
import { k_nSteamNetworkingSend_Reliable, SteamNetworkingConnectionState } from "@headwater/typed";
import { expect, test } from "vitest";
import { control, freePort, openArena, startPlayer } from "./arenaFixture.js";

const messages = 200;

test("reliable messages survive a bad line", async () => {
  const line = { lossPercent: 5, lagMs: 10, reorderPercent: 10, reorderMs: 5, duplicatePercent: 5 };
  control.inject({ fault: "network", ...line });
  control.inject({ fault: "network", context: "user", ...line });
  const arena = await openArena();
  const player = await startPlayer();

  const address = { ip: "127.0.0.1", port: await freePort() };
  const sockets = arena.steam.networkingSockets;
  const connecting = arena.steam.waitFor(
    "steamNetConnectionStatusChanged",
    ({ info }) => info.state === SteamNetworkingConnectionState.Connecting,
  );
  sockets.createListenSocketIp(address);
  const connection = player.networkingSockets.connectByIpAddress(address);
  const { connection: incoming } = await connecting;
  sockets.acceptConnection(incoming);

  for (let number = 0; number < messages; number++)
    player.networkingSockets.sendMessageToConnection(
      connection,
      Uint8Array.of(number),
      k_nSteamNetworkingSend_Reliable,
    );
  const received: (number | undefined)[] = [];
  for await (const { data } of arena.steam.messages({ connection: incoming })) {
    received.push(data[0]);
    if (received.length === messages) break;
  }
  expect(received).toEqual(Array.from({ length: messages }, (_, number) => number));
  player.shutdown();
  await arena.close();
});
