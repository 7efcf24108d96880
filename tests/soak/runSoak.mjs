// A server and players in processes of their own for a time, sampled on the way; what they found, put together.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setInterval as frames } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { growth } from "./held.mjs";
import { Latencies } from "./latencies.mjs";

/** A player stops within its patience of 30 s; a process that takes longer hangs. */
const hangMs = 90_000;
const mostSamples = 240;

/**
 * @param {import("./runSoak.mjs").SoakOptions} options
 * @returns {Promise<import("./runSoak.mjs").SoakReport>}
 */
export async function runSoak({ seconds, players, sessionSeconds = 20, onProgress = () => {} }) {
  const folder = mkdtempSync(join(tmpdir(), "headwater-soak-"));
  const server = new Member("server", folder, []);
  let crowd = [];
  try {
    const port = await server.port;
    crowd = Array.from({ length: players }, (_, index) => {
      return new Member("player", folder, [port, index + 1, sessionSeconds].map(String));
    });
    const everybody = [server, ...crowd];
    const began = performance.now();
    const sampleEvery = Math.max(1, Math.ceil(seconds / mostSamples));
    let second = 0;
    for await (const _ of frames(1000)) {
      second++;
      if (second % sampleEvery === 0) for (const each of everybody) each.tell("sample");
      onProgress(progress(Math.round((performance.now() - began) / 1000), crowd));
      if (second >= seconds || everybody.some(({ ended }) => ended)) break;
    }
    // The server last: players wait for its answers.
    await Promise.all(crowd.map((player) => player.stop()));
    await server.stop();
    return conclude((performance.now() - began) / 1000, server, crowd);
  } finally {
    for (const each of [server, ...crowd]) each.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One process of the soak and what it sent. */
class Member {
  samples = [];
  progress = undefined;
  report = undefined;
  latencies = new Latencies();
  ended = undefined;
  port;
  #process;
  #end;
  #said = "";

  constructor(program, folder, args) {
    this.#process = fork(fileURLToPath(new URL(`${program}.mjs`, import.meta.url)), args, {
      execArgv: ["--expose-gc"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      // Registries of tickets and the like go where they are deleted.
      env: { ...process.env, XDG_RUNTIME_DIR: folder },
    });
    this.#end = once(this.#process, "close").then(([code, signal]) => {
      this.ended = code === 0 ? "properly" : `with ${signal ?? `exit code ${code}`}, saying: ${this.#said}`;
    });
    this.port = new Promise((resolve, reject) => {
      this.#process.on("message", ({ port }) => port && resolve(port));
      this.#end.then(() => reject(new Error(`The ${program} ended ${this.ended}`)));
    });
    this.port.catch(() => undefined);
    this.#process.on("message", ({ sample, progress, report, latencies }) => {
      if (sample) this.samples.push(sample);
      this.progress = progress ?? this.progress;
      this.report = report ?? this.report;
      if (latencies) this.latencies = new Latencies(latencies);
    });
    this.#process.stderr.setEncoding("utf8").on("data", (text) => {
      this.#said = (this.#said + text).slice(-2000);
    });
  }

  tell(message) {
    if (this.#process.connected) this.#process.send(message);
  }

  async stop() {
    this.tell("stop");
    const hung = setTimeout(() => this.#process.kill("SIGABRT"), hangMs);
    await this.#end;
    clearTimeout(hung);
  }

  kill() {
    if (this.ended === undefined) this.#process.kill("SIGKILL");
  }
}

function progress(seconds, crowd) {
  const known = crowd.flatMap(({ progress }) => progress ?? []);
  const sum = (what) => known.reduce((total, each) => total + each[what], 0);
  return {
    seconds,
    sessions: sum("sessions"),
    messages: sum("reliable") + sum("unreliable"),
    reliableLost: sum("reliableLost"),
    defects: sum("defects"),
    p50: Math.max(0, ...known.map(({ p50 }) => p50)),
  };
}

function conclude(seconds, server, crowd) {
  const latencies = new Latencies();
  for (const player of crowd) latencies.addAll(player.latencies);
  const sum = (what) => crowd.reduce((total, { report }) => total + (report?.[what] ?? 0), 0);
  const named = [["server", server], ...crowd.map((player, index) => [`player ${index + 1}`, player])];
  return {
    seconds,
    sessions: sum("sessions"),
    authenticated: server.report?.authenticated ?? 0,
    callbacks: server.report?.callbacks ?? 0,
    reliable: sum("reliable"),
    reliableLost: sum("reliableLost"),
    unreliable: sum("unreliable"),
    unreliableLost: sum("unreliableLost"),
    latencyMs: {
      p50: latencies.percentile(0.5),
      p95: latencies.percentile(0.95),
      p99: latencies.percentile(0.99),
      max: latencies.max,
    },
    samples: Object.fromEntries(named.map(([name, { samples }]) => [name, samples])),
    defects: named.flatMap(([name, { report, ended }]) => [
      ...(ended === "properly" && report ? [] : [`${name} ended ${ended}`]),
      ...(report?.defects ?? []).map((defect) => `${name}: ${defect}`),
    ]),
  };
}

/** What of a report is wrong; empty if all is well. @param {import("./runSoak.mjs").SoakReport} report */
export function problems({ sessions, reliable, reliableLost, authenticated, samples, defects }) {
  const found = [...defects];
  if (reliableLost > 0) found.push(`${reliableLost} of ${reliable} reliable messages were lost.`);
  if (authenticated < sessions) found.push(`${authenticated} of ${sessions} tickets were found good.`);
  for (const [who, some] of Object.entries(samples)) found.push(...growth(who, some));
  return found;
}
