// What the guides name is there: functions of the API, and every error code.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, repositoryRoot } from "../repository.js";

const text = (path: string) => readFileSync(join(repositoryRoot, path), "utf8");
const guides = filesBelow("docs/guide", /\.md$/);
const { names } = JSON.parse(text("docs/build/site.json")) as { names: Record<string, string> };

/** The events of a server, and of the API under it. */
const known = new Set([
  ...[...text("packages/typed/src/generated/callbacks.ts").matchAll(/^ {2}(\w+): \[event: /gm)].map(([, name]) => name),
  ...[...text("packages/server/src/events.ts").matchAll(/^ {2}(\w+): \[/gm)].map(([, name]) => name),
]);

/** Functions that are not ours. */
const others =
  /^(?:SteamGameServer\w*|GetAuthSessionTicket|ConnectP2P|ConnectByIPAddress|setInterval|Release|loadLibrary|shutdown|close|GameServer\.\w+)$/;

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

test("each error code has its place in the troubleshooting", () => {
  const sources = [
    "native/js",
    "native/src/runtime",
    "native/src/manual",
    "typed/src/manual",
    "server/src",
    "loopback/js",
  ];
  const codes = sources
    .flatMap((folder) => filesBelow(`packages/${folder}`, /\.(?:ts|cc|h)$/))
    .flatMap((path) => [
      ...text(path).matchAll(
        /(?:code(?:\s*[=:]|:\s*\n)|constexpr const char\* \w+ =|\| ?)\s*"((?:ERR|HEADWATER)_\w+)"/g,
      ),
    ])
    .map(([, code]) => code ?? "");
  expect(codes.length).toBeGreaterThan(10);
  const headings = new Set(text("docs/guide/troubleshooting.md").match(/(?<=^## ).+$/gm));
  expect([...new Set(codes)].filter((code) => !headings.has(code))).toEqual([]);
});
