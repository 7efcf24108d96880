// The ports of GodotSteam servers are what their GDScript is, line by line and call by call, and every demo ends well.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";
import { arenaSays, dedicatedServerSays } from "./demosSay.js";
import { gdscriptLines, namesOf, typescriptLines } from "./portedLines.js";
import { type DemoRun, runDemo } from "./runDemo.js";
import { playToOriginal } from "./tape/playToOriginal.js";

function source(example: string, file: string): string {
  return readFileSync(join(repositoryRoot, "examples", example, "src", file), "utf8");
}

describe.each(["godot-dedicated-server", "godot-sockets-arena"])("%s", (example) => {
  const gdscript = source(example, "server.gd");
  const typescript = source(example, "server.ts");
  const names = namesOf(gdscript);

  test("reads line by line as its GDScript", () => {
    const original = gdscriptLines(gdscript, names);
    const port = typescriptLines(typescript, names);
    for (const [index, { line, words }] of original.entries()) {
      expect({ gd: line, words: port[index]?.words, ts: port[index]?.line }).toEqual({
        gd: line,
        words,
        ts: port[index]?.line,
      });
    }
    expect(port).toHaveLength(original.length);
    expect(original.length).toBeGreaterThan(100);
  });

  test("a line that is missing, moved or says something else is found", () => {
    const words = (text: string): string[][] => typescriptLines(text, names).map((line) => line.words);
    const original = gdscriptLines(gdscript, names).map((line) => line.words);
    const [call = ""] = /^ {2}SteamServer\.setDedicatedServer.*\n/m.exec(typescript) ?? [];
    expect(words(typescript)).toEqual(original);
    expect(words(typescript.replace(call, ""))).not.toEqual(original);
    expect(words(typescript.replace(call, "").replace(/^ {2}SteamServer\.setProduct/m, `${call}$&`))).not.toEqual(
      original,
    );
    expect(words(typescript.replace("poll_group, ", "listen_socket, "))).not.toEqual(original);
    expect(words(typescript.replace('"480"', '"481"'))).not.toEqual(original);
    expect(words(typescript.replace("const REFUSED = ", "const REFUSED = 9"))).not.toEqual(original);
  });

  test("headwater-port finds every use in the GDScript, and nothing that is not there", () => {
    const program = join(repositoryRoot, "packages/port/bin/headwater-port.js");
    const folder = join(repositoryRoot, "examples", example);
    const { status, stdout } = spawnSync(process.execPath, [program, folder, "--format", "json"], { encoding: "utf8" });
    const { uses } = JSON.parse(stdout) as { uses: { name: string; status: string }[] };
    const used = [...gdscript.matchAll(/\bSteamServer\.(\w+)/g)].map((match) => match[1]);
    expect(uses.map(({ name }) => name)).toEqual(used);
    expect(uses.filter((use) => use.status !== "supported" && use.status !== "differs")).toEqual([]);
    expect(status).toBe(0);
  });
});

/** What the server says, without what the players and the demo print. */
function saidBy(run: DemoRun): string[] {
  return run.lines.filter((line) => !/^(?:\w+>|\{)/.test(line));
}

/** Holds a port's run to what the original does in a real engine, with the same answers and signals. */
async function expectSame(run: DemoRun, example: string): Promise<void> {
  const played = await playToOriginal(source(example, "server.gd"), run.tape);
  // console.log() marks a bigint.
  const said = saidBy(run).map((line) => line.replace(/\b(\d+)n\b/, "$1"));
  expect(played).toEqual({ code: 0, lines: said, complaints: "" });
}

describe("the dedicated server", () => {
  let run: DemoRun;
  beforeAll(async () => {
    run = await runDemo("godot-dedicated-server");
  });

  test("ends well", () => {
    expect([run.code, run.stderr.replaceAll(/^\[headwater loopback\].*$/gm, "").trim()]).toEqual([0, ""]);
  });

  test("logs on, authenticates, refuses, kicks, stops", () => {
    expect(saidBy(run).map((line) => line.replace(/\d{17,}n/, "ID"))).toEqual(dedicatedServerSays);
  });

  test("the GDScript makes the same calls in Godot, and says the same", async () => {
    await expectSame(run, "godot-dedicated-server");
  }, 240_000);

  test("a call that Godot makes otherwise, or not at all, is found", async () => {
    const original = source("godot-dedicated-server", "server.gd");
    const greets = await playToOriginal(original.replace(".substr(4)", ".substr(5)"), run.tape);
    expect([greets.code, greets.complaints]).toEqual([
      1,
      expect.stringMatching(/the port does sendMessageToConnection.*, the original sendMessageToConnection/),
    ]);
    const stays = await playToOriginal(original.replace("SteamServer.logOff()", "pass"), run.tape);
    expect([stays.code, stays.complaints]).toEqual([
      1,
      expect.stringContaining("the port does logOff[], the original nothing"),
    ]);
  }, 240_000);

  test.each([
    ["Ada", ["Ada joined", "Mallory joined", "Ada: hello", "Mallory was kicked", "Grace joined", "Ada: low gravity"]],
    ["Mallory", ["sent away: Steam refuses your ticket", "Mallory joined", "Ada: hello"]],
    ["Grace", ["turned away: the server is full", "Grace joined", "Ada 0", "Grace 1"]],
    ["Mallory", ["only the operator can do that", "sent away: kicked by the operator"]],
    ["Ada", ["Grace left", "sent away: the server stops"]],
  ])("%s is told: %j", (name, expected) => {
    const heard = run.lines.filter((line) => line.startsWith(`${name}> `)).map((line) => line.slice(name.length + 2));
    expect(heard.filter((line) => expected.includes(line))).toEqual(expected);
  });

  test("tells Steam about itself, its rules and its players", () => {
    const state = JSON.parse(run.lines.find((line) => line.startsWith("{")) ?? "null");
    expect(state).toMatchObject({
      loggedOn: true,
      product: "480",
      modDir: "headwaters",
      gameDescription: "Headwaters",
      dedicated: true,
      maxPlayers: 2,
      botPlayers: 1,
      name: "Headwaters, ported",
      map: "estuary",
      keyValues: { friendly_fire: "off", gravity: "400" },
      gameTags: "ported,friendly",
      advertised: true,
    });
    const players = (state.players as { name: string; score: number; isBot: boolean }[]).map(
      ({ name, score, isBot }) => ({ name, score, isBot }),
    );
    expect(players).toContainEqual({ name: "Ada", score: 0, isBot: false });
    expect(players).toContainEqual({ name: "Grace", score: 1, isBot: false });
    expect(players).toContainEqual({ name: "Rusty", score: 40, isBot: true });
  });
});

describe("the arena", () => {
  let run: DemoRun;
  beforeAll(async () => {
    run = await runDemo("godot-sockets-arena");
  });

  test("ends well", () => {
    expect([run.code, run.stderr.replaceAll(/^\[headwater loopback\].*$/gm, "").trim()]).toEqual([0, ""]);
  });

  test("says how its options, the relays, its logon and its socket stand", () => {
    expect(run.lines.slice(0, 6)).toEqual([
      "send buffer: true",
      "relays: 100",
      expect.stringMatching(/^relays: 100 OK /),
      expect.stringMatching(/^online as \d{17,}n$/),
      expect.stringMatching(/^listening: 127\.0\.0\.1:\d+$/),
      expect.stringMatching(/^authentication: 100 /),
    ]);
  });

  test("lets both players in, with two lanes and its options, and out again", () => {
    expect(saidBy(run).slice(6).toSorted()).toEqual(arenaSays);
  });

  test("the GDScript makes the same calls in Godot, and says the same", async () => {
    await expectSame(run, "godot-sockets-arena");
  }, 240_000);

  test.each(["Ada", "Grace"])("answers %s on both lanes, each with its own count", (name) => {
    const line = run.lines.find((each) => each.startsWith(`${name}> {`)) ?? "";
    const { acknowledged, hits } = JSON.parse(line.slice(name.length + 2)) as {
      acknowledged: [number[], number[]];
      hits: Record<string, number>;
    };
    const [reliable, moves] = acknowledged;
    expect(reliable).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    // Unreliable: some may be missing, but none comes from the other lane's count.
    expect(moves.length).toBeGreaterThan(0);
    expect(moves.every((number) => number >= 1 && number <= 20)).toBe(true);
    expect(Object.values(hits)).toContain(20);
  });
});
