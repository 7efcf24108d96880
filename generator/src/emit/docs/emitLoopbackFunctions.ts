// docs/loopback-functions.md: for every function of the SDK, whether it is real, simulated or not available on the
// loopback.

import {
  type InterfaceBehaviour,
  type LoopbackBehaviour,
  loopbackBehaviour,
} from "../../catalogue/loopbackBehaviour.js";
import type { ApiModel } from "../../model/apiModel.js";
import type { OutputFile } from "../../output/outputFile.js";

/** @throws ProblemError for notes about the loopback that fit nothing */
export function emitLoopbackFunctions(model: ApiModel, sources: LoopbackBehaviour): OutputFile {
  return {
    path: "docs/loopback-functions.md",
    content: markdown(model, loopbackBehaviour(model, sources)),
    language: "md",
    emitter: "docs",
    sources: [...new Set(model.interfaces.map((api) => api.location.file))].sort(),
  };
}

function markdown(model: ApiModel, interfaces: InterfaceBehaviour[]): string {
  const behaving = interfaces.filter((each) => each.real.length + each.simulated.length > 0);
  const others = interfaces.filter((each) => !behaving.includes(each));
  const accessors = model.interfaces.flatMap((api) => api.accessors.map((accessor) => accessor.flatName));
  const functions = model.functions.filter((each) => each.exported).map((each) => each.name);
  return `# What each function does on the loopback

For SDK ${model.sdkVersion}. **Real** happens as on Steam, by the same or equivalent means; **simulated** behaves as on Steam as far as one machine can tell; **not available** answers as Steam documents for "cannot": \`false\`, 0, an empty text, an invalid handle, or what is said below. [loopback.md](loopback.md) describes the behaviour.

| interface | methods | real | simulated | not available |
| --- | ---: | ---: | ---: | ---: |
${interfaces.map(countRow).join("\n")}

The ${functions.length} exported free functions and the ${accessors.length} accessors below are real, except that crash dumps are not written.

${behaving.map(section).join("\n\n")}

## Interfaces without behaviour

Every method is exported and not available.

${others.map(({ name, notAvailable }) => `- \`${name}\`: ${list(notAvailable)}`).join("\n")}

## Free functions

${list(functions)}

## Accessors

${list(accessors)}
`;
}

function countRow({ name, real, simulated, notAvailable }: InterfaceBehaviour): string {
  const total = real.length + simulated.length + notAvailable.length;
  return `| \`${name}\` | ${total} | ${real.length} | ${simulated.length} | ${notAvailable.length} |`;
}

function section({ name, real, simulated, notAvailable, answers }: InterfaceBehaviour): string {
  const plain = notAvailable.filter((method) => answers[method] === undefined);
  const lines = [
    ...(real.length > 0 ? [`- real: ${list(real)}`] : []),
    ...(simulated.length > 0 ? [`- simulated: ${list(simulated)}`] : []),
    ...(plain.length > 0 ? [`- not available: ${list(plain)}`] : []),
    ...notAvailable.flatMap((method) =>
      answers[method] === undefined ? [] : [`- not available: \`${method}\`: ${answers[method]}`],
    ),
  ];
  return `## ${name}\n\n${lines.join("\n")}`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
