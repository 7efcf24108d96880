// npm run soak -w @headwater/godot-multiplayer -- [--minutes 10] [--peers 32] [--engines 8]: peers on web sockets and real
// engines come, play, misbehave and go; whether the server's memory stays flat.
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import WebSocket from "ws";
import { commandLine } from "../../../scripts/commandLine.mjs";
import { growth } from "../../../tests/soak/held.mjs";

const options = { minutes: { default: "10" }, peers: { default: "32" }, engines: { default: "8" } };
const { values } = commandLine(import.meta.url, {
  options: Object.fromEntries(Object.entries(options).map(([name, each]) => [name, { type: "string", ...each }])),
});
const end = Date.now() + Number(values.minutes) * 60_000;
const fileOf = (path) => fileURLToPath(new URL(path, import.meta.url));

// It has the tests' own nodes, which are TypeScript.
const program = fileOf("../node_modules/.cache/soakServer.mjs");
await build({
  entryPoints: [fileOf("soak/server.ts")],
  ...{ bundle: true, packages: "external", platform: "node", format: "esm", outfile: program },
});
const server = fork(program, [], { execArgv: ["--expose-gc"] });
const [{ port }] = await once(server, "message");
const url = `ws://127.0.0.1:${port}`;
const samples = [];
let last = {};
server.on("message", ({ held, ...counts }) => {
  samples.push(held);
  last = counts;
  if (samples.length % 30 === 0) report();
});
const died = once(server, "exit").then(() => ["The server has died."]);

function report() {
  const { heapUsed, external, rss, seconds } = samples.at(-1);
  const mib = (bytes) => (bytes / 2 ** 20).toFixed(1);
  const memory = `heap ${mib(heapUsed)}, external ${mib(external)}, resident ${mib(rss)} MiB`;
  console.log(`${seconds.toFixed(0)} s: ${memory}; ${JSON.stringify(last)}`);
}

/** `hello("peer", number, 0.5)` by the node's path. */
function call(number) {
  const head = Buffer.from([0x20, 0, 0, 0, 0, 6, 3, 4, 0, 0, 0, 4, 0, 0, 0, ...Buffer.from("peer"), 0x82]);
  const rest = Buffer.from([0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0x3f]);
  rest.writeInt32LE(number);
  const packet = Buffer.concat([head, rest, Buffer.from("Main/Net\0")]);
  packet.writeUInt32LE((0x8000_0000 | (head.length + rest.length)) >>> 0, 1);
  return packet;
}

/** What no server takes; rarely enough to be let stay. */
const hostile = [Buffer.from([0x20, 1]), Buffer.from([4, 0, 1]), Buffer.from([7, 3, 1, 0, 0, 0, 3]), Buffer.from([6])];

/** Comes, confirms, calls, and goes, again and again. */
async function playPeer(index) {
  for (let visit = index; Date.now() < end; visit++) {
    const socket = new WebSocket(url);
    socket.on("error", () => undefined);
    socket.on("message", (packet) => {
      if ((packet[0] & 7) !== 1 || packet.length < 39) return;
      const confirm = Buffer.from([2, 1, 0, 0, 0, 0]);
      packet.copy(confirm, 2, 34, 38);
      socket.send(confirm);
    });
    await once(socket, "open");
    const leavesAt = Date.now() + 2000 + (visit % 8) * 2000;
    for (let number = 0; Date.now() < Math.min(end, leavesAt); number++) {
      socket.send(number % 50 === 49 ? hostile[(visit + number) % hostile.length] : call(number));
      await sleep(40);
    }
    // Some say goodbye, and some are gone.
    if (visit % 2 === 0) socket.close();
    else socket.terminate();
    await once(socket, "close");
  }
}

const engines = new Set();

async function playEngine(index) {
  const args = [fileOf("../../../scripts/godot/run.mjs"), fileOf("../test/engine/client"), url];
  for (let visit = index; Date.now() < end; visit++) {
    const engine = spawn(process.execPath, args, { stdio: "ignore" });
    engines.add(engine);
    const gone = once(engine, "exit").then(() => engines.delete(engine));
    await Promise.race([gone, sleep(Math.max(0, Math.min(end - Date.now(), 30_000 + (visit % 8) * 5000)))]);
    engine.kill("SIGKILL");
    await gone;
  }
}

const playing = Promise.all([
  ...Array.from({ length: Number(values.peers) }, (_, index) => playPeer(index)),
  ...Array.from({ length: Number(values.engines) }, (_, index) => playEngine(index)),
]);
const problems = (await Promise.race([playing.then(() => undefined), died])) ?? growth("server", samples);
for (const engine of engines) engine.kill("SIGKILL");
report();
for (const problem of problems) console.error(problem);
if (samples.length < 90) console.error("Too short to tell: the first minute is warm-up.");
console.log(problems.length === 0 ? "Nothing grew." : "Failed.");
server.removeAllListeners("exit");
server.kill("SIGKILL");
process.exit(problems.length === 0 ? 0 : 1);
