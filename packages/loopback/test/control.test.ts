// The control without a server: what it refuses, and how it says so.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { LoopbackControl, libraryPath } from "../js/index.js";
import layout from "../js/layout.cjs";
import { everyFault } from "./everyFault.js";

const control = new LoopbackControl();
const folder = mkdtempSync(join(tmpdir(), "headwater-control-"));

afterEach(() => control.clear());
afterAll(() => rmSync(folder, { recursive: true }));

test.each(everyFault)("takes $fault with all its fields", (fault) => {
  const injected = control.inject({ ...fault, context: "user", when: { after: "logon", nth: 2, ms: 5 } });
  expect(injected.hits).toBe(0);
  expect(injected.remove()).toBe(true);
  expect(injected.remove()).toBe(false);
});

test("these are all kinds of faults", () => {
  const names = everyFault.map(({ fault }) => fault).join(", ");
  expect(() => control.inject({ fault: "rain" } as never)).toThrow(
    `fault: $.fault: there is no fault "rain"; use one of ${names}`,
  );
});

describe("says what is wrong", () => {
  test.each([
    [{ fault: "callback" }, "$.callback: is missing"],
    [{ fault: "callback", callback: 1, payload: "0" }, "$.payload: must be the bytes of the struct in hexadecimal"],
    [{ fault: "callback", callback: 1, payload: "zz" }, "$.payload: must be the bytes of the struct in hexadecimal"],
    [{ fault: "callback", callback: 1, payload: "00".repeat(65_537) }, "$.payload: must be"],
    [{ fault: "connectionLost", result: "Tired" }, "$.result: is no EResult; use one of None, OK, Fail,"],
    [{ fault: "connectionLost", result: 4 }, "$.result: is no EResult"],
    [{ fault: "connectionLost", nth: 2 }, '$: has no field "nth"; remove or correct it'],
    [{ fault: "logonRefused", steamId: "1" }, '$: has no field "steamId"'],
    [{ fault: "logonRefused", probability: 1.5 }, "$.probability: must be from 0 to 1"],
    [{ fault: "logonRefused", times: 0 }, "$.times: must be a whole number from 1"],
    [{ fault: "logonDelayed", ms: -1 }, "$.ms: must be a whole number from 0"],
    [{ fault: "logonDelayed" }, "$.ms: is missing"],
    [{ fault: "authResponse" }, "$.response: is missing"],
    [{ fault: "license", result: "Perhaps" }, "use one of HasLicense, DoesNotHaveLicense, NoAuth"],
    [{ fault: "license", steamId: "me" }, "$.steamId: must be a 64-bit id as a text of decimal digits"],
    [{ fault: "network", lossPercent: 101 }, "$.lossPercent: must be from 0 to 100"],
    [{ fault: "network", context: "both" }, "$.context: must be server or user"],
    [{ fault: "network", when: { after: "lunch" } }, "$.when.after: must be start, logon or session"],
    [{ fault: "network", when: 5 }, "$.when: must be an object"],
    [{ fault: 1 }, "$.fault: must be a text"],
    [["fault"], "$: must be an object"],
  ])("%j", (fault, message) => {
    expect(() => control.inject(fault as never)).toThrow(message);
  });

  test("a scenario with several mistakes names them all and is not taken in part", () => {
    const faults = [{ fault: "network", lagMs: 5 }, { fault: "network", lagMs: "long" }, { fault: "snow" }];
    let message = "";
    try {
      control.load({ faults } as never);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message.split("\n")).toEqual([
      "scenario: $.faults[1].lagMs: must be a whole number from 0 to 5000",
      expect.stringMatching(/^scenario: \$\.faults\[2\]\.fault: there is no fault "snow"/),
    ]);
  });

  test("a scenario that is too long is refused, not cut", () => {
    const faults = Array.from({ length: 50_000 }, () => ({ fault: "connectionLost" as const }));
    expect(() => control.load({ faults })).toThrowError(/^scenario: longer than a megabyte\. Take it in parts/);
  });

  test("a scenario file is named with the line of an error", () => {
    const file = join(folder, "broken.json");
    writeFileSync(file, '{\n  "faults": [,]\n}\n');
    expect(() => control.load(file)).toThrow(`${file}:2:14: `);
    expect(() => control.load(join(folder, "missing.json"))).toThrow("ENOENT");
  });

  test("a library that is no loopback", () => {
    expect(() => new LoopbackControl(join(folder, "libsteam_api.so"))).toThrow("libsteam_api.so");
    const addon = join(dirname(libraryPath()), layout.controlFileName);
    expect(() => new LoopbackControl(addon)).toThrow("is not a loopback library of this version");
  });

  test("wrong arguments and a side that does not run", () => {
    expect(() => control.postCallback("player" as never, 1)).toThrow('must be "server" or "user", not "player"');
    expect(() => control.postCallback("server", 0)).toThrow("a callback id is a whole number from 1");
    expect(() => control.postCallback("server", 143, "00" as never)).toThrow("must be a Uint8Array");
    expect(() => control.postCallback("user", 143)).toThrow("the user is not initialised in this process");
    expect(() => control.advanceTime(-1)).toThrow("whole milliseconds from 0 on, not -1");
    expect(() => control.seed(0.5)).toThrow(RangeError);
  });
});

test("the server's state is readable before init", () => {
  expect(control.serverState()).toMatchObject({ loggedOn: false, name: "", players: [] });
});
