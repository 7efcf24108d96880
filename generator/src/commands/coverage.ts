// headwater coverage [--sdk V]
import pc from "picocolors";
import { manualSources } from "../catalogue/manualSources.js";
import { byHeader, type Coverage, coverage, type InterfaceCoverage, type ReasonGroup } from "../emit/docs/coverage.js";
import { currentSdk } from "../sdks/currentSdk.js";
import { boundApi, keptModel } from "../sdks/keptModel.js";

export interface CoverageCommandOptions {
  sdk?: string;
}

/** Writes nothing: docs/coverage.md is `headwater generate`'s. */
export function runCoverage(options: CoverageCommandOptions): void {
  const model = keptModel(options.sdk ?? currentSdk());
  console.log(coverageText(coverage(boundApi(model), model, manualSources())));
}

function coverageText(all: Coverage): string {
  const { functions, callbacks } = all;
  const server = all.interfaces.filter(({ contexts }) => contexts.includes("server"));
  const client = all.interfaces.filter((each) => !server.includes(each));
  return [
    pc.bold(`SDK ${all.sdkVersion}`),
    ...table("game server", server),
    "",
    ...table("players of a test", client),
    "",
    pc.bold("hand-written methods"),
    ...all.interfaces.flatMap(manualLines),
    "",
    pc.bold("methods left out"),
    ...all.interfaces.flatMap((each) => each.leftOut.flatMap((group) => groupLines(group, `${each.name}: `))),
    "",
    pc.bold("interfaces left out"),
    ...all.leftOut.flatMap((group) => groupLines(group)),
    "",
    pc.bold(`free functions: ${functions.offered.length} offered, ${functions.runtime.length} for the runtime`),
    ...functions.leftOut.flatMap((group) => groupLines(group)),
    "",
    pc.bold(`callbacks: ${callbacks.events} events, ${callbacks.callResults} more complete promises`),
    ...callbacks.leftOut.flatMap(headerLines),
    "",
    `${all.enums} enums and ${all.constants} constants are typed.`,
  ].join("\n");
}

const columns = ["methods", "generated", "hand-written", "left out"] as const;

function table(title: string, interfaces: readonly InterfaceCoverage[]): string[] {
  const rows = interfaces.map((each): [string, number[]] => {
    const leftOut = each.leftOut.reduce((sum, { items }) => sum + items.length, 0);
    return [each.name, [each.total, each.generated, each.manual.length, leftOut]];
  });
  const total = columns.map((_, index) => rows.reduce((sum, [, cells]) => sum + (cells[index] ?? 0), 0));
  const width = Math.max(title.length, ...rows.map(([name]) => name.length));
  const line = (name: string, cells: (string | number)[]): string =>
    [name.padEnd(width), ...cells.map((cell, index) => String(cell).padStart(columns[index]?.length ?? 0))].join("  ");
  return [pc.bold(line(title, [...columns])), ...rows.map(([name, cells]) => line(name, cells)), line("total", total)];
}

/** By the file they stand in. */
function manualLines({ name, manual }: InterfaceCoverage): string[] {
  const files = [...new Set(manual.map(({ file }) => file))];
  return files.map((file) => {
    const names = manual.filter((method) => method.file === file).map((method) => method.name);
    return `  ${name}: ${names.join(", ")}${file ? ` (${file})` : ""}`;
  });
}

function groupLines({ reason, items }: ReasonGroup, prefix = ""): string[] {
  return [`  ${prefix}${reason}`, `    ${items.map(({ name }) => name).join(", ")}`];
}

/** There are many of them: how many in which header is what one wants to know. */
function headerLines(group: ReasonGroup): string[] {
  const headers = byHeader(group).map(({ header, names }) => `${header} ${names.length}`);
  return [`  ${group.reason}`, `    ${headers.join(", ")}`];
}
