// The ways from the addon to the loopback, as `--through` names them: straight to our own `libsteam_api`, the same with
// its networking over TCP, or through one of Valve's libraries, whose client is our `steamclient`.
import { steamclientPath } from "@headwater/loopback";
import { findsClients, valveSdks } from "./valveLibraries.mjs";

const own = "own";
const tcp = "tcp";
const prefix = "valve-";

export const waysThroughValve = findsClients ? valveSdks.map((sdk) => prefix + sdk) : [];

/** Tests of the repository's `tests` that run through Valve's library as well. */
export const includedThroughValve = [
  ...["conformance", "faults", "fuzz", "lifecycle", "messages"].map((folder) => `${folder}/**/*.test.ts`),
  "examples/dedicatedServer.test.ts",
];

/** And those of them that do not. */
export const excludedThroughValve = [
  // What ends in the addon before any library is called says nothing new through another.
  ...["arguments", "misuse"].map((name) => `conformance/${name}.test.ts`),
  ...["outOfMemory", "transferredMemory"].map((name) => `lifecycle/${name}.test.ts`),
  // One addon serves a server and a player here; behind this door each has its own.
  "messages/contexts.test.ts",
];

/** Those that run over TCP as well: what the networking is tested with. */
export const includedOverTcp = ["conformance", "faults", "messages"].map((folder) => `${folder}/**/*.test.ts`);

/** Its garbage is of datagrams. */
export const excludedOverTcp = ["faults/garbage.test.ts"];

/** @param {string} way @returns {string[]} globs of tests, from the repository's `tests` */
export const excludedThrough = (way) => (way === own ? [] : way === tcp ? excludedOverTcp : excludedThroughValve);

/** @param {string} way */
export function throughEnvironment(way) {
  if (way === own) return {};
  if (way === tcp) return { HEADWATER_LOOPBACK_NETWORKING: tcp };
  if (!waysThroughValve.includes(way))
    throw new Error(`--through takes ${[own, tcp, ...waysThroughValve].join(", ")}, got ${way}`);
  return { HEADWATER_TEST_VALVE_SDK: way.slice(prefix.length), HEADWATER_STEAMCLIENT: steamclientPath() };
}

export function wayHere() {
  const sdk = process.env["HEADWATER_TEST_VALVE_SDK"];
  if (sdk) return prefix + sdk;
  return process.env["HEADWATER_LOOPBACK_NETWORKING"] === tcp ? tcp : own;
}
