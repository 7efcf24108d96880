// A release is there for users as a whole or not at all, and once.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { publish, type Registry, rollBack } from "../../scripts/release/publish.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-publish-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A registry as npm's, in memory: a version is published once, and a tag points to one. */
class MemoryRegistry implements Registry {
  readonly versions = new Map<string, string>();
  readonly tags = new Map<string, string>();
  readonly deprecated: string[] = [];
  /** How many more it takes before the connection breaks. */
  patience = Number.POSITIVE_INFINITY;

  async integrityOf(name: string, version: string): Promise<string | undefined> {
    return this.versions.get(`${name}@${version}`);
  }
  async publish(tarball: string, tag: string): Promise<void> {
    if (this.patience-- <= 0) throw new Error("connection lost");
    const name = basename(tarball, ".tgz");
    if (this.versions.has(name)) throw new Error(`${name} is published already`);
    this.versions.set(name, `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`);
    await this.tag(name.split("@")[0] as string, name.split("@")[1] as string, tag);
  }
  async tag(name: string, version: string, tag: string): Promise<void> {
    if (!this.versions.has(`${name}@${version}`)) throw new Error(`${name}@${version} is not there`);
    this.tags.set(`${name} ${tag}`, version);
  }
  async deprecate(name: string, version: string, message: string): Promise<void> {
    this.deprecated.push(`${name}@${version}: ${message}`);
  }
}

function release(version: string, contents = version) {
  return ["binary", "main"].map((name) => {
    const tarball = join(folder, `${name}@${version}.tgz`);
    writeFileSync(tarball, contents);
    return { name, version, tarball };
  });
}

test("all arrive, then what users install by points to them", async () => {
  const registry = new MemoryRegistry();
  expect(await publish(release("1.0.0"), registry, ["latest"])).toEqual(["binary", "main"]);
  expect([registry.tags.get("binary latest"), registry.tags.get("main latest")]).toEqual(["1.0.0", "1.0.0"]);
});

test("one that breaks off is invisible, and goes on where it was", async () => {
  const registry = new MemoryRegistry();
  registry.patience = 1;
  await expect(publish(release("1.0.0"), registry, ["latest"])).rejects.toThrow("connection lost");
  expect([...registry.tags.keys()].filter((key) => key.endsWith("latest"))).toEqual([]);
  registry.patience = Number.POSITIVE_INFINITY;
  expect(await publish(release("1.0.0"), registry, ["latest"])).toEqual(["main"]);
  expect(registry.tags.get("main latest")).toBe("1.0.0");
});

test("the same again is refused", async () => {
  const registry = new MemoryRegistry();
  await publish(release("1.0.0"), registry, ["latest"]);
  await expect(publish(release("1.0.0"), registry, ["latest"])).rejects.toThrow(
    "Already published: binary@1.0.0, main@1.0.0. Nothing was published now.",
  );
});

test("other contents under a version that is there are refused before anything is published", async () => {
  const registry = new MemoryRegistry();
  await publish(release("1.0.0").slice(1), registry, []);
  await expect(publish(release("1.0.0", "changed"), registry, ["latest"])).rejects.toThrow(
    "Already published, with other contents: main@1.0.0.",
  );
  expect([...registry.versions.keys()]).toEqual(["main@1.0.0"]);
});

test("rolled back, users get the release before, and those who named this one a warning", async () => {
  const registry = new MemoryRegistry();
  await publish(release("1.0.0"), registry, ["latest"]);
  await publish(release("1.1.0"), registry, ["latest"]);
  const packages = ["binary", "main", "unchanged"].map((name) => ({ name, version: "1.1.0", previous: "1.0.0" }));
  await rollBack(packages, registry, { tags: ["latest"], reason: "It loses messages." });
  expect([registry.tags.get("binary latest"), registry.tags.get("main latest")]).toEqual(["1.0.0", "1.0.0"]);
  expect(registry.deprecated).toEqual(["binary@1.1.0: It loses messages.", "main@1.1.0: It loses messages."]);
});
