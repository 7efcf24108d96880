// UGC: counting how long items are played.
import { type Int64Like, listOf, uint64 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { ugcSignals } from "./signals.js";

const page = "UGC";

export class PlaytimeTracking extends SteamServerBase {
  /**
   * Starts counting. `start_playtime_tracking` answers.
   *
   * Stands for `ISteamUGC::StartPlaytimeTracking`.
   *
   * @param published_file_ids - 1 to 100 items.
   * @throws TypeError for an argument of the wrong type.
   */
  startPlaytimeTracking(published_file_ids: readonly Int64Like[]): void {
    this.invoke(
      page,
      "startPlaytimeTracking",
      [listOf(uint64, "published_file_ids", published_file_ids)],
      undefined,
      ({ ugc }, ...args) =>
        this.emitAnswer(
          page,
          "startPlaytimeTracking",
          ugcSignals.start_playtime_tracking,
          ugc.startPlaytimeTracking(...args),
        ),
    );
  }

  /**
   * Stops counting. `stop_playtime_tracking` answers.
   *
   * Stands for `ISteamUGC::StopPlaytimeTracking`.
   *
   * @param published_file_ids - 1 to 100 items.
   * @throws TypeError for an argument of the wrong type.
   */
  stopPlaytimeTracking(published_file_ids: readonly Int64Like[]): void {
    this.invoke(
      page,
      "stopPlaytimeTracking",
      [listOf(uint64, "published_file_ids", published_file_ids)],
      undefined,
      ({ ugc }, ...args) =>
        this.emitAnswer(
          page,
          "stopPlaytimeTracking",
          ugcSignals.stop_playtime_tracking,
          ugc.stopPlaytimeTracking(...args),
        ),
    );
  }

  /**
   * Stops counting of all items. `stop_playtime_tracking` answers.
   *
   * Stands for `ISteamUGC::StopPlaytimeTrackingForAllItems`.
   */
  stopPlaytimeTrackingForAllItems(): void {
    this.invoke(page, "stopPlaytimeTrackingForAllItems", [], undefined, ({ ugc }) =>
      this.emitAnswer(
        page,
        "stopPlaytimeTrackingForAllItems",
        ugcSignals.stop_playtime_tracking,
        ugc.stopPlaytimeTrackingForAllItems(),
      ),
    );
  }
}
