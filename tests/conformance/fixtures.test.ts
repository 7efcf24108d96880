// Stats, items and Workshop of the loopback through the typed API, from the files that the environment names.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type DepotId,
  type GameServer,
  ItemState,
  k_SteamInventoryResultInvalid,
  k_SteamItemInstanceIDInvalid,
  Result,
  type SteamInventoryResult,
  type SteamItemDef,
  type SteamItemInstanceID,
  UGCMatchingUGCType,
  UGCQuery,
} from "@headwater/typed";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isLacking } from "../steamclient/door.mjs";
import { loggedOnServer } from "./loopbackServer.js";

const folder = mkdtempSync(join(tmpdir(), "headwater-fixtures-"));
const player = 76561197960265729n;
let server: GameServer;

function fixture(variable: string, name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  process.env[variable] = file;
  return file;
}

const statsFile = fixture("HEADWATER_LOOPBACK_STATS", "stats.json", {
  stats: { kills: { type: "int", max: 100 }, accuracy: { type: "float", default: 0.5 } },
  achievements: { WINNER: {} },
});
fixture("HEADWATER_LOOPBACK_INVENTORY", "inventory.json", {
  definitions: { 100: { properties: { name: "Hat" } } },
  items: { server: [{ id: "7", definition: 100, quantity: 3 }] },
});
fixture("HEADWATER_LOOPBACK_UGC", "ugc.json", {
  items: { 1000: { title: "Castle", tags: ["map"], folder: "castle", updated: 1_700_000_000 }, 1001: { title: "Hut" } },
});

beforeAll(async () => {
  mkdirSync(join(folder, "castle"));
  writeFileSync(join(folder, "castle", "map.bsp"), "12345");
  server = await loggedOnServer();
});
afterAll(() => {
  server.shutdown();
  rmSync(folder, { recursive: true, force: true });
});

test("stats are requested, set and stored", async () => {
  const stats = server.gameServerStats;
  expect(stats.getUserStatInt32(player, "kills")).toBeNull();
  expect(await stats.requestUserStats(player)).toEqual({ result: Result.OK, steamIdUser: player });
  expect(stats.getUserStatInt32(player, "kills")).toBe(0);
  expect(stats.getUserStatFloat(player, "accuracy")).toBe(0.5);
  expect(stats.getUserAchievement(player, "WINNER")).toBe(false);
  expect(stats.getUserAchievement(player, "LOSER")).toBeNull();
  expect(stats.setUserStatInt32(player, "kills", 7)).toBe(true);
  expect(stats.setUserAchievement(player, "WINNER")).toBe(true);
  expect(await stats.storeUserStats(player)).toEqual({ result: Result.OK, steamIdUser: player });
  expect(JSON.parse(readFileSync(statsFile, "utf8")).users).toEqual({
    [String(player)]: { stats: { kills: 7 }, achievements: ["WINNER"] },
  });
  stats.setUserStatInt32(player, "kills", 101);
  expect(await stats.storeUserStats(player)).toMatchObject({ result: Result.InvalidParam });
  expect(stats.getUserStatInt32(player, "kills")).toBe(7);
  const unloaded = server.waitFor("gsStatsUnloaded");
  server.gameServer.endAuthSession(player);
  expect(await unloaded).toEqual({ steamIdUser: player });
  expect(stats.getUserStatInt32(player, "kills")).toBeNull();
});

async function ready(begun: SteamInventoryResult | null): Promise<SteamInventoryResult> {
  const handle = begun ?? k_SteamInventoryResultInvalid;
  expect(server.inventory.getResultStatus(handle)).toBe(Result.Pending);
  expect(await server.waitFor("steamInventoryResultReady")).toEqual({ handle, result: Result.OK });
  return handle;
}

test("items come as results, and prove themselves", async () => {
  const { inventory } = server;
  const all = await ready(inventory.getAllItems());
  const items = [{ itemId: 7n, definition: 100, quantity: 3, flags: 0 }];
  expect(inventory.getResultItems(all)).toEqual(items);
  const proof = inventory.serializeResult(all) ?? new Uint8Array();
  const verified = await ready(inventory.deserializeResult(proof));
  expect(inventory.getResultItems(verified)).toEqual(items);
  expect(inventory.checkResultSteamId(verified, server.steamId)).toBe(true);
  expect(inventory.checkResultSteamId(verified, player)).toBe(false);
  const loaded = server.waitFor("steamInventoryDefinitionUpdate");
  expect(inventory.loadItemDefinitions()).toBe(true);
  await loaded;
  expect(inventory.getItemDefinitionIds()).toEqual([100]);
  expect(inventory.getItemDefinitionProperty(100, "name")).toBe("Hat");
});

test("items are generated, split, consumed, and found by their ids", async () => {
  const { inventory } = server;
  const itemsOf = async (begun: SteamInventoryResult | null) => inventory.getResultItems(await ready(begun)) ?? [];
  const [made] = await itemsOf(inventory.generateItems([100 as SteamItemDef], [5]));
  expect(made).toMatchObject({ definition: 100, quantity: 5 });
  const id = made?.itemId as SteamItemInstanceID;
  const split = await itemsOf(inventory.transferItemQuantity(id, 2, k_SteamItemInstanceIDInvalid));
  expect(split.map(({ quantity }) => quantity)).toEqual([3, 2]);
  expect(await itemsOf(inventory.consumeItem(id, 1))).toMatchObject([{ itemId: id, quantity: 2 }]);
  expect(await itemsOf(inventory.getItemsById([id]))).toMatchObject([{ itemId: id, quantity: 2 }]);
});

test("downloads are told of, and wait while they are suspended", async () => {
  const { ugc } = server;
  expect(ugc.initWorkshopForGameServer(480 as DepotId, folder)).toBe(true);
  ugc.suspendDownloads(true);
  const result = server.waitFor("downloadItemResult");
  expect(ugc.downloadItem(1000n, true)).toBe(true);
  expect(ugc.getItemDownloadInfo(1000n)).toEqual({ bytesDownloaded: 0n, bytesTotal: 5n });
  ugc.suspendDownloads(false);
  await result;
});

test("Workshop items are found and downloaded", async () => {
  const { ugc } = server;
  const query = ugc.createQueryAllUgcRequestPage(UGCQuery.RankedByVote, UGCMatchingUGCType.Items, 480, 480, 1);
  expect(ugc.addRequiredTag(query, "map")).toBe(true);
  expect(await ugc.sendQueryUgcRequest(query)).toMatchObject({
    result: Result.OK,
    numResultsReturned: 1,
    totalMatchingResults: 1,
  });
  expect(ugc.getQueryUgcResult(query, 0)).toMatchObject({ publishedFileId: 1000n, title: "Castle" });
  expect(ugc.releaseQueryUgcRequest(query)).toBe(true);
  const result = server.waitFor("downloadItemResult");
  expect(ugc.downloadItem(1000n, true)).toBe(true);
  expect(await result).toEqual({ appId: 480, publishedFileId: 1000n, result: Result.OK });
  expect(ugc.getItemState(1000n)).toBe(ItemState.Installed);
  const info = ugc.getItemInstallInfo(1000n);
  expect(info).toMatchObject({ sizeOnDisk: 5n, timeStamp: 1_700_000_000 });
  expect(readFileSync(join(info?.folder ?? "", "map.bsp"), "utf8")).toBe("12345");
  const isThere = "getDownloadedItems" in ugc && !isLacking("SteamAPI_ISteamUGC_GetDownloadedItems");
  if (isThere) expect(ugc.getDownloadedItems(8)).toEqual([1000n]);
});
