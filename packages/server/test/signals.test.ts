// A server's process that is told to end, as systemd and Kubernetes tell it.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { libraryPath } from "@headwater/loopback";
import type { GameClient } from "@headwater/typed";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { EndCode } from "../src/index.js";
import { freePort, startPlayer } from "./fixture.js";
import { Visitor } from "./visitor.mjs";

let client: GameClient;
let program: ChildProcess;
beforeAll(async () => {
  client = await startPlayer();
});
afterAll(() => client.shutdown());
afterEach(() => program.kill("SIGKILL"));

async function start(graceMs: number): Promise<number> {
  const port = await freePort();
  program = fork(fileURLToPath(new URL("serverProgram.mjs", import.meta.url)), [String(port), String(graceMs)], {
    env: { ...process.env, STEAM_API_LIBRARY: libraryPath() },
    silent: true,
  });
  program.stderr?.resume();
  await once(program, "message");
  return port;
}

async function joined(port: number): Promise<Visitor> {
  const joining = once(program, "message");
  const visitor = await Visitor.join(client, port);
  expect((await joining)[0]).toBe("join");
  return visitor;
}

test("at SIGTERM players hear goodbye, and the process ends by itself", async () => {
  const visitor = await joined(await start(0));
  const ended = once(program, "exit");
  program.kill("SIGTERM");
  expect(await visitor.ended).toMatchObject({ endReason: EndCode.Closed, endDebug: "The server restarts." });
  expect(await ended).toEqual([0, null]);
});

test("at a second one it ends at once, however long the grace", async () => {
  const port = await start(600_000);
  await joined(port);
  const draining = once(program, "message");
  const ended = once(program, "exit");
  program.kill("SIGTERM");
  expect((await draining)[0]).toBe("draining");
  await expect(Visitor.connect(client, port)).rejects.toThrow(`${EndCode.Draining}: `);
  program.kill("SIGTERM");
  expect(await ended).toEqual([null, "SIGTERM"]);
});

test("one that is killed can be started again at once, and its player comes back", async () => {
  const port = await start(0);
  await joined(port);
  const ended = once(program, "exit");
  program.kill("SIGKILL");
  await ended;
  const visitor = await joined(await start(0));
  visitor.leave();
});
