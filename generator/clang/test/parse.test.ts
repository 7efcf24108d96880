// The addon on its own: what parse() returns for small pieces of C++, and that no argument can hurt it.
import { type Cursor, type ParseOptions, parse, parseAll, type TranslationUnit, type Type } from "@headwater/clang";
import { describe, expect, test } from "vitest";

const file = "/virtual/test.cpp";

function parseText(contents: string, options: Partial<ParseOptions> = {}): TranslationUnit {
  const args = ["-x", "c++", "-std=c++17", "-target", "x86_64-linux-gnu"];
  return parse({ file, unsavedFiles: [{ path: file, contents }], args, ...options });
}

function find(unit: TranslationUnit, spelling: string): Cursor {
  const search = (cursors: Cursor[]): Cursor | undefined => {
    for (const cursor of cursors) {
      const found = cursor.spelling === spelling ? cursor : search(cursor.children);
      if (found) return found;
    }
    return undefined;
  };
  const found = search(unit.cursors);
  if (!found) throw new Error(`no ${spelling}`);
  return found;
}

function typeOf(unit: TranslationUnit, index: number | undefined): Type {
  const type = unit.types[index ?? -1];
  if (!type) throw new Error(`no type ${index}`);
  return type;
}

describe("cursors", () => {
  test("have kind, place, access and comment", () => {
    const unit = parseText("class A {\n  /// First. Second.\n  ///\n  /// More.\n  int f();\n};");
    expect(find(unit, "f")).toMatchObject({
      kind: "CXXMethod",
      file,
      line: 5,
      column: 7,
      access: "private",
      comment: "/// First. Second.\n  ///\n  /// More.",
      brief: "First. Second.",
    });
    expect(find(unit, "A").isDefinition).toBe(true);
  });

  test("carry annotations in source order", () => {
    const unit = parseText('void f(__attribute__((annotate("a:1;"))) __attribute__((annotate("b"))) int x);');
    expect(find(unit, "x").annotations).toEqual(["a:1;", "b"]);
  });

  test("tell methods apart", () => {
    const unit = parseText("struct A { virtual int p() const = 0; static void s(); void v(...); };");
    expect(find(unit, "p")).toMatchObject({ isVirtual: true, isPure: true, isConst: true });
    expect(find(unit, "p").isStatic).toBeUndefined();
    expect(find(unit, "s")).toMatchObject({ isStatic: true });
    expect(find(unit, "v")).toMatchObject({ isVariadic: true });
    expect(find(unit, "A").isAbstract).toBe(true);
  });

  test("of one entity share its number, which types refer to", () => {
    const unit = parseText("struct A; struct A { int x; }; A *a();");
    const [declaration, definition] = unit.cursors;
    expect(declaration?.entity).toBe(definition?.entity);
    const pointee = typeOf(unit, typeOf(unit, find(unit, "a").result).pointee);
    const named = pointee.named === undefined ? pointee : typeOf(unit, pointee.named);
    expect(named).toMatchObject({ declaration: definition?.entity, declarationName: "A" });
  });

  test("say where a type belongs that is first named in a parameter", () => {
    const unit = parseText("class A { void f(class B *b); };");
    expect(find(unit, "B").semanticParent).toBeDefined();
    expect(find(unit, "f").semanticParent).toBeUndefined();
  });

  test("of system headers and templates' insides are left out", () => {
    const unit = parseText(
      '# 1 "system.h" 1 3\nint hidden;\n# 3 "test.cpp" 2\ntemplate <class T> struct X { T t; };\nint shown;',
    );
    expect(unit.cursors.map(({ spelling }) => spelling)).toEqual(["X", "shown"]);
    expect(unit.cursors[0]?.children).toEqual([]);
  });

  test("are only records and fields with recordsOnly", () => {
    const unit = parseText('extern "C" { struct A { enum E { e }; int x; void f(); }; }\nint g;', {
      recordsOnly: true,
    });
    const record = find(unit, "A");
    expect(record.children.map(({ spelling }) => spelling)).toEqual(["x"]);
    expect(unit.cursors).toHaveLength(1);
  });
});

describe("values", () => {
  test.each<[string, bigint | number | string | undefined]>([
    ["const unsigned long long v = 0xffffffffffffffffull;", 18446744073709551615n],
    ["const long long v = -9223372036854775807ll - 1;", -9223372036854775808n],
    ["const int v = 3 * (1 << 4) - 1;", 47n],
    ["const unsigned v = 'd' << 16;", 6553600n],
    ["const float v = 600.f;", 600],
    ["const double v = 0.25;", 0.25],
    ['const char *const v = "text";', "text"],
    ["int f(); const int v = f();", undefined],
    ["extern const int v;", undefined],
  ])("%s", (source, want) => {
    expect(find(parseText(source), "v").value).toBe(want);
  });

  test("of enumerators keep their sign", () => {
    const unit = parseText("enum E : unsigned long long { a = ~0ull }; enum F { b = -1 };");
    expect(find(unit, "a").value).toBe(18446744073709551615n);
    expect(find(unit, "b").value).toBe(-1n);
  });

  test("of default arguments are tokens, array lengths are not", () => {
    const unit = parseText("void f(int a = 1 << 2 /* four */, int b[4]);");
    expect(find(unit, "a").initializer).toEqual(["1", "<<", "2"]);
    expect(find(unit, "b").initializer).toBeUndefined();
  });
});

test("default arguments behind the macro of an attribute are their own tokens", () => {
  const unit = parseText(
    "#define NOTE(x) __attribute__((annotate(#x)))\n#define FOUR 4\nvoid f(int a = 1, NOTE(b = 2)\n int b = FOUR);",
  );
  expect(find(unit, "b")).toMatchObject({ annotations: ["b = 2"], initializer: ["FOUR"] });
  expect(find(unit, "a").initializer).toEqual(["1"]);
});

describe("layouts", () => {
  const source = `
    #pragma pack(push, 4)
    struct A { char c; long long l; unsigned b0 : 3; unsigned b1 : 5; union { int u; char *p; }; };
    #pragma pack(pop)`;

  test("of a packed struct", () => {
    const unit = parseText(source);
    expect(typeOf(unit, find(unit, "A").type)).toMatchObject({ size: 24, align: 4 });
    expect(find(unit, "l").bitOffset).toBe(32);
    expect(find(unit, "b1")).toMatchObject({ bitOffset: 99, bitWidth: 5 });
    const union = find(unit, "A").children.find(({ isAnonymousMember }) => isAnonymousMember);
    expect(union).toMatchObject({ kind: "UnionDecl", bitOffset: 128 });
  });

  test.each([
    ["x86_64-linux-gnu", 16],
    ["i386-linux-gnu", 12],
  ])("follow the target %s", (target, size) => {
    const unit = parseText("struct A { char *p; long long l; };", { args: ["-x", "c++", "-target", target] });
    expect(typeOf(unit, find(unit, "A").type).size).toBe(size);
  });

  test("do not exist for incomplete types", () => {
    const unit = parseText("struct A;");
    expect(typeOf(unit, find(unit, "A").type).size).toBeUndefined();
  });
});

describe("macros", () => {
  const source = '#define TEXT "a" "b"\n#define CALL(x) x + 1\n#define EMPTY\n';

  test("have their tokens", () => {
    const macros = parseText(source).macros.map(({ name, isFunctionLike, tokens, line }) => [
      name,
      isFunctionLike,
      tokens.join(" "),
      line,
    ]);
    expect(macros).toEqual([
      ["TEXT", false, '"a" "b"', 1],
      ["CALL", true, "( x ) x + 1", 2],
      ["EMPTY", false, "", 3],
    ]);
  });

  test("are left out when not asked for", () => {
    expect(parseText(source, { macros: false }).macros).toEqual([]);
  });
});

describe("diagnostics", () => {
  test("have a place, and notes", () => {
    const unit = parseText("struct A { int x; };\nstruct A { int y; };\nunknown z;");
    expect(unit.diagnostics).toMatchObject([
      {
        severity: "error",
        text: "redefinition of 'A'",
        file,
        line: 2,
        column: 8,
        notes: [{ severity: "note", line: 1 }],
      },
      { severity: "error", file, line: 3, column: 1 },
    ]);
  });

  test("of skipped function bodies do not appear", () => {
    const source = "void f() { unknown(); }";
    expect(parseText(source).diagnostics).toHaveLength(1);
    expect(parseText(source, { skipFunctionBodies: true }).diagnostics).toHaveLength(0);
  });

  test("go on behind a missing include", () => {
    const unit = parseText('#include "missing.h"\nint x;');
    expect(unit.diagnostics).toMatchObject([{ text: "'missing.h' file not found" }]);
    expect(find(unit, "x").kind).toBe("VarDecl");
  });
});

describe("parseAll", () => {
  test("parses several files side by side, in order", () => {
    const options = Array.from({ length: 8 }, (_, index) => ({
      file,
      unsavedFiles: [{ path: file, contents: `struct A { char text[${index + 1}]; };` }],
    }));
    const units = parseAll(options);
    expect(units.map((unit) => typeOf(unit, find(unit, "A").type).size)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("fails as a whole", () => {
    expect(() =>
      parseAll([{ file, unsavedFiles: [{ path: file, contents: "" }] }, { file: "/virtual/no.cpp" }]),
    ).toThrow("could not parse /virtual/no.cpp");
    expect(() => parseAll({} as ParseOptions[])).toThrow("must be an array of options");
  });
});

describe("bad arguments", () => {
  test.each<[unknown, string]>([
    [undefined, "options must be an object"],
    [{}, "options.file must be a string"],
    [{ file: "a\0b" }, "options.file must not contain a NUL character"],
    [{ file, args: "x" }, "options.args must be an array of strings"],
    [{ file, args: ["-c", 1] }, "options.args[1] must be a string"],
    [{ file, unsavedFiles: [{ path: file }] }, "options.unsavedFiles[0].contents must be a string"],
    [{ file, unsavedFiles: [1] }, "options.unsavedFiles[0] must be {path, contents}"],
    [{ file, macros: "yes" }, "options.macros must be a boolean"],
  ])("%j", (options, message) => {
    expect(() => parse(options as ParseOptions)).toThrow(TypeError);
    expect(() => parse(options as ParseOptions)).toThrow(message);
  });

  test("a getter's own error comes through", () => {
    const options = {
      get file(): string {
        throw new RangeError("mine");
      },
    };
    expect(() => parse(options)).toThrow(RangeError);
  });

  test("a missing file and an impossible target are errors", () => {
    expect(() => parse({ file: "/virtual/nothing.cpp" })).toThrow("could not parse /virtual/nothing.cpp");
    expect(() => parseText("int x;", { args: ["-target", "nonsense"] })).toThrow("could not parse");
  });

  test("text that is no C++ is only diagnostics", () => {
    const noise = String.fromCharCode(...Array.from({ length: 4000 }, (_, i) => 1 + ((i * 7919) % 254)));
    expect(parseText(noise).diagnostics.length).toBeGreaterThan(0);
    expect(parseText(`${"(".repeat(5000)}${"{".repeat(5000)}`).diagnostics.length).toBeGreaterThan(0);
  });
});
