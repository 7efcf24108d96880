// What is fetched from Debian is the version that was tested, byte for byte. Played by scripts in the place of apt: the
// archive of the day is not ours to choose.
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchDebianPackages } from "../../scripts/debian.mjs";

let folder = "";
let notices: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-debian-"));
  notices = [];
  vi.stubEnv("HEADWATER_DEBIAN_MIRROR", "http://127.0.0.1/debian");
  vi.stubEnv("PATH", `${folder}${delimiter}${process.env["PATH"]}`);
  // In new there is 2.0, in old still 1.0; a download holds its name.
  tool("apt-get", 'case "$*" in *download*) for p in "$@"; do :; done; echo -n "$p" > thing_1.0_all.deb;; esac');
  tool("apt-cache", 'case "$*" in *old*) v=1.0;; *) v=2.0;; esac; echo "thing | $v | somewhere"');
  tool("dpkg-deb", 'mkdir -p "$3/usr"; cp "$2" "$3/usr/thing"');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function tool(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

/** @returns what was downloaded */
function fetched(pinned?: { version: string; holds: string }, isExact = false): string {
  const sha256 = {
    "thing_1.0_all.deb": createHash("sha256")
      .update(pinned?.holds ?? "")
      .digest("hex"),
  };
  const target = join(folder, "target");
  mkdirSync(target);
  const wanted = { what: "Thing", packages: ["thing"], variable: "THING", suites: ["new", "old"], isExact };
  const more = pinned && { pinned: { version: pinned.version, sha256 } };
  fetchDebianPackages({ ...wanted, ...more }, target, (notice) => notices.push(notice));
  return readFileSync(join(target, "usr/thing"), "utf8");
}

test("the pinned version is taken from the suite that still has it", () => {
  expect(fetched({ version: "1.0", holds: "thing=1.0" })).toBe("thing=1.0");
  expect(notices).toEqual([]);
});

test("other bytes are refused, and nothing is unpacked", () => {
  expect(() => fetched({ version: "1.0", holds: "thing=0.9" })).toThrow(
    /^Debian's thing_1\.0_all\.deb of Thing is not the file that was tested: its SHA-256 is [0-9a-f]{64}, /,
  );
  expect(existsSync(join(folder, "target/usr"))).toBe(false);
});

test("where no suite has it any more, the newest is taken, and that is said", () => {
  expect(fetched({ version: "0.5", holds: "" })).toBe("thing");
  expect(notices).toEqual([expect.stringContaining("Debian has Thing 0.5 no more: taking its newest")]);
});

test("where no suite has what is to be exactly that, nothing is taken", () => {
  expect(() => fetched({ version: "0.5", holds: "" }, true)).toThrow(
    /^Debian has Thing 0\.5 no more\. Where it is pinned/,
  );
  expect(existsSync(join(folder, "target/usr"))).toBe(false);
});

test("without a pinned version it is the newest of the first suite", () => {
  expect(fetched()).toBe("thing");
  expect(notices).toEqual([]);
});

test("sources come out of the folder that their archive has them in", () => {
  tool("apt-get", 'case "$*" in *" source "*) tar -cf thing_1.0.orig.tar -C "$TREE" thing-1.0;; esac');
  vi.stubEnv("TREE", folder);
  mkdirSync(join(folder, "thing-1.0"));
  writeFileSync(join(folder, "thing-1.0/thing.c"), "int thing;");
  const target = join(folder, "source");
  fetchDebianPackages({ what: "Thing", packages: ["thing"], variable: "THING", isSource: true }, target);
  expect(readFileSync(join(target, "thing.c"), "utf8")).toBe("int thing;");
});
