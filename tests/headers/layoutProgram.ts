// Turns the facts of an SDK version into a C++ translation unit that compiles only if the headers state the same:
// struct layouts, callback ids, enum values, constants, typedefs and the signatures of the flat API.
import type { Platform } from "../../generator/src/model/apiModel.js";
import type { Facts, FactsFunction } from "./facts.js";

/** Every header that steam_gameserver.h does not reach comes after it. */
const includes = ["steam_gameserver.h", "steam_api_flat.h", "isteamgamecoordinator.h", "steamnetworkingfakeip.h"];

/** `platform` is a key of the facts' layouts, such as `linux-x64`. */
export function layoutProgram(facts: Facts, platform: Platform): string {
  return [
    ...includes.map((header) => `#include "${header}"`),
    "#include <stddef.h>",
    // Instead of <type_traits> and <string_view>: the program also compiles for targets without a standard library.
    "template <class A, class B> constexpr bool same = false;",
    "template <class A> constexpr bool same<A, A> = true;",
    "constexpr bool equal( const char *a, const char *b ) { return *a == *b && ( !*a || equal( a + 1, b + 1 ) ); }",
    ...layoutAsserts(facts, platform),
    ...enumAsserts(facts),
    ...constantAsserts(facts),
    ...facts.typedefs.map(({ name, type }) => `static_assert( same<${name}, ${type}>, "typedef ${name}" );`),
    ...flatAsserts(facts),
    "int main() {}",
    "",
  ].join("\n");
}

function layoutAsserts(facts: Facts, platform: Platform): string[] {
  return facts.structs.flatMap(({ name, callbackId, fields, layout }) => {
    const here = layout[platform];
    if (!here) return [];
    // What has no name in C++ cannot be asked for.
    if (name.includes("(")) return [];
    const isBitField = new Set(fields.filter((field) => field.bits !== undefined).map((field) => field.name));
    return [
      equals(`sizeof( ${name} )`, here.size),
      equals(`alignof( ${name} )`, here.align),
      ...Object.entries(here.offsets)
        // Neither bit fields nor anonymous unions can be named in offsetof.
        .filter(([field]) => !isBitField.has(field) && !field.startsWith("("))
        .map(([field, offset]) => equals(`offsetof( ${name}, ${field} )`, offset)),
      ...(callbackId === undefined ? [] : [equals(`${name}::k_iCallback`, callbackId)]),
    ];
  });
}

function enumAsserts(facts: Facts): string[] {
  return facts.enums.flatMap(({ name, scope, values }) => {
    const prefix = scope ? `${scope}::` : "";
    return [
      `static_assert( sizeof( ${prefix}${name} ) == 4, "${prefix}${name}" );`,
      ...values.map((each) => equals(`${prefix}${each.name}`, each.value)),
    ];
  });
}

function constantAsserts(facts: Facts): string[] {
  return facts.constants.map(({ name, scope, value, kind, type }) => {
    const qualified = scope ? `${scope}::${name}` : name;
    if (kind === "macro" && typeof value === "string") {
      return `static_assert( equal( ${name}, "${value}" ), "${name}" );`;
    }
    // The value of a const float is no constant expression.
    if (type === "float") return `static_assert( same<decltype( ${qualified} ), const float>, "${qualified}" );`;
    const literal = typeof value === "string" ? `${value.replace(/n$/, "")}ull` : String(value);
    const typed = kind === "const" ? `same<decltype( ${qualified} ), const ${type}> && ` : "";
    return `static_assert( ${typed}( ${qualified} ) == ${literal}, "${qualified} is ${value}" );`;
  });
}

function flatAsserts(facts: Facts): string[] {
  const accessors = facts.interfaces.flatMap(({ name, accessors }) =>
    accessors.map(({ flatName }) => signature(flatName, `${name} *`, [])),
  );
  const methods = facts.interfaces.flatMap(({ name, methods }) =>
    methods.map((method) => methodSignature(name, method)),
  );
  const structMethods = facts.structs.flatMap(({ name, methods = [] }) =>
    methods.map((method) => methodSignature(name, method)),
  );
  return [...accessors, ...methods, ...structMethods];
}

function methodSignature(self: string, { flatName, returnType, params }: FactsFunction): string {
  return signature(flatName, returnType, [`${self} *`, ...params.map(({ type }) => type)]);
}

function signature(name: string, returnType: string, params: string[]): string {
  return `static_assert( same<decltype( ${name} ), ${returnType}( ${params.join(", ")} )>, "${name}" );`;
}

function equals(expression: string, value: number): string {
  return `static_assert( ${expression} == ${value}, "${expression} is ${value}" );`;
}
