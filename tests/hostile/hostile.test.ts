// A few seconds of the attacks of docs/hostile-clients.md; `npm run hostile` takes as long as they need.
import { expect, test } from "vitest";
import { freePort } from "../conformance/freePort.js";
import { attackNames, runHostile } from "./runHostile.mjs";

test("honest players lose nothing while hostile ones come one after the other", { timeout: 180_000 }, async () => {
  const ports = { port: await freePort(), queryPort: await freePort() };
  const options = { ports, honest: 2, names: attackNames, atOnce: 4, turnSeconds: 3, seconds: 9 };
  const { server, honest, defects } = await runHostile(options);
  expect(defects).toEqual([]);
  expect(honest.sent).toBeGreaterThan(0);
  expect(honest.snapshots).toBeGreaterThan(0);
  // They were at work, and came up against limits.
  expect(server.endings["refused: TooManyConnections"]).toBeGreaterThan(0);
  expect(server.limits["connectsPerSecondPerAddress"]).toBeGreaterThan(0);
});
