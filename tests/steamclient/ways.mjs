// The ways from the addon to the loopback, as `--through` names them: straight to our own `libsteam_api`, or through one of
// Valve's, whose client is our `steamclient`.
import { steamclientPath } from "@headwater/loopback";
import { findsClients, valveSdks } from "./valveLibraries.mjs";

const own = "own";
const prefix = "valve-";

export const waysThroughValve = findsClients ? valveSdks.map((sdk) => prefix + sdk) : [];

/** @param {string} way */
export function throughEnvironment(way) {
  if (way === own) return {};
  if (!waysThroughValve.includes(way))
    throw new Error(`--through takes ${[own, ...waysThroughValve].join(", ")}, got ${way}`);
  return { HEADWATER_TEST_VALVE_SDK: way.slice(prefix.length), HEADWATER_STEAMCLIENT: steamclientPath() };
}

export function wayHere() {
  const sdk = process.env["HEADWATER_TEST_VALVE_SDK"];
  return sdk ? prefix + sdk : own;
}
