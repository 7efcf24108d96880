// What the loopback emitter makes of small interfaces: given declarations, wanted C++.
import { expect, test } from "vitest";
import { emitLoopback } from "../../src/emit/loopback/emitLoopback.js";
import type { AbsentArgument } from "../../src/model/adaption.js";
import type { ApiInterface, ApiMethod, ApiModel, ApiStruct, HiddenMethod } from "../../src/model/apiModel.js";
import { location, method, model } from "./thingModel.js";

const notAvailable = { types: { ECode: "kFail", "const char *": '""' }, methods: { Api_IThing_Special: "kSpecial" } };

/** What hand-written classes override, and another SDK that has it otherwise. */
interface Others {
  hidden?: HiddenMethod[];
  overridden?: string[];
  newer?: ApiModel;
  absent?: AbsentArgument;
}

function emitted(
  name: string,
  methods: ApiMethod[],
  more: Partial<ApiInterface> = {},
  { hidden = [], overridden = [], newer, absent = () => undefined }: Others = {},
): string {
  const own = model(methods, more, hidden);
  const files = emitLoopback(own, {
    answers: notAvailable,
    known: newer === undefined ? [own] : [own, newer],
    overridden: new Map([["IThing", new Set(overridden)]]),
    defined: new Set(["SteamAPI_CThingID_ByHand"]),
    absent,
    faults: { enums: [], faults: [] },
  });
  const file = files.find((candidate) => candidate.path.endsWith(`/${name}`));
  if (!file) throw new Error(`no ${name} among ${files.map((each) => each.path).join(", ")}`);
  return file.content.replace(/\s+/g, " ");
}

test.each([
  ["bool Is()", "bool Is() override { return {}; }"],
  ["void Do(int a, const char * b)", "void Do(int, const char *) override { }"],
  ["ECode Try()", "ECode Try() override { return kFail; }"],
  ["const char * Name()", 'const char * Name() override { return ""; }'],
  ["ECode Special()", "ECode Special() override { return kSpecial; }"],
  ["CThingID Id(CThingID other)", "CThingID Id(CThingID) override { return {}; }"],
  ["void Hook(void (*fn)(int))", "void Hook(void (*)(int)) override { }"],
])("the default of `%s`", (declaration, want) => {
  expect(emitted("default_ithing.h", [method(declaration)])).toContain(want);
});

test.each([
  ["bool Is()", "S_API bool Api_IThing_Is(IThing *self) { if (!self) return {}; return self->Is(); }"],
  [
    "void Do(int a, const char * b)",
    "S_API void Api_IThing_Do(IThing *self, int a, const char * b) { if (self) self->Do(a, b); }",
  ],
  ["ECode Try()", "{ if (!self) return kFail; return self->Try(); }"],
  [
    "CThingID Id(CThingID other)",
    "S_API Flat<CThingID> Api_IThing_Id(IThing *self, Flat<CThingID> other) " +
      "{ if (!self) return {}; return toFlat(self->Id(fromFlat<CThingID>(other))); }",
  ],
  ["bool Read(CThingID * out)", "Api_IThing_Read(IThing *self, CThingID * out)"],
  ["void Hook(void (*fn)(int))", "Api_IThing_Hook(IThing *self, void (*fn)(int)) { if (self) self->Hook(fn); }"],
])("the flat function of `%s`", (declaration, want) => {
  expect(emitted("flat_ithing.cc", [method(declaration)])).toContain(want);
});

test("flat functions of structs call the member, and nothing with what is missing", () => {
  const text = emitted("flat_structs.cc", []);
  expect(text).toContain(
    "S_API bool SteamAPI_CThingID_IsGood(CThingID *self, const char * why, void * with, int & count) " +
      "{ if (!self || !why || isNull(&count)) return {}; return self->IsGood(why, with, count); }",
  );
  expect(text).toContain(
    "SteamAPI_CThingID_Assign(CThingID *self, const CThingID & that) { if (!self || isNull(&that)) return; *self = that; }",
  );
  expect(text).not.toContain("ByHand");
});

test("an inline helper has a flat function and no place in the vtable", () => {
  const helper = [method("bool Helper()", { inline: true })];
  expect(emitted("default_ithing.h", helper)).not.toContain("Helper");
  expect(emitted("flat_ithing.cc", helper)).toContain("return self->Helper();");
});

test("an overload is called by its name and exported by its flat name", () => {
  const overload = [method("bool Set(float f)", { flatName: "Api_IThing_SetFloat" })];
  expect(emitted("flat_ithing.cc", overload)).toContain("Api_IThing_SetFloat(IThing *self, float f)");
  expect(emitted("flat_ithing.cc", overload)).toContain("return self->Set(f);");
});

test("accessors ask the context of their kind", () => {
  const text = emitted("accessors.cc", []);
  expect(text).toContain("Api_Thing_v001() { const InterfaceSet *set = userInterfaces();");
  expect(text).toContain("Api_ServerThing_v001() { const InterfaceSet *set = serverInterfaces();");
  expect(text).toContain("Api_AnyThing_v001() { const InterfaceSet *set = anyInterfaces();");
});

test("an interface without accessors is in no set", () => {
  expect(emitted("interface_set.h", [])).toContain("IThing *thing;");
  expect(emitted("interface_set.h", [], { accessors: [] })).not.toContain("IThing");
});

test("a method that hands out another interface looks it up, for whom it is asked and by version", () => {
  const methods = [method("IThing *Get(int user, int pipe, const char * version)"), method("IThing *Other(int pipe)")];
  const text = emitted("default_ithing.h", methods);
  expect(text).toContain(
    "IThing * Get(int, int pipe, const char * version) override { return static_cast<IThing *>(interfaceOfPipe(pipe, version)); }",
  );
  expect(text).toContain("IThing * Other(int) override { return {}; }");
  expect(text).toContain('#include "generated/interface_set.h"');
  expect(emitted("default_ithing.h", [method("bool Is()")])).not.toContain("interface_set.h");
});

test("hidden methods have a place in the table, and no flat function", () => {
  const hidden = [{ interface: "IThing", at: 0, name: "Frame", returnType: "bool", params: ["int", "char *"] }];
  const text = (name: string) => emitted(name, [method("bool Is()")], {}, { hidden });
  expect(text("default_ithing.h")).toContain("bool Frame(int, char *) override { return {}; }");
  expect(text("flat_ithing.cc")).not.toContain("Frame");
});

/** The newer SDK's method as hand-written classes override it. */
function later(own: string[], newer: string, others: Others = {}): string {
  const text = emitted(
    "default_ithing.h",
    own.map((each) => method(each)),
    {},
    {
      overridden: ["Do"],
      newer: model([method(newer)]),
      ...others,
    },
  );
  return text.slice(text.indexOf("public:") + "public:".length, text.lastIndexOf("};")).trim();
}

test.each([
  [
    "one that has more parameters is called with what stands for their absence",
    ["void Do(int a)"],
    "void Do(int a, bool all)",
    { absent: () => "true" },
    "void Do(int a) override { Do(a, true); } /// As a newer SDK has it. virtual void Do(int, bool) { }",
  ],
  [
    "a pointer may be another but for const",
    ["int Do(T *const * a)"],
    "int Do(T ** a)",
    {},
    "int Do(T *const * a) override { return Do(const_cast<T **>(a)); } /// As a newer SDK has it. virtual int Do(T **) { return {}; }",
  ],
  [
    "one that is missing is there for nobody",
    [],
    "ECode Do(int a)",
    {},
    "/// As a newer SDK has it. virtual ECode Do(int) { return kFail; }",
  ],
  [
    "one that nobody overrides is left alone",
    ["void Do(int a)"],
    "void Do(int a, bool all)",
    { overridden: [] },
    "void Do(int) override { }",
  ],
  ["nothing is guessed", ["void Do(int a)"], "void Do(int a, bool all)", {}, "void Do(int) override { }"],
  ["nor made of another type", ["void Do(int a)"], "void Do(char * a)", {}, "void Do(int) override { }"],
] as const)("a method of a newer shape: %s", (_, own, newer, others, want) => {
  expect(later([...own], newer, others as Others)).toBe(want);
});

test("a method that takes a type of the newer SDK cannot be offered", () => {
  const newer = model([method("void Do(CNew * a)")]);
  newer.structs.push({ ...(newer.structs[0] as ApiStruct), name: "CNew" });
  expect(later([], "", { newer })).toBe("");
});

test("what only older libraries export is a door to hand-written code", () => {
  const exported = (declaration: string): ApiModel["functions"][number] => {
    const { name, returnType, params } = method(declaration);
    return { name, returnType, params, header: location.file, exported: true, location };
  };
  const own = { ...model([]), functions: [exported("bool Start(int port, void * with)"), exported("void Stop()")] };
  const inline = { ...exported("bool Start(int port, void * with)"), exported: false };
  const newest = { ...model([]), functions: [inline, exported("void Stop()")] };
  const context = {
    answers: notAvailable,
    overridden: new Map(),
    defined: new Set<string>(),
    absent: () => undefined,
    faults: { enums: [], faults: [] },
  };
  const doors = (of: ApiModel): string =>
    emitLoopback(of, { ...context, known: [own, newest] }).find(({ path }) => path.endsWith("earlier_functions.cc"))
      ?.content ?? "";
  expect(doors(own)).toContain("\nbool Start(int port, void * with);\n");
  expect(doors(own)).toContain(
    "S_API bool Start(int port, void * with) { return loopback::earlier::Start(port, with); }",
  );
  expect(doors(own)).not.toContain("Stop");
  expect(doors(newest)).not.toContain("Start");
});
