// What a call costs: the package under test, the raw addon, koffi.
import { koffiCalls } from "./koffiCalls.mjs";
import { socketPair } from "./library.mjs";
import { compare, timed } from "./measure.mjs";

const product = "a-game-of-some-name";
/** What a call may take, of what it takes written by hand. */
export const target = 1.1;
/** k_ESteamNetworkingConfig_SendBufferSize */
const sendBufferSize = 9;

// Every loop is written out, because a shared one would make its call site megamorphic.
function kinds(bench) {
  const { context, baseline } = bench;
  const { ISteamGameServer: gameServer, ISteamNetworkingSockets: sockets } = context;
  const { ISteamNetworkingUtils: utils, ISteamUGC: ugc } = context;
  const koffi = koffiCalls(bench.path);
  const [connection] = socketPair(bench);
  return {
    "no argument, bool (BLoggedOn)": {
      headwater: timed((n) => {
        for (let i = 0; i < n; i++) gameServer.BLoggedOn();
      }),
      raw: timed((n) => {
        for (let i = 0; i < n; i++) baseline.BLoggedOn();
      }),
      koffi: timed((n) => {
        for (let i = 0; i < n; i++) koffi.BLoggedOn(koffi.gameServer);
      }),
    },
    "uint64 getter (GetSteamID)": {
      headwater: timed((n) => {
        for (let i = 0; i < n; i++) gameServer.GetSteamID();
      }),
      raw: timed((n) => {
        for (let i = 0; i < n; i++) baseline.GetSteamID();
      }),
      koffi: timed((n) => {
        for (let i = 0; i < n; i++) koffi.GetSteamID(koffi.gameServer);
      }),
    },
    "three integers, one of 64 bits (SetTimeCreatedDateRange)": {
      headwater: timed((n) => {
        for (let i = 0; i < n; i++) ugc.SetTimeCreatedDateRange(5n, i, i);
      }),
      raw: timed((n) => {
        for (let i = 0; i < n; i++) baseline.SetTimeCreatedDateRange(5n, i, i);
      }),
      koffi: timed((n) => {
        for (let i = 0; i < n; i++) koffi.SetTimeCreatedDateRange(koffi.ugc, 5n, i, i);
      }),
    },
    "three integers (SetConnectionConfigValueInt32)": {
      headwater: timed((n) => {
        for (let i = 0; i < n; i++) utils.SetConnectionConfigValueInt32(connection, sendBufferSize, 65536);
      }),
      raw: timed((n) => {
        for (let i = 0; i < n; i++) baseline.SetConnectionConfigValueInt32(connection, sendBufferSize, 65536);
      }),
      koffi: timed((n) => {
        for (let i = 0; i < n; i++) koffi.SetConnectionConfigValueInt32(koffi.utils, connection, sendBufferSize, 65536);
      }),
    },
    "string in (SetProduct)": {
      headwater: timed((n) => {
        for (let i = 0; i < n; i++) gameServer.SetProduct(product);
      }),
      raw: timed((n) => {
        for (let i = 0; i < n; i++) baseline.SetProduct(product);
      }),
      koffi: timed((n) => {
        for (let i = 0; i < n; i++) koffi.SetProduct(koffi.gameServer, product);
      }),
    },
    "struct out (GetConnectionInfo)": {
      headwater: timed((n) => {
        for (let i = 0; i < n; i++) sockets.GetConnectionInfo(connection);
      }),
      raw: timed((n) => {
        for (let i = 0; i < n; i++) baseline.GetConnectionInfo(connection);
      }),
      koffi: timed((n) => {
        for (let i = 0; i < n; i++) koffi.GetConnectionInfo(koffi.sockets, connection, {});
      }),
    },
  };
}

export async function calls(bench) {
  const rows = [];
  for (const [name, variants] of Object.entries(kinds(bench))) {
    const { nanoseconds, ratio } = await compare(variants);
    const [toRaw, toKoffi] = ["raw", "koffi"].map((other) => ratio("headwater", other));
    rows.push({ name, nanoseconds, toRaw, toKoffi, met: toRaw <= target });
  }
  return rows;
}
