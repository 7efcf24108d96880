// Every bound method, called with every kind of wrong argument, in every stage of life: an error that names the
// method, never a crash.
import * as native from "@headwater/native";
import { afterAll, describe, expect, test } from "vitest";
import { serverLibrary } from "../steamclient/door.mjs";

type Method = (...args: unknown[]) => unknown;

/** The interface objects of the server's context, and its free functions. */
const interfaces = Object.entries(native.server).filter(([name]) => /^ISteam|^functions$/.test(name));

const methods: [name: string, method: Method][] = interfaces.flatMap(([name, methodsOf]) =>
  Object.entries(methodsOf as unknown as Record<string, Method>).map(([method, call]): [string, Method] => [
    `${name}.${method}`,
    call,
  ]),
);

const detached = new Uint8Array(8);
structuredClone(detached.buffer, { transfer: [detached.buffer] });

const hostile: unknown[] = [
  undefined,
  null,
  true,
  -1,
  0.5,
  Number.NaN,
  -0,
  2 ** 31,
  2 ** 53,
  1n,
  -1n,
  2n ** 64n,
  "",
  "\0",
  "\ud800",
  "x".repeat(100_000),
  Symbol("s"),
  () => 0,
  {},
  { type: "steamid" },
  { type: "string", value: "x".repeat(99) },
  { ip: "999.1.1.1", port: 1 },
  [],
  [1, 2, 3],
  [{ option: 1, value: 1 }],
  new Uint8Array(0),
  new Uint8Array(2000),
  detached,
  new Float64Array(2),
  new DataView(new ArrayBuffer(4)),
  new SharedArrayBuffer(8),
  new Uint8Array(new SharedArrayBuffer(8)),
  new Proxy(
    {},
    {
      get: () => {
        throw new Error("a getter that throws");
      },
    },
  ),
  new native.ReceiveBatch({ capacity: 1, bytes: 16 }),
];

/** Calls with up to four arguments, rotating through the hostile values. Returns the errors. */
function attack(call: Method): unknown[] {
  const errors: unknown[] = [];
  for (let round = 0; round < hostile.length * 4; round++) {
    const count = round % 5;
    const args = Array.from({ length: count }, (_, index) => hostile[(round * 7 + index * 11) % hostile.length]);
    try {
      const result = call(...args);
      if (result instanceof Promise) result.catch(() => undefined);
    } catch (error) {
      errors.push(error);
    }
  }
  return errors;
}

test("there are methods to attack", () => {
  expect(methods.length).toBeGreaterThan(350);
});

describe("before init", () => {
  test.each(methods)("%s", (name, call) => {
    expect(() => call()).toThrowError(/server context is not initialized|no Steam library is loaded/);
    expect(() => call()).toThrowError(name.replace(/^functions\./, ""));
  });
});

describe("running", () => {
  test("init", () => {
    native.loadLibrary(serverLibrary);
    expect(native.server.init(0x7f000001, 27015, 0, 2, "1.0.0.0").code).toBe(0);
  });

  // Ending the logon or the process's sockets is not misuse; everything else may be called.
  test.each(methods)("%s", (name, call) => {
    const label = name.replace(/^functions\./, "");
    for (const error of attack(call)) {
      expect(error).toBeInstanceOf(Error);
      const { message } = error as Error;
      expect(message === "a getter that throws" || message.startsWith(`${label}:`), message).toBe(true);
    }
    native.server.runCallbacks(() => {});
  });
});

describe("after shutdown", () => {
  test("shutdown", () => {
    native.server.shutdown();
    expect(native.server.running).toBe(false);
  });

  test.each(methods)("%s", (_, call) => {
    expect(() => call()).toThrowError(/the server context is shut down/);
    expect(attack(call).length).toBe(hostile.length * 4);
  });
});

afterAll(() => native.server.shutdown());
