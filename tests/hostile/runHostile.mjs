// A server, honest players and hostile clients, each a process of its own, for a time; and what became of everybody.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Latencies } from "../soak/latencies.mjs";
import { attacks } from "./attacks.mjs";

/** A stopped process is one whose connection times out; after so long it is ended, and comes again. */
const frozenMs = 20_000;
const answerMs = 120_000;

/**
 * @param {import("./runHostile.mjs").HostileOptions} options
 * @returns {Promise<import("./runHostile.mjs").HostileReport>}
 */
export async function runHostile({ ports, honest, names, atOnce, turnSeconds, seconds, onTurn = () => {} }) {
  const folder = mkdtempSync(join(tmpdir(), "headwater-hostile-"));
  const env = { ...process.env, XDG_RUNTIME_DIR: folder };
  const children = new Set();
  const start = async (program, ...args) => {
    const path = fileURLToPath(new URL(`${program}.mjs`, import.meta.url));
    const child = fork(path, args.map(String), { env, stdio: ["ignore", "ignore", "pipe", "ipc"] });
    children.add(child);
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      said = (said + text).slice(-2000);
    });
    child.ended = once(child, "exit").then(([code, signal]) => `${program} ended with ${signal ?? code}: ${said}`);
    await Promise.race([once(child, "message"), child.ended.then((how) => Promise.reject(new Error(how)))]);
    return child;
  };
  try {
    const server = await start("server", ports.port, ports.queryPort);
    const players = [];
    // One by one: the server takes so many of one address a second.
    for (let index = 0; index < honest; index++) players.push(await start("honest", ports.port));
    const ask = async (child, word) => {
      const answer = once(child, "message", { signal: AbortSignal.timeout(answerMs) });
      if (child.connected) child.send(word);
      return (await Promise.race([answer, child.ended.then((how) => Promise.reject(new Error(how)))]))[0].figures;
    };
    for (const each of [server, ...players]) each.send("begin");
    const failures = [];
    const until = performance.now() + seconds * 1000;
    for (let turn = 0; performance.now() < until; turn++) {
      const now = Array.from({ length: atOnce }, (_, index) => names[(turn * atOnce + index) % names.length]);
      const over = new AbortController();
      const begun = [];
      const attackers = [...new Set(now)].map((name) => {
        const { promise, resolve } = deferred();
        begun.push(promise);
        return attack(name, ports, start, children, over.signal, resolve).catch((error) =>
          failures.push(error.message),
        );
      });
      await Promise.race([Promise.all(begun), Promise.all(attackers)]);
      await delay(Math.min(turnSeconds * 1000, Math.max(0, until - performance.now())));
      over.abort();
      await Promise.all(attackers);
      onTurn(now, await ask(server, "figures"));
    }
    const figures = await ask(server, "figures");
    const told = await Promise.allSettled(players.map((player) => ask(player, "stop")));
    server.send("stop");
    await server.ended;
    return conclude(figures, told, failures);
  } finally {
    for (const child of children) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

function deferred() {
  let resolve;
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** Has an attacker at work until it is over, and another one when that is stopped for good. */
async function attack(name, { port, queryPort }, start, children, signal, onReady) {
  while (!signal.aborted) {
    const attacker = await start("attacker", name, port, queryPort);
    onReady();
    const away = new AbortController();
    const over = AbortSignal.any([signal, away.signal]);
    attacker.on("message", async () => {
      attacker.kill("SIGSTOP");
      await delay(frozenMs, undefined, { signal: over }).catch(() => undefined);
      away.abort();
    });
    // It may be over already: a process takes a moment to start.
    if (!over.aborted) await Promise.race([once(over, "abort"), attacker.ended]);
    children.delete(attacker);
    // No goodbye, as from somebody who pulls the plug.
    attacker.kill("SIGKILL");
    const how = await attacker.ended;
    if (!over.aborted) throw new Error(`${name}: ${how}`);
  }
}

function conclude(server, told, failures) {
  const latencies = new Latencies();
  const sum = { sent: 0, lost: 0, snapshots: 0 };
  let longestGapMs = 0;
  const defects = [...failures];
  for (const [index, { value, reason }] of told.entries()) {
    if (value === undefined) {
      defects.push(`honest player ${index + 1}: ${reason.message}`);
      continue;
    }
    for (const name of Object.keys(sum)) sum[name] += value[name];
    longestGapMs = Math.max(longestGapMs, value.longestGapMs);
    latencies.addAll(new Latencies(value.latencies));
    defects.push(...value.defects.map((defect) => `honest player ${index + 1}: ${defect}`));
  }
  if (sum.lost > 0) defects.push(`${sum.lost} of ${sum.sent} messages did not come back.`);
  const roundTripMs = { p50: latencies.percentile(0.5), p99: latencies.percentile(0.99), max: latencies.max };
  return { server, honest: { players: told.length, ...sum, longestGapMs, roundTripMs }, defects };
}

export const attackNames = Object.keys(attacks);
