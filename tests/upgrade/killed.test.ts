// The command line, killed for real in the middle of an upgrade: the next command finds the checkout whole.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { keptModelVersions } from "../../generator/src/sdks/keptModel.js";
import { repositoryRoot } from "../repository.js";
import { difference } from "./checkoutCopy.js";
import { headwater, lightCopy, stateOf } from "./lightCopy.js";

const timeout = 600_000;
const other = keptModelVersions()[keptModelVersions().indexOf(currentSdk()) - 1] as string;
const diskFaults = pathToFileURL(join(repositoryRoot, "generator/test/transaction/diskFaults.mjs")).href;

let before: Record<string, string>;
let after: Record<string, string>;

beforeAll(() => {
  const root = lightCopy();
  before = stateOf(root);
  expect(headwater(root, ["upgrade", other]).status).toBe(0);
  after = stateOf(root);
  rmSync(root, { recursive: true });
  expect(difference(before, after).length).toBeGreaterThan(100);
}, timeout);

test.each([
  ["while it stages files", 'call === "writeFileSync" && args[0].endsWith("after/40")', "before"],
  ["before the journal counts", 'call === "renameSync" && args[1].endsWith("journal.json")', "before"],
  ["before the first file is in place", 'call === "renameSync" && args[0].endsWith("after/0")', "after"],
  ["with 70 files in place", 'call === "renameSync" && args[0].endsWith("after/70")', "after"],
  ["when all files are in place", 'call === "renameSync" && args[1].endsWith(".trash")', "after"],
] as const)(
  "an upgrade killed %s",
  (_, when, expected) => {
    const root = lightCopy();
    onTestFinished(() => rmSync(root, { recursive: true }));
    const kill = `
      import { watchDisk } from ${JSON.stringify(diskFaults)};
      watchDisk(${JSON.stringify(root)}, ({ call, args, run, runHalf }) => {
        if (${when}) { runHalf(); process.kill(process.pid, "SIGKILL"); }
        return run();
      });`;
    expect(headwater(root, ["upgrade", other], kill)).toMatchObject({ status: null, signal: "SIGKILL" });
    const next = headwater(root, ["generate", "--check"]);
    expect(next).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(expected === "after" ? other : currentSdk()),
    });
    const outcome = expected === "after" ? "while it wrote; it is finished now" : "before it changed anything";
    expect(next.stderr).toContain(`\`headwater upgrade ${other}\` was killed ${outcome}`);
    expect(difference(expected === "after" ? after : before, stateOf(root))).toEqual([]);
  },
  timeout,
);
