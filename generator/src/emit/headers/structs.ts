// A struct or class with what is declared inside it.
import type { ApiField, ApiStruct } from "../../model/apiModel.js";
import { callbackIdName } from "../../model/sdkNames.js";
import type { Item } from "./arrange.js";
import { constantLines, enumLines } from "./declarations.js";
import { commentLines, declarator } from "./spelling.js";

export interface StructText {
  above: string[];
  /** From the keyword to the closing bracket. */
  lines: string[];
}

/**
 * @param members - by hand: inline members, around `//@types` and `//@fields`
 * @param callbackId - the text of a callback's id
 */
export function structText(
  { struct, parts }: Item & { kind: "struct" },
  keyword: "class" | "struct",
  members: readonly string[],
  callbackId: string | undefined,
): StructText {
  const indent = "    ";
  const types = parts.enums.filter(({ scope }) => scope === struct.name).flatMap((each) => enumLines(each, indent));
  const constants = parts.constants
    .filter(({ scope }) => scope === struct.name)
    .flatMap((constant) => constantLines(constant, "enumerator", indent));
  const fields = fieldLines(struct, parts.structs, indent);
  const body: string[] = [];
  if (callbackId !== undefined) body.push(`${indent}enum { ${callbackIdName} = ${callbackId} };`);
  if (!members.includes("//@types")) fields.unshift(...types, ...constants);
  const frame = members.includes("//@fields")
    ? members
    : [...(members.length > 0 ? [...members, ""] : []), "//@fields"];
  for (const line of frame) {
    if (line === "//@types") body.push(...types, ...constants);
    else if (line === "//@fields") body.push(...fields);
    else body.push(line);
  }
  return { above: commentLines(struct.doc, ""), lines: [`${keyword} ${struct.name}`, "{", ...body, "};"] };
}

/** Nested types come first, but for those that are a field's type in place: `union SteamID_t { ... } m_steamid;`. */
function fieldLines(struct: ApiStruct, nested: readonly ApiStruct[], indent: string): string[] {
  const own = nested.filter(({ name }) => isDirectly(name, struct.name));
  const inPlace = new Map(struct.fields.flatMap((field) => (isInPlace(field) ? [[typeName(field), field]] : [])));
  const define = (inner: ApiStruct, after: string): string[] => {
    const name = inner.name.endsWith(")") ? "" : ` ${inner.name.slice(struct.name.length + 2)}`;
    return [
      `${indent}${inner.isUnion ? "union" : "struct"}${name}`,
      `${indent}{`,
      ...fieldLines(inner, nested, `${indent}    `),
      `${indent}}${after};`,
    ];
  };
  return [
    ...own.filter(({ name }) => !inPlace.has(name)).flatMap((inner) => define(inner, "")),
    ...struct.fields.flatMap((field) => {
      const inner =
        inPlace.get(typeName(field)) === field ? own.find(({ name }) => name === typeName(field)) : undefined;
      return [
        ...commentLines(field.doc, indent),
        ...(inner === undefined
          ? [fieldLine(field, indent)]
          : define(inner, field.name === "" ? "" : ` ${field.name}`)),
      ];
    }),
  ];
}

function isDirectly(name: string, owner: string): boolean {
  return name.startsWith(`${owner}::`) && !name.slice(owner.length + 2).includes("::");
}

/** Whether the field's type has no name, or is spelled with its keyword, as only a definition in place is. */
function isInPlace({ type }: ApiField): boolean {
  return type.endsWith(")")
    ? /\((?:anonymous|unnamed) [^()]*\)$/.test(type)
    : /^(?:struct|union|class) \w+::/.test(type);
}

/** The named type at the core of a field's type. */
function typeName({ type }: ApiField): string {
  return type.replace(/^(?:const )?(?:(?:struct|union|class|enum) )?/, "").replace(/ ?[*[].*$/, "");
}

function fieldLine({ name, type, bits }: ApiField, indent: string): string {
  return `${indent}${declarator(type, name)}${bits === undefined ? "" : ` : ${bits}`};`;
}
