// UGC: the items and apps that an item needs.
import { type Int64Like, uint32, uint64 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { ugcSignals } from "./signals.js";

const page = "UGC";

export class Dependencies extends SteamServerBase {
  /**
   * Puts an item in a collection, or has an item need another. `add_ugc_dependency_result` answers.
   *
   * Stands for `ISteamUGC::AddDependency`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  addDependency(published_file_id: Int64Like, child_published_file_id: Int64Like): void {
    this.invoke(
      page,
      "addDependency",
      [uint64("published_file_id", published_file_id), uint64("child_published_file_id", child_published_file_id)],
      undefined,
      ({ ugc }, ...args) =>
        this.emitAnswer(page, "addDependency", ugcSignals.add_ugc_dependency_result, ugc.addDependency(...args)),
    );
  }

  /**
   * Undoes {@link addDependency}. `remove_ugc_dependency_result` answers.
   *
   * Stands for `ISteamUGC::RemoveDependency`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  removeDependency(published_file_id: Int64Like, child_published_file_id: Int64Like): void {
    this.invoke(
      page,
      "removeDependency",
      [uint64("published_file_id", published_file_id), uint64("child_published_file_id", child_published_file_id)],
      undefined,
      ({ ugc }, ...args) =>
        this.emitAnswer(
          page,
          "removeDependency",
          ugcSignals.remove_ugc_dependency_result,
          ugc.removeDependency(...args),
        ),
    );
  }

  /**
   * Has an item need an app or a DLC. `add_app_dependency_result` answers.
   *
   * Stands for `ISteamUGC::AddAppDependency`.
   *
   * @param app_id - App or DLC.
   * @throws TypeError for an argument of the wrong type.
   */
  addAppDependency(published_file_id: Int64Like, app_id: number): void {
    this.invoke(
      page,
      "addAppDependency",
      [uint64("published_file_id", published_file_id), uint32("app_id", app_id)],
      undefined,
      ({ ugc }, ...args) =>
        this.emitAnswer(page, "addAppDependency", ugcSignals.add_app_dependency_result, ugc.addAppDependency(...args)),
    );
  }

  /**
   * Undoes {@link addAppDependency}. `remove_app_dependency_result` answers.
   *
   * Stands for `ISteamUGC::RemoveAppDependency`.
   *
   * @param app_id - App or DLC.
   * @throws TypeError for an argument of the wrong type.
   */
  removeAppDependency(published_file_id: Int64Like, app_id: number): void {
    this.invoke(
      page,
      "removeAppDependency",
      [uint64("published_file_id", published_file_id), uint32("app_id", app_id)],
      undefined,
      ({ ugc }, ...args) =>
        this.emitAnswer(
          page,
          "removeAppDependency",
          ugcSignals.remove_app_dependency_result,
          ugc.removeAppDependency(...args),
        ),
    );
  }

  /**
   * Asks which apps and DLC an item needs. `get_app_dependencies_result` answers.
   *
   * Stands for `ISteamUGC::GetAppDependencies`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  getAppDependencies(published_file_id: Int64Like): void {
    this.invoke(
      page,
      "getAppDependencies",
      [uint64("published_file_id", published_file_id)],
      undefined,
      ({ ugc }, ...args) =>
        this.emitAnswer(
          page,
          "getAppDependencies",
          ugcSignals.get_app_dependencies_result,
          ugc.getAppDependencies(...args),
        ),
    );
  }
}
