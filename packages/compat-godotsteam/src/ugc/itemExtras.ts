// UGC: what an update adds to an item: tags, previews, content descriptors. All of these come before submitItemUpdate.
import { bool, handle64, type Int64Like, listOf, member, text, uint32 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import type { ItemPreviewType, UGCContentDescriptorID } from "./enums.js";

const page = "UGC";

export class ItemExtras extends SteamServerBase {
  /**
   * The tags, instead of all that the item has.
   *
   * Stands for `ISteamUGC::SetItemTags`.
   *
   * @param tag_array - Each up to 255 bytes, printable, without commas.
   * @param allow_admin_tags - Whether tags that only administrators may set are among them.
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  setItemTags(update_handle: Int64Like, tag_array: readonly string[], allow_admin_tags: boolean = false): boolean {
    return this.invoke(
      page,
      "setItemTags",
      [
        handle64("update_handle", update_handle),
        listOf(text, "tag_array", tag_array),
        bool("allow_admin_tags", allow_admin_tags),
      ],
      false,
      ({ ugc }, ...args) => ugc.setItemTags(...args),
    );
  }

  /**
   * Adds a key-value tag. A key can have several values, an item 100 tags.
   *
   * Stands for `ISteamUGC::AddItemKeyValueTag`.
   *
   * @param key - Letters, digits and underscores, up to 255.
   * @param value - Up to 255 bytes.
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  addItemKeyValueTag(update_handle: Int64Like, key: string, value: string): boolean {
    return this.invoke(
      page,
      "addItemKeyValueTag",
      [handle64("update_handle", update_handle), text("key", key), text("value", value)],
      false,
      ({ ugc }, ...args) => ugc.addItemKeyValueTag(...args),
    );
  }

  /**
   * Removes all key-value tags with a key.
   *
   * Stands for `ISteamUGC::RemoveItemKeyValueTags`.
   *
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  removeItemKeyValueTags(update_handle: Int64Like, key: string): boolean {
    return this.invoke(
      page,
      "removeItemKeyValueTags",
      [handle64("update_handle", update_handle), text("key", key)],
      false,
      ({ ugc }, ...args) => ugc.removeItemKeyValueTags(...args),
    );
  }

  /**
   * Removes all key-value tags.
   *
   * Stands for `ISteamUGC::RemoveAllItemKeyValueTags`.
   *
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  removeAllItemKeyValueTags(update_handle: Int64Like): boolean {
    return this.invoke(
      page,
      "removeAllItemKeyValueTags",
      [handle64("update_handle", update_handle)],
      false,
      ({ ugc }, ...args) => ugc.removeAllItemKeyValueTags(...args),
    );
  }

  /**
   * Adds a further preview: an image.
   *
   * Stands for `ISteamUGC::AddItemPreviewFile`.
   *
   * @param preview_file - Absolute path of an image below 1 MB.
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  addItemPreviewFile(update_handle: Int64Like, preview_file: string, type: ItemPreviewType): boolean {
    return this.invoke(
      page,
      "addItemPreviewFile",
      [
        handle64("update_handle", update_handle),
        text("preview_file", preview_file),
        member<ItemPreviewType>("type", type),
      ],
      false,
      ({ ugc }, ...args) => ugc.addItemPreviewFile(...args),
    );
  }

  /**
   * Adds a further preview: a video.
   *
   * Stands for `ISteamUGC::AddItemPreviewVideo`.
   *
   * @param video_id - Id of a YouTube video, as `jHgZh4GV9G0`.
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  addItemPreviewVideo(update_handle: Int64Like, video_id: string): boolean {
    return this.invoke(
      page,
      "addItemPreviewVideo",
      [handle64("update_handle", update_handle), text("video_id", video_id)],
      false,
      ({ ugc }, ...args) => ugc.addItemPreviewVideo(...args),
    );
  }

  /**
   * Puts an image in the place of a further preview.
   *
   * Stands for `ISteamUGC::UpdateItemPreviewFile`.
   *
   * @param index - Of the preview, from 0.
   * @param preview_file - Absolute path of an image below 1 MB.
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  updateItemPreviewFile(update_handle: Int64Like, index: number, preview_file: string): boolean {
    return this.invoke(
      page,
      "updateItemPreviewFile",
      [handle64("update_handle", update_handle), uint32("index", index), text("preview_file", preview_file)],
      false,
      ({ ugc }, ...args) => ugc.updateItemPreviewFile(...args),
    );
  }

  /**
   * Puts a video in the place of a further preview.
   *
   * Stands for `ISteamUGC::UpdateItemPreviewVideo`.
   *
   * @param index - Of the preview, from 0.
   * @param video_id - Id of a YouTube video, as `jHgZh4GV9G0`.
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  updateItemPreviewVideo(update_handle: Int64Like, index: number, video_id: string): boolean {
    return this.invoke(
      page,
      "updateItemPreviewVideo",
      [handle64("update_handle", update_handle), uint32("index", index), text("video_id", video_id)],
      false,
      ({ ugc }, ...args) => ugc.updateItemPreviewVideo(...args),
    );
  }

  /**
   * Removes a further preview.
   *
   * Stands for `ISteamUGC::RemoveItemPreview`.
   *
   * @param index - Of the preview, from 0.
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  removeItemPreview(update_handle: Int64Like, index: number): boolean {
    return this.invoke(
      page,
      "removeItemPreview",
      [handle64("update_handle", update_handle), uint32("index", index)],
      false,
      ({ ugc }, ...args) => ugc.removeItemPreview(...args),
    );
  }

  /**
   * Adds something that the item warns of.
   *
   * Stands for `ISteamUGC::AddContentDescriptor`.
   *
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  addContentDescriptor(update_handle: Int64Like, descriptor_id: UGCContentDescriptorID): boolean {
    return this.invoke(
      page,
      "addContentDescriptor",
      [handle64("update_handle", update_handle), member<UGCContentDescriptorID>("descriptor_id", descriptor_id)],
      false,
      ({ ugc }, ...args) => ugc.addContentDescriptor(...args),
    );
  }

  /**
   * Takes back something that the item warns of.
   *
   * Stands for `ISteamUGC::RemoveContentDescriptor`.
   *
   * @returns Whether Steam took it: false for an update that does not exist.
   * @throws TypeError for an argument of the wrong type.
   */
  removeContentDescriptor(update_handle: Int64Like, descriptor_id: UGCContentDescriptorID): boolean {
    return this.invoke(
      page,
      "removeContentDescriptor",
      [handle64("update_handle", update_handle), member<UGCContentDescriptorID>("descriptor_id", descriptor_id)],
      false,
      ({ ugc }, ...args) => ugc.removeContentDescriptor(...args),
    );
  }
}
