// UGC: what an update makes of an item itself: texts, visibility, files. All of these come before submitItemUpdate.
import { bool, handle64, type Int64Like, member, text } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import type { RemoteStoragePublishedFileVisibility } from "../remoteStorage/enums.js";

const page = "UGC";

export class ItemChanges extends SteamServerBase {
  /**
   * The title.
   *
   * Stands for `ISteamUGC::SetItemTitle`.
   *
   * @param title - Up to 128 bytes.
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  setItemTitle(update_handle: Int64Like, title: string): boolean {
    return this.invoke(
      page,
      "setItemTitle",
      [handle64("update_handle", update_handle), text("title", title)],
      false,
      ({ ugc }, ...args) => ugc.setItemTitle(...args),
    );
  }

  /**
   * The description.
   *
   * Stands for `ISteamUGC::SetItemDescription`.
   *
   * @param description - Up to 7999 bytes.
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  setItemDescription(update_handle: Int64Like, description: string): boolean {
    return this.invoke(
      page,
      "setItemDescription",
      [handle64("update_handle", update_handle), text("description", description)],
      false,
      ({ ugc }, ...args) => ugc.setItemDescription(...args),
    );
  }

  /**
   * The language of the title and the description that this update sets.
   *
   * Stands for `ISteamUGC::SetItemUpdateLanguage`.
   *
   * @param language - Steam's name of it, as `german`; english by default.
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  setItemUpdateLanguage(update_handle: Int64Like, language: string): boolean {
    return this.invoke(
      page,
      "setItemUpdateLanguage",
      [handle64("update_handle", update_handle), text("language", language)],
      false,
      ({ ugc }, ...args) => ugc.setItemUpdateLanguage(...args),
    );
  }

  /**
   * Text for the game that users do not see; `getQueryUGCMetadata` reads it.
   *
   * Stands for `ISteamUGC::SetItemMetadata`.
   *
   * @param metadata - Up to `DEVELOPER_METADATA_MAX` bytes.
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  setItemMetadata(update_handle: Int64Like, metadata: string): boolean {
    return this.invoke(
      page,
      "setItemMetadata",
      [handle64("update_handle", update_handle), text("metadata", metadata)],
      false,
      ({ ugc }, ...args) => ugc.setItemMetadata(...args),
    );
  }

  /**
   * Who sees the item.
   *
   * Stands for `ISteamUGC::SetItemVisibility`.
   *
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  setItemVisibility(update_handle: Int64Like, visibility: RemoteStoragePublishedFileVisibility): boolean {
    return this.invoke(
      page,
      "setItemVisibility",
      [
        handle64("update_handle", update_handle),
        member<RemoteStoragePublishedFileVisibility>("visibility", visibility),
      ],
      false,
      ({ ugc }, ...args) => ugc.setItemVisibility(...args),
    );
  }

  /**
   * The files of the item.
   *
   * Stands for `ISteamUGC::SetItemContent`.
   *
   * @param content_folder - Absolute path of the folder that holds them.
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  setItemContent(update_handle: Int64Like, content_folder: string): boolean {
    return this.invoke(
      page,
      "setItemContent",
      [handle64("update_handle", update_handle), text("content_folder", content_folder)],
      false,
      ({ ugc }, ...args) => ugc.setItemContent(...args),
    );
  }

  /**
   * The preview image of the item.
   *
   * Stands for `ISteamUGC::SetItemPreview`.
   *
   * @param preview_file - Absolute path of a JPG, PNG or GIF below 1 MB.
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  setItemPreview(update_handle: Int64Like, preview_file: string): boolean {
    return this.invoke(
      page,
      "setItemPreview",
      [handle64("update_handle", update_handle), text("preview_file", preview_file)],
      false,
      ({ ugc }, ...args) => ugc.setItemPreview(...args),
    );
  }

  /**
   * Whether a single file is uploaded in the old way, for apps that still read such items.
   *
   * Stands for `ISteamUGC::SetAllowLegacyUpload`.
   *
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  setAllowLegacyUpload(update_handle: Int64Like, allow_legacy_upload: boolean): boolean {
    return this.invoke(
      page,
      "setAllowLegacyUpload",
      [handle64("update_handle", update_handle), bool("allow_legacy_upload", allow_legacy_upload)],
      false,
      ({ ugc }, ...args) => ugc.setAllowLegacyUpload(...args),
    );
  }

  /**
   * The game versions that the item is for.
   *
   * Stands for `ISteamUGC::SetRequiredGameVersions`.
   *
   * @param query_handle - The update, whatever its name says.
   * @param game_branch_min - Name of the first branch; empty: no limit.
   * @param game_branch_max - Name of the last branch; empty: no limit.
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  setRequiredGameVersions(query_handle: Int64Like, game_branch_min: string, game_branch_max: string): boolean {
    return this.invoke(
      page,
      "setRequiredGameVersions",
      [
        handle64("query_handle", query_handle),
        text("game_branch_min", game_branch_min),
        text("game_branch_max", game_branch_max),
      ],
      false,
      ({ ugc }, ...args) => ugc.setRequiredGameVersions(...args),
    );
  }
}
