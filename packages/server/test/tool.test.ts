// headwater-server, the command line: what it prints, and its exit code.
import { type ChildProcess, execFile, fork } from "node:child_process";
import { createSocket } from "node:dgram";
import { on, once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { libraryPath } from "@headwater/loopback";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { checkC, checkClock, checkNode, checkPort } from "../src/tool/machineChecks.js";
import { checkAppId, checkSteamclient, checkToken } from "../src/tool/steamChecks.js";
import { freePort, startPlayer } from "./fixture.js";
import { Visitor } from "./visitor.mjs";

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

const tool = fileURLToPath(new URL("../bin/headwater-server.js", import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-tool-"));
  // Where programs that are watched are found; no others than the test's.
  process.env["XDG_RUNTIME_DIR"] = folder;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function headwaterServer(args: string[], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, ...env } };
    execFile(process.execPath, [tool, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

test.each([
  [["--help"], 0, /doctor \[program\]/],
  [["query", "--help"], 0, /host:port/],
  [["qeury"], 2, /there is no command qeury. Choose one of doctor, query, watch/],
  [["constructor"], 2, /there is no command constructor/],
  [["query", "127.0.0.1"], 2, /expected one address, host:port/],
  [["query", "127.0.0.1:70000"], 2, /expected a number from 1 to 65535/],
  [["doctor", "--prot", "1"], 2, /--prot/],
  [["doctor", "--port", "0x"], 2, /--port 0x: expected a number/],
  [["watch"], 2, /no server of this user allows it/],
  [["watch", "1"], 1, /Process 1 cannot be watched/],
])("%j ends with %i", async (args, code, text) => {
  const run = await headwaterServer(args);
  expect([run.code, run.stdout + run.stderr]).toEqual([code, expect.stringMatching(text)]);
});

describe("doctor", () => {
  test("finds nothing wrong, and logs on", async () => {
    const { code, stdout } = await headwaterServer([
      ...["doctor", "--library", libraryPath(), "--log-on", "--clock", "none"],
      ...["--port", `${await freePort()}`, "--query-port", `${await freePort()}`],
    ]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^ok {5}logon +as \d+$/m)]);
    expect(stdout).toMatch(/^unsure library +.* is the loopback/m);
    expect(stdout).toMatch(/^ok {5}SDK +1\.\d+/m);
    expect(stdout).toMatch(/^ok {5}listing/m);
  });

  test("looks for the library beside the program, and says what is missing", async () => {
    const args = ["doctor", "server.mjs", "--clock", "none"];
    const { code, stdout } = await headwaterServer(args, { HOME: folder, STEAM_API_LIBRARY: "", STEAMWORKS_SDK: "" });
    expect(code).toBe(1);
    expect(stdout).toContain(`${folder}/`);
    expect(stdout).toMatch(/^BAD {4}library [\s\S]*Possible solutions:/m);
    expect(stdout).toMatch(/^BAD {4}app id/m);
  });

  test("the machine", async () => {
    const taken = createSocket("udp4").bind(0);
    await once(taken, "listening");
    expect(await checkPort("port", taken.address().port)).toMatchObject({ state: "bad", text: /is in use/ as never });
    taken.close();
    expect(await checkPort("port", await freePort())).toMatchObject({ state: "ok" });
    expect([checkNode("18.20.1").state, checkNode("20.0.0").state]).toEqual(["bad", "ok"]);
    expect(checkC("2.36", "linux")).toMatchObject([{ state: "ok" }]);
    expect(checkC("", "win32")).toEqual([]);
  });

  test("the clock", async () => {
    const http = createHttpServer((_, response) => response.end()).listen(0, "127.0.0.1");
    await once(http, "listening");
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/`;
    expect(await checkClock(url)).toMatchObject({ state: "ok" });
    const at = (seconds: number) => checkClock(url, () => Date.now() + seconds * 1000);
    expect(await at(3600)).toMatchObject({
      state: "bad",
      text: expect.stringMatching(/s fast: have the system set it/),
    });
    expect(await at(-3600)).toMatchObject({ state: "bad", text: expect.stringContaining("s slow") });
    http.close();
    http.closeAllConnections();
    await once(http, "close");
    expect(await checkClock(url)).toMatchObject({ state: "unsure", text: expect.stringContaining("cannot be asked") });
  });

  test.each<[file: string | undefined, variable: string | undefined, state: string]>([
    [undefined, undefined, "bad"],
    ["440\n", undefined, "ok"],
    [undefined, "440", "ok"],
    // The file is what Steam reads first.
    ["my game", "440", "bad"],
    ["", undefined, "bad"],
    [undefined, "480", "unsure"],
  ])("an app id: file %j, variable %j", (file, variable, state) => {
    const here = mkdtempSync(join(folder, "app-"));
    if (file !== undefined) writeFileSync(join(here, "steam_appid.txt"), file);
    expect(checkAppId({ SteamAppId: variable }, here).state).toBe(state);
  });

  test.each([
    [undefined, "unsure"],
    ["0123456789ABCDEF0123456789abcdef", "ok"],
    ["0123456789ABCDEF", "bad"],
    ["0123456789ABCDEF0123456789ABCDEG", "bad"],
  ])("a token: %j", (token, state) => {
    const { state: found, text } = checkToken({ GSLT: token }, "GSLT");
    expect(found).toBe(state);
    if (token !== undefined) expect(text).not.toContain(token);
  });

  test("steamclient", () => {
    const home = mkdtempSync(join(folder, "home-"));
    const state = (variables = {}) => checkSteamclient(variables, home, "linux").map((finding) => finding.state);
    expect(state()).toEqual(["bad"]);
    mkdirSync(join(home, ".steam/sdk64"), { recursive: true });
    writeFileSync(join(home, ".steam/sdk64/steamclient.so"), "\x7fELF\x02", "latin1");
    expect(state()).toEqual(["ok"]);
    writeFileSync(join(home, "steamclient.so"), "\x7fELF\x01", "latin1");
    expect(state({ LD_LIBRARY_PATH: `/nowhere:${home}` })).toEqual(["bad"]);
    expect(checkSteamclient({}, home, "win32")).toEqual([]);
  });
});

describe("a running server", () => {
  let program: ChildProcess;
  let said: AsyncIterator<[unknown]>;
  const next = async (): Promise<unknown> => (await said.next()).value[0];
  let ports: { port: number; queryPort: number };
  beforeAll(async () => {
    ports = { port: await freePort(), queryPort: await freePort() };
    program = fork(fileURLToPath(new URL("watchedProgram.mjs", import.meta.url)), [JSON.stringify(ports)], {
      env: { ...process.env, STEAM_API_LIBRARY: libraryPath() },
      silent: true,
    });
    program.stderr?.resume();
    said = on(program, "message") as AsyncIterator<[unknown]>;
    expect(await next()).toBe("open");
  });
  afterEach(() => expect(program.exitCode).toBeNull());
  afterAll(() => program.kill("SIGKILL"));

  test("is queried", async () => {
    const address = `127.0.0.1:${ports.queryPort}`;
    const { code, stdout } = await headwaterServer(["query", address]);
    expect(code).toBe(0);
    // What is in it steers no terminal.
    expect(stdout).toMatch(/^name +Watched �\[31m$/m);
    expect(stdout).toMatch(/^rule +mode = ctf$/m);
    const json = await headwaterServer(["query", address, "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      server: { port: ports.port },
      players: [],
      rules: { mode: "ctf" },
    });
  });

  test("that is not there is said so", async () => {
    const { code, stderr } = await headwaterServer(["query", `127.0.0.1:${await freePort()}`, "--timeout", "50"]);
    expect([code, stderr]).toEqual([1, expect.stringContaining("Nobody answers")]);
  });

  test("is watched: figures, who comes and goes, and Steam's callbacks, until it ends", async () => {
    const player = await startPlayer();
    const watching = headwaterServer(["watch", "--callbacks", "--players"]);
    expect(await next()).toBe("watched");
    const visitor = await Visitor.join(player, ports.port);
    expect(await next()).toBe("join");
    visitor.leave();
    expect(await next()).toBe("leave");
    player.shutdown();
    program.send("close");
    const { code, stdout } = await watching;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^open: 0\/64 players, 0 coming in; a second: - messages/m);
    expect(stdout).toMatch(/^callback validateAuthTicketResponse \{"steamId":"\d+"/m);
    expect(stdout).toMatch(/^player joined \{"steamId":"\d+"/m);
    expect(stdout).toMatch(/^player left/m);
    expect(stdout).toMatch(/^the server is closed/m);
    // A watcher who has gone costs nothing: the process has no listener left of it.
    program.send("listeners");
    expect(await next()).toBe(0);
  });
});
