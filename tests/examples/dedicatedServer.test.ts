// The demo as its reader runs it: it works, and Ctrl-C at any moment leaves no process behind.
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { realLibrary, whyNoRealLibrary } from "../real-library/realLibrary.js";
import { repositoryRoot } from "../repository.js";
import { serverLibrary, valveSdk } from "../steamclient/door.mjs";

const program = join(repositoryRoot, "examples/dedicated-server/dist/main.js");

interface Run {
  child: ChildProcess;
  lines: string[];
  /** Resolves with the first line that matches, or undefined if the program ends before. */
  line(pattern: RegExp): Promise<string | undefined>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Set in the environment of every process of this run. */
  mark: string;
}

function start(...args: string[]): Run {
  const mark = randomUUID();
  const child = spawn(process.execPath, [program, "--library", serverLibrary, ...args], {
    env: { ...process.env, HEADWATER_TEST_RUN: mark },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const output = createInterface({ input: child.stdout });
  output.on("line", (line) => {
    lines.push(line);
    for (const look of waiting) look();
  });
  child.stderr.resume();
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal }) as Awaited<Run["ended"]>);
  const line = (pattern: RegExp): Promise<string | undefined> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = lines.find((each) => pattern.test(each));
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      ended.then(() => resolve(undefined));
    });
  return { child, lines, line, ended, mark };
}

/** Processes of a run that still exist. */
function survivors(mark: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, "utf8").includes(`HEADWATER_TEST_RUN=${mark}`);
      } catch {
        return false;
      }
    });
}

test("it plays from logon to shutdown", async () => {
  const run = start();
  expect(await run.ended).toEqual({ code: 0, signal: null });
  const text = run.lines.join("\n");
  expect(text).toMatch(/logged on as \d+/);
  expect(text).toMatch(/was authenticated with its own ticket/);
  expect(text).toMatch(/was refused with a forged ticket/);
  expect(text.match(/received 1000 reliable, 1000 unreliable/g)).toHaveLength(2);
  expect(text).toMatch(/Everything worked, and everything was shut down\./);
}, 60_000);

const moments: [moment: string, pattern: RegExp][] = [
  ["at the start", /A dedicated server/],
  ["when the server listens", /listens on/],
  ["when the first player has a ticket", /has an auth ticket/],
  ["in the exchange", /was authenticated/],
];

// /proc tells which processes belong to a run.
test.skipIf(process.platform !== "linux").each(moments)(
  "Ctrl-C %s leaves nothing behind (needs /proc)",
  async (_, pattern) => {
    const run = start();
    expect(await run.line(pattern)).toBeDefined();
    run.child.kill("SIGINT");
    const { code } = await run.ended;
    expect(code).not.toBe(0);
    expect(survivors(run.mark)).toEqual([]);
  },
);

const whyNot = valveSdk === undefined ? whyNoRealLibrary : "there is a client";

test.skipIf(!realLibrary || valveSdk !== undefined)(
  `on Valve's library without Steam it says what is missing (else: ${whyNot})`,
  async () => {
    const run = start("--library", realLibrary as string);
    expect((await run.ended).code).toBe(1);
  },
);
