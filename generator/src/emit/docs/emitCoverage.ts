// docs/coverage.md: what of the SDK the packages bind, and what they leave out, with the reason.
import type { BoundApi } from "../../classify/boundApi.js";
import type { ApiModel } from "../../model/apiModel.js";
import type { OutputFile } from "../../output/outputFile.js";
import { byHeader, type Coverage, coverage, type InterfaceCoverage, type ReasonGroup } from "./coverage.js";

export function emitCoverage(api: BoundApi, model: ApiModel, manualFiles: ReadonlyMap<string, string>): OutputFile {
  return {
    path: "docs/coverage.md",
    content: markdown(coverage(api, model, manualFiles), model),
    language: "md",
    emitter: "docs",
    sources: [...new Set(api.interfaces.filter((each) => each.bind === "methods").map((each) => each.location.file))],
  };
}

function markdown(all: Coverage, model: ApiModel): string {
  const server = all.interfaces.filter(({ contexts }) => contexts.includes("server"));
  const client = all.interfaces.filter((each) => !server.includes(each));
  const { functions, callbacks } = all;
  const skipped = count(server, leftOut);
  return `# Coverage of SDK ${all.sdkVersion}

What a game server can call, what is written by hand, and what is left out and why. \`npx headwater coverage\` prints the same for the working copy.

Of the SDK's ${model.interfaces.length} interfaces a game server has ${server.length}: ${count(server, ({ total }) => total)} methods, of which ${count(server, ({ generated }) => generated)} are generated, ${count(server, ({ manual }) => manual.length)} hand-written and ${skipped} left out. ${callbacks.events} callbacks arrive as events, ${callbacks.callResults} more structs complete promises. ${functions.offered.length} free functions are offered, ${all.enums} enums and ${all.constants} constants are typed.

## Interfaces of a game server

${table(server)}

## Interfaces for the players of a test

A server process does not have these: they give tests and tools a player to talk to.

${table(client)}

## Hand-written methods

${
  all.interfaces
    .filter(({ manual }) => manual.length > 0)
    .map(manualList)
    .join("\n") || "None."
}

## Methods left out

${
  all.interfaces
    .filter((each) => each.leftOut.length > 0)
    .map(methodGroups)
    .join("\n\n") || "None."
}

## Interfaces left out

${all.leftOut.map((group) => `${group.reason}\n\n${group.items.map(({ name, methods = 0, location }) => `- \`${name}\`, ${methods} methods (${location.file})`).join("\n")}`).join("\n\n") || "None."}

## Free functions

Offered: ${functions.offered.map(({ name }) => `\`${name}\``).join(", ") || "none"}.

Called by the runtime, or resolved for it: ${functions.runtime.map((name) => `\`${name}\``).join(", ") || "none"}.

${functions.leftOut.map(inlineGroup).join("\n")}

## Callbacks left out

${callbacks.leftOut.map(headerGroup).join("\n\n") || "None."}
`;
}

function table(interfaces: readonly InterfaceCoverage[]): string {
  if (interfaces.length === 0) return "None.";
  const row = (cells: (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [
    row(["interface", "methods", "generated", "hand-written", "left out"]),
    row(["---", "---:", "---:", "---:", "---:"]),
    ...interfaces.map((each) =>
      row([`\`${each.name}\``, each.total, each.generated, each.manual.length, leftOut(each)]),
    ),
    row([
      "**total**",
      count(interfaces, ({ total }) => total),
      count(interfaces, ({ generated }) => generated),
      count(interfaces, ({ manual }) => manual.length),
      count(interfaces, leftOut),
    ]),
  ].join("\n");
}

function leftOut(each: InterfaceCoverage): number {
  return each.leftOut.reduce((sum, { items }) => sum + items.length, 0);
}

function count(interfaces: readonly InterfaceCoverage[], of: (each: InterfaceCoverage) => number): number {
  return interfaces.reduce((sum, each) => sum + of(each), 0);
}

function manualList({ name, manual }: InterfaceCoverage): string {
  return manual
    .map((method) => `- \`${name}::${method.name}\`${method.file ? `: [${method.file}](../${method.file})` : ""}`)
    .join("\n");
}

function methodGroups({ name, leftOut: groups }: InterfaceCoverage): string {
  return `### ${name}\n\n${groups.map(inlineGroup).join("\n")}`;
}

function inlineGroup({ reason, items }: ReasonGroup): string {
  return `- ${reason}\n  ${items.map(({ name }) => `\`${name}\``).join(", ")}`;
}

function headerGroup(group: ReasonGroup): string {
  const lines = byHeader(group).map(
    ({ header, names }) => `- ${header}: ${names.map((name) => `\`${name}\``).join(", ")}`,
  );
  return `${group.reason}\n\n${lines.join("\n")}`;
}
