// UGC: what an update makes of an item: texts, files, tags, previews. All of these come before submitItemUpdate.
import { bool, listOf, member, text, uint32 } from "../core/argument.js";
import { page, whether } from "../core/page.js";
import type { ItemPreviewType, RemoteStoragePublishedFileVisibility, UGCContentDescriptorID } from "../enums.js";
import { query, update } from "./handles.js";

export const itemChanges = page("UGC", {
  /**
   * The title. Returns false for an update that does not exist. (`ISteamUGC::SetItemTitle`)
   * @param title - Up to 128 bytes.
   */
  setItemTitle: whether([update, text("title")], ({ ugc }, update_handle, title) =>
    ugc.setItemTitle(update_handle, title),
  ),
  /**
   * The description. Returns false for an update that does not exist. (`ISteamUGC::SetItemDescription`)
   * @param description - Up to 7999 bytes.
   */
  setItemDescription: whether([update, text("description")], ({ ugc }, update_handle, description) =>
    ugc.setItemDescription(update_handle, description),
  ),
  /**
   * The language of the title and the description that this update sets. Returns false for an update that does not
   * exist. (`ISteamUGC::SetItemUpdateLanguage`)
   * @param language - Steam's name of it, as `german`; english by default.
   */
  setItemUpdateLanguage: whether([update, text("language")], ({ ugc }, update_handle, language) =>
    ugc.setItemUpdateLanguage(update_handle, language),
  ),
  /**
   * Text for the game that users do not see; `getQueryUGCMetadata` reads it. Returns false for an update that does not
   * exist. (`ISteamUGC::SetItemMetadata`)
   * @param metadata - Up to `DEVELOPER_METADATA_MAX` bytes.
   */
  setItemMetadata: whether([update, text("metadata")], ({ ugc }, update_handle, metadata) =>
    ugc.setItemMetadata(update_handle, metadata),
  ),
  /** Who sees the item. Returns false for an update that does not exist. (`ISteamUGC::SetItemVisibility`) */
  setItemVisibility: whether(
    [update, member<RemoteStoragePublishedFileVisibility>("visibility")],
    ({ ugc }, update_handle, visibility) => ugc.setItemVisibility(update_handle, visibility),
  ),
  /**
   * The files of the item. Returns false for an update that does not exist. (`ISteamUGC::SetItemContent`)
   * @param content_folder - Absolute path of the folder that holds them.
   */
  setItemContent: whether([update, text("content_folder")], ({ ugc }, update_handle, content_folder) =>
    ugc.setItemContent(update_handle, content_folder),
  ),
  /**
   * The preview image of the item. Returns false for an update that does not exist. (`ISteamUGC::SetItemPreview`)
   * @param preview_file - Absolute path of a JPG, PNG or GIF below 1 MB.
   */
  setItemPreview: whether([update, text("preview_file")], ({ ugc }, update_handle, preview_file) =>
    ugc.setItemPreview(update_handle, preview_file),
  ),
  /**
   * Whether a single file is uploaded in the old way, for apps that still read such items. Returns false for an update
   * that does not exist. (`ISteamUGC::SetAllowLegacyUpload`)
   */
  setAllowLegacyUpload: whether([update, bool("allow_legacy_upload")], ({ ugc }, update_handle, allow_legacy_upload) =>
    ugc.setAllowLegacyUpload(update_handle, allow_legacy_upload),
  ),
  /**
   * The game versions that the item is for. Returns false for an update that does not exist.
   * (`ISteamUGC::SetRequiredGameVersions`)
   * @param query_handle - The update, whatever its name says.
   * @param game_branch_min - Name of the first branch; empty: no limit.
   * @param game_branch_max - Name of the last branch; empty: no limit.
   */
  setRequiredGameVersions: whether(
    [query, text("game_branch_min"), text("game_branch_max")],
    ({ ugc }, query_handle, game_branch_min, game_branch_max) =>
      ugc.setRequiredGameVersions(query_handle, game_branch_min, game_branch_max),
  ),
  /**
   * The tags, instead of all that the item has. Returns false for an update that does not exist.
   * (`ISteamUGC::SetItemTags`)
   * @param tag_array - Each up to 255 bytes, printable, without commas.
   * @param allow_admin_tags - Whether tags that only administrators may set are among them.
   */
  setItemTags: whether(
    [update, listOf(text, "tag_array"), bool("allow_admin_tags", false)],
    ({ ugc }, update_handle, tag_array, allow_admin_tags) =>
      ugc.setItemTags(update_handle, tag_array, allow_admin_tags),
  ),
  /**
   * Adds a key-value tag. A key can have several values, an item 100 tags. Returns false for an update that does not
   * exist. (`ISteamUGC::AddItemKeyValueTag`)
   * @param key - Letters, digits and underscores, up to 255.
   * @param value - Up to 255 bytes.
   */
  addItemKeyValueTag: whether([update, text("key"), text("value")], ({ ugc }, update_handle, key, value) =>
    ugc.addItemKeyValueTag(update_handle, key, value),
  ),
  /**
   * Removes all key-value tags with a key. Returns false for an update that does not exist.
   * (`ISteamUGC::RemoveItemKeyValueTags`)
   */
  removeItemKeyValueTags: whether([update, text("key")], ({ ugc }, update_handle, key) =>
    ugc.removeItemKeyValueTags(update_handle, key),
  ),
  /**
   * Removes all key-value tags. Returns false for an update that does not exist.
   * (`ISteamUGC::RemoveAllItemKeyValueTags`)
   */
  removeAllItemKeyValueTags: whether([update], ({ ugc }, update_handle) =>
    ugc.removeAllItemKeyValueTags(update_handle),
  ),
  /**
   * Adds a further preview: an image. Returns false for an update that does not exist.
   * (`ISteamUGC::AddItemPreviewFile`)
   * @param preview_file - Absolute path of an image below 1 MB.
   */
  addItemPreviewFile: whether(
    [update, text("preview_file"), member<ItemPreviewType>("type")],
    ({ ugc }, update_handle, preview_file, type) => ugc.addItemPreviewFile(update_handle, preview_file, type),
  ),
  /**
   * Adds a further preview: a video. Returns false for an update that does not exist.
   * (`ISteamUGC::AddItemPreviewVideo`)
   * @param video_id - Id of a YouTube video, as `jHgZh4GV9G0`.
   */
  addItemPreviewVideo: whether([update, text("video_id")], ({ ugc }, update_handle, video_id) =>
    ugc.addItemPreviewVideo(update_handle, video_id),
  ),
  /**
   * Puts an image in the place of a further preview. Returns false for an update that does not exist.
   * (`ISteamUGC::UpdateItemPreviewFile`)
   * @param index - Of the preview, from 0.
   * @param preview_file - Absolute path of an image below 1 MB.
   */
  updateItemPreviewFile: whether(
    [update, uint32("index"), text("preview_file")],
    ({ ugc }, update_handle, index, preview_file) => ugc.updateItemPreviewFile(update_handle, index, preview_file),
  ),
  /**
   * Puts a video in the place of a further preview. Returns false for an update that does not exist.
   * (`ISteamUGC::UpdateItemPreviewVideo`)
   * @param index - Of the preview, from 0.
   * @param video_id - Id of a YouTube video, as `jHgZh4GV9G0`.
   */
  updateItemPreviewVideo: whether(
    [update, uint32("index"), text("video_id")],
    ({ ugc }, update_handle, index, video_id) => ugc.updateItemPreviewVideo(update_handle, index, video_id),
  ),
  /**
   * Removes a further preview. Returns false for an update that does not exist. (`ISteamUGC::RemoveItemPreview`)
   * @param index - Of the preview, from 0.
   */
  removeItemPreview: whether([update, uint32("index")], ({ ugc }, update_handle, index) =>
    ugc.removeItemPreview(update_handle, index),
  ),
  /**
   * Adds something that the item warns of. Returns false for an update that does not exist.
   * (`ISteamUGC::AddContentDescriptor`)
   */
  addContentDescriptor: whether(
    [update, member<UGCContentDescriptorID>("descriptor_id")],
    ({ ugc }, update_handle, descriptor_id) => ugc.addContentDescriptor(update_handle, descriptor_id),
  ),
  /**
   * Takes back something that the item warns of. Returns false for an update that does not exist.
   * (`ISteamUGC::RemoveContentDescriptor`)
   */
  removeContentDescriptor: whether(
    [update, member<UGCContentDescriptorID>("descriptor_id")],
    ({ ugc }, update_handle, descriptor_id) => ugc.removeContentDescriptor(update_handle, descriptor_id),
  ),
});
