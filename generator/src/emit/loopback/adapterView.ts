// The views of classes with an older version's virtual table, whose methods call the newest version by name.
import { adaption } from "../../model/adaption.js";
import type { ApiInterface, ApiModel } from "../../model/apiModel.js";
import { compareVersions } from "../../model/sdkVersion.js";
import type { InterfaceView, LoopbackContext } from "./interfaceView.js";
import { notAvailableReturn } from "./notAvailableReturn.js";
import { startsWith, type TableMethod, tableOf, type VersionTable, versionTables } from "./versionTable.js";

/** One interface, in all versions that programs can ask for. */
export interface VersionsView {
  interface: string;
  defaultClass: string;
  defaultFile: string;
  member: string;
  header: string;
  /** Of the adapters. */
  versionsFile: string;
  /** The versions that the newest implementation itself serves. */
  same: { version: string }[];
  adapters: AdapterView[];
}

export interface AdapterView {
  version: string;
  className: string;
  methods: AdapterMethodView[];
}

export interface AdapterMethodView {
  returnType: string;
  name: string;
  parameters: string;
  body: string;
}

export function versionsView(
  api: ApiInterface,
  { defaultClass, file, member }: InterfaceView,
  model: ApiModel,
  context: LoopbackContext,
): VersionsView {
  const newest = tableOf(api, model);
  const older = context.known.filter(({ sdkVersion }) => compareVersions(sdkVersion, model.sdkVersion) < 0);
  const tables = versionTables(api.name, [...older, model]);
  const isSame = ({ methods }: VersionTable) => startsWith(newest, methods);
  return {
    interface: api.name,
    defaultClass,
    defaultFile: file,
    member,
    header: api.location.file,
    versionsFile: `versions_${api.name.toLowerCase()}.cc`,
    same: tables.filter(isSame).map(({ version }) => ({ version })),
    adapters: tables
      .filter((table) => !isSame(table))
      .map((table) => ({
        version: table.version,
        className: `As${table.version}`,
        methods: table.methods.map((method) =>
          methodView(method, newest, { api, from: table.model, to: model, context }),
        ),
      })),
  };
}

interface Place {
  api: ApiInterface;
  from: ApiModel;
  to: ApiModel;
  context: LoopbackContext;
}

function methodView(method: TableMethod, newest: readonly TableMethod[], place: Place): AdapterMethodView {
  const { from, to, context } = place;
  const target = newest.find(({ flatName }) => flatName === method.flatName);
  const call = target && callOf(method, target, place);
  const named = ({ type, name }: TableMethod["params"][number]) => declared(spelled(type, from, to), call ? name : "");
  const returnType = spelled(method.returnType, from, to);
  return {
    returnType,
    name: method.name,
    parameters: method.params.map(named).join(", "),
    body: call
      ? `${returnType === "void" ? "" : "return "}${call};`
      : notAvailableReturn({ flatName: method.flatName, returnType }, context.answers),
  };
}

/** @throws Error if nothing says what the newest version is to be called with */
function callOf(method: TableMethod, target: TableMethod, { api, from, to, context }: Place): string {
  const how = adaption(method, target, context.absent);
  if (how === undefined)
    throw new Error(
      `${api.location.file}: ${api.name}::${target.name} cannot be called as SDK ${from.sdkVersion} has it without a ` +
        "guess. Say what it does without a parameter (`absent`) in its override.",
    );
  const types = new Map(method.params.map(({ name, type }) => [name, type]));
  const args = how.arguments.map((argument) => shortened(argument, types.get(argument), from, to));
  return `self_.${target.name}(${args.join(", ")})`;
}

/**
 * A struct that has grown since: the program has memory for what it was.
 *
 * @throws Error if its fields are in other places now
 */
function shortened(argument: string, type: string | undefined, from: ApiModel, to: ApiModel): string {
  const [, name] = /^(\w+) \*$/.exec(type ?? "") ?? [];
  // The one platform that these classes are compiled for.
  const [was, is] = [from, to].map(({ structs }) => structs.find((each) => each.name === name)?.layout["linux-x64"]);
  if (was === undefined || is === undefined || is.size <= was.size) return argument;
  if (Object.entries(was.offsets).some(([field, offset]) => is.offsets[field] !== offset))
    throw new Error(`${name}: its fields have other places than in SDK ${from.sdkVersion}, which nothing converts.`);
  return `Shorter<${name}, ${was.size}>(${argument})`;
}

/** A class that the newest SDK no longer has is passed as an address. */
function spelled(type: string, from: ApiModel, newest: ApiModel): string {
  const [, name] = /^(?:const )?(\w+) \*$/.exec(type) ?? [];
  const has = ({ interfaces, structs }: ApiModel) => [...interfaces, ...structs].some((each) => each.name === name);
  return name !== undefined && has(from) && !has(newest) ? "void *" : type;
}

function declared(type: string, name: string): string {
  return type.includes("(*)") ? type.replace("(*)", `(*${name})`) : `${type} ${name}`.trimEnd();
}
