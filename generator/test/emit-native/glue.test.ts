// Bound method -> the statements of its glue.
import { describe, expect, test } from "vitest";
import { type GlueView, glueView } from "../../src/emit/native/signature.js";
import { bindMethod, method, param } from "../classify/fixture.js";

interface Case {
  given: ReturnType<typeof method>;
  overrides?: string;
  want: Partial<GlueView>;
}

const cases: Record<string, Case> = {
  "a string in": {
    given: method("void", "Do", [param("const char *", "name")]),
    want: {
      arity: 1,
      declarations: ["StringIn name;"],
      reads: ['call.read(0, "name", name)'],
      arguments: ["name.c_str()"],
      results: [],
      recheck: false,
    },
  },
  "an id by value is a uint64 in the flat API": {
    given: method("CId", "Do", [param("CId", "who")]),
    want: { declarations: ["uint64 who{};"], arguments: ["who"], results: ["toJs(call.environment(), returned)"] },
  },
  "values that may run JavaScript are read first, buffers last, and the interface is asked for again": {
    given: method("void", "Do", [
      param("const void *", "data"),
      param("int", "size"),
      param("int", "flags"),
      param("const Address &", "to"),
    ]),
    overrides: "Do: { params: { data: { role: bufferIn, length: size } } }",
    want: {
      arity: 3,
      reads: [
        'call.read(2, "to", to)',
        'call.read(1, "flags", flags)',
        'call.readBytes(0, "data", std::numeric_limits<int>::max(), data)',
      ],
      arguments: ["data.data()", "static_cast<int>(data.size())", "flags", "to"],
      recheck: true,
    },
  },
  "a nullable pointer": {
    given: method("void", "Do", [param("const Address *", "to")]),
    overrides: "Do: { params: { to: { role: in, nullable: true } } }",
    want: {
      declarations: ["Nullable<Address> to;"],
      reads: ['call.readNullable(0, "to", to)'],
      arguments: ["to.pointer()"],
    },
  },
  "outputs behind a bool": {
    given: method("bool", "Get", [param("uint32 *", "a"), param("CId *", "b")]),
    overrides: "Get: { params: { a: { role: out }, b: { role: out } } }",
    want: {
      arity: 0,
      arguments: ["&a", "&b"],
      failure: "!returned",
      results: ["toJs(call.environment(), a)", "toJs(call.environment(), b)"],
    },
  },
  "bytes out, the return value says how many": {
    given: method("int", "Next", [param("void *", "to"), param("int", "room")]),
    overrides: "Next: { params: { to: { role: bufferOut, capacity: room, written: return } }, success: whenPositive }",
    want: { failure: "returned <= 0", results: ["to.take(env, written(returned))"] },
  },
  "an output that is there unless the return value is negative": {
    given: method("int", "Get", [param("uint32 *", "a")]),
    overrides: "Get: { params: { a: { role: out } }, success: whenNotNegative }",
    want: { failure: "returned < 0" },
  },
  "bytes out, one parameter is capacity and size": {
    given: method("bool", "Read", [param("int *", "size"), param("void *", "to")]),
    overrides: "Read: { params: { to: { role: bufferOut, capacity: size, written: size } } }",
    want: {
      declarations: ["int size{};", "BytesOut to;"],
      arguments: ["setTo(size, to.capacity())", "to.data()"],
      results: ["to.take(env, written(size))"],
    },
  },
  "arrays that share a count must be of one length": {
    given: method("void", "Set", [param("int", "n"), param("const int *", "a"), param("const uint16 *", "b")]),
    overrides: "Set: { params: { a: { role: arrayIn, count: n }, b: { role: arrayIn, count: n, nullable: true } } }",
    want: {
      reads: ['call.readArray(0, "a", false, a)', 'call.readArray(1, "b", true, b)', 'call.sameLength("a", a, "b", b)'],
      arguments: ["static_cast<int>(a.present() ? a.size() : b.size())", "a.data()", "b.data()"],
    },
  },
  "an array out": {
    given: method("EResult", "Get", [param("int", "n"), param("uint32 *", "a")]),
    overrides: "Get: { params: { n: { max: 9 }, a: { role: arrayOut, count: n, written: all } } }",
    want: {
      arity: 1,
      declarations: ["uint32_t n = 0;", "HeapArray<uint32> a;"],
      reads: ['call.readCount(0, "n", 9, &n)', 'call.makeRoom(a, n, "a")'],
      arguments: ["static_cast<int>(n)", "a.data()"],
      results: ["toJs(call.environment(), returned)", "arrayToJs(call.environment(), a.data(), a.size())"],
    },
  },
  "an array out of which the return value says how much is filled": {
    given: method("uint32", "Get", [param("ThingId_t *", "ids"), param("uint32", "max")]),
    overrides: "Get: { params: { ids: { role: arrayOut, count: max, written: return } } }",
    want: {
      results: ["arrayToJs(call.environment(), ids.data(), within(returned, ids.size()))"],
      failure: "",
    },
  },
  "values of a size that a first call tells": {
    given: method("bool", "Get", [param("HThing", "thing"), param("uint32 *", "ids"), param("uint32 *", "size")]),
    overrides: "Get: { params: { ids: { role: queried, count: size } } }",
    want: {
      arity: 1,
      declarations: ["HThing thing{};", "HeapArray<uint32> ids;", "uint32 size{};"],
      arguments: ["thing", "ids.data()", "&size"],
      queries: { arguments: ["thing", "nullptr", "&size"], refused: '!call.makeRoomAsked(ids, size, "ids")' },
      failure: "!returned",
      results: ["arrayToJs(call.environment(), ids.data(), ids.size())"],
    },
  },
  "a function behind a function pointer": {
    given: method("void", "SetHook", [param("FnHook", "fn")]),
    overrides: "SetHook: { params: { fn: { role: hook } } }",
    want: {
      declarations: ["struct fnPlace;\n  Hook<fnPlace, int, const char *> fn;"],
      reads: ['call.readHook(0, "fn", fn)'],
      arguments: ["fn.pointer()"],
    },
  },
  "a call whose handle comes by pointer": {
    given: method("bool", "Send", [param("HThing", "thing"), param("uint64 *", "handle")]),
    overrides: "Send: { params: { handle: { role: callHandle } }, callResult: Address }",
    want: {
      arity: 1,
      arguments: ["thing", "&handle"],
      promised: "Address",
      callHandle: "callHandle(returned, handle)",
    },
  },
  "text in a buffer that the header types as bytes": {
    given: method("bool", "Get", [param("uint8 *", "text"), param("uint32", "room")]),
    overrides: "Get: { params: { text: { role: outString, capacity: room, size: 64 } } }",
    want: { arguments: ["reinterpret_cast<uint8 *>(text)", "static_cast<uint32>(sizeof text)"] },
  },
  "text in a typedef'd array by reference": {
    given: method("bool", "Set", [param("ErrMsg &", "why")]),
    overrides: "Set: { params: { why: { role: outString } }, success: always, returns: { name: ok } }",
    want: { declarations: ["char why[1024] = {};"], arguments: ["why"], failure: "" },
  },
};

describe("glue", () => {
  test.each(Object.entries(cases))("%s", (_, { given, overrides = "", want }) => {
    expect(glueView(bindMethod(given, overrides))).toMatchObject(want);
  });
});
