// interfaces/<name>.ts: one class per SDK interface over the addon's object of the same interface.
import type { BoundApi, BoundInterface, BoundMethod, ContextKind } from "../../classify/boundApi.js";
import { contextKinds, contextLabels } from "../../model/contextKind.js";
import type { OutputFile } from "../../output/outputFile.js";
import { classOf } from "./declarations.js";
import { docBlock, sentence, standsFor } from "./docs.js";
import { type MethodContext, typedMethod } from "./emitMethod.js";
import { ImportCollector } from "./importCollector.js";
import { printFile } from "./printFile.js";
import type { Speaker } from "./speaker.js";
import type { TypeNames } from "./typeNames.js";

export function emitInterface(api: BoundInterface, types: TypeNames, speaker: Speaker): OutputFile {
  return emitClass(
    {
      path: interfacePath(api),
      folder: "..",
      className: api.className,
      native: api.name,
      doc: docBlock(
        sentence(speaker.say(api.doc, { owner: api.name })),
        manualNote(api.methods),
        standsFor(api.name, api.location, speaker.since(api.name)),
      ),
      methods: api.methods,
      sources: [api.location.file],
      owner: api.name,
    },
    types,
    speaker,
  );
}

/** The contexts that have free functions. */
export function functionContexts(api: BoundApi): ContextKind[] {
  return contextKinds.filter((context) => api.functions.some((each) => each.context === context));
}

/** <context>Functions.ts: the exported free functions, as methods over the addon's object that holds them. */
export function emitFunctions(context: ContextKind, api: BoundApi, types: TypeNames, speaker: Speaker): OutputFile {
  const side = contextLabels[context];
  const functions = api.functions.filter((each) => each.context === context);
  return emitClass(
    {
      path: `${context}Functions.ts`,
      folder: ".",
      className: `${side}Functions`,
      native: `${side}Interfaces["functions"]`,
      doc: docBlock("Functions of the SDK that belong to no interface."),
      methods: functions,
      sources: functions.map((each) => each.location.file),
      owner: "",
    },
    types,
    speaker,
  );
}

/** The interfaces users see; the others only serve the runtime. */
export function boundInterfaces(api: BoundApi): BoundInterface[] {
  return api.interfaces.filter((each) => each.bind === "methods");
}

/** `interfaces/steamGameServer.ts` */
export function interfacePath(api: BoundInterface): string {
  return `interfaces/${api.className.charAt(0).toLowerCase()}${api.className.slice(1)}.ts`;
}

interface ClassPlan {
  path: string;
  folder: string;
  className: string;
  /** The addon's type of the object the class shapes. */
  native: string;
  doc: string;
  methods: readonly BoundMethod[];
  sources: string[];
  owner: string;
}

function emitClass(plan: ClassPlan, types: TypeNames, speaker: Speaker): OutputFile {
  const imports = new ImportCollector();
  const { folder, owner } = plan;
  const context: MethodContext = {
    types,
    dialect: types.dialect(imports, folder),
    imports,
    folder,
    speaker,
    owner,
    methods: plan.methods,
  };
  imports.type(/^\w+/.exec(plan.native)?.[0] ?? "", "@headwater/native");
  const base = imports.value("SteamInterface", `${folder === "." ? "" : `${folder}/`}../manual/steamInterface.js`);
  const methods = plan.methods.filter((method) => method.kind === "generated");
  const typed = methods.map((method) => typedMethod(method, context));
  return printFile({
    path: plan.path,
    emitter: "typed",
    sources: plan.sources,
    imports,
    statements: [classOf(plan.className, `${base}<${plan.native}>`, typed, plan.doc)],
  });
}

function manualNote(methods: readonly BoundMethod[]): string | undefined {
  const manual = methods.filter((method) => method.kind === "manual").map((method) => `\`${method.jsName}\``);
  if (manual.length === 0) return undefined;
  return `Written by hand, in the class the contexts hand out: ${manual.join(", ")}.`;
}
