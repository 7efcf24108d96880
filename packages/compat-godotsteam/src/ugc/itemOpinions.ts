// UGC: what a user thinks of items, and has to agree to: votes, favourites, preferences, the workshop's agreement.
import { bool, type Int64Like, uint32, uint64 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import type { UGCContentDescriptorID } from "./enums.js";
import { ugcSignals } from "./signals.js";

const page = "UGC";

export class ItemOpinions extends SteamServerBase {
  /**
   * Votes on an item. `set_user_item_vote` answers.
   *
   * Stands for `ISteamUGC::SetUserItemVote`.
   *
   * @param vote_up - False: votes against it.
   * @throws TypeError for an argument of the wrong type.
   */
  setUserItemVote(published_file_id: Int64Like, vote_up: boolean): void {
    this.invoke(
      page,
      "setUserItemVote",
      [uint64("published_file_id", published_file_id), bool("vote_up", vote_up)],
      undefined,
      ({ ugc }, ...args) =>
        this.emitAnswer(page, "setUserItemVote", ugcSignals.set_user_item_vote, ugc.setUserItemVote(...args)),
    );
  }

  /**
   * Asks for the vote on an item. `get_item_vote_result` answers.
   *
   * Stands for `ISteamUGC::GetUserItemVote`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  getUserItemVote(published_file_id: Int64Like): void {
    this.invoke(
      page,
      "getUserItemVote",
      [uint64("published_file_id", published_file_id)],
      undefined,
      ({ ugc }, ...args) =>
        this.emitAnswer(page, "getUserItemVote", ugcSignals.get_item_vote_result, ugc.getUserItemVote(...args)),
    );
  }

  /**
   * Adds an item to the favourites. `user_favorite_items_list_changed` answers.
   *
   * Stands for `ISteamUGC::AddItemToFavorites`.
   *
   * @param app_id - App that the item is for.
   * @throws TypeError for an argument of the wrong type.
   */
  addItemToFavorites(app_id: number, published_file_id: Int64Like): void {
    this.invoke(
      page,
      "addItemToFavorites",
      [uint32("app_id", app_id), uint64("published_file_id", published_file_id)],
      undefined,
      ({ ugc }, ...args) =>
        this.emitAnswer(
          page,
          "addItemToFavorites",
          ugcSignals.user_favorite_items_list_changed,
          ugc.addItemToFavorites(...args),
        ),
    );
  }

  /**
   * Removes an item from the favourites. `user_favorite_items_list_changed` answers.
   *
   * Stands for `ISteamUGC::RemoveItemFromFavorites`.
   *
   * @param app_id - App that the item is for.
   * @throws TypeError for an argument of the wrong type.
   */
  removeItemFromFavorites(app_id: number, published_file_id: Int64Like): void {
    this.invoke(
      page,
      "removeItemFromFavorites",
      [uint32("app_id", app_id), uint64("published_file_id", published_file_id)],
      undefined,
      ({ ugc }, ...args) =>
        this.emitAnswer(
          page,
          "removeItemFromFavorites",
          ugcSignals.user_favorite_items_list_changed,
          ugc.removeItemFromFavorites(...args),
        ),
    );
  }

  /**
   * What the user does not want to see. Game servers have no such preferences.
   *
   * Stands for `ISteamUGC::GetUserContentDescriptorPreferences`.
   *
   * @param max_entries - How many to take at most, up to 256.
   * @throws TypeError for an argument of the wrong type.
   */
  getUserContentDescriptorPreferences(max_entries: number = 5): UGCContentDescriptorID[] {
    return this.invoke(
      page,
      "getUserContentDescriptorPreferences",
      [uint32("max_entries", max_entries)],
      [],
      ({ ugc }, ...args) => ugc.getUserContentDescriptorPreferences(...args),
    );
  }

  /**
   * Shows the workshop's agreement of the app in the overlay, which game servers do not have.
   *
   * Stands for `ISteamUGC::ShowWorkshopEULA`.
   *
   * @returns Whether it is shown.
   */
  showWorkshopEULA(): boolean {
    return this.invoke(page, "showWorkshopEULA", [], false, ({ ugc }) => ugc.showWorkshopEula());
  }

  /**
   * Asks whether the user agreed to the workshop's agreement of the app. `workshop_eula_status` answers.
   *
   * Stands for `ISteamUGC::GetWorkshopEULAStatus`.
   */
  getWorkshopEULAStatus(): void {
    this.invoke(page, "getWorkshopEULAStatus", [], undefined, ({ ugc }) =>
      this.emitAnswer(page, "getWorkshopEULAStatus", ugcSignals.workshop_eula_status, ugc.getWorkshopEulaStatus()),
    );
  }
}
