// Given one change of an SDK, want how it is told and judged.
import { describe, expect, test } from "vitest";
import { brief, bumped, type Edit, enumOf, found, method, methodOf, reportOf, result, thing } from "./fixture.js";

type Case = [what: string, edit: Edit, want: string[]];

const bump = "interface.version ISteamThing";

const interfaces: Case[] = [
  ["nothing", () => {}, []],
  [
    "a new version alone, with the accessor and the macro that repeat it",
    (model) => {
      bumped(() => {})(model);
      found(model.constants, ({ value }) => value === "SteamThing001").value = "SteamThing002";
    },
    [bump],
  ],
  [
    "a new interface",
    (model) => model.interfaces.push({ ...thing(model), name: "ISteamNew" }),
    ["interface.added ISteamNew"],
  ],
  ["an interface less", (model) => model.interfaces.shift(), ["interface.removed ISteamThing"]],
  ["a client interface less", (model) => model.interfaces.pop(), ["interface.removed ISteamToy"]],
  [
    "a version in a macro only",
    (model) => {
      delete thing(model).versionString;
      found(model.constants, ({ value }) => value === "SteamThing001").value = "SteamThing002";
    },
    [bump],
  ],
  [
    "an accessor more",
    (model) => thing(model).accessors.push({ kind: "user", name: "SteamThing", flatName: "SteamAPI_SteamThing_v001" }),
    ["accessor.added ISteamThing by SteamThing"],
  ],
  [
    "an accessor less",
    (model) => thing(model).accessors.pop(),
    ["accessor.removed ISteamThing by SteamGameServerThing"],
  ],
  [
    "another export for the same version",
    (model) => {
      found(thing(model).accessors, () => true).flatName = "SteamAPI_SteamGameServerThing_v001b";
    },
    ["accessor.renamed ISteamThing by SteamGameServerThing"],
  ],
  [
    "documentation",
    (model) => {
      thing(model).doc = "Things.";
    },
    ["interface.doc ISteamThing"],
  ],
];

const methods: Case[] = [
  [
    "a method more, at the end",
    (model) => thing(model).methods.push(method("ISteamThing", "Paint", "void")),
    ["method.added ISteamThing::Paint"],
  ],
  [
    "a method more, in the middle of an unchanged version",
    (model) => thing(model).methods.splice(2, 0, method("ISteamThing", "Paint", "void")),
    ["interface.vtable ISteamThing !", "method.added ISteamThing::Paint"],
  ],
  [
    "a method more, in the middle of a new version",
    bumped((model) => thing(model).methods.splice(2, 0, method("ISteamThing", "Paint", "void"))),
    [bump, "method.added ISteamThing::Paint"],
  ],
  [
    "an inline helper more in the middle: no vtable",
    (model) => thing(model).methods.splice(1, 0, { ...method("ISteamThing", "OpenAny", "HThing"), inline: true }),
    ["method.added ISteamThing::OpenAny"],
  ],
  [
    "methods in another order, new version",
    bumped((model) => thing(model).methods.reverse()),
    [bump, "interface.order ISteamThing"],
  ],
  ["a method less", bumped((model) => thing(model).methods.pop()), [bump, "method.removed ISteamThing::Query"]],
  [
    "a method renamed",
    bumped((model) => {
      Object.assign(methodOf(model, "GetSize"), { name: "GetSizes", flatName: "SteamAPI_ISteamThing_GetSizes" });
    }),
    [bump, "method.renamed ISteamThing::GetSize"],
  ],
  [
    "a method replaced by an unlike one of the same signature",
    bumped((model) => {
      Object.assign(methodOf(model, "Close"), { name: "Frobnicate", flatName: "SteamAPI_ISteamThing_Frobnicate" });
      found(methodOf(model, "Frobnicate").params, () => true).name = "hWidget";
    }),
    [bump, "method.removed ISteamThing::Close", "method.added ISteamThing::Frobnicate"],
  ],
  [
    "a parameter more",
    (model) => methodOf(model, "Close").params.push({ name: "bNow", type: "bool", attributes: {} }),
    ["method.signature ISteamThing::Close !"],
  ],
  ["a parameter less", (model) => methodOf(model, "Open").params.pop(), ["method.signature ISteamThing::Open !"]],
  [
    "another width",
    (model) => {
      found(methodOf(model, "Open").params, ({ name }) => name === "unFlags").type = "uint64";
    },
    ["method.signature ISteamThing::Open !"],
  ],
  [
    "an output of another width",
    (model) => {
      found(methodOf(model, "GetSize").params, ({ name }) => name === "punWidth").type = "uint64 *";
    },
    ["method.signature ISteamThing::GetSize !"],
  ],
  [
    "a return of another width",
    (model) => {
      methodOf(model, "Open").returnType = "uint64";
    },
    ["method.signature ISteamThing::Open !"],
  ],
  [
    "parameters in another order",
    (model) => methodOf(model, "GetSize").params.reverse(),
    ["method.signature ISteamThing::GetSize !"],
  ],
  [
    "one parameter less and another one more",
    (model) => {
      const { params } = methodOf(model, "GetSize");
      params.shift();
      params.push({ name: "punDepth", type: "uint32 *", attributes: {} });
    },
    ["method.signature ISteamThing::GetSize !"],
  ],
  [
    "a typedef that becomes wider reaches the methods that use it",
    (model) => {
      found(model.typedefs, ({ name }) => name === "HThing").type = "unsigned long long";
    },
    [
      "method.signature ISteamThing::Open !",
      "method.signature ISteamThing::GetSize !",
      "method.signature ISteamThing::Close !",
      "typedef.changed HThing",
    ],
  ],
  [
    "a signed number for an unsigned one",
    (model) => {
      found(methodOf(model, "Open").params, ({ name }) => name === "unFlags").type = "int32";
    },
    ["method.types ISteamThing::Open"],
  ],
  [
    "an enum for a number",
    (model) => {
      found(methodOf(model, "Open").params, ({ name }) => name === "unFlags").type = "EThing";
    },
    ["method.types ISteamThing::Open"],
  ],
  [
    "a const less",
    (model) => {
      found(methodOf(model, "Open").params, () => true).type = "char *";
    },
    ["method.types ISteamThing::Open"],
  ],
  [
    "the same type by another name",
    (model) => {
      methodOf(model, "Open").returnType = "uint32";
    },
    ["method.type-spelling ISteamThing::Open"],
  ],
  [
    "another call result",
    (model) => {
      methodOf(model, "Query").callResult = "ToyBroke_t";
    },
    ["method.call-result ISteamThing::Query"],
  ],
  [
    "an input renamed",
    (model) => {
      found(methodOf(model, "Open").params, () => true).name = "pszTitle";
    },
    ["parameter.renamed ISteamThing::Open(pszTitle)"],
  ],
  [
    "an output renamed: a key of the result",
    (model) => {
      found(methodOf(model, "GetSize").params, ({ name }) => name === "punWidth").name = "punBreadth";
    },
    ["parameter.renamed ISteamThing::GetSize(punBreadth)"],
  ],
  [
    "an output renamed, with the same key",
    (model) => {
      found(methodOf(model, "GetSize").params, ({ name }) => name === "punWidth").name = "pulWidth";
    },
    ["parameter.renamed ISteamThing::GetSize(pulWidth)"],
  ],
  [
    "a default more",
    (model) => {
      found(methodOf(model, "Open").params, ({ name }) => name === "unFlags").default = "0";
    },
    ["parameter.default-added ISteamThing::Open(unFlags)"],
  ],
  [
    "annotations",
    (model) => {
      found(methodOf(model, "GetSize").params, ({ name }) => name === "punWidth").attributes["out_struct"] = "";
    },
    ["parameter.annotations ISteamThing::GetSize(punWidth)"],
  ],
  [
    "documentation only",
    (model) => {
      methodOf(model, "Open").doc = "Opens.";
    },
    ["method.doc ISteamThing::Open"],
  ],
  [
    "a method of a client interface",
    (model) => found(model.interfaces, ({ name }) => name === "ISteamToy").methods.pop(),
    ["method.removed ISteamToy::Play"],
  ],
];

const structs: Case[] = [
  ["a struct less", (model) => model.structs.shift(), ["struct.removed ThingResult_t"]],
  ["a callback of the client less", (model) => model.structs.pop(), ["struct.removed ToyBroke_t"]],
  [
    "a callback renamed, known by its id",
    (model) => {
      result(model).name = "ThingAnswer_t";
      methodOf(model, "Query").callResult = "ThingAnswer_t";
    },
    ["method.call-result ISteamThing::Query", "struct.renamed ThingResult_t"],
  ],
  [
    "another callback id",
    (model) => {
      result(model).callbackId = 202;
    },
    ["callback.id ThingResult_t !"],
  ],
  [
    "a layout on one platform only",
    (model) => {
      result(model).layout["win32-x64"].size = 40;
    },
    ["struct.layout ThingResult_t !"],
  ],
  [
    "a field more, behind the others",
    (model) => {
      result(model).fields.push({ name: "m_nMore", type: "int32" });
      for (const layout of Object.values(result(model).layout)) {
        layout.offsets["m_nMore"] = layout.size;
        layout.size += 8;
      }
    },
    ["struct.layout ThingResult_t !", "field.added ThingResult_t::m_nMore"],
  ],
  [
    "a field in what was reserved",
    (model) => {
      result(model).fields = [
        { name: "m_eResult", type: "EResult" },
        { name: "m_ulSize", type: "uint64" },
        { name: "m_nMore", type: "int32" },
        { name: "m_rgReserved", type: "uint32 [3]" },
      ];
      for (const { offsets } of Object.values(result(model).layout)) {
        offsets["m_nMore"] = offsets["m_rgReserved"] as number;
        (offsets["m_rgReserved"] as number) += 4;
      }
    },
    ["field.added ThingResult_t::m_nMore", "field.reserved-used ThingResult_t::m_rgReserved"],
  ],
  [
    "a field renamed",
    (model) => {
      found(result(model).fields, ({ name }) => name === "m_ulSize").name = "m_ulBytes";
      for (const { offsets } of Object.values(result(model).layout)) {
        offsets["m_ulBytes"] = offsets["m_ulSize"] as number;
        delete offsets["m_ulSize"];
      }
    },
    ["field.renamed ThingResult_t::m_ulSize"],
  ],
  [
    "a field of another type of the same size",
    (model) => {
      found(result(model).fields, () => true).type = "int32";
    },
    ["field.type ThingResult_t::m_eResult"],
  ],
  [
    "a union now",
    (model) => {
      result(model).isUnion = true;
    },
    ["struct.union ThingResult_t !"],
  ],
];

const enums: Case[] = [
  [
    "a member more",
    (model) => enumOf(model, "EResult").values.push({ name: "k_EResultBusy", value: 10 }),
    ["enum-member.added EResult::k_EResultBusy"],
  ],
  [
    "a member more, before the one that counts",
    (model) => {
      const { values } = enumOf(model, "EThing");
      values.splice(2, 1, { name: "k_EThingHuge", value: 2 }, { name: "k_EThingCount", value: 3 });
    },
    ["enum-member.added EThing::k_EThingHuge", "enum-member.end-moved EThing::k_EThingCount"],
  ],
  ["a member less", (model) => enumOf(model, "EResult").values.pop(), ["enum-member.removed EResult::k_EResultFail"]],
  [
    "a member renumbered",
    (model) => {
      found(enumOf(model, "EThing").values, () => true).value = 7;
    },
    ["enum-member.renumbered EThing::k_EThingSmall !"],
  ],
  [
    "a member renamed",
    (model) => {
      found(enumOf(model, "EThing").values, () => true).name = "k_EThingTiny";
    },
    ["enum-member.renamed EThing::k_EThingSmall"],
  ],
  ["an enum of the client less: exported all the same", (model) => model.enums.pop(), ["enum.removed EToy"]],
  [
    "the last member moved without a reason",
    (model) => {
      found(enumOf(model, "EThing").values, ({ value }) => value === 2).value = 5;
    },
    ["enum-member.renumbered EThing::k_EThingCount !"],
  ],
];

const rest: Case[] = [
  [
    "a constant of another value",
    (model) => {
      found(model.constants, ({ value }) => value === 64).value = 128;
    },
    ["constant.value k_cchThingNameMax"],
  ],
  [
    "a constant of a wider type",
    (model) => {
      Object.assign(
        found(model.constants, ({ value }) => value === 64),
        { type: "uint64", value: 64 },
      );
    },
    ["constant.type k_cchThingNameMax"],
  ],
  ["a constant less", (model) => model.constants.pop(), ["constant.removed k_cchThingNameMax"]],
  [
    "a typedef less",
    (model) => model.typedefs.pop(),
    ["method.signature ISteamThing::Query !", "typedef.removed SteamAPICall_t"],
  ],
  [
    "an export with another signature",
    (model) => {
      found(model.functions, () => true).params = [];
    },
    ["method.signature SteamThing_Init !"],
  ],
  [
    "an inline helper with another signature: nothing links to it",
    (model) => {
      found(model.functions, ({ exported }) => !exported).returnType = "uint64";
    },
    ["method.signature SteamThing_InitSafe"],
  ],
  [
    "an export that is inline now",
    (model) => {
      found(model.functions, () => true).exported = false;
    },
    ["function.no-longer-exported SteamThing_Init"],
  ],
];

describe.each([
  ["interfaces", interfaces],
  ["methods", methods],
  ["structs", structs],
  ["enums", enums],
  ["constants, typedefs, functions", rest],
])("%s", (_, cases) => {
  test.each(cases)("%s", (__, edit, want) => {
    expect(reportOf(edit).changes.map(brief).sort()).toEqual([...want].sort());
  });
});
