// The manifests of Agones and systemd are valid, and name what the code and the guides name.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { repositoryRoot } from "../repository.js";

interface Fleet {
  metadata: { name: string };
  spec: {
    template: {
      spec: {
        ports: { protocol: string }[];
        counters: object;
        lists: object;
        template: { spec: { terminationGracePeriodSeconds: number } };
      };
    };
  };
}
interface Autoscaler {
  spec: { fleetName: string; policy: { counter: { key: string } } };
}
interface Allocation {
  spec: { selectors: { matchLabels: object; counters: object }[] };
}

const read = (path: string) => readFileSync(join(repositoryRoot, path), "utf8");
function manifest<Manifest>(name: string): Manifest {
  const document = parseDocument(read(`examples/agones/${name}.yaml`), { strict: true, uniqueKeys: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS() as Manifest;
}
/** The grace that the program of a guide gives. */
const graceSeconds = (guide: string) => Number(/graceMs: ([\d_]+)/.exec(read(guide))?.[1]?.replaceAll("_", "")) / 1000;

test("the fleet has what the guide's server keeps, and waits for its drain", () => {
  const { metadata, spec } = manifest<Fleet>("fleet");
  const { counters, lists, ports, template } = spec.template.spec;
  const [, counter = "", list] = /counter: "(\w+)", list: "(\w+)"/.exec(read("docs/agones.md")) ?? [];
  expect([Object.keys(counters), Object.keys(lists)]).toEqual([[counter], [list]]);
  expect(ports.map(({ protocol }) => protocol)).toEqual(["UDP", "UDP"]);
  expect(template.spec.terminationGracePeriodSeconds).toBeGreaterThan(graceSeconds("docs/agones.md"));
  const { fleetName, policy } = manifest<Autoscaler>("autoscaler").spec;
  expect([fleetName, policy.counter.key]).toEqual([metadata.name, counter]);
  for (const { matchLabels, counters } of manifest<Allocation>("allocation").spec.selectors) {
    expect(matchLabels).toEqual({ "agones.dev/fleet": metadata.name });
    expect(Object.keys(counters)).toEqual([counter]);
  }
});

test("systemd waits for the drain, and for players to notice a crash", () => {
  const unit = read("examples/systemd/arena@.service");
  const value = (name: string) => Number(new RegExp(`^${name}=(\\d+)$`, "m").exec(unit)?.[1]);
  expect(value("TimeoutStopSec")).toBeGreaterThan(graceSeconds("docs/several-servers.md"));
  expect(value("RestartSec")).toBeGreaterThan(10);
  // Every directive is one, in a section.
  const lines = unit.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines.filter((line) => !/^(?:\[\w+\]|[A-Z]\w+=\S.*)$/.test(line))).toEqual([]);
});
