// The loopback's C++: what each folder may include of its siblings. Each stands behind what it includes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, repositoryRoot } from "../repository.js";

const source = "packages/loopback/src";

const mayInclude: Record<string, string[]> = {
  core: [],
  machine: ["core"],
  net: [],
  generated: ["core"],
  scenario: ["core", "generated"],
  callbacks: ["scenario"],
  tcp: ["core", "net", "generated"],
  gns: ["core", "scenario", "callbacks", "tcp"],
  types: ["gns"],
  rendezvous: ["core", "machine"],
  p2p: ["core", "machine", "callbacks", "gns", "generated", "rendezvous"],
  auth: ["core", "machine", "scenario"],
  context: ["core", "machine", "scenario", "callbacks", "gns", "generated", "p2p", "auth"],
  networking: ["core", "gns", "types", "generated", "auth", "context"],
  http: ["core", "net", "generated", "context"],
  inventory: ["core", "machine", "generated", "context"],
  ugc: ["core", "generated", "context"],
  stats: ["core", "machine", "generated", "context"],
  query: ["core", "machine", "net"],
  server: [
    "core",
    "machine",
    "generated",
    "auth",
    "context",
    "networking",
    "http",
    "inventory",
    "ugc",
    "stats",
    "query",
  ],
  user: ["core", "generated", "context", "networking", "http", "inventory", "ugc"],
  sides: ["core", "scenario", "context", "networking", "server", "user"],
  control: ["core", "scenario", "auth", "sides"],
  api: ["core", "callbacks", "generated", "context", "sides"],
  steamclient: ["core", "callbacks", "generated", "sides"],
};

interface Include {
  from: string;
  file: string;
  to: string;
}

const folderOf = (path: string) => path.slice(source.length + 1).split("/")[0] ?? "";

const includes: Include[] = filesBelow(source, /\.(?:cc|h)$/).flatMap((file) =>
  [...readFileSync(join(repositoryRoot, file), "utf8").matchAll(/^#include "([^"/]+)\/[^"]+"/gm)]
    .map(([, to = ""]) => ({ from: folderOf(file), file, to }))
    .filter(({ from, to }) => from !== to && to in mayInclude),
);

describe("the loopback's folders", () => {
  test("each has its line, and includes run one way", () => {
    const named = Object.keys(mayInclude);
    expect([...named].sort()).toEqual([...new Set(filesBelow(source, /\.(?:cc|h)$/).map(folderOf))].sort());
    for (const [index, folder] of named.entries()) {
      const later = (mayInclude[folder] ?? []).filter((each) => named.indexOf(each) >= index);
      expect([folder, later]).toEqual([folder, []]);
    }
  });

  test.each(Object.entries(mayInclude))("%s includes what it may, and is allowed no more", (folder, allowed) => {
    const used = includes.filter(({ from }) => from === folder);
    expect(used.filter(({ to }) => !allowed.includes(to)).map(({ file, to }) => `${file}: ${to}`)).toEqual([]);
    expect(allowed.filter((each) => !used.some(({ to }) => to === each))).toEqual([]);
  });
});
