// The CI recipe of examples/tested-server says nothing that does not work: its commands run here as they stand.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { freePort } from "../conformance/freePort.js";
import { repositoryRoot } from "../repository.js";

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}

interface Workflow {
  jobs: Record<string, { "timeout-minutes": number; strategy: { matrix: { node: number[] } }; steps: Step[] }>;
}

const example = join(repositoryRoot, "examples/tested-server");
const read = (name: string) => readFileSync(join(example, name), "utf8");
const manifest = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
const document = parseDocument(read(".github/workflows/test.yml"), { strict: true, uniqueKeys: true });
const job = (document.toJS() as Workflow).jobs["test"] as Workflow["jobs"][string];
const steps = job.steps.filter((step) => step.run !== undefined);

let project = "";

beforeAll(() => {
  // As somebody would copy it, with what `npm ci` installs.
  project = mkdtempSync(join(tmpdir(), "headwater-tested-server-"));
  const left = ["node_modules", "dist", ".turbo"];
  cpSync(example, project, { recursive: true, filter: (path) => !left.includes(basename(path)) });
  symlinkSync(join(repositoryRoot, "node_modules"), join(project, "node_modules"), "junction");
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Runs commands as a step of GitHub Actions does. @throws Error with what they printed */
function runStep(commands: string, env: Record<string, string> = {}): void {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV$)/.test(name)));
  const { status, stdout, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", commands], {
    cwd: project,
    env: { ...clean, ...env },
    encoding: "utf8",
    timeout: 100_000,
  });
  if (status !== 0) throw new Error(`\`${commands}\` ended with ${status}:\n${stdout}\n${stderr}`);
}

describe("the workflow", () => {
  test("is valid YAML", () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  test("tests on versions of Node that the packages support", () => {
    const { engines } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as {
      engines: { node: string };
    };
    const lowest = Number(engines.node.replace(">=", ""));
    expect(job.strategy.matrix.node[0]).toBe(lowest);
    expect(job.strategy.matrix.node.every((version) => version >= lowest)).toBe(true);
  });

  test("uses actions of a named version", () => {
    const uses = job.steps.flatMap((step) => step.uses ?? []);
    expect(uses).toEqual(expect.arrayContaining([expect.stringMatching(/^actions\/setup-node@v\d+$/)]));
    expect(uses.every((action) => /@v\d+$/.test(action))).toBe(true);
  });

  test("begins with npm ci", () => expect(steps[0]?.run).toBe("npm ci"));
});

describe.skipIf(process.platform === "win32")("the workflow's steps run (else: no POSIX shell)", () => {
  // They build upon each other.
  for (const { name, run = "", env } of steps.slice(1))
    test(String(name), async () => runStep(run, { ...env, ARENA_PORT: String(await freePort()) }), 120_000);
});

describe("the Dockerfile", () => {
  const lines = read("Dockerfile")
    .split("\n")
    .filter((line) => /^[A-Z]+ /.test(line));
  const values = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((l) => l.slice(word.length + 1));

  test("runs scripts that the project has", () => {
    const scripts = values("RUN").flatMap((line) => /^npm (?:run )?(build|typecheck|test)$/.exec(line)?.[1] ?? []);
    expect(scripts).toEqual(["build", "typecheck", "test"]);
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
    const others = values("RUN").filter((line) => !/^npm (?:run )?(?:build|typecheck|test)$/.test(line));
    expect(others).toEqual(["npm ci", "npm ci --omit=dev"]);
  });

  test("tests on what it builds, and ships without the loopback", () => {
    expect(values("FROM").map((image) => image.replace(/^node:\d+-/, ""))).toEqual([
      "bookworm AS build",
      "build AS test",
      "bookworm-slim",
    ]);
    expect(manifest).toMatchObject({ devDependencies: { "@headwater/loopback": expect.any(String) } });
  });

  test.skipIf(process.platform === "win32")("starts a file that the build makes (else: no POSIX paths)", () => {
    const [, file = ""] = JSON.parse(values("CMD")[0] ?? "[]") as string[];
    runStep("npm run build");
    expect(existsSync(join(project, file))).toBe(true);
  });
});
