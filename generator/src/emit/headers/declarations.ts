// The declarations of a header as C++: what the model says of each, with our words above it.
import type { ApiConstant, ApiEnum, ApiMethod, ApiParam, ApiTypedef, HiddenMethod } from "../../model/apiModel.js";
import { flatPrefix } from "../../model/sdkNames.js";
import { callLines, commentLines, declarator, literal } from "./spelling.js";

/** `typedef uint32 AppId_t;`, with the SDK's own name for an integer where there is one. */
export function typedefLines({ name, type, doc }: ApiTypedef, integerNames: ReadonlyMap<string, string>): string[] {
  const shown = integerNames.get(type);
  return [
    ...commentLines(doc, ""),
    `typedef ${declarator(shown === undefined || shown === name ? type : shown, name)};`,
  ];
}

export type ConstantForm = "macro" | "enumerator" | "const";

export function constantLines({ name, type, value, doc }: ApiConstant, form: ConstantForm, indent = ""): string[] {
  const text = literal(value, type);
  if (form === "enumerator" && doc !== undefined) {
    // Documentation in front of an unnamed enum would be the enum's.
    return [
      `${indent}enum`,
      `${indent}{`,
      ...commentLines(doc, `${indent}    `),
      `${indent}    ${name} = ${text},`,
      `${indent}};`,
    ];
  }
  const line = {
    macro: `#define ${name} ${text}`,
    enumerator: `enum { ${name} = ${text} };`,
    const: `${type.endsWith("*") ? declarator(`${type}const`, name) : `const ${declarator(type, name)}`} = ${text};`,
  }[form];
  return [...commentLines(doc, indent), `${indent}${line}`];
}

export function enumLines({ name, values, doc }: ApiEnum, indent = ""): string[] {
  return [
    ...commentLines(doc, indent),
    `${indent}enum ${name}`,
    `${indent}{`,
    ...values.flatMap((each) => [
      ...commentLines(each.doc, `${indent}    `),
      `${indent}    ${each.name} = ${literal(each.value, "int")},`,
    ]),
    `${indent}};`,
  ];
}

/** The annotations of a method, each on a line of its own, then its declaration. */
export function methodLines(method: ApiMethod, interfaceName: string): { above: string[]; declaration: string[] } {
  const { name, flatName, returnType, params, callResult, callback, inline, doc } = method;
  const indent = "    ";
  const above = commentLines(doc, indent);
  const prefix = flatPrefix(interfaceName);
  if (flatName !== prefix + name) {
    above.push(`${indent}STEAM_FLAT_NAME( ${flatName.slice(prefix.length)} )`);
  }
  if (callResult !== undefined) above.push(`${indent}STEAM_CALL_RESULT( ${callResult} )`);
  if (callback !== undefined) above.push(`${indent}STEAM_CALL_BACK( ${callback} )`);
  const before = `${inline ? "inline" : "virtual"} ${declarator(returnType, name)}`;
  return { above, declaration: callLines(before, params.map(paramText), inline ? ";" : " = 0;", indent) };
}

/** A method that keeps its place in the table: parameters need no names. */
export function hiddenMethodLines({ name, returnType, params }: HiddenMethod): string[] {
  const list = params.length === 0 ? "()" : `( ${params.join(", ")} )`;
  return callLines("STEAM_PRIVATE_API", [`virtual ${declarator(returnType, name)}${list} = 0;`], "", "    ");
}

/** How the annotation of a parameter is written; `desc` is a part of some. */
const annotations: Record<string, (value: string, desc: string) => string> = {
  out_struct: () => "STEAM_OUT_STRUCT()",
  out_string: () => "STEAM_OUT_STRING()",
  out_array_call: (value) => `STEAM_OUT_ARRAY_CALL( ${value.split(",").join(", ")} )`,
  out_array_count: (value, desc) => `STEAM_OUT_ARRAY_COUNT( ${value}, ${desc} )`,
  array_count: (value, desc) => (desc ? `STEAM_ARRAY_COUNT_D( ${value}, ${desc} )` : `STEAM_ARRAY_COUNT( ${value} )`),
  buffer_count: (value) => `STEAM_BUFFER_COUNT( ${value} )`,
  out_buffer_count: (value) => `STEAM_OUT_BUFFER_COUNT( ${value} )`,
  out_string_count: (value) => `STEAM_OUT_STRING_COUNT( ${value} )`,
};

/** The annotations that have room for a description of their own. */
const described = new Set(["out_array_count", "array_count"]);

export function paramText({ name, type, attributes, default: value }: ApiParam): string {
  const { desc = "", ...others } = attributes;
  const keys = Object.keys(others);
  const texts = keys.map(
    (key) => annotations[key]?.(others[key] ?? "", desc) ?? `STEAM_CLANG_ATTR( "${key}:${others[key]};" )`,
  );
  if (desc !== "" && !keys.some((key) => described.has(key))) texts.unshift(`STEAM_DESC( ${desc} )`);
  return [...texts, declarator(type, name)].join(" ") + (value === undefined ? "" : ` = ${value}`);
}
