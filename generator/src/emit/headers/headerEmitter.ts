// The body of one header: its declarations in an order that compiles, packed as their layouts ask, around what is
// written by hand.
import type { ApiModel, ApiStruct } from "../../model/apiModel.js";
import { assertNever } from "../../model/assertNever.js";
import { type Packing, packings, StructPacker } from "../../model/packing.js";
import { qualifiedName } from "../../model/qualifiedName.js";
import { callbackBase, commonHeader, globalAccessorCall, versionMacro } from "../../model/sdkNames.js";
import { arrange, type Item, namesIn, typesOf } from "./arrange.js";
import {
  type ConstantForm,
  constantLines,
  enumLines,
  hiddenMethodLines,
  methodLines,
  paramText,
  typedefLines,
} from "./declarations.js";
import type { Frame } from "./frame.js";
import { callLines, commentLines, declarator } from "./spelling.js";
import { structText } from "./structs.js";

export class HeaderEmitter {
  readonly #model: ApiModel;
  readonly #frameOf: (header: string) => Frame;
  readonly #packer: StructPacker;
  readonly #records: ReadonlySet<string>;
  readonly #headerOfRecord: ReadonlyMap<string, string>;
  readonly #declared: ReadonlySet<string>;
  readonly #integerNames: ReadonlyMap<string, string>;
  readonly #callbackBases: { name: string; value: number }[];
  readonly #macros: ReadonlySet<string>;
  readonly #enumerators: ReadonlySet<string>;

  constructor(model: ApiModel, frameOf: (header: string) => Frame) {
    this.#model = model;
    this.#frameOf = frameOf;
    this.#packer = new StructPacker(model);
    const records = [...model.structs, ...model.interfaces].filter(({ name }) => !name.includes("::"));
    this.#records = new Set(records.map(({ name }) => name));
    this.#headerOfRecord = new Map(records.map(({ name, location }) => [name, location.file]));
    this.#declared = new Set(
      [...model.typedefs, ...model.enums, ...records].flatMap(({ name }) => [name, ...name.split("::")]),
    );
    this.#integerNames = new Map(
      model.typedefs.filter(({ name }) => /^u?int\d+$/.test(name)).map(({ name, type }) => [type, name]),
    );
    this.#callbackBases = model.constants.flatMap(({ name, value, scope }) =>
      scope === undefined && callbackBase.test(name) && typeof value === "number" ? [{ name, value }] : [],
    );
    this.#macros = new Set(model.shape?.macros);
    this.#enumerators = new Set(model.shape?.enumerators);
  }

  lines(header: string, frame: Frame): string[] {
    const items = arrange(this.#model, header, {
      records: this.#records,
      versionMacro: (name) => this.#versionMacro(name),
    });
    const reached = this.reachedBefore(header);
    const known = new Set([...this.#records].filter((name) => reached.has(this.#headerOfRecord.get(name) ?? "")));
    const lines = [...(frame.section("head") ?? [])];
    const deferred: Item[] = [];
    let packing: Packing = "none";
    const pack = (next: Packing): void => {
      if (next === packing) return;
      if (packing !== "none") lines.push("", "#pragma pack( pop )");
      if (next !== "none") lines.push("", ...pushLines(next));
      packing = next;
    };
    for (const [index, item] of items.entries()) {
      const before = frame.section("before", item.name);
      if (item.kind !== "struct" || before !== undefined) pack("none");
      if (before !== undefined) lines.push("", ...before);
      if (item.kind === "struct") pack(this.#packingOf(item, packing, frame.keyword(item.name)));
      const forwards = this.#forwards(item, known);
      if (forwards.length > 0) lines.push("", ...forwards.map((name) => `${this.#keyword(name)} ${name};`));
      if (!isRow(item, items[index - 1])) lines.push("");
      const later = new Set(items.slice(index + 1).map(({ name }) => name));
      const isDeferred = namesIn((frame.section("body", item.name) ?? []).join("\n")).some((name) => later.has(name));
      if (isDeferred) deferred.push(item);
      const instead = frame.section("instead", item.name);
      if (instead === undefined) lines.push(...this.#itemLines(item, frame, isDeferred));
      else lines.push(...commentLines(docOf(item), ""), ...instead);
      known.add(item.name);
      const after = frame.section("after", item.name);
      if (after !== undefined) lines.push("", ...after);
    }
    pack("none");
    lines.push(...this.#functionBodies(deferred, frame), ...this.#methodBodies(items, frame));
    const tail = frame.section("tail");
    return tail === undefined ? lines : [...lines, "", ...tail];
  }

  #itemLines(item: Item, frame: Frame, isDeferred: boolean): string[] {
    switch (item.kind) {
      case "typedef":
        return typedefLines(item.typedef, this.#integerNames);
      case "constant":
        return constantLines(item.constant, this.#formOf(item.constant));
      case "enum":
        return enumLines(item.enum);
      case "interface":
        return this.#interfaceLines(item, frame);
      case "struct": {
        const keyword = frame.keyword(item.name) ?? "struct";
        const members = frame.section(keyword, item.name) ?? [];
        const { above, lines } = structText(item, keyword, members, this.#callbackId(item.struct.callbackId));
        return [...above, ...lines];
      }
      case "function":
        return this.#functionLines(item, frame, isDeferred);
      default:
        return assertNever(item);
    }
  }

  #formOf(constant: ApiModel["constants"][number]): ConstantForm {
    if (this.#macros.has(constant.name)) return "macro";
    return this.#enumerators.has(qualifiedName(constant)) ? "enumerator" : "const";
  }

  #interfaceLines({ interface: own, parts }: Item & { kind: "interface" }, frame: Frame): string[] {
    const { name, methods, doc } = own;
    const hidden = this.#model.shape?.hidden.filter((each) => each.interface === name) ?? [];
    const types = [
      ...parts.enums.flatMap((each) => ["", ...enumLines(each, "    ")]),
      ...parts.constants.flatMap((each) => ["", ...constantLines(each, "enumerator", "    ")]),
    ];
    const body: string[] = [];
    for (let at = 0; at <= methods.length; at++) {
      for (const each of hidden) if (each.at === at) body.push("", ...hiddenMethodLines(each));
      const method = methods[at];
      if (method === undefined) continue;
      const { above, declaration } = methodLines(method, name);
      body.push("", ...above, ...declaration);
    }
    const members = frame.section("class", name) ?? ["public:", "//@types", "//@methods"];
    const lines = members.flatMap((line) => {
      if (line === "//@types") return types;
      return line === "//@methods" ? body : [line];
    });
    return [...commentLines(doc, ""), `class ${name}`, "{", ...lines, "};"];
  }

  /** The id as the SDK writes it: from where the ids of its interface start. */
  #callbackId(id: number | undefined): string | undefined {
    if (id === undefined) return undefined;
    const base = this.#callbackBases.filter(({ value }) => value <= id).sort((a, b) => b.value - a.value)[0];
    if (base === undefined) return String(id);
    return id === base.value ? base.name : `${base.name} + ${id - base.value}`;
  }

  #packingOf({ struct, parts }: Item & { kind: "struct" }, current: Packing, keyword: string | undefined): Packing {
    // How bit fields of several types share their memory is the compiler's affair.
    const isKnown = (each: ApiStruct): boolean =>
      each.fields.every(({ bits }) => bits === undefined) ||
      packings.some((packing) => this.#packer.fits(each, packing));
    const all = [struct, ...parts.structs].filter(isKnown);
    const first: Packing[] = struct.callbackId === undefined ? [current] : ["callback"];
    const fitting = [...first, ...packings].find((packing) => all.every((each) => this.#packer.fits(each, packing)));
    if (fitting === undefined && keyword === undefined) {
      throw new Error(
        `${struct.location.file}: ${struct.name} has a layout that no packing gives. Is the model complete?`,
      );
    }
    return fitting ?? "none";
  }

  #versionMacro(interfaceName: string): string | undefined {
    const version = this.#model.interfaces.find(({ name }) => name === interfaceName)?.versionString;
    const constants = this.#model.constants;
    const byValue = version === undefined ? undefined : constants.find(({ value }) => value === version);
    const name = versionMacro(interfaceName);
    return (byValue ?? constants.find((each) => each.name === name))?.name;
  }

  #functionLines(
    { function: own, accessor }: Item & { kind: "function" },
    frame: Frame,
    isDeferred: boolean,
  ): string[] {
    const above = commentLines(own.doc, "");
    const params = own.params.map(paramText);
    const call = declarator(own.returnType, own.name);
    if (accessor !== undefined) {
      const { interfaceName, isDeclaredFirst } = accessor;
      const kind = this.#model.interfaces
        .find(({ name }) => name === interfaceName)
        ?.accessors.find(({ name }) => name === own.name)?.kind;
      if (kind !== undefined) {
        const version = this.#versionMacro(interfaceName) ?? "";
        const first = isDeclaredFirst ? [`inline ${call}();`] : [];
        return [...above, ...first, ...accessorLines(kind, interfaceName, own.name, version)];
      }
    }
    if (own.exported)
      return [...above, ...callLines(`S_API ${declarator(own.returnType, `S_CALLTYPE ${own.name}`)}`, params, ";", "")];
    const body = frame.section("body", own.name);
    if (body === undefined || isDeferred) return [...above, ...callLines(`inline ${call}`, params, ";", "")];
    return [...above, ...callLines(`inline ${call}`, params, "", ""), ...this.#withVersions(own.name, body)];
  }

  /** The list of interface versions is the one that the SDK's own body hands over; where that is not known, ours. */
  #withVersions(name: string, body: readonly string[]): string[] {
    const list = this.#model.shape?.versionLists.find((each) => each.function === name)?.macros;
    const isListed = (line: string) => /^\s*\w+_INTERFACE_VERSION "\\0"$/.test(line);
    const known = new Set(this.#model.constants.map((constant) => constant.name));
    const first = body.find(isListed);
    return body.flatMap((line) => {
      if (!isListed(line)) return [line];
      if (list === undefined) return known.has(namesIn(line)[0] ?? "") ? [line] : [];
      return line === first ? list.map((macro) => line.replace(/\w+_INTERFACE_VERSION/, macro)) : [];
    });
  }

  /** Inline functions that use what is declared behind them. */
  #functionBodies(items: readonly Item[], frame: Frame): string[] {
    return items.flatMap((item) => {
      if (item.kind !== "function") return [];
      const { name, returnType, params } = item.function;
      const texts = params.map((param) => declarator(param.type, param.name));
      const body = this.#withVersions(name, frame.section("body", name) ?? []);
      return ["", ...callLines(`inline ${declarator(returnType, name)}`, texts, "", ""), ...body];
    });
  }

  /** Inline methods of interfaces, behind all declarations. */
  #methodBodies(items: readonly Item[], frame: Frame): string[] {
    return items.flatMap((item) => {
      if (item.kind !== "interface") return [];
      return item.interface.methods.flatMap((method) => {
        const body = method.inline ? frame.section("body", `${item.name}::${method.name}`) : undefined;
        if (body === undefined) return [];
        const params = method.params.map(({ name, type }) => declarator(type, name));
        return [
          "",
          ...callLines(`inline ${declarator(method.returnType, `${item.name}::${method.name}`)}`, params, "", ""),
          ...body,
        ];
      });
    });
  }

  /** The headers that are read by the time the body of `header` begins. */
  reachedBefore(header: string): Set<string> {
    const reached = new Set<string>();
    const visit = (name: string): void => {
      if (reached.has(name)) return;
      reached.add(name);
      for (const include of this.#includesOf(name)) visit(include);
    };
    for (const { name } of this.#model.shape?.headers ?? []) {
      if (this.#frameOf(name).lateIncludes.some((include) => headerOf(include) === header)) visit(name);
    }
    for (const include of this.#includesOf(header)) visit(include);
    reached.delete(header);
    return reached;
  }

  #includesOf(header: string): string[] {
    const includes = this.#model.shape?.headers.find(({ name }) => name === header)?.includes ?? [];
    const late = this.#frameOf(header).lateIncludes;
    return includes.filter((include) => !late.includes(include)).map(headerOf);
  }

  #forwards(item: Item, known: Set<string>): string[] {
    const names = typesOf(item).flatMap(({ type, isComplete }) => (isComplete ? [] : namesIn(type)));
    const missing = [...new Set(names)].filter((name) => {
      if (known.has(name) || name === item.name) return false;
      return this.#records.has(name) || this.#isForeign(name);
    });
    for (const name of missing) known.add(name);
    return missing;
  }

  /** Whether nothing of the SDK declares it: a type that others define, behind pointers. */
  #isForeign(name: string): boolean {
    return /^[A-Z]/.test(name) && !this.#declared.has(name);
  }

  #keyword(name: string): string {
    if (/^I[A-Z]/.test(name)) return "class";
    return this.#frameOf(this.#headerOfRecord.get(name) ?? "").keyword(name) ?? "struct";
  }
}

function docOf(item: Item): string | undefined {
  if (item.kind === "typedef") return item.typedef.doc;
  return item.kind === "function" ? item.function.doc : undefined;
}

function headerOf(include: string): string {
  return include.slice(1, -1).replace(/^steam\//, "");
}

function pushLines(packing: Packing): string[] {
  if (packing !== "callback") return [`#pragma pack( push, ${packing} )`];
  return [
    "#if defined( VALVE_CALLBACK_PACK_SMALL )",
    "#pragma pack( push, 4 )",
    "#elif defined( VALVE_CALLBACK_PACK_LARGE )",
    "#pragma pack( push, 8 )",
    "#else",
    `#error ${commonHeader} must be included first: it chooses the packing`,
    "#endif",
  ];
}

/** Short declarations of one kind stand in a row, without a gap between them. */
function isRow(item: Item, before: Item | undefined): boolean {
  if (before?.kind !== item.kind) return false;
  if (item.kind === "constant") return item.constant.doc === undefined;
  return item.kind === "typedef" && item.typedef.doc === undefined;
}

function accessorLines(kind: "user" | "gameserver" | "global", type: string, name: string, version: string): string[] {
  if (kind === "global") {
    const create = `${globalAccessorCall(version)}, "global"`;
    return callLines("STEAM_DEFINE_INTERFACE_ACCESSOR", [`${type} *`, name, create, version], ";", "");
  }
  const macro = `STEAM_DEFINE_${kind === "user" ? "USER" : "GAMESERVER"}_INTERFACE_ACCESSOR`;
  return callLines(macro, [`${type} *`, name, version], ";", "");
}
