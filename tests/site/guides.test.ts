// What the guides name is there: functions of the API, and every error code.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, repositoryRoot } from "../repository.js";

const text = (path: string) => readFileSync(join(repositoryRoot, path), "utf8");
const guides = filesBelow("docs/guide", /\.md$/);
const { names } = JSON.parse(text("docs/build/site.json")) as { names: Record<string, string> };

/** The events of a server, of the API under it, and of Godot's multiplayer. */
const known = new Set([
  ...[...text("packages/typed/src/generated/callbacks.ts").matchAll(/^ {2}(\w+): \[event: /gm)].map(([, name]) => name),
  ...["server/src/events.ts", "godot-multiplayer/src/sceneMultiplayer.ts"].flatMap((file) =>
    [...text(`packages/${file}`).matchAll(/^ {2}(\w+): \[/gm)].map(([, name]) => name),
  ),
]);

/** Functions that are not ours. */
const others =
  /^(?:SteamGameServer\w*|GetAuthSessionTicket|ConnectP2P|ConnectByIPAddress|setInterval|Release|loadLibrary|run_callbacks|shutdown|close|GameServer\.\w+)$/;

test.each(guides)("%s names functions that exist", (guide) => {
  const calls = [
    ...text(guide)
      .replace(/^```[\s\S]*?^```/gm, "")
      .matchAll(/`([A-Za-z][\w.]*)\(\)`/g),
  ].map(([, name]) => name ?? "");
  const isThere = (name: string) => name in names || others.test(name) || (name.split(".").at(-1) ?? "") in names;
  expect(calls.filter((name) => !isThere(name))).toEqual([]);
});

test.each(guides)("%s names events that exist", (guide) => {
  const events = [...text(guide).matchAll(/\bevents? `(\w+)`/g)].map(([, name]) => name ?? "");
  expect(events.filter((name) => !known.has(name))).toEqual([]);
});

/** Node's own, which is caught; and what is said in the environment. */
const noCodes = /^(?:ERR_PARSE_ARGS|HEADWATER_(?:NATIVE|STEAMCLIENT|LOOPBACK_\w+))$/;
const codes = readdirSync(join(repositoryRoot, "packages"))
  .flatMap((name) => ["src", "js"].map((folder) => `packages/${name}/${folder}`))
  .filter((folder) => existsSync(join(repositoryRoot, folder)))
  .flatMap((folder) => filesBelow(folder, /\.(?:ts|cc|h|cjs)$/))
  .flatMap((path) => [...text(path).matchAll(/"((?:ERR|HEADWATER)_[A-Z_]+)"/g)].map(([, code = ""]) => code))
  .filter((code) => !noCodes.test(code));

test.each([...new Set(codes)].sort())("%s has its place in the troubleshooting", (code) => {
  expect(text("docs/guide/troubleshooting.md")).toContain(`\n## ${code}\n`);
});

test("the troubleshooting explains no code that there is not", () => {
  const explained = text("docs/guide/troubleshooting.md").match(/(?<=^## )(?:ERR|HEADWATER)_\w+$/gm) ?? [];
  expect(explained.filter((code) => !codes.includes(code))).toEqual([]);
});
