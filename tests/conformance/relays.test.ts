// Relays and data centres on the loopback: made up, and good enough for a server that waits for them or chooses by pings.
import { LoopbackControl } from "@headwater/loopback";
import { type GameServer, SteamNetworkingAvailability } from "@headwater/typed";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loggedOnServer } from "./loopbackServer.js";

let server: GameServer;

beforeEach(async () => {
  server = await loggedOnServer();
});
afterEach(() => server.shutdown());

const popId = (code: string) => Buffer.from(code.padStart(4, "\0")).readUInt32BE();

test("nothing is known before somebody asks for it", () => {
  const utils = server.networkingUtils;
  expect(utils.getRelayNetworkStatus().availability).toBe(SteamNetworkingAvailability.NeverTried);
  const { location, ageSeconds } = utils.getLocalPingLocation();
  expect(ageSeconds).toBe(-1);
  expect(utils.convertPingLocationToString(location)).toBe("");
  expect(utils.estimatePingTimeFromLocalHost(location)).toBeLessThan(0);
  expect(utils.getPopCount()).toBe(0);
  expect(utils.getDirectPingToPop(popId("lo1"))).toBeLessThan(0);
});

test("access is announced, and pings follow from it", async () => {
  const utils = server.networkingUtils;
  const announced = server.waitFor("steamRelayNetworkStatus");
  utils.initRelayNetworkAccess();
  expect(await announced).toMatchObject({
    avail: SteamNetworkingAvailability.Current,
    availNetworkConfig: SteamNetworkingAvailability.Current,
    availAnyRelay: SteamNetworkingAvailability.Current,
  });
  expect(utils.getRelayNetworkStatus().availability).toBe(SteamNetworkingAvailability.Current);

  const pops = utils.getPopList(utils.getPopCount());
  expect(pops).toEqual([popId("lo1"), popId("lo2")]);
  const pings = pops.map((pop) => utils.getDirectPingToPop(pop));
  expect(pings.every((ping) => ping > 0)).toBe(true);
  expect(pops.map((pop) => utils.getPingToDataCenter(pop))).toEqual(pings.map((ping) => ({ ping, viaRelayPop: 0 })));
  expect(utils.getDirectPingToPop(popId("fra"))).toBeLessThan(0);

  // Two hosts meet in the data centre that is best for both of them.
  const { location, ageSeconds } = utils.getLocalPingLocation();
  expect(ageSeconds).toBeGreaterThanOrEqual(0);
  expect(utils.estimatePingTimeFromLocalHost(location)).toBe(2 * Math.min(...pings));
  const text = utils.convertPingLocationToString(location);
  expect(utils.parsePingLocationString(text)).toEqual(location);
});

test("locations are estimated as their texts say", () => {
  const utils = server.networkingUtils;
  const at = (text: string) => utils.parsePingLocationString(text) ?? expect.fail(text);
  const between = (one: string, other: string) => utils.estimatePingTimeBetweenTwoLocations(at(one), at(other));
  expect(between("fra=5,iad=90", "fra=20,iad=3")).toBe(25);
  expect(between("fra=5", "iad=3")).toBeLessThan(0);
  for (const text of ["", "fra", "fra=", "fra=x", "fra=-1", "frankfurt=3", "fra=1;iad=2", "fra=99999"])
    expect([text, utils.parsePingLocationString(text)]).toEqual([text, null]);
  // A text that does not fit into a location is none.
  const codes = Array.from({ length: 100 }, (_, number) => `a${String(number).padStart(3, "0")}=1000`);
  expect(utils.parsePingLocationString(codes.join(","))).toBeNull();
});

test("what was measured gets old, and ends with the server", async () => {
  const utils = server.networkingUtils;
  expect(utils.checkPingDataUpToDate(60)).toBe(false);
  expect(utils.checkPingDataUpToDate(60)).toBe(true);
  new LoopbackControl().advanceTime(61_000);
  const again = server.waitFor("steamRelayNetworkStatus");
  expect(utils.checkPingDataUpToDate(60)).toBe(false);
  await again;
  server.shutdown();
  server = await loggedOnServer();
  expect(server.networkingUtils.getPopCount()).toBe(0);
});
