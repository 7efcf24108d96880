// From elsewhere: what the tables say stands here compiles, the programs run, and a project is read and translated.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { libraryPath } from "@headwater/loopback";
import { expect, test } from "vitest";
import { currentSdk } from "../../../generator/src/sdks/currentSdk.js";
import { compile, compilers } from "../../headers/compilers.js";
import { repositoryRoot } from "../../repository.js";
import { likeThePage, Page } from "../page.js";
import type { Walk } from "../walk.js";

const godot = new Page("guide/from-godotsteam.md");
const cpp = new Page("guide/from-cpp.md");

const compiler = compilers.find(({ installed }) => installed);

const rowsCompile = (walk: () => Walk, document: string) =>
  test("what the table says compiles", () => expect(walk().rowComplaints(document)).toEqual([]));

/** The page's server is ready when a ticket can be shown to it. */
async function admits(walk: () => Walk, document: string, name: string): Promise<void> {
  const player = await walk().player();
  const { ticket } = await player.requestAuthTicket();
  const show = `console.log(admit(Buffer.from("${Buffer.from(ticket).toString("hex")}", "hex"), ${player.steamId}n));`;
  const answered = 'server.on("validateAuthTicketResponse", ({ steamId }) => console.log("Steam answered:", steamId));';
  const ready = 'console.log("Players connect to port 27015.");';
  const code = `${walk().compiled(document, "GameServer.init")}\n${answered}\n${ready}\n${show}`;
  const server = await walk().serve(name, code, { STEAM_API_LIBRARY: libraryPath() });
  await server.says(new RegExp(`^true$[\\s\\S]*Steam answered: ${player.steamId}`, "m"));
  expect(await server.interrupt()).toBe(0);
}

export function fromGodotSteam(walk: () => Walk): void {
  rowsCompile(walk, "docs/guide/from-godotsteam.md");

  test("a project is read, translated and run", async () => {
    const { reader } = walk();
    mkdirSync(join(reader.home, "my-godot-server"));
    reader.write("my-godot-server/project.godot", '[application]\nconfig/name="arena"\n');
    reader.write("my-godot-server/server.gd", walk().ports(godot.block("gdscript", "extends")));
    const report = await reader.type(godot.block("sh", "port my-godot-server\n"));
    expect(report).toMatch(likeThePage(godot.block("text", "supported")));
    const written = await reader.type(godot.block("sh", "--write"));
    expect(written).toMatch(likeThePage(godot.block("text", "server.ts")));
    const server = reader.start(godot.block("sh", "npx tsc"));
    await server.says(likeThePage(godot.block("text", "Online")));
  });
}

export function fromCpp(walk: () => Walk): void {
  rowsCompile(walk, "docs/guide/from-cpp.md");

  test.skipIf(compiler === undefined)("the C++ compiles against the SDK's headers (else: no compiler)", () => {
    const file = join(mkdtempSync(join(walk().reader.home, "cpp-")), "arena.cc");
    writeFileSync(file, cpp.block("cpp", "SteamGameServer_Init"));
    const headers = join(repositoryRoot, "sdk-headers", currentSdk());
    expect(compile(compiler?.command ?? "", headers, [file], ["-fsyntax-only"])).toBe("");
  });

  test("the same in TypeScript serves", () => admits(walk, "docs/guide/from-cpp.md", "fromCpp"));
}

export function fromSteamworksNet(walk: () => Walk): void {
  rowsCompile(walk, "docs/guide/from-steamworks-net.md");
  test("the same in TypeScript serves", () => admits(walk, "docs/guide/from-steamworks-net.md", "fromSteamworksNet"));
}
