// docs/sdk-history.md: what changed for servers from one kept SDK to the next.
import { diffSdks } from "../../diff/diffSdks.js";
import { markdownSections } from "../../diff/renderMarkdown.js";
import type { Change, DiffReport } from "../../diff/report.js";
import { tally, verdictText } from "../../diff/tally.js";
import type { ApiModel } from "../../model/apiModel.js";
import type { OutputFile } from "../../output/outputFile.js";
import type { Overrides } from "../../overrides/overrides.js";

/** @param models - oldest first */
export function emitHistory(models: readonly ApiModel[], overridesOf: (sdkVersion: string) => Overrides): OutputFile {
  const pairs = models.slice(1).map((model, index): [ApiModel, ApiModel] => [models[index] as ApiModel, model]);
  const options = { overridesOf };
  const chapters = pairs
    .map(([before, after]) =>
      diffSdks({ model: before, origin: "headers" }, { model: after, origin: "headers" }, options),
    )
    .reverse()
    .map(chapter);
  const content = `# What changed between SDKs

Between the SDK versions kept in this repository, newest first: what concerns dedicated servers. Each chapter is what
\`headwater diff <old> <new> --format md\` says of the server side; for the client side, run it.

- **breaking**: programs that used the old SDK fail to build, to load or to work with the new one.
- **breaking, still links**: the same, but silently: nothing tells a program that it met the other SDK.
- **additive**: there is more to use.
- **cosmetic**: the same functions, values and layouts, said differently.
${chapters.join("") || "\nOnly one SDK is kept so far.\n"}`;
  return { path: "docs/sdk-history.md", content, language: "md", emitter: "docs", sources: [] };
}

function chapter(report: DiffReport): string {
  const [server, client] = (["server", "client"] as const).map((side) =>
    report.changes.filter(({ audience }) => audience === side),
  ) as [Change[], Change[]];
  const lines = [
    `## ${report.to.sdkVersion}, after ${report.from.sdkVersion}`,
    "",
    `For the packages: ${tally(report.packages)}. Verdict: ${verdictText(report.verdict)}.`,
    "",
    "### For users of the packages",
    ...markdownSections(report.packages, 4),
    "",
    "### The library, server side",
    ...markdownSections(server, 4),
    "",
    `Client only, not listed here: ${tally(client)}.`,
  ];
  return `\n${lines.join("\n")}\n`;
}
