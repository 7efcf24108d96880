// Payloads that are not what the SDK's headers say: a library of another SDK sends them. Whatever comes is handed on, and
// nothing is read behind its end.
import { LoopbackControl } from "@headwater/loopback";
import * as native from "@headwater/native";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptSdk } from "../snapshots/keptSdk.js";
import { startServer } from "./loopbackServer.js";

const platform = ({ win32: "win32-x64", darwin: "darwin-arm64" } as const)[process.platform as "win32"] ?? "linux-x64";
const control = new LoopbackControl();
let end: () => void;
beforeEach(async () => {
  const server = await startServer({ pump: "manual" });
  end = () => server.shutdown();
});
afterEach(() => end());

/** The callbacks that reach a server, and how large their structs are here. */
function callbacks(): { id: number; size: number }[] {
  const { api, model } = keptSdk(native.libraryInfo()?.sdkVersion ?? "");
  const sizes = new Map(model.structs.map(({ name, layout }) => [name, layout[platform].size]));
  const ofServer = api.callbacks.filter(({ contexts }) => contexts.includes("server"));
  return ofServer.map(({ id, struct }) => ({ id, size: sizes.get(struct) as number }));
}

/** What the handler is given for a callback of so many bytes. */
function delivered(id: number, size: number): [id: number, payload: object | undefined][] {
  control.postCallback("server", id, new Uint8Array(size));
  const calls: [number, object | undefined][] = [];
  native.server.runCallbacks((...args) => calls.push(args));
  return calls;
}

test("a payload of its size is decoded, a longer one as well, a shorter one is not", () => {
  const known = callbacks();
  expect(known.length).toBeGreaterThan(50);
  for (const { id, size } of known) {
    const whole = delivered(id, size);
    expect(whole).toEqual([[id, expect.any(Object)]]);
    expect(delivered(id, size + 8)).toEqual(whole);
    // A struct without fields has a byte, which nobody reads.
    if (Object.keys(whole[0]?.[1] ?? {}).length === 0) continue;
    for (const less of [size - 1, Math.floor(size / 2), 0]) expect(delivered(id, less)).toEqual([[id, undefined]]);
  }
});

test("an id that no struct has is handed on", () => {
  expect(delivered(9_999, 16)).toEqual([[9_999, undefined]]);
});
