// Emits the loopback library's skeleton: per interface a class whose methods answer "not available" and the flat C
// functions that call it, plus the accessors. Pure; behaviour is hand-written in packages/loopback/src.
import type { ApiInterface, ApiModel } from "../../model/apiModel.js";
import { entryHeader, flatHeader } from "../../model/sdkNames.js";
import type { OutputFile } from "../../output/outputFile.js";
import { render } from "../templateFile.js";
import { versionsView } from "./adapterView.js";
import { earlierFunctions } from "./earlierFunctions.js";
import { emitFaults } from "./faults/emitFaults.js";
import { accessorViews, type InterfaceView, interfaceView, type LoopbackContext } from "./interfaceView.js";
import { structFunctions } from "./structFunctions.js";

const folder = "packages/loopback/src/generated";

/** The generated files of packages/loopback. */
export function emitLoopback(model: ApiModel, context: LoopbackContext): OutputFile[] {
  const views = model.interfaces.map((api) => interfaceView(api, model, context));
  // The build looks here for the headers to compile against.
  const sdk = { ...file("sdk.json", JSON.stringify({ version: model.sdkVersion }), []), language: "json" as const };
  const functions = structFunctions(model, context.defined);
  const structs = file(
    "flat_structs.cc",
    render("loopback", "flatStructs", { functions, entryHeader, flatHeader }),
    [...new Set(model.structs.filter((each) => each.methods).map((each) => each.location.file))].sort(),
  );
  const earlier = earlierFunctions(model, context.known.at(-1) ?? model);
  const earlierFile = file(
    "earlier_functions.cc",
    render("loopback", "earlierFunctions", { functions: earlier, entryHeader }),
    [],
  );
  return [
    ...views.flatMap((view) => interfaceFiles(view)),
    structs,
    earlierFile,
    ...sharedFiles(model, views),
    ...versionFiles(model, views, context),
    ...emitFaults(context.faults),
    sdk,
  ];
}

function interfaceFiles(view: InterfaceView): OutputFile[] {
  return [
    file(view.file, render("loopback", "defaultInterface", view), [view.header]),
    file(view.flatFile, render("loopback", "flatInterface", view), [view.header]),
  ];
}

/** What concerns all interfaces that have an accessor; the others are only ever handed out by one of these. */
function sharedFiles(model: ApiModel, views: InterfaceView[]): OutputFile[] {
  const accessible = model.interfaces.filter((api) => api.accessors.length > 0);
  const interfaces = accessible.map((api) => viewOf(api, views));
  const accessors = accessible.flatMap((api) => accessorViews(api, viewOf(api, views)));
  const sources = [...new Set(interfaces.map((view) => view.header))].sort();
  return [
    file("interface_set.h", render("loopback", "interfaceSet", { interfaces, entryHeader }), sources),
    file("interface_set.cc", render("loopback", "interfaceSetSource", { interfaces }), sources),
    file("accessors.cc", render("loopback", "accessors", { accessors, flatHeader }), sources),
  ];
}

/** What programs reach that were built for any of the SDKs: the interfaces of game servers, and what hands them out. */
function versionFiles(model: ApiModel, views: InterfaceView[], context: LoopbackContext): OutputFile[] {
  const versionsOf = (isServed: (api: ApiInterface) => boolean) =>
    model.interfaces.filter(isServed).map((api) => versionsView(api, viewOf(api, views), model, context));
  const served = versionsOf(({ accessors }) => accessors.some(({ kind }) => kind !== "user"));
  const givers = versionsOf((api) => api.accessors.length === 0 && viewOf(api, views).handsOut);
  const plain = served.filter(({ adapters }) => adapters.length === 0);
  const adapted = served.filter(({ adapters }) => adapters.length > 0);
  const sources = [...new Set([...served, ...givers].map(({ header }) => header))].sort();
  return [
    file("interface_versions.h", render("loopback", "versions", { adapted, givers }), sources),
    file("interface_versions.cc", render("loopback", "versionsSource", { plain, adapted }), sources),
    ...[...adapted, ...givers].map((view) =>
      file(view.versionsFile, render("loopback", "interfaceVersions", view), [view.header]),
    ),
  ];
}

function viewOf(api: ApiInterface, views: InterfaceView[]): InterfaceView {
  const view = views.find((candidate) => candidate.interface === api.name);
  if (!view) throw new Error(`${api.location.file}: no view of ${api.name}`);
  return view;
}

function file(name: string, content: string, sources: string[]): OutputFile {
  return { path: `${folder}/${name}`, content, language: "cpp", emitter: "loopback", sources };
}
