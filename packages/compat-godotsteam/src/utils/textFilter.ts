// Utils: filtering what players write.
import { member, type SteamIdLike, steamId, text } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import type { TextFilteringContext } from "./enums.js";

const page = "Utils";

export class TextFilter extends SteamServerBase {
  /**
   * Makes {@link filterText} work. `filter_text_dictionary_changed` says when the dictionary changes.
   *
   * Stands for `ISteamUtils::InitFilterText`.
   *
   * @returns False when filtering is not available: then texts stay as they are.
   */
  initFilterText(): boolean {
    return this.invoke(page, "initFilterText", [], false, ({ utils }) => utils.initFilterText());
  }

  /**
   * A text without profanity, and without what the law forbids.
   *
   * Stands for `ISteamUtils::FilterText`.
   *
   * @param steam_id - Who wrote it.
   * @throws TypeError for an argument of the wrong type.
   */
  filterText(context: TextFilteringContext, steam_id: SteamIdLike, message: string): string {
    return this.invoke(
      page,
      "filterText",
      [member<TextFilteringContext>("context", context), steamId("steam_id", steam_id), text("message", message)],
      "",
      ({ utils }, ...args) => utils.filterText(...args).text,
    );
  }
}
