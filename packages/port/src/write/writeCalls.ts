// Calls as TypeScript: of functions of the project, of SteamServer, and of Godot.
import type { ClassInfo, FunctionInfo } from "./bindings.js";
import { fits, type GodotCall, godotCall, godotObjects, rowType } from "./godotApi.js";
import type { Expression, Of } from "./syntax.js";
import { fixed, isRecord, type Type } from "./types.js";
import { Untranslated } from "./untranslated.js";
import type { ExpressionWriter } from "./writeExpressions.js";

/** Without brackets around all of it. */
export function bare(text: string): string {
  if (!text.startsWith("(") || !text.endsWith(")")) return text;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")" && --depth === 0) return text;
    // Brackets in texts are not counted, so texts with any keep theirs.
    else if (`"'\``.includes(text[at] ?? "") && /["'`].*[()].*["'`]/.test(text)) return text;
  }
  return text.slice(1, -1);
}

const prints: Readonly<Record<string, string>> = {
  prints: "console.log",
  print: "console.log",
  print_debug: "console.log",
  print_rich: "console.log",
  printerr: "console.error",
  push_error: "console.error",
  push_warning: "console.warn",
};

/** A call, or a member of one of Godot's objects. */
export function writeCall(writer: ExpressionWriter, of: Of<"call"> | Of<"member">): string {
  if (of.is === "member") return godot(writer, `${String(writer.typeOf(of.of).of)}.${of.name}`, of.of, []);
  const { of: target, args } = of;
  const { types } = writer;
  if (target.is === "name") {
    const named = types.names.get(target);
    if (named?.kind === "function") {
      const before = named.home === "instance" ? "this" : undefined;
      return `${writer.named(named, before)}(${given(writer, named, args)})`;
    }
    if (named !== undefined) throw new Untranslated(`\`${target.name}\` is called, and is no function`);
    return special(writer, target.name, args) ?? godot(writer, target.name, undefined, args);
  }
  if (target.is !== "member") throw new Untranslated("what is called is no name");
  const steam = types.steamName(target);
  if (steam !== undefined) return steamCall(writer, steam, args);
  const { of: object, name } = target;
  const known = types.names.get(object);
  if (
    object.is === "name" &&
    known === undefined &&
    !["self", "super"].includes(object.name) &&
    godotObjects.has(object.name)
  )
    return godot(writer, `${object.name}.${name}`, undefined, args);
  if (known?.kind === "class" && name === "new") {
    if (known.module) throw new Untranslated(`\`${known.name}\` is a module, and no class`);
    const init = known.members.get("_init");
    return `new ${writer.names.class(known)}(${init?.kind === "function" ? given(writer, init, args) : list(writer, args)})`;
  }
  const found = types.names.get(target);
  if (found?.kind === "function")
    return `${writer.named(found, writer.ownerBefore(target, found))}(${given(writer, found, args)})`;
  return method(writer, target, args);
}

function list(writer: ExpressionWriter, args: readonly Expression[]): string {
  return args.map((each) => bare(writer.write(each))).join(", ");
}

function given(writer: ExpressionWriter, info: FunctionInfo, args: readonly Expression[]): string {
  return args
    .map((each, index) => argument(writer, each, info.parameters[index]?.type, info.parameters[index]?.nullable))
    .join(", ");
}

function argument(writer: ExpressionWriter, of: Expression, type: Type | undefined, nullable = false): string {
  const text = bare(writer.write(of, type));
  return writer.valueOf(of).nullable && !nullable && text !== "null" ? `${text}!` : text;
}

function steamCall(writer: ExpressionWriter, name: string, args: readonly Expression[]): string {
  const steam = writer.names.steam("SteamServer");
  const [signal, target, method, ...more] = args;
  if (/^(?:connect|disconnect|is_connected)$/.test(name) && signal?.is === "string" && target !== undefined) {
    // Godot 3 has an object and the name of its method.
    const own = target.is === "name" && target.name === "self" && method?.is === "string";
    const found = own ? writer.owner.members.get(method.value) : undefined;
    if (own && found?.kind !== "function") throw new Untranslated(`there is no function \`${method.value}\``);
    const handler = found === undefined ? [writer.write(target)] : [writer.named(found)];
    const others = (found === undefined && method !== undefined ? [method, ...more] : more).map((each) =>
      writer.write(each),
    );
    return `${steam}.${writer.words.name(signal.value)}.${name}(${[...handler, ...others].join(", ")})`;
  }
  const word = writer.words.name(name);
  const known = writer.types.steam.functions.get(word);
  const form = known?.forms.find((each) => each.length >= args.length);
  if (known !== undefined && form === undefined)
    throw new Untranslated(`\`${name}\` takes no ${args.length} arguments`);
  return `${steam}.${word}(${args.map((each, index) => argument(writer, each, form?.[index])).join(", ")})`;
}

function special(writer: ExpressionWriter, name: string, args: readonly Expression[]): string | undefined {
  const [first, second] = args;
  const print = prints[name];
  if (print !== undefined) {
    const apart = name === "prints" ? args.map((each) => said(writer, each)) : undefined;
    if (apart !== undefined) return `${print}(${apart.join(", ")})`;
    if (first === undefined) return `${print}("")`;
    return `${print}(${args.length === 1 ? said(writer, first) : joinedText(writer, args)})`;
  }
  if (first === undefined) {
    if (name === "PackedByteArray") return "new Uint8Array()";
    if (/^(?:Array|Packed\w+Array)$/.test(name)) return "[]";
    if (name === "Dictionary") return "new Map()";
    return undefined;
  }
  const from = writer.typeOf(first);
  // Where a conversion falls away, its brackets stay.
  switch (name) {
    case "str":
      return args.length > 1
        ? joinedText(writer, args)
        : from.kind === "string"
          ? writer.part(first)
          : `${from.kind === "int" || from.kind === "bool" ? "String" : `${writer.names.godot()}.str`}(${writer.write(first)})`;
    case "String":
    case "StringName":
      return from.kind === "string" ? writer.part(first) : `${writer.names.godot()}.str(${writer.write(first)})`;
    case "int":
      return integer(writer, first);
    case "float":
      return from.kind === "float" || (from.kind === "int" && from.wide === undefined)
        ? writer.part(first)
        : `Number(${writer.write(first)})`;
    case "PackedByteArray":
      return from.kind === "array" ? `Uint8Array.from(${writer.write(first)})` : writer.part(first);
    case "PackedStringArray":
    case "PackedInt32Array":
    case "PackedInt64Array":
    case "PackedFloat32Array":
    case "Array":
    case "Dictionary":
      return writer.part(first);
    case "Callable":
      if (second?.is === "string" && first.is === "name" && first.name === "self" && writer.owner.module) {
        const found = writer.owner.members.get(second.value);
        if (found?.kind === "function") return writer.named(found);
      }
      return `${writer.names.steam("Callable")}(${list(writer, args)})`;
    case "emit_signal":
      if (first.is === "string") {
        const found = writer.owner.members.get(first.value);
        if (found?.kind === "variable") return `${writer.named(found)}.emit(${list(writer, args.slice(1))})`;
      }
      return undefined;
    case "preload":
    case "load":
      throw new Untranslated("what a scene or a resource holds has no counterpart");
    default:
      return undefined;
  }
}

/** As an argument of `console.log`, which would show more than Godot does of what is no text or number. */
function said(writer: ExpressionWriter, of: Expression): string {
  const { kind, wide } = writer.typeOf(of);
  const text = bare(writer.write(of));
  // What is cut to an integer may be JavaScript's -0, which shows.
  const shows = kind === "int" && wide === undefined && !text.startsWith("Math.trunc(");
  return kind === "string" || kind === "bool" || shows ? text : `${writer.names.godot()}.str(${text})`;
}

function joinedText(writer: ExpressionWriter, args: readonly Expression[]): string {
  const parts = [""];
  const values: Expression[] = [];
  for (const each of args) {
    if (each.is === "string") parts[parts.length - 1] += each.value;
    else {
      values.push(each);
      parts.push("");
    }
  }
  return values.length === 0 ? JSON.stringify(parts[0]) : writer.template(parts, values);
}

function integer(writer: ExpressionWriter, of: Expression): string {
  const { kind, wide } = writer.typeOf(of);
  if (kind === "int") return writer.part(of);
  const text = bare(writer.write(of));
  if (kind === "float") return `Math.trunc(${text})`;
  if (kind === "bool") return `Number(${text})`;
  return wide === undefined ? `${writer.names.godot()}.to_int(${text})` : writer.part(of);
}

/** Of Godot's own, by its row. */
function godot(
  writer: ExpressionWriter,
  name: string,
  object: Expression | undefined,
  args: readonly Expression[],
): string {
  const row = godotCall(name, args.length);
  if (row === undefined) throw new Untranslated(`\`${name.replace(/^(?:any|unknown)\./, ".")}\` has no counterpart`);
  if (!fits(row, args.length)) throw new Untranslated(`\`${name}\` with ${args.length} arguments has no counterpart`);
  return filled(writer, row, object, args);
}

function filled(
  writer: ExpressionWriter,
  row: GodotCall,
  object: Expression | undefined,
  args: readonly Expression[],
): string {
  const type = object === undefined ? undefined : writer.typeOf(object);
  const texts = args.map((each, index) => {
    const parameter = row.parameters[index];
    const wanted =
      parameter === undefined
        ? undefined
        : parameter === "number"
          ? writer.typeOf(each).wide === undefined
            ? undefined
            : fixed("int")
          : rowType(parameter, type, []);
    const infix = new RegExp(`\\$${index + 1}(?: (?:in|===|!==)|\\.)|(?:===|!==|\\?\\?) \\$${index + 1}`).test(
      row.code,
    );
    const text = argument(writer, each, wanted, parameter === "any");
    return infix && /[ ?]/.test(text) ? `(${text})` : text;
  });
  const self = object === undefined ? "" : writer.object(object);
  writer.names.uses(row.code);
  const code = row.code
    .replace(/, \$\*/, texts.length === 0 ? "" : `, ${texts.join(", ")}`.replaceAll("$", "$$$$"))
    .replace(/\$(\*|\d)?/g, (_, which?: string) =>
      which === undefined ? self : which === "*" ? texts.join(", ") : (texts[Number(which) - 1] ?? ""),
    );
  return row.assigned ? `${self} = ${code}` : code;
}

function method(writer: ExpressionWriter, { of: object, name }: Of<"member">, args: readonly Expression[]): string {
  const type = writer.typeOf(object);
  switch (type.kind) {
    case "signal":
      return `${writer.object(object)}.${name}(${signalArguments(writer, type, name, args)})`;
    case "callable":
      return callable(writer, object, name, args);
    case "dictionary":
      return dictionary(writer, object, name, args);
    case "object":
      if (typeof type.of === "string") return godot(writer, `${type.of}.${name}`, object, args);
      throw new Untranslated(`\`${name}\` is no function of ${(type.of as ClassInfo).name}`);
    case "unknown":
    case "any":
      if (godotCall(`any.${name}`, args.length) !== undefined) return godot(writer, `any.${name}`, object, args);
      if (object.is === "name" && writer.types.names.get(object) === undefined)
        throw new Untranslated(`\`${object.name}.${name}\` has no counterpart`);
      return name === "call"
        ? `${writer.names.godot()}.call(${[writer.object(object), ...args.map((each) => writer.write(each))].join(", ")})`
        : `${writer.object(object)}.${name}(${list(writer, args)})`;
    default:
      return godot(writer, `${type.kind}.${name}`, object, args);
  }
}

function signalArguments(writer: ExpressionWriter, type: Type, name: string, args: readonly Expression[]): string {
  if (name !== "emit") return list(writer, args);
  return args.map((each, index) => argument(writer, each, type.fields.get(String(index)))).join(", ");
}

function callable(writer: ExpressionWriter, object: Expression, name: string, args: readonly Expression[]): string {
  const text = writer.part(object);
  if (name === "call" && (writer.types.names.get(object)?.kind === "function" || object.is === "lambda"))
    return text.startsWith("Callable(") ? `${text}.call(${list(writer, args)})` : `${text}(${list(writer, args)})`;
  if (name === "call")
    return `${writer.names.godot()}.call(${[text, ...args.map((each) => writer.write(each))].join(", ")})`;
  if (name === "is_valid") return `(${text} !== null)`;
  if (!["call", "bind", "unbind", "callv", "bindv", "call_deferred"].includes(name))
    throw new Untranslated(`\`Callable.${name}\` has no counterpart`);
  const target = /^Callable\(/.test(text) ? text : `${writer.names.steam("Callable")}(${text})`;
  return `${target}.${name}(${list(writer, args)})`;
}

function dictionary(writer: ExpressionWriter, object: Expression, name: string, args: readonly Expression[]): string {
  const type = writer.typeOf(object);
  if (!isRecord(type)) return godot(writer, `dictionary.${name}`, object, args);
  const text = writer.object(object);
  const [key, otherwise] = args;
  if (name === "is_empty") return type.tsName === undefined ? "false" : `${writer.names.steam("is_empty")}(${text})`;
  if (key?.is === "string" && name === "has") return `${writer.field(text, type, key.value)} !== undefined`;
  if (key?.is === "string" && name === "get") {
    const field = type.fields.get(key.value);
    return `(${writer.field(text, type, key.value)} ?? ${otherwise === undefined ? "null" : writer.part(otherwise, field)})`;
  }
  return godot(writer, `record.${name}`, object, args);
}
