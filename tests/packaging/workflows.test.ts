// The repository's workflows are what GitHub Actions takes, and run commands that there are.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { repositoryRoot } from "../repository.js";
import { workflowFaults } from "../workflowFaults.js";

interface Workflow {
  jobs: Record<string, { needs?: string | string[]; steps: { run?: string; uses?: string }[] }>;
}

const folder = join(repositoryRoot, ".github/workflows");
const { scripts } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

describe.each(readdirSync(folder))("%s", (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const { jobs } = parse(text, { strict: true, uniqueKeys: true }) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test("is one to GitHub", async () => {
    expect(await workflowFaults(name, text)).toEqual([]);
    expect(await workflowFaults(name, text.replace("runs-on:", "runs-at:"))).not.toEqual([]);
  });

  test("its jobs wait for jobs that there are", () => {
    const needed = Object.values(jobs).flatMap(({ needs = [] }) => needs);
    expect(needed.filter((job) => !(job in jobs))).toEqual([]);
  });

  test("uses actions of a named version", () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/^[\w-]+\/[\w/-]+@v\d+$/.test(action))).toEqual([]);
  });

  test("runs scripts that the repository has", () => {
    const commands = steps.flatMap(({ run = "" }) =>
      [...run.matchAll(/npm (?:run )?([\w:]+)/g)].map((match) => match[1]),
    );
    const own = commands.filter((command) => command !== "ci");
    expect(own.filter((command) => !(String(command) in scripts))).toEqual([]);
  });
});
