// What GitHub would say of a workflow, by its own parser.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as WorkflowParser from "@actions/workflow-parser";
import { build } from "esbuild";
import { repositoryRoot } from "./repository.js";

let parser: Promise<typeof WorkflowParser> | undefined;

/** @returns its messages; none for a workflow that is one */
export async function workflowFaults(name: string, content: string): Promise<string[]> {
  parser ??= bundledParser();
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await parser;
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map((error) => error.message);
}

/** Its modules import JSON in a way that Node 20 does not know. */
async function bundledParser(): Promise<typeof WorkflowParser> {
  const folder = mkdtempSync(join(tmpdir(), "headwater-workflow-"));
  try {
    const outfile = join(folder, "parser.mjs");
    const stdin = { contents: 'export * from "@actions/workflow-parser";', resolveDir: join(repositoryRoot, "tests") };
    await build({ stdin, outfile, bundle: true, platform: "node", format: "esm", logLevel: "silent" });
    return (await import(pathToFileURL(outfile).href)) as typeof WorkflowParser;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
