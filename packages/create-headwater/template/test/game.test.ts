// A player comes in and speaks; a cheater does not come in; Steam goes away and comes back.
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Game } from "../src/game.js";
import { control, startGame, TestPlayer } from "./fixture.js";

let game: Game;
let player: TestPlayer;
beforeAll(async () => {
  player = await TestPlayer.start();
});
afterAll(() => player.client.shutdown());
beforeEach(async () => {
  game = await startGame();
});
afterEach(async () => {
  control.clear();
  await game.close();
});

test("a player is welcomed, and hears what is said", async () => {
  await player.knock();
  expect(await player.next()).toBe("welcome");
  player.say("hello");
  expect(await player.next()).toBe("hello");
  expect([...game.players.values()].map(({ data }) => data.said)).toEqual([1]);
});

test("a banned player is not let in", async () => {
  control.inject({ fault: "authResponse", response: "VACBanned", steamId: player.client.steamId });
  const refused = once(game, "refused");
  await player.knock();
  expect((await refused)[0]).toMatchObject({ reason: "VACBanned" });
});

test("players stay while Steam is away", async () => {
  await player.knock();
  await player.next();
  const away = once(game, "steamAway");
  control.inject({ fault: "connectionLost" });
  await away;
  expect(game.players.size).toBe(1);
  const back = once(game, "steamBack");
  control.inject({ fault: "connectionRestored" });
  await back;
});
