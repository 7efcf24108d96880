// A library that says more than is true: what it writes ends where the addon's room for it ends, whatever it says.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadLibrary, server } from "@headwater/native";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generatedSdk } from "../snapshots/keptSdk.js";
import { alwaysNeeded, canCompile, compileLibrary, whyNoCompiler } from "./compiledLibrary.js";

const { model } = generatedSdk();
const accessors = model.interfaces.flatMap((each) => each.accessors.map(({ flatName }) => flatName));

const source = `
#include <stdint.h>
#include <string.h>
static int interface;
${accessors.map((name) => `void *${name}(void) { return &interface; }`).join("\n")}

/* More than there was room for. */
int SteamAPI_ISteamGameServer_GetNextOutgoingPacket(void *self, void *out, int room, uint32_t *ip, uint16_t *port) {
  memset(out, 'x', room);
  *ip = *port = 1;
  return 1 << 30;
}
_Bool SteamAPI_ISteamNetworking_ReadP2PPacket(void *self, void *out, uint32_t room, uint32_t *size, uint64_t *from, int channel) {
  memset(out, 'x', room);
  *size = 0xffffffff;
  return 1;
}
uint32_t SteamAPI_ISteamUGC_GetSubscribedItems(void *self, uint64_t *out, uint32_t room) {
  for (uint32_t i = 0; i < room; i++) out[i] = i + 1;
  return 0xffffffff;
}
/* A text without an end. */
_Bool SteamAPI_ISteamNetworkingSockets_GetConnectionName(void *self, uint32_t connection, char *out, int room) {
  memset(out, 'x', room);
  return 1;
}
`;

describe.skipIf(!canCompile)(`a library that lies${canCompile ? "" : `: ${whyNoCompiler}`}`, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "headwater-lying-"));
    loadLibrary(compileLibrary(folder, "lying.so", alwaysNeeded, [], source));
    expect(server.init(0, 27015, 0, 2, "1.0.0.0").code).toBe(0);
  });
  afterAll(() => {
    server.shutdown();
    rmSync(folder, { recursive: true });
  });

  test("bytes end with their room, a new one and the caller's", () => {
    // What the largest packet needs.
    const room = 16384;
    const [packet] = server.ISteamGameServer.GetNextOutgoingPacket(room) ?? [];
    expect(packet).toEqual(new Uint8Array(room).fill(120));
    const mine = new Uint8Array(32).subarray(8, 24);
    const [read] = server.ISteamNetworking.ReadP2PPacket(mine, 0) ?? [];
    expect(read).toEqual(new Uint8Array(16).fill(120));
    expect([...new Uint8Array(mine.buffer)].filter((byte) => byte === 0)).toHaveLength(16);
  });

  test("so do arrays", () => {
    expect(server.ISteamUGC.GetSubscribedItems(3, false)).toEqual([1n, 2n, 3n]);
  });

  test("so do texts that have no end", () => {
    const { length } = server.ISteamNetworkingSockets.GetConnectionName(1) ?? "";
    expect(length).toBeGreaterThan(100);
    expect(length).toBeLessThanOrEqual(128);
  });
});
