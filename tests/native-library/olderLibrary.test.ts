// A library of the oldest kept SDK: what it has under other names and with other signatures is called as it is there,
// and what it cannot do is named.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadLibrary, server } from "@headwater/native";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { keptModel, keptModelVersions } from "../../generator/src/sdks/keptModel.js";
import { canCompile, compileLibrary, whyNoCompiler } from "./compiledLibrary.js";

const oldest = keptModelVersions()[0] as string;
const { constants, interfaces, functions } = keptModel(oldest);
const accessors = interfaces.flatMap((each) => each.accessors.map(({ flatName }) => flatName));
const clientVersion = constants.find(({ name }) => name === "STEAMCLIENT_INTERFACE_VERSION")?.value;

const source = `
#include <stdint.h>
#include <string.h>
static int interface;
${accessors.map((name) => `void *${name}(void) { return &interface; }`).join("\n")}

_Bool SteamInternal_GameServer_Init(uint32_t ip, uint16_t steamPort, uint16_t port, uint16_t queryPort, int mode,
                                    const char *version) {
  return ip == 1 && steamPort == 0 && port == 27015 && queryPort == 27016 && mode == 3 && !strcmp(version, "1.0.0.0");
}
/* Without the parameter that a newer SDK has. */
uint32_t SteamAPI_ISteamUGC_GetNumSubscribedItems(void *self) { return self == &interface ? 7 : 0; }
/* The client of its own SDK only. */
void *SteamInternal_CreateInterface(const char *version) {
  return strcmp(version, "${clientVersion}") ? 0 : &interface;
}
uint32_t SteamAPI_ISteamClient_GetIPCCallCount(void *self) { return self == &interface ? 9 : 0; }
`;
const written = new Set([...source.matchAll(/\b(Steam\w+)\(/g)].map(([, name]) => name));
const others = [
  ...interfaces.flatMap((each) => each.methods.map(({ flatName }) => flatName)),
  ...functions.filter(({ exported }) => exported).map(({ name }) => name),
].filter((name) => !written.has(name));

const folder = mkdtempSync(join(tmpdir(), "headwater-older-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!canCompile)(`a library of SDK ${oldest} (else: ${whyNoCompiler})`, () => {
  let path: string;
  beforeAll(() => {
    path = compileLibrary(folder, "older.so", [...new Set(others)], [], source);
  });

  test("is recognised; what it has under other names is not missing", () => {
    const { sdkVersion, missing, incompatible } = loadLibrary(path);
    expect(sdkVersion).toBe(oldest);
    expect(incompatible).toEqual([]);
    expect(missing).toContain("SteamAPI_ISteamUGC_GetNumDownloadedItems");
    // Its accessors have the names of other versions, its inits other names.
    expect(missing.filter((name) => !name.startsWith("SteamAPI_ISteam"))).toEqual([]);
  });

  test("its own init says only whether it worked", () => {
    expect(server.init(2, 27015, 27016, 3, "1.0.0.0")).toEqual({ code: 1, message: expect.stringContaining("1.58") });
    expect(server.init(1, 27015, 27016, 3, "1.0.0.0")).toEqual({ code: 0, message: "" });
  });

  test("a function is called by its own signature, and refuses what that cannot say", () => {
    expect(server.ISteamUGC.GetNumSubscribedItems(false)).toBe(7);
    expect(() => server.ISteamUGC.GetNumSubscribedItems(true)).toThrowError(
      `ISteamUGC.GetNumSubscribedItems: bIncludeLocallyDisabled can only be false: ${path} has ` +
        `SteamAPI_ISteamUGC_GetNumSubscribedItems without it; it looks like SDK ${oldest}. Use the library of SDK ${currentSdk()}.`,
    );
  });

  test("an interface without accessor is asked for by its own version", () => {
    expect(server.ISteamClient.GetIPCCallCount()).toBe(9);
  });

  test("what it lacks is named when it is called", () => {
    expect(() => server.ISteamUGC.GetNumDownloadedItems()).toThrowError(
      `ISteamUGC.GetNumDownloadedItems: ${path} does not export SteamAPI_ISteamUGC_GetNumDownloadedItems; it looks ` +
        `like SDK ${oldest}, this package is made for SDK ${currentSdk()}.`,
    );
  });
});
