// Troubleshooting: errors made with the installed packages end in the place of the page that the packages bring along.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Page } from "../page.js";
import type { Walk } from "../walk.js";

const page = new Page("guide/troubleshooting.md");

/** Mistakes that whoever begins makes, each by itself; the program goes on. */
const mistakes = `
import { libraryPath, LoopbackControl } from "@headwater/loopback";
import { GameServer, ServerMode } from "@headwater/typed";
const options = { gamePort: 27015, queryPort: 27016, mode: ServerMode.Authentication, version: "1.0.0.0" };
const library = libraryPath();
async function tell(mistake) {
  try {
    await mistake();
    console.log(JSON.stringify(["none", String(mistake)]));
  } catch ({ code, message }) {
    console.log(JSON.stringify([code, message]));
  }
}
await tell(() => GameServer.init({ ...options, library: "/nowhere/libsteam_api.so" }));
await tell(() => GameServer.init({ ...options, library, gamePorts: 1 }));
await tell(() => GameServer.init({ ...options, library, version: 1 }));
const server = await GameServer.init({ ...options, library });
await tell(() => GameServer.init({ ...options, library }));
new LoopbackControl().inject({ fault: "logonRefused", result: "GSLTDenied", times: 1 });
await tell(() => server.logOn("0123456789abcdef0123456789abcdef", { timeoutMs: 10_000 }));
await tell(() => server.waitFor("gsPolicyResponse", undefined, { timeoutMs: 1 }));
await tell(() => server.gameServer.setMaxPlayerCount(2 ** 40));
server.networkingSockets.createListenSocketIp("127.0.0.1:27015");
await tell(() => server.networkingSockets.createListenSocketIp("127.0.0.1:27015"));
server.shutdown();
await tell(() => server.gameServer.loggedOn());
`;
const codes = [
  "HEADWATER_LIBRARY_LOAD",
  "ERR_INVALID_ARG_VALUE",
  "ERR_INVALID_ARG_TYPE",
  "HEADWATER_ALREADY_RUNNING",
  "ERR_STEAM_LOGON_REFUSED",
  "ERR_STEAM_TIMEOUT",
  "ERR_OUT_OF_RANGE",
  "HEADWATER_CALL_FAILED",
  "HEADWATER_NOT_RUNNING",
];

export function troubleshooting(walk: () => Walk): void {
  test("errors say where they are explained, and it is there", async () => {
    const { reader } = walk();
    reader.write("arena/mistakes.mjs", walk().ports(mistakes));
    const printed = await reader.type("node mistakes.mjs", "arena");
    const errors = printed
      .split("\n")
      .filter((line) => line.startsWith('["'))
      .map((line): [string, string] => JSON.parse(line));
    expect(errors.map(([code]) => code)).toEqual(codes);
    for (const [code, message] of errors) {
      const [, file = "", anchor] = /See (node_modules\/\S+)#(\S+)$/.exec(message) ?? [];
      expect([code, anchor]).toEqual([code, code.toLowerCase()]);
      expect(readFileSync(join(reader.home, "arena", file), "utf8")).toContain(`\n## ${code}\n`);
    }
  });

  test("without the platform's package, the error says what the page says", async () => {
    const { reader } = walk();
    mkdirSync(join(reader.home, "bare"));
    const option = page.command("npm ci --omit").slice("npm ci".length);
    await reader.type(`npm init -y && npm install${option} @headwater/typed`, "bare");
    const printed = await reader.type("node -e 'import(\"@headwater/typed\")' || true", "bare");
    expect(printed).toMatch(/--omit=optional/);
  });
}
