// Utils: images that Steam has handed out.
import { int32 } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty, withHidden } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";

const page = "Utils";

/** What `getImageSize` returns. */
export interface ImageSize {
  /** In pixels. */
  width: number;
  /** In pixels. */
  height: number;
  /** Whether there is such an image: a key that no document lists. */
  readonly success: boolean;
}

/** What `getImageRGBA` returns. */
export interface ImageRGBA {
  /** 4 bytes for each pixel, line by line from the top. */
  buffer: Uint8Array;
  /** Whether there is such an image. */
  success: boolean;
}

/** Red, green, blue, alpha. */
const bytesPerPixel = 4;

export class Images extends SteamServerBase {
  /**
   * How large an image is. A server is handed out none: avatars belong to players.
   *
   * Stands for `ISteamUtils::GetImageSize`.
   *
   * @returns Empty when there is no such image.
   * @throws TypeError for an argument of the wrong type.
   */
  getImageSize(image_handle: number): MaybeEmpty<ImageSize> {
    return this.invoke(
      page,
      "getImageSize",
      [int32("image_handle", image_handle)],
      emptyDictionary(),
      ({ utils }, image) => {
        const size = utils.getImageSize(image);
        return size === null
          ? emptyDictionary(withHidden({}, { success: false }))
          : withHidden(size, { success: true });
      },
    );
  }

  /**
   * The pixels of an image. A server is handed out none: avatars belong to players.
   *
   * Stands for `ISteamUtils::GetImageSize` and `ISteamUtils::GetImageRGBA`.
   *
   * @returns Without `buffer` when there is no such image.
   * @throws TypeError for an argument of the wrong type.
   */
  getImageRGBA(image_handle: number): MaybeEmpty<ImageRGBA> {
    return this.invoke(
      page,
      "getImageRGBA",
      [int32("image_handle", image_handle)],
      emptyDictionary(),
      ({ utils }, image) => {
        const size = utils.getImageSize(image);
        const buffer = size && utils.getImageRgba(image, size.width * size.height * bytesPerPixel);
        return buffer === null ? emptyDictionary({ success: false }) : { buffer, success: true };
      },
    );
  }
}
