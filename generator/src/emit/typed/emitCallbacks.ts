// callbacks.ts: per context the events and their payloads, and the callback id each event comes from.
import type { StatementStructures } from "ts-morph";
import type { BoundApi, BoundCallback, ContextKind } from "../../classify/boundApi.js";
import { contextKinds, contextLabels } from "../../model/contextKind.js";
import type { OutputFile } from "../../output/outputFile.js";
import { constant, interfaceOf } from "./declarations.js";
import { docBlock, sentence, standsFor } from "./docs.js";
import { ImportCollector } from "./importCollector.js";
import { printFile } from "./printFile.js";
import type { Speaker } from "./speaker.js";
import type { TypeNames } from "./typeNames.js";

const processes: Readonly<Record<ContextKind, string>> = { server: "game server", user: "Steam user" };

export function emitCallbacks(api: BoundApi, types: TypeNames, speaker: Speaker): OutputFile {
  const imports = new ImportCollector();
  const structs = new Map(api.structs.map((struct) => [struct.name, struct]));
  const statements = contextKinds.flatMap((kind) => {
    const [prefix, process] = [contextLabels[kind], processes[kind]];
    const callbacks = api.callbacks.filter((callback) => callback.contexts.includes(kind));
    const events = callbacks.map((callback) => {
      const struct = structs.get(callback.struct);
      return {
        name: callback.eventName,
        type: `[event: ${types.dialect(imports, ".").struct(callback.struct)}]`,
        docs: [
          docBlock(
            sentence(speaker.say(struct?.doc, { owner: callback.struct })),
            standsFor(callback.struct, struct?.location, speaker.since(callback.struct)),
          ),
        ],
      };
    });
    const doc = docBlock(`Callbacks that reach the ${process}, by event name.`);
    return [interfaceOf(`${prefix}CallbackEvents`, events, doc), eventNames(prefix, process, callbacks)];
  });
  return printFile({
    path: "callbacks.ts",
    emitter: "typed",
    sources: api.callbacks.map((callback) => structs.get(callback.struct)?.location.file),
    imports,
    statements,
  });
}

/** The table the dispatcher looks an id up in. */
function eventNames(prefix: string, process: string, callbacks: readonly BoundCallback[]): StatementStructures {
  const entries = [...callbacks]
    .sort((a, b) => a.id - b.id)
    .map((callback) => `  ${callback.id}: "${callback.eventName}",`);
  return constant(
    `${prefix.toLowerCase()}EventNames`,
    `{\n${entries.join("\n")}\n}`,
    docBlock(`Event name of each callback id on the ${process}'s pipe.`),
    `Readonly<Record<number, keyof ${prefix}CallbackEvents>>`,
  );
}
