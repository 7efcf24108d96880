// What newer SDKs than the oldest kept one have and functions of GodotSteam call, declared once more: so this package
// compiles for each of them. Where the SDK has no such function, the call fails as any other does.
import type { SteamUGC, SteamUtils, UGCContentDescriptorID, UGCQueryHandle, UGCUpdateHandle } from "@headwater/typed";

export interface NewerUgc {
  getNumSubscribedItems(includeLocallyDisabled?: boolean): number;
  getNumSupportedGameVersions(handle: UGCQueryHandle, index: number): number;
  getSubscribedItems(maxEntries: number, includeLocallyDisabled?: boolean): bigint[];
  getSupportedGameVersionData(
    handle: UGCQueryHandle,
    index: number,
    versionIndex: number,
  ): { gameBranchMin: string; gameBranchMax: string } | null;
  getUserContentDescriptorPreferences(maxEntries: number): UGCContentDescriptorID[];
  setAdminQuery(handle: UGCUpdateHandle, adminQuery: boolean): boolean;
  setItemTags(updateHandle: UGCUpdateHandle, tags: readonly string[], allowAdminTags?: boolean): boolean;
  setItemsDisabledLocally(publishedFileIds: readonly bigint[], disabledLocally: boolean): boolean;
  setRequiredGameVersions(handle: UGCUpdateHandle, gameBranchMin: string, gameBranchMax: string): boolean;
  setSubscriptionsLoadOrder(publishedFileIds: readonly bigint[]): boolean;
}

export interface NewerUtils {
  dismissGamepadTextInput(): boolean;
}

export interface NewerFields {
  itemInstalled: { legacyContent: bigint; manifestId: bigint };
  details: { totalFilesSize: bigint };
}

export type AnyUgc = Omit<SteamUGC, keyof NewerUgc> & NewerUgc;
export type AnyUtils = Omit<SteamUtils, keyof NewerUtils> & NewerUtils;
