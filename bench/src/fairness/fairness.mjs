// What a flood by some does to the others: how long the server's event loop keeps timers and I/O waiting, and how long
// a player who behaves waits for an answer. Each side has a process of its own.
import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { answer, ask } from "./side.mjs";

const port = 27955;
const seconds = 8;
/** Before a measurement, so that queues are as full as they get. */
const warmUpSeconds = 2;
const flooders = 8;
const [unreliable, reliable] = [0, 8];
const crowd = { connections: 3000, seconds: 2 };

export const kinds = {
  loop: "`for await`, timer",
  ticks: "`receive()`, 60 ticks a second",
  background: "`for await`, background pump",
};
const floods = [
  { name: "none", connections: 0 },
  { name: "16 bytes, reliable", connections: flooders, bytes: 16, flags: reliable },
  { name: "100 bytes, unreliable", connections: flooders, bytes: 100, flags: unreliable },
  { name: "1,200 bytes, reliable", connections: flooders, bytes: 1200, flags: reliable },
];

/** Starts a program of this folder, and ends it with the scope. */
async function start(children, program, ...args) {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const child = fork(path, args.map(String), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  children.push(child);
  await answer(child, "ready");
  return child;
}

async function withProcesses(run) {
  const children = [];
  try {
    return await run((program, ...args) => start(children, program, ...args));
  } finally {
    for (const child of children) {
      if (child.exitCode !== null) continue;
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    }
  }
}

function underFlood(kind, { name, connections, bytes, flags }) {
  return withProcesses(async (start) => {
    const server = await start("server.mjs", kind, port);
    const honest = await start("honest.mjs", port);
    const flooder = connections > 0 ? await start("flooder.mjs", port, connections, bytes, flags) : undefined;
    if (flooder) await ask(flooder, "begin");
    await delay(warmUpSeconds * 1000);
    await ask(server, "begin");
    await ask(honest, "begin");
    await delay(seconds * 1000);
    const [loop, roundTrip] = await Promise.all([ask(server, "figures"), ask(honest, "figures")]);
    return { kind, flood: name, loop, roundTrip };
  });
}

function underCrowd() {
  return withProcesses(async (start) => {
    const server = await start("server.mjs", "loop", port);
    const honest = await start("honest.mjs", port);
    const many = await start("crowd.mjs", port, crowd.connections, crowd.seconds);
    await ask(server, "begin");
    await ask(honest, "begin");
    const connecting = await ask(many, "connect");
    const [loop, roundTrip] = await Promise.all([ask(server, "figures"), ask(honest, "figures")]);
    return { ...connecting, loop, roundTrip };
  });
}

export async function fairness() {
  const rows = [];
  for (const flood of floods) for (const kind of Object.keys(kinds)) rows.push(await underFlood(kind, flood));
  return { rows, crowd: await underCrowd() };
}
