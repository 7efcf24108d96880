// npm create headwater: the generated project is built, checked, tested and run, as its reader does, on packages as npm
// would publish them.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { freePort } from "../conformance/freePort.js";
import { repositoryRoot } from "../repository.js";
import { installPacked } from "./installPacked.js";

let folder = "";
/** What the project's scripts get: nothing of this test run's. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV$)/.test(name)));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-create-"));
  installPacked(folder);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `npm install` would bring: ours as packed, everything else as it is in the checkout. */
function linkModules(project: string): void {
  const modules = join(project, "node_modules");
  mkdirSync(modules);
  const others = readdirSync(join(repositoryRoot, "node_modules")).filter((name) => name !== "@headwater");
  for (const name of others) symlinkSync(join(repositoryRoot, "node_modules", name), join(modules, name));
  symlinkSync(join(folder, "node_modules/@headwater"), join(modules, "@headwater"));
}

const read = (project: string, file: string): string => readFileSync(join(project, file), "utf8");

describe.skipIf(process.platform === "win32").each([
  ["arena", "60"],
  ["chess", "0"],
])("the project %s with %s ticks (else: no links)", (name, ticks) => {
  let project = "";
  beforeAll(() => {
    project = join(folder, name);
    const bin = join(folder, "node_modules/create-headwater/bin/create-headwater.js");
    const output = execFileSync(process.execPath, [bin, project, "--ticks", ticks], { encoding: "utf8" });
    expect(output).toContain("npm install");
    linkModules(project);
  });

  /** @throws Error with what it printed */
  const npm = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync("npm", args, { cwd: project, env, encoding: "utf8" });
    if (status !== 0) throw new Error(`npm ${args.join(" ")} ended with ${status}:\n${stdout}\n${stderr}`);
    return stdout;
  };

  test("is named, depends on what there is, and has no blanks left", () => {
    const manifest = JSON.parse(read(project, "package.json")) as Record<string, Record<string, string>>;
    expect(manifest["name"]).toBe(name);
    const { version } = JSON.parse(read(repositoryRoot, "packages/server/package.json")) as { version: string };
    expect(manifest["dependencies"]).toEqual({ "@headwater/server": `^${version}` });
    const files = readdirSync(project, { recursive: true, withFileTypes: true, encoding: "utf8" })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.filter((file) => /__[A-Z_]+__|\/\/ (?:no )?ticks:|\/\/ end/.test(readFileSync(file, "utf8")))).toEqual(
      [],
    );
    expect(files.map((file) => file.slice(project.length + 1))).toEqual(
      expect.arrayContaining([".gitignore", "Dockerfile"]),
    );
    expect(read(project, "src/game.ts").includes("tickRate")).toBe(ticks !== "0");
  });

  test("is built, checked and tested", () => {
    npm("run", "build");
    npm("run", "typecheck");
    expect(npm("test")).toMatch(/3 passed/);
  }, 120_000);

  test("runs, and ends at SIGTERM", async () => {
    const port = await freePort();
    const server = spawn(process.execPath, ["dist/dev.js"], {
      cwd: project,
      env: { ...env, PORT: String(port), QUERY_PORT: String(await freePort()) },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [first] = (await once(server.stdout.setEncoding("utf8"), "data")) as [string];
    expect(first).toContain("Open on 127.0.0.1");
    server.kill("SIGTERM");
    expect(await once(server, "exit")).toEqual([0, null]);
  });

  test("is started alike by Docker, Compose and systemd", () => {
    const last =
      read(project, "Dockerfile")
        .split(/^FROM /m)
        .at(-1) ?? "";
    const unit = read(project, "server.service");
    const [, command = "[]"] = /^CMD (.*)$/m.exec(last) ?? [];
    expect(/^ExecStart=\/usr\/bin\/(.*)$/m.exec(unit)?.[1]?.split(" ")).toEqual(JSON.parse(command));
    expect(existsSync(join(project, /(dist\/\w+\.js)"\]/.exec(command)?.[1] ?? "nothing"))).toBe(true);
    expect(last).toMatch(/^USER (?!root)/m);
    const lines = unit.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines.filter((line) => !/^(?:\[\w+\]|[A-Z]\w+=\S.*)$/.test(line))).toEqual([]);
    const compose = parseDocument(read(project, "compose.yaml"), { strict: true, uniqueKeys: true });
    expect([...compose.errors, ...compose.warnings]).toEqual([]);
    const { server } = compose.toJS().services;
    const [, sdk] = /^ENV STEAMWORKS_SDK=(.*)$/m.exec(last) ?? [];
    expect(server.volumes.map((volume: string) => volume.split(":").at(-2))).toEqual([sdk]);
    const [, exposed = ""] = /^EXPOSE (.*)$/m.exec(last) ?? [];
    expect(server.ports.map((port: string) => port.split(":")[1])).toEqual(exposed.split(" "));
  });

  test("has a workflow and a Dockerfile that name its scripts", () => {
    const { scripts } = JSON.parse(read(project, "package.json")) as { scripts: Record<string, string> };
    const workflow = parseDocument(read(project, ".github/workflows/test.yml"), { strict: true, uniqueKeys: true });
    expect([...workflow.errors, ...workflow.warnings]).toEqual([]);
    const named = `${read(project, ".github/workflows/test.yml")}${read(project, "Dockerfile")}${read(project, "README.md")}`;
    const used = [...named.matchAll(/npm run (\w+)/g)].map(([, script]) => String(script));
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((script) => !(script in scripts))).toEqual([]);
    for (const file of ["settings.json", "launch.json", "extensions.json"])
      expect(() => JSON.parse(read(project, `.vscode/${file}`))).not.toThrow();
  });
});
