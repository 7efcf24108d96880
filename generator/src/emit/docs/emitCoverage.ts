// docs/coverage.md: what of the SDK the packages bind, and what they leave out, with the reason.
import type { BoundApi, BoundInterface, Skipped } from "../../classify/boundApi.js";
import type { ApiModel } from "../../model/apiModel.js";
import type { OutputFile } from "../../output/outputFile.js";

export function emitCoverage(api: BoundApi, model: ApiModel): OutputFile {
  const bound = api.interfaces.filter((each) => each.bind === "methods");
  const inner = api.skipped.filter((each) => bound.some((other) => each.name.startsWith(`${other.name}::`)));
  const whole = api.skipped.filter((each) => !inner.includes(each));
  const totals = new Map(model.interfaces.map((each) => [each.name, each.methods.length]));
  const content = `# Coverage of SDK ${api.sdkVersion}

Of ${model.interfaces.length} interfaces ${bound.length} are bound. ${api.callbacks.length} callbacks, ${api.enums.length} enums and ${api.constants.length} constants are typed.

| interface | methods | generated | hand-written | skipped |
| --- | ---: | ---: | ---: | ---: |
${bound.map((each) => row(each, totals.get(each.name) ?? 0)).join("\n")}

## Skipped methods

${inner.map(line).join("\n") || "None."}

## Not bound

${whole.map(line).join("\n") || "Nothing."}
`;
  return {
    path: "docs/coverage.md",
    content,
    language: "md",
    emitter: "docs",
    sources: [...new Set(bound.map((each) => each.location.file))],
  };
}

function row(each: BoundInterface, total: number): string {
  const manual = each.methods.filter((method) => method.kind === "manual").length;
  const generated = each.methods.length - manual;
  return `| ${each.name} | ${total} | ${generated} | ${manual} | ${total - each.methods.length} |`;
}

function line({ name, reason, location }: Skipped): string {
  return `- \`${name}\` (${location.file}:${location.line}): ${reason}`;
}
