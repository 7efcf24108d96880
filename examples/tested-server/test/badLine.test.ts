// A line that loses, delays, reorders and doubles packets: reliable messages arrive all the same, once and in order.
import { k_nSteamNetworkingSend_Reliable } from "@headwater/typed";
import { expect, test } from "vitest";
import { control, knock, openArena, startPlayer } from "./arenaFixture.js";

const messages = 200;

test("reliable messages survive a bad line", async () => {
  const line = { lossPercent: 5, lagMs: 10, reorderPercent: 10, reorderMs: 5, duplicatePercent: 5 };
  control.inject({ fault: "network", ...line });
  control.inject({ fault: "network", context: "user", ...line });
  const arena = await openArena();
  const player = await startPlayer();
  const received: (number | undefined)[] = [];
  const all = new Promise<void>((resolve) =>
    arena.on("message", (_, { data }) => {
      received.push(data[0]);
      if (received.length === messages) resolve();
    }),
  );

  const connection = await knock(player);
  for (let number = 0; number < messages; number++)
    player.networkingSockets.send(connection, Uint8Array.of(number), k_nSteamNetworkingSend_Reliable);
  await all;
  expect(received).toEqual(Array.from({ length: messages }, (_, number) => number));
  player.shutdown();
  await arena.close();
});
