// The addon's generated half: glue per interface, symbol list, struct converters, callback table, layout checks, and
// the JavaScript factories and typings that belong to them.
import type { BoundApi, BoundInterface, BoundMethod, BoundStruct, ContextKind } from "../../classify/boundApi.js";
import type { AbsentArgument, Adaption } from "../../model/adaption.js";
import { type ApiModel, platforms } from "../../model/apiModel.js";
import { contextKinds, contextLabels } from "../../model/contextKind.js";
import { entryHeader, flatHeader } from "../../model/sdkNames.js";
import type { OutputFile } from "../../output/outputFile.js";
import { laterDeclarations } from "../headers/laterHeader.js";
import { render } from "../templateFile.js";
import { nativeFactories, nativeTypings } from "./javascript.js";
import { lostParameters, type OtherSdks, otherSdks } from "./otherSdks.js";
import { requiredSymbols } from "./requiredSymbols.js";
import { glueView } from "./signature.js";
import { factory, fieldExpression } from "./struct.js";

const directory = "packages/native/src/generated";

/**
 * @param kept - the models of all kept SDKs, oldest first, by which a library's SDK is told
 * @param absent - how functions of SDKs that lack a parameter are called
 */
export function emitNative(
  api: BoundApi,
  model: ApiModel,
  kept: readonly ApiModel[],
  absent: AbsentArgument,
): OutputFile[] {
  const headers = [...new Set(api.interfaces.map((each) => each.location.file))];
  const file = (name: string, content: string, sources: string[] = headers): OutputFile => ({
    path: `${directory}/${name}`,
    content,
    language: "cpp",
    emitter: "native",
    sources,
  });
  const bound = api.interfaces.filter((each) => each.bind === "methods");
  const structSources = [...new Set(api.structs.map((each) => each.location.file))];
  const symbols = requiredSymbols(api, model, laterDeclarations(model, kept.at(-1) ?? model).functions);
  const others = otherSdks(api, model, kept, new Set(symbols), absent);
  const lost = (method: BoundMethod) => lostParameters(method, model, kept, absent);
  return [
    file("symbols.inc", render("native", "symbols", { symbols }), [flatHeader, entryHeader]),
    file("known_sdks.inc", render("native", "known_sdks", { sdks: kept.map(accessorsOf) }), []),
    file("other_sdks.cc", render("native", "other_sdks.cc", othersView(others)), []),
    file("interfaces.h", render("native", "interfaces.h", interfacesView(api))),
    file("interfaces.cc", render("native", "interfaces.cc", interfacesView(api))),
    file("manual.h", render("native", "manual.h", { functions: bound.flatMap(manualFunctions) })),
    file("structs.h", render("native", "structs.h", { structs: api.structs.map(structView) }), structSources),
    file("structs.cc", render("native", "structs.cc", { structs: api.structs.map(structView) }), structSources),
    file("callbacks.cc", render("native", "callbacks.cc", { contexts: callbackTables(api) }), structSources),
    file(
      "config_options.inc",
      render("native", "config_options", { options: configOptions(api) }),
      api.optionValue ? [api.optionValue.header] : [],
    ),
    file("layout.cc", render("native", "layout.cc", { platforms: layouts(api.structs) }), structSources),
    ...bound.map((each) => glueFile(each, file, lost)),
    file("functions.cc", glue("free functions", "", [], api.functions, lost), [
      ...new Set(api.functions.map((each) => each.location.file)),
    ]),
    { ...file("sdk.json", JSON.stringify({ version: api.sdkVersion })), language: "json" },
    nativeFactories(api, factory),
    nativeTypings(api),
  ];
}

type Lost = (method: BoundMethod) => Adaption["lost"];
type MakeFile = (name: string, content: string, sources: string[]) => OutputFile;

function glueFile(api: BoundInterface, file: MakeFile, lost: Lost): OutputFile {
  const generated = api.methods.filter((method) => method.kind === "generated");
  return file(`${api.name.toLowerCase()}.cc`, glue(api.name, api.name, api.contexts, generated, lost), [
    api.location.file,
  ]);
}

/** @param interfaceName - empty for free functions */
function glue(
  title: string,
  interfaceName: string,
  contexts: readonly ContextKind[],
  methods: readonly BoundMethod[],
  lost: Lost,
): string {
  return render("native", "interface.cc", {
    title,
    methods: methods.map((method) => methodView(method, interfaceName, contexts, lost(method))),
  });
}

function methodView(
  method: BoundMethod,
  interfaceName: string,
  contexts: readonly ContextKind[],
  lost: Adaption["lost"],
): object {
  const view = glueView(method);
  const self = interfaceName === "" ? [] : ["self"];
  const taken = lost.map(({ index, name, only }) => {
    const argument = view.arguments[index];
    return ` || !(${argument} == ${only} || call.hasParameter("${method.flatName}", "${name}", "${only}"))`;
  });
  const label = interfaceName === "" ? method.name : `${interfaceName}.${method.nativeName}`;
  return {
    ...view,
    interfaceName,
    label,
    place: view.arity === 0 ? place(interfaceName, contexts) : "",
    symbol: method.flatName,
    functionName: cppFunction(method, interfaceName),
    notReady: interfaceName === "" ? "!call.running()" : "!self",
    location: method.location.file,
    conditions: [...view.reads.map((read) => ` || !${read}`), ...taken].join(""),
    callArguments: [...self, ...view.arguments].join(", "),
    queryArguments: view.queries ? [...self, ...view.queries.arguments].join(", ") : "",
    result: resultExpression(view.results),
  };
}

/** Where a method without arguments finds its interface, as arguments of its Call; nothing if only Node knows. */
function place(interfaceName: string, contexts: readonly ContextKind[]): string {
  const [kind, ...others] = contexts;
  if (interfaceName === "" || kind === undefined || others.length > 0) return "";
  return `, ContextKind::k${contextLabels[kind]}, generated::k${interfaceName}`;
}

function resultExpression(results: string[]): string {
  switch (results.length) {
    case 0:
      return "call.undefined()";
    case 1:
      return results[0] as string;
    default:
      return `call.several(${results.join(", ")})`;
  }
}

function cppFunction(method: BoundMethod, interfaceName: string): string {
  return interfaceName === "" ? method.name : `${interfaceName}_${method.nativeName}`;
}

function manualFunctions(api: BoundInterface): { name: string }[] {
  const manual = api.methods.filter((method) => method.kind === "manual");
  return manual.map((method) => ({ name: cppFunction(method, api.name) }));
}

/** A library exports the accessors of exactly one SDK, so they tell which. */
function accessorsOf({ sdkVersion, interfaces }: ApiModel): object {
  return {
    version: sdkVersion,
    accessors: interfaces.flatMap((each) => each.accessors.map(({ flatName }) => flatName)),
  };
}

function othersView({ sdks, adapters }: OtherSdks): object {
  return { sdks, adapters: adapters.map((each) => ({ ...each, versions: each.versions.join(", ") })) };
}

function interfacesView(api: BoundApi): object {
  const slots = api.interfaces.map((each, index) => ({ name: each.name, index }));
  const context = (kind: ContextKind): object => ({
    label: contextLabels[kind],
    asks: api.interfaces.flatMap((each) => asks(each, kind)),
    entries: api.interfaces
      .filter((each) => each.bind === "methods" && each.contexts.includes(kind))
      .map((each) => ({ name: each.name, count: each.methods.length })),
    functions: api.functions.filter((each) => each.context === kind).map((each) => ({ name: each.name })),
  });
  const tables = api.interfaces
    .filter((each) => each.bind === "methods")
    .map((each) => ({
      name: each.name,
      methods: each.methods.map((method) => ({
        name: method.nativeName,
        callback: `${method.kind === "manual" ? "manual::" : ""}${cppFunction(method, each.name)}`,
      })),
      declarations: each.methods
        .filter((method) => method.kind === "generated")
        .map((method) => ({ name: cppFunction(method, each.name) })),
    }));
  return {
    sdkVersion: api.sdkVersion,
    slots,
    contexts: contextKinds.map(context),
    tables,
    functionDeclarations: api.functions.map((each) => ({ name: each.name })),
  };
}

/** How a context gets its pointer to an interface. */
function asks({ name, contexts, accessors, create }: BoundInterface, kind: ContextKind): object[] {
  const arguments_ = accessors.filter((each) => each.context === kind).map((each) => `api.${each.flatName}`);
  if (create && contexts.includes(kind)) arguments_.push(`api.${create.function}, interfaceVersion(${create.version})`);
  return arguments_.map((each) => ({ slot: name, arguments: each }));
}

function structView(struct: BoundStruct): object {
  return {
    name: struct.name,
    location: struct.location.file,
    fields: struct.fields.map(fieldExpression),
    count: struct.fields.length,
  };
}

function callbackTables(api: BoundApi): object[] {
  return contextKinds.map((kind) => ({
    label: contextLabels[kind],
    callbacks: api.callbacks.filter((each) => each.contexts.includes(kind)).map((each) => ({ struct: each.struct })),
  }));
}

function configOptions(api: BoundApi): object[] {
  const types = { int32: "kInt32", int64: "kInt64", float: "kFloat", string: "kString", pointer: "kPointer" } as const;
  return api.configOptions.map((option) => ({ member: option.enumMember, type: types[option.type] }));
}

/** The struct layouts the headers give on each platform, for the compiler to confirm. */
function layouts(structs: BoundStruct[]): object[] {
  const conditions: Record<(typeof platforms)[number], string> = {
    "linux-x64": "defined(__linux__) && defined(__x86_64__)",
    "win32-x64": "defined(_WIN32) && defined(_M_X64)",
    "darwin-arm64": "defined(__APPLE__) && defined(__aarch64__)",
  };
  return platforms.map((platform) => ({
    condition: conditions[platform],
    structs: structs.map((struct) => {
      const layout = struct.source.layout[platform];
      return {
        name: struct.name,
        size: layout.size,
        // A bit field has no address to ask for.
        fields: struct.fields
          .filter(({ name }) => struct.source.fields.every((field) => field.name !== name || field.bits === undefined))
          .map((field) => ({ name: field.name, offset: layout.offsets[field.name] })),
      };
    }),
  }));
}
