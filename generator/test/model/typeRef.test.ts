// Given/want table of parseTypeRef.
import { describe, expect, test } from "vitest";
import { parseTypeRef, type TypeRef } from "../../src/model/typeRef.js";

const named = (name: string, isConst = false): TypeRef => ({ kind: "named", name, const: isConst });
const pointer = (to: TypeRef, isConst = false): TypeRef => ({ kind: "pointer", to, const: isConst });
const reference = (to: TypeRef): TypeRef => ({ kind: "reference", to });
const array = (of: TypeRef, length: number): TypeRef => ({ kind: "array", of, length });
const fn = (returns: TypeRef, ...params: TypeRef[]): TypeRef => ({ kind: "function", returns, params });

describe("parseTypeRef", () => {
  test.each<[string, TypeRef]>([
    ["bool", named("bool")],
    ["unsigned long long", named("unsigned long long")],
    ["const char *", pointer(named("char", true))],
    ["char const *", pointer(named("char", true))],
    ["char *const", pointer(named("char"), true)],
    ["char **", pointer(pointer(named("char")))],
    ["SteamNetworkingMessage_t *const *", pointer(pointer(named("SteamNetworkingMessage_t"), true))],
    ["const SteamNetworkingIPAddr &", reference(named("SteamNetworkingIPAddr", true))],
    ["ISteamHTMLSurface::EHTMLMouseButton", named("ISteamHTMLSurface::EHTMLMouseButton")],
    ["union SteamID_t", named("SteamID_t")],
    ["class CCallbackBase *", pointer(named("CCallbackBase"))],
    ["const struct Blob_t &", reference(named("Blob_t", true))],
    ["uint8 [16]", array(named("uint8"), 16)],
    ["char[1024]", array(named("char"), 1024)],
    ["char []", array(named("char"), 0)],
    ["int [2][3]", array(array(named("int"), 3), 2)],
    ["const char *[4]", array(pointer(named("char", true)), 4)],
    ["char (&)[1024]", reference(array(named("char"), 1024))],
    ["char (*)[4]", pointer(array(named("char"), 4))],
    ["void (*)(SteamNetworkingMessage_t *)", pointer(fn(named("void"), pointer(named("SteamNetworkingMessage_t"))))],
    ["void (*)(int, const char *)", pointer(fn(named("void"), named("int"), pointer(named("char", true))))],
    ["int (*)(void)", pointer(fn(named("int")))],
    ["int ()", fn(named("int"))],
    ["void (int)", fn(named("void"), named("int"))],
    ["void (*(*)(int))(bool)", pointer(fn(pointer(fn(named("void"), named("bool"))), named("int")))],
    ["SteamIPAddress_t::(anonymous union)", named("SteamIPAddress_t::(anonymous union)")],
    ["Outer::(anonymous union)::(unnamed struct)", named("Outer::(anonymous union)::(unnamed struct)")],
    ["Outer::(anonymous struct 2) [3]", array(named("Outer::(anonymous struct 2)"), 3)],
  ])("%s", (given, want) => {
    expect(parseTypeRef(given)).toEqual(want);
  });

  test.each([
    ["", "no type name"],
    ["int foo", "unexpected 'foo'"],
    ["int &&", "rvalue references are not supported"],
    ["int [", "expected an array length"],
    ["int (*", "expected ')'"],
    ["std::vector<int>", "unexpected '<int>'"],
  ])("refuses '%s'", (given, problem) => {
    expect(() => parseTypeRef(given)).toThrow(`cannot read the C++ type '${given}': ${problem}`);
  });
});
