// A model as short lines, one for each thing it states, so that models of different SDKs differ in few of them.
// Documentation and line numbers are left out: words are kept once for all SDKs, and lines are no facts.
import type {
  ApiConstant,
  ApiEnum,
  ApiField,
  ApiFunction,
  ApiInterface,
  ApiMethod,
  ApiModel,
  ApiParam,
  ApiStruct,
  HeaderShape,
  HiddenMethod,
} from "../model/apiModel.js";
import { type Packing, packings, StructPacker } from "../model/packing.js";
import { qualifiedName } from "../model/qualifiedName.js";
import { flatHeader, flatPrefix } from "../model/sdkNames.js";

/** Each line is a JSON array that begins with what it is. */
export type Line = [tag: string, ...rest: unknown[]];

/** Only models of headers that were parsed or placed have everything that is kept. */
export function compactModel(model: ApiModel): string[] {
  const { shape } = model;
  if (shape === undefined)
    throw new Error(`The model of SDK ${model.sdkVersion} does not say how its headers are arranged.`);
  const packer = new StructPacker(model);
  const lines: Line[] = shape.headers.map(({ name, includes, typedefs }) => ["header", name, includes, typedefs]);
  let file = "";
  const enter = (next: string): void => {
    if (next !== file) lines.push(["in", next]);
    file = next;
  };
  for (const each of model.interfaces) {
    enter(each.location.file);
    lines.push(...interfaceLines(each, shape));
  }
  for (const each of model.structs) {
    enter(each.location.file);
    lines.push(...structLines(each, packer));
  }
  for (const each of model.enums) {
    enter(each.location.file);
    lines.push(...enumLines(each));
  }
  const form = formOf(shape);
  for (const each of model.constants) {
    enter(each.location.file);
    lines.push(constantLine(each, form));
  }
  for (const { name, type } of model.typedefs) lines.push(["typedef", name, type]);
  for (const each of model.functions) {
    enter(each.location.file);
    lines.push(functionLine(each));
  }
  for (const { flatName, returnType, params } of shape.flat) lines.push(["flat", flatName, returnType, ...params]);
  if (shape.withoutFlat !== undefined) lines.push(["without-flat", ...shape.withoutFlat]);
  for (const list of shape.versionLists) lines.push(["versions", list.function, ...list.macros]);
  return lines.map((line) => JSON.stringify(line));
}

function interfaceLines({ name, versionString, accessors, methods }: ApiInterface, shape: HeaderShape): Line[] {
  const hidden = (at: number): Line[] =>
    shape.hidden
      .filter((each) => each.interface === name && each.at === at)
      .map((each) => ["hidden", each.name, each.returnType, ...each.params]);
  return [
    ["interface", name, versionString ?? "", ...accessors.map((each) => [each.kind, each.name, each.flatName])],
    ...methods.flatMap((method, at) => [...hidden(at), methodLine(name, method)]),
    ...hidden(methods.length),
  ];
}

function methodLine(
  owner: string,
  { name, flatName, returnType, params, callResult, callback, inline }: ApiMethod,
): Line {
  const prefix = flatPrefix(owner);
  const extras = {
    ...(flatName === prefix + name ? {} : { flat: flatName.slice(prefix.length) }),
    ...(callResult === undefined ? {} : { callResult }),
    ...(callback === undefined ? {} : { callback }),
    ...(inline === undefined ? {} : { inline }),
  };
  return ["method", name, returnType, ...params.map(paramText), ...(Object.keys(extras).length > 0 ? [extras] : [])];
}

/** `type name`, as an array with annotations and the default argument where it has any. */
function paramText({ name, type, attributes: { desc: _, ...attributes }, default: value }: ApiParam): unknown {
  const text = `${type} ${name}`;
  const isPlain = Object.keys(attributes).length === 0;
  if (value !== undefined) return [text, attributes, value];
  return isPlain ? text : [text, attributes];
}

function structLines(struct: ApiStruct, packer: StructPacker): Line[] {
  const { name, fields, callbackId, isUnion, methods = [], layout } = struct;
  const packing = packings.find((each) => packer.fits(struct, each));
  const texts = fields.map(({ name: field, type, bits }) => `${type} ${field}${bits === undefined ? "" : `:${bits}`}`);
  const extras = { ...(callbackId === undefined ? {} : { id: callbackId }), ...(isUnion ? { isUnion } : {}) };
  const head: Line = ["struct", name, packing ?? layout, extras, ...texts];
  return [head, ...methods.map((method): Line => ["member", ...methodLine(name, method).slice(1)])];
}

/** A value that is one more than the one before goes without saying. */
function enumLines({ name, scope, values }: ApiEnum): Line[] {
  const lines: Line[] = [["enum", qualifiedName({ name, scope })]];
  let next = 0;
  for (const each of values) {
    lines.push(each.value === next ? [each.name] : [each.name, each.value]);
    next = each.value + 1;
  }
  return lines;
}

function constantLine(constant: ApiConstant, form: (name: string) => string): Line {
  const name = qualifiedName(constant);
  return [form(name), name, constant.type, constant.value];
}

function formOf({ macros, enumerators }: HeaderShape): (name: string) => string {
  const [isMacro, isEnumerator] = [new Set(macros), new Set(enumerators)];
  return (name) => (isMacro.has(name) ? "macro" : isEnumerator.has(name) ? "enumerator" : "const");
}

function functionLine({ name, returnType, params, exported }: ApiFunction): Line {
  return [exported ? "export" : "inline", name, returnType, ...params.map(paramText)];
}

/** The model that `lines` state. @throws Error naming a line that is none of these */
export function modelOfLines(lines: readonly string[], sdkVersion: string): ApiModel {
  const shape: HeaderShape = { headers: [], hidden: [], macros: [], enumerators: [], flat: [], versionLists: [] };
  const model: ApiModel = {
    schema: 1,
    sdkVersion,
    interfaces: [],
    structs: [],
    enums: [],
    constants: [],
    typedefs: [],
    functions: [],
    shape,
  };
  const layouts = new Map<string, Packing | ApiStruct["layout"]>();
  let file = "";
  let next = 0;
  for (const text of lines) {
    const [tag, ...rest] = JSON.parse(text) as Line;
    const [name = "", second, ...others] = rest as [string, string, ...unknown[]];
    const location = { file };
    switch (tag) {
      case "header":
        shape.headers.push({ name, includes: rest[1] as string[], typedefs: rest[2] as string[] });
        break;
      case "in":
        file = name;
        break;
      case "interface":
        model.interfaces.push({
          name,
          ...(second === "" ? {} : { versionString: second }),
          accessors: (others as [never, string, string][]).map(([kind, own, flatName]) => ({
            kind,
            name: own,
            flatName,
          })),
          methods: [],
          location,
        });
        break;
      case "hidden": {
        const owner = model.interfaces.at(-1) as ApiInterface;
        const hidden = { interface: owner.name, at: owner.methods.length, name, returnType: second, params: others };
        shape.hidden.push(hidden as HiddenMethod);
        break;
      }
      case "method": {
        const owner = model.interfaces.at(-1) as ApiInterface;
        owner.methods.push(methodOf(owner.name, name, second, others, file));
        break;
      }
      case "struct": {
        const [, packing, extras, ...fields] = rest as [string, Packing, { id?: number; isUnion?: true }, ...string[]];
        layouts.set(name, packing);
        model.structs.push({
          name,
          ...(extras.id === undefined ? {} : { callbackId: extras.id }),
          ...(extras.isUnion === undefined ? {} : { isUnion: extras.isUnion }),
          fields: fields.map(fieldOf),
          layout: {} as ApiStruct["layout"],
          location,
        });
        break;
      }
      case "member": {
        const owner = model.structs.at(-1) as ApiStruct;
        owner.methods = [...(owner.methods ?? []), methodOf(owner.name, name, second, others, flatHeader)];
        break;
      }
      case "enum":
        model.enums.push({ ...scoped(name), values: [], location });
        next = 0;
        break;
      case "macro":
      case "enumerator":
      case "const":
        if (tag !== "const") (tag === "macro" ? shape.macros : shape.enumerators).push(name);
        model.constants.push({ ...scoped(name), type: second, value: others[0] as number | string, location });
        break;
      case "typedef":
        model.typedefs.push({ name, type: second });
        break;
      case "export":
      case "inline": {
        const params = others.map(paramOf);
        model.functions.push({ name, returnType: second, params, header: file, exported: tag === "export", location });
        break;
      }
      case "flat":
        shape.flat.push({ flatName: name, returnType: second, params: others as string[] });
        break;
      case "without-flat":
        shape.withoutFlat = rest as string[];
        break;
      case "versions":
        shape.versionLists.push({ function: name, macros: rest.slice(1) as string[] });
        break;
      default: {
        const values = model.enums.at(-1)?.values;
        if (values === undefined || rest.length > 1)
          throw new Error(`SDK ${sdkVersion}: the model has a line that says nothing: ${text}`);
        const value = (rest[0] as number | undefined) ?? next;
        values.push({ name: tag, value });
        next = value + 1;
      }
    }
  }
  layOut(model, layouts);
  return model;
}

/** Structs inside others come behind them, but have to be laid out first. */
function layOut(model: ApiModel, layouts: ReadonlyMap<string, Packing | ApiStruct["layout"]>): void {
  const packer = new StructPacker(model);
  let waiting = [...model.structs];
  while (waiting.length > 0) {
    const before = waiting.length;
    waiting = waiting.filter((struct) => {
      const stored = layouts.get(struct.name) as Packing | ApiStruct["layout"];
      const layout = typeof stored === "object" ? stored : packer.layouts(struct, stored);
      if (layout === undefined) return true;
      struct.layout = layout;
      return false;
    });
    if (waiting.length === before) throw new Error(`SDK ${model.sdkVersion}: ${waiting[0]?.name} cannot be laid out.`);
  }
}

function methodOf(owner: string, name: string, returnType: string, rest: readonly unknown[], file: string): ApiMethod {
  const last = rest.at(-1);
  const hasExtras = typeof last === "object" && !Array.isArray(last);
  const { flat, ...extras } = (hasExtras ? last : {}) as { flat?: string };
  return {
    name,
    flatName: flatPrefix(owner) + (flat ?? name),
    returnType,
    params: (hasExtras ? rest.slice(0, -1) : rest).map(paramOf),
    ...extras,
    location: { file },
  };
}

function paramOf(stored: unknown): ApiParam {
  const [text, attributes = {}, value] = (Array.isArray(stored) ? stored : [stored]) as [
    string,
    ApiParam["attributes"]?,
    string?,
  ];
  return { ...split(text), attributes, ...(value === undefined ? {} : { default: value }) };
}

function fieldOf(stored: string): ApiField {
  const [, text = stored, bits] = /^(.*):(\d+)$/.exec(stored) ?? [];
  return { ...split(text), ...(bits === undefined ? {} : { bits: Number(bits) }) };
}

function split(text: string): { name: string; type: string } {
  const at = text.lastIndexOf(" ");
  return { name: text.slice(at + 1), type: text.slice(0, at) };
}

function scoped(qualified: string): { name: string; scope?: string } {
  const at = qualified.lastIndexOf("::");
  return at < 0 ? { name: qualified } : { name: qualified.slice(at + 2), scope: qualified.slice(0, at) };
}
