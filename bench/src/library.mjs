// The library all sides of a comparison use: a game server on the loopback, initialised through the package under test,
// and the baselines attached to it.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { libraryPath } from "@headwater/loopback";
import * as native from "@headwater/native";
import { GameServer, ServerMode } from "@headwater/typed";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** Port of the benchmark's server, and of the C++ program; nobody connects to it. */
const port = 27915;

/** Builds the baselines; quick if they are built already. */
export function buildBaselines() {
  const nodeGyp = createRequire(import.meta.url).resolve("node-gyp/bin/node-gyp.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [nodeGyp, "configure", "build"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`bench: the baselines could not be built:\n${stdout}${stderr}`);
}

/** Initialises and logs on. */
export async function open() {
  const path = libraryPath();
  const server = await GameServer.init({
    library: path,
    gamePort: port,
    queryPort: 0,
    mode: ServerMode.Authentication,
    version: "1.0.0.0",
    pump: "manual",
  });
  const loggedOn = server.logOnAnonymous();
  server.runCallbacks();
  await loggedOn;
  const baseline = createRequire(import.meta.url)("../build/Release/baseline.node");
  baseline.open(path);
  return { path, server, native, context: native.server, baseline };
}

/** A pair of connected connections inside the process. */
export function socketPair({ context }) {
  const pair = context.ISteamNetworkingSockets.CreateSocketPair(false, 76561197960265729n, 76561197960265730n);
  if (!pair) throw new Error("bench: the library gave no socket pair");
  // Their state changes are of no interest, and would be the first callbacks a later benchmark measures.
  context.runCallbacks(() => {});
  return pair;
}

/**
 * Nanoseconds per message of the C++ program, one number per round.
 * @param {number} batch 0 for SendMessageToConnection
 */
export function runProgram(path, size, batch, count, rounds) {
  const program = fileURLToPath(
    new URL(`../build/Release/program${process.platform === "win32" ? ".exe" : ""}`, import.meta.url),
  );
  const { status, stdout, stderr } = spawnSync(program, [path, port + 10, size, batch, count, rounds].map(String), {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`bench: the C++ program failed: ${stderr}`);
  return stdout.trim().split("\n").map(Number);
}
