// One command at a time, and none is held up by one that is gone.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { CheckoutLock } from "../../src/transaction/checkoutLock.js";
import { watchDisk } from "./diskFaults.mjs";
import { noProcess } from "./smallTree.js";

let folder: string;

beforeEach(() => {
  const parent = mkdtempSync(join(tmpdir(), "headwater-lock-"));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  folder = join(parent, "area");
});

const take = (command = "headwater second") => CheckoutLock.take(folder, command);
const running = /`headwater first` \(process \d+.*\) is running in this checkout: .*remove .*lock\.1/;

function lockOf(holder: object): void {
  mkdirSync(folder);
  writeFileSync(join(folder, "lock.1"), `${JSON.stringify({ command: "headwater first", ...holder })}\n`);
}

test("is refused while another has it, and free when it is given back", () => {
  const first = take("headwater first");
  expect(take).toThrow(running);
  first.release();
  const second = take();
  expect(second.previous).toBeUndefined();
  second.release();
  expect(readdirSync(folder)).toEqual(["lock.2"]);
});

test("whoever ended without giving it back holds nothing up, and is known", () => {
  lockOf({ pid: noProcess, host: hostname() });
  expect(take().previous?.command).toBe("headwater first");
});

test.runIf(process.platform === "linux")("a later process of the same number is not taken for the holder", () => {
  lockOf({ pid: process.pid, host: hostname(), started: "1" });
  expect(take().previous?.pid).toBe(process.pid);
});

test("of a process on another machine nobody can tell", () => {
  lockOf({ pid: noProcess, host: "elsewhere" });
  expect(take).toThrow(running);
  expect(take).toThrow("on elsewhere");
});

test.each(["", "{", "released\n"])("a lock that says %j is free", (text) => {
  mkdirSync(folder);
  writeFileSync(join(folder, "lock.7"), text);
  take();
  expect(readdirSync(folder)).toEqual(["lock.8"]);
});

/** Lets `others` act right before `work` writes its claim: it has looked by then. */
function between(others: () => void, work: () => void): void {
  let isFirst = true;
  const end = watchDisk(folder, ({ call, run }) => {
    if (isFirst && call === "writeFileSync") {
      isFirst = false;
      others();
    }
    return run();
  });
  try {
    work();
  } finally {
    end();
  }
}

test("of two that find it free at once, one gets it", () => {
  lockOf({ pid: noProcess, host: hostname() });
  between(
    () => take("headwater first"),
    () => expect(take).toThrow("`headwater first`"),
  );
  expect(readFileSync(join(folder, "lock.2"), "utf8")).toContain("headwater first");
});

test("whoever looked before others had it and gave it back gets no second one", () => {
  lockOf({ pid: noProcess, host: hostname() });
  between(
    () => {
      take().release();
      take("headwater first");
    },
    () => expect(take).toThrow("`headwater first`"),
  );
  expect(readdirSync(folder)).toEqual(["lock.3"]);
});
