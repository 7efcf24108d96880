// The library through its C and C++ API, as a program of anyone's would use it.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { libraryPath } from "../js/index.js";
import { ConformanceProgram } from "./conformanceProgram.js";

const program = new ConformanceProgram();

// Listed here, not asked from the program: a case that vanished must be noticed.
const names = [
  "200 servers on one machine answer",
  "a broken stats file is reported with its place and left alone",
  "a call that needs Steam's backend completes with a failure",
  "a connection that lingers delivers everything, then its reason",
  "a connection that lingers is no longer the program's",
  "a connection with nothing left to deliver closes at once",
  "a delayed logon ends with LogOff, a lost connection as well",
  "a fault for one player leaves the others alone",
  "a fault refuses, delays and breaks the logon of a C program",
  "a forked child exits, and its parent's connections stay",
  "a game server downloads Workshop items",
  "a good ticket is accepted once",
  "a killed process is missed, and another takes its place",
  "a list with an unknown interface version is refused by name",
  "a player is logged on, named and owns the app",
  "a player's serialized items are verified by the server",
  "a player's shutdown delivers what lingers on several connections",
  "a player's subscriptions are installed",
  "a process exits inside a call to GNS",
  "a process exits on GNS's own thread",
  "a process exits while GNS's threads are at work",
  "a process may exit with everything open",
  "a process that exits without shutdown delivers what lingers",
  "a process that shuts down and ends delivers what lingers",
  "a server's shutdown delivers what lingers on several connections",
  "a server's ticket is verified by the user",
  "a shutdown ends for a peer that reads nothing, and tells it",
  "a shutdown on a slow line tells the peers",
  "a shutdown tells the peers",
  "a shutdown tells the peers of connections that only a handler of the program's has seen",
  "a stats file defines what exists and keeps what is stored",
  "a ticket cancelled before and during a session",
  "a ticket for one server is refused by another",
  "a ticket for the web API comes with callback 168",
  "a token gives a persistent id, a bad one gives 102",
  "a user may be logged on late",
  "a wrong fault or scenario is explained, however little room there is",
  "an exit without shutdown tells the peers",
  "an init finds out that no files can be made",
  "anonymous logon: 101, then 115, and only after logging on",
  "another process is reached by packets, messages and sockets",
  "answers are bounded in size and rate",
  "any thread may exit while others flood and pump",
  "callbacks of any id and size, from any thread",
  "calls fail with the reason of a fault",
  "closing a listen socket tells the peers of its connections, and no others",
  "connections of both sides linger through both shutdowns",
  "custom signaling: signals go out, and come in",
  "delayed callbacks come when they are due, in the order they were posted",
  "details of Workshop items, as far as they were asked for",
  "forged, foreign and malformed tickets are refused",
  "identities and addresses as text, without init",
  "identities, 1000 reliable and unreliable messages each way, close",
  "init works again after shutdown, and only then",
  "inventory results are pending, ready and destroyed",
  "item definitions, promotions and prices",
  "items are generated, granted, consumed and moved",
  "large answers are split and hold everything",
  "malformed and oversized queries are dropped",
  "messages: a caller under a SteamID that no process has is refused",
  "messages: a handler set through ISteamNetworkingUtils takes the callback's place",
  "messages: a request, accepted, carries channels both ways",
  "messages: an answer accepts, and both may write first",
  "messages: another identity than the one written to is refused",
  "messages: closed sessions and channels ask anew",
  "messages: nobody there, or a refusal, is a failed session",
  "messages: parameters, sizes and send flags",
  "messages: to oneself",
  "networking starts again after shutdown",
  "networking starts when it is used, not with logons and shutdowns",
  "nothing works before init, and nothing crashes",
  "objects of the program use Steam in their destructors, before and after the library's own exit",
  "packets: a request, accepted, carries all send types and channels",
  "packets: another identity than the one written to is refused",
  "packets: closed sessions and channels ask anew",
  "packets: limits, and buffers that are too small",
  "packets: nobody there is a failure, and sending again another try",
  "peers: threads send and receive while others pump",
  "properties of items are changed together",
  "queries are answered only to whom the challenge was sent",
  "queries of all Workshop items filter, sort and page",
  "registered callback objects and call results are served",
  "servers that store into one file lose nothing of each other's",
  "sessions end with the server's shutdown",
  "several threads work while one pumps",
  "shared-port calls do nothing without shared mode, nor before advertising",
  "socket pairs, lanes, names and limits",
  "sockets by SteamID: a caller may come before the listener",
  "sockets by SteamID: another identity than the one called is refused",
  "sockets by SteamID: identities, descriptions, messages, close",
  "sockets by SteamID: nobody listens",
  "sockets by SteamID: the symmetric option keeps no caller from a listener",
  "sockets by SteamID: what is refused says why",
  "stats are requested, set, stored and unloaded",
  "stats of bots fail, and nothing is taken before logon",
  "texts of half a gigabyte are cut or refused",
  "the older calls approve, deny and kick",
  "the older calls of both sides understand each other",
  "the query port answers while the game does nothing",
  "the query port is bound to loopback addresses only",
  "the query port is free again after shutdown, and a taken one refuses the init",
  "tickets are verified, used up and missed across processes",
  "tickets of another world are forgeries",
  "user and server each have their own pipe and callbacks",
  "what the server says about itself is kept",
  "without OpenSSL's library, calls say what to install",
  "without a challenge no answer is larger than its question",
  "without a folder to write to, peers are refused with the reason",
  "without a sound fixture there is no Workshop",
  "without a sound fixture there is no inventory",
  "without threads to be had, calls fail and the process goes on",
  "worlds and apps side by side do not meet",
];

/** Takes the whole machine for some seconds, so it runs by itself and may take longer. */
const crowd = "200 servers on one machine answer";
const crowdLimitMs = 180_000;

const withoutOpenSsl = "without OpenSSL's library, calls say what to install";
const withoutFolder = "without a folder to write to, peers are refused with the reason";
const ofTheirOwn = [crowd, withoutOpenSsl, withoutFolder];

beforeAll(() => program.build(), 600_000);
afterAll(() => program.remove());

describe.concurrent("libsteam_api", () => {
  for (const name of names.filter((name) => !ofTheirOwn.includes(name))) test(name, () => program.run(name));
});

describe.concurrent("over TCP, where there is no GameNetworkingSockets", () => {
  // The same cases run at the same time: not the same SteamIDs in one place.
  const runtime = mkdtempSync(join(tmpdir(), "headwater-loopback-tcp-"));
  afterAll(() => rmSync(runtime, { recursive: true, force: true }));
  const env = { HEADWATER_LOOPBACK_NETWORKING: "tcp", XDG_RUNTIME_DIR: runtime };
  for (const name of names.filter((name) => !ofTheirOwn.includes(name))) test(name, () => program.run(name, env));
});

test(crowd, () => program.run(crowd, {}, crowdLimitMs), crowdLimitMs);

describe.skipIf(process.platform !== "linux")(
  "what the system lacks (else: no such loader, no XDG_RUNTIME_DIR)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "headwater-loopback-lack-"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test("OpenSSL is named, with what to install", async () => {
      // The copies of GNS ask for a library that does not exist.
      const copy = join(folder, "lib");
      cpSync(dirname(libraryPath()), copy, { recursive: true });
      for (const name of readdirSync(copy).filter((name) => name.includes("GameNetworkingSockets.so"))) {
        const bytes = readFileSync(join(copy, name));
        const at = bytes.indexOf("\0libcrypto.so.3\0");
        expect(at).toBeGreaterThan(0);
        bytes.write("\0libcrypto.so.9\0", at);
        writeFileSync(join(copy, name), bytes);
      }
      const { stderr } = await program.run(withoutOpenSsl, { LD_PRELOAD: join(copy, basename(libraryPath())) });
      expect(stderr).toMatch(
        /networking is not available: GameNetworkingSockets needs OpenSSL 3.*apt-get install libssl3/,
      );
      expect(stderr).not.toContain("npm run build");
    });

    test.each([
      ["cannot be made", () => "/proc", /cannot use \/proc\/headwater-loopback: it cannot be made/],
      ["is a file", () => aFileAt("as-file", "headwater-loopback"), /headwater-loopback: it is no folder; remove it/],
      [
        "holds a file in its place",
        () => aFileAt("world", "headwater-loopback", "default"),
        /default\/480: it cannot be made/,
      ],
    ])("a runtime folder that %s", async (_, runtime, wanted) => {
      const { stderr } = await program.run(withoutFolder, { XDG_RUNTIME_DIR: runtime(), HEADWATER_LOOPBACK_WORLD: "" });
      expect(stderr).toMatch(wanted);
      expect(stderr).toContain("Set XDG_RUNTIME_DIR to a folder of this user that can be written to.");
    });

    /** A folder with an empty file in it; returns the folder. */
    function aFileAt(name: string, ...parts: string[]): string {
      const file = join(folder, name, ...parts);
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      writeFileSync(file, "");
      return join(folder, name);
    }
  },
);

test("a runtime folder in which no file can be made is named at the init", async () => {
  const { stderr } = await program.run("an init finds out that no files can be made");
  expect(stderr).toMatch(/cannot use .*: .*Too many open files/);
});

test("every case of the program is run", async () => {
  expect(await program.cases()).toEqual(names);
});

test("it says once that it is not Steam", async () => {
  const { stderr } = await program.run("init works again after shutdown, and only then");
  expect(stderr.match(/not Steam/g)).toHaveLength(1);
});
