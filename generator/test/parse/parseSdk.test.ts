// Folders of headers as they come: encodings, line ends, missing and broken headers.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HeaderErrors } from "../../src/parse/headerErrors.js";
import { parseSdk } from "../../src/parse/parseSdk.js";
import { headerFolder } from "./headerFolder.js";

const parse = (folder: string) => parseSdk(folder, { sdkVersion: "test" });

function errorsOf(folder: string): HeaderErrors {
  try {
    parse(folder);
  } catch (error) {
    if (error instanceof HeaderErrors) return error;
    throw error;
  }
  throw new Error("the headers were accepted");
}

describe("headers of older SDKs", () => {
  test("with CRLF, tabs and Latin-1 bytes read like any other", () => {
    const folder = headerFolder({
      "steam_gameserver.h":
        "#pragma once\r\n/// Stra\xdfe \xa9 Valve.\r\n///\r\n/// More.\r\nstruct\tA_t\r\n{\r\n\tint\tm_n;\t// caf\xe9\r\n};\r\n",
    });
    expect(parse(folder).structs).toMatchObject([
      { name: "A_t", doc: "Straße © Valve.\n\nMore.", fields: [{ name: "m_n", type: "int" }], location: { line: 5 } },
    ]);
  });

  test("read an included header below the folder under its own name", () => {
    const folder = headerFolder({
      "steam_gameserver.h": '#include "sub/more.h"\n',
      "sub/more.h": "struct A_t { int n; };\n",
    });
    expect(parse(folder).structs[0]?.location).toEqual({ file: "sub/more.h", line: 1 });
  });

  test("use the standard library's headers without the system having any", () => {
    const names = "assert.h ctype.h float.h inttypes.h limits.h math.h stdarg.h stdbool.h stddef.h stdint.h stdio.h";
    const more = "stdlib.h string.h time.h wchar.h new cstdint cstring cstddef cstdlib cstdio cassert climits";
    const includes = `${names} ${more}`.split(" ").map((name) => `#include <${name}>\n`);
    const body =
      "struct A_t { size_t n; intptr_t p; char *c; };\ninline void f(A_t *a) { memset(a, 0, sizeof(*a)); }\n";
    const model = parse(headerFolder({ "steam_gameserver.h": includes.join("") + body }));
    expect(model.structs.map(({ name }) => name)).toEqual(["A_t"]);
    expect(model.structs[0]?.fields.map(({ type }) => type)).toEqual(["size_t", "intptr_t", "char *"]);
    expect(model.functions.map(({ name }) => name)).toEqual(["f"]);
    expect(model.constants).toEqual([]);
  });
});

describe("members of structs", () => {
  test("are those of the flat header", () => {
    const folder = headerFolder({
      "steam_gameserver.h":
        "#pragma once\nstruct Addr_t { int n; bool IsSet() const; };\nclass ISteamX { virtual void F() = 0; };\n",
      "steam_api_flat.h":
        '#include "steam_gameserver.h"\ntypedef unsigned long long uint64_steamid;\n' +
        'extern "C" bool SteamAPI_Addr_t_IsSet( Addr_t* self );\n' +
        'extern "C" void SteamAPI_Addr_t_SetId( Addr_t* self, uint64_steamid id );\n' +
        'extern "C" void SteamAPI_ISteamX_F( ISteamX* self );\n' +
        'extern "C" ISteamX *SteamAPI_SteamX_v001();\n',
    });
    const model = parse(folder);
    expect(model.structs).toHaveLength(1);
    expect(model.structs[0]?.methods).toMatchObject([
      { name: "IsSet", flatName: "SteamAPI_Addr_t_IsSet", returnType: "bool", params: [] },
      { name: "SetId", flatName: "SteamAPI_Addr_t_SetId", params: [{ name: "id", type: "uint64_steamid" }] },
    ]);
    expect(model.functions).toEqual([]);
    expect(model.typedefs).toEqual([]);
  });
});

describe("errors in headers", () => {
  test("are collected over files, with file, line and column", () => {
    const folder = headerFolder({
      "steam_gameserver.h": '#include "b.h"\nunknown_t a;\nstruct A_t { int x; };\nstruct A_t { int x; };\n',
      "b.h": "int f(\n  nonsense n);\n",
    });
    const { problems, message } = errorsOf(folder);
    expect(problems).toEqual([
      `${join(folder, "b.h")}:2:3: error: unknown type name 'nonsense'`,
      `${join(folder, "steam_gameserver.h")}:2:1: error: unknown type name 'unknown_t'`,
      `${join(folder, "steam_gameserver.h")}:4:8: error: redefinition of 'A_t'\n` +
        `${join(folder, "steam_gameserver.h")}:3:8: note: previous definition is here`,
    ]);
    expect(message).toContain(`${folder}: 3 errors`);
  });

  test("on one platform alone count", () => {
    const folder = headerFolder({
      "steam_gameserver.h": "#ifdef _WIN32\nunknown_t a;\n#endif\n#ifdef __APPLE__\nunknown_t b;\n#endif\n",
    });
    expect(errorsOf(folder).problems).toEqual([
      `${join(folder, "steam_gameserver.h")}:2:1: error: unknown type name 'unknown_t' (on win32-x64)`,
      `${join(folder, "steam_gameserver.h")}:5:1: error: unknown type name 'unknown_t' (on darwin-arm64)`,
    ]);
  });

  test("in inline bodies count", () => {
    const folder = headerFolder({ "steam_gameserver.h": "inline int f() { return missing; }\n" });
    expect(errorsOf(folder).problems).toEqual([
      `${join(folder, "steam_gameserver.h")}:1:25: error: use of undeclared identifier 'missing'`,
    ]);
  });

  test("a missing header is one", () => {
    const folder = headerFolder({ "steam_gameserver.h": '#include "steam_api.h"\n' });
    expect(errorsOf(folder).problems).toEqual([
      `${join(folder, "steam_gameserver.h")}:1:10: error: 'steam_api.h' file not found`,
    ]);
  });

  test("include what compiles but fits no model", () => {
    const folder = headerFolder({
      "steam_gameserver.h":
        "#ifdef __linux__\nstruct A_t { int n; };\n#endif\nenum EHuge {\n  k_EHuge = 0xffffffffffffffffull\n};\n",
    });
    expect(() => parse(folder)).toThrow(
      `${folder} cannot be modelled:\n` +
        "  steam_gameserver.h:2: A_t has no layout on win32-x64, darwin-arm64: the headers define it elsewhere only. Define it on every platform.\n" +
        "  steam_gameserver.h:5: k_EHuge = 18446744073709551615 does not fit a JavaScript number. Teach the model wider enums.",
    );
  });

  test("a folder without the entry header is one", () => {
    const folder = headerFolder({ "other.h": "" });
    expect(() => parse(folder)).toThrow(`${folder}: no steam_gameserver.h in it.`);
    expect(() => parse(join(folder, "none"))).toThrow("no such folder");
  });
});
